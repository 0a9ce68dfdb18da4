import type { Analysis } from '../result.ts';
import { rolesOnly } from '../roles/roles-only.ts';
import { languages } from '../words/languages.ts';
import { print } from './output.ts';
import { forStream } from './say.ts';
import { colours, width } from './terminal.ts';
import { UserError } from './user-error.ts';
import { writeOutputs } from './write-outputs.ts';
import type { reportsOf } from './write-reports.ts';

type Wanted = ReturnType<typeof reportsOf>;

/** What a network by role and sector can be written as. */
const formats = ['text', 'markdown', 'html', 'json'] as const;
type RolesFormat = (typeof formats)[number];

const isKnown = (format: string): format is RolesFormat =>
  (formats as readonly string[]).includes(format);

/** Refuses, before any work, what would name actors. */
export function refuseNamingFormats({ outputs, format }: Wanted): void {
  const wanted = outputs.length === 0 ? [format] : outputs.map((output) => output.format);
  const naming = wanted.find((each) => !isKnown(each));
  if (naming !== undefined)
    throw new UserError(({ rolesOnly: words }) => words.noFormat(naming, formats.join(', ')));
}

/** The smallest number that is told, as the flag gives it. */
export function leastOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const least = Number(given);
  if (given.trim() !== '' && Number.isSafeInteger(least) && least >= 1 && least <= MOST)
    return least;
  throw new UserError(({ command }) => command.options.noCount('--min-cell', given, MOST));
}

const MOST = 1000;

/** Writes a network by role and sector to the files asked for, or to standard output. */
export async function writeRoles(
  analysis: Analysis,
  { language, outputs, format }: Wanted,
  least: number | undefined,
): Promise<void> {
  const book = await languages[language]();
  const report = rolesOnly(analysis, least === undefined ? {} : { least });
  const render = async (wanted: string, stream?: NodeJS.WriteStream): Promise<string> => {
    switch (wanted as RolesFormat) {
      case 'json':
        return (await import('../render/roles-json.ts')).rolesJson(report);
      case 'markdown':
        return (await import('../render/roles-markdown.ts')).rolesMarkdown(report, {
          language: book,
        });
      case 'html':
        return (await import('../render/roles-html.ts')).rolesHtml(report, { language: book });
      case 'text':
        return (await import('../render/roles-text.ts')).rolesText(report, {
          language: book,
          ...(stream ? { width: width(stream), style: colours(stream) } : {}),
        });
    }
  };
  if (outputs.length === 0)
    await print(forStream(await render(format, process.stdout), format, process.stdout));
  await writeOutputs(outputs, (output) => render(output.format), book);
}
