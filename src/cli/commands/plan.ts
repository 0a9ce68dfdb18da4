import { extname } from 'node:path';
import { type PlanOptions, plan } from '../../plan/plan.ts';
import { planHtml } from '../../render/plan-html.ts';
import { planJson } from '../../render/plan-json.ts';
import { planMarkdown } from '../../render/plan-markdown.ts';
import { planText } from '../../render/plan-text.ts';
import { languages } from '../../words/languages.ts';
import { actorId } from '../actor-names.ts';
import { chainPath } from '../chain-file.ts';
import { loadDataset } from '../load.ts';
import { protect } from '../protect.ts';
import { forStream } from '../say.ts';
import { colours, environmentLanguage, width } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import { writeOutputs } from '../write-outputs.ts';
import type { PlanFlags, PlanFormat } from './plan-options.ts';

const formats: Record<string, PlanFormat> = {
  '.txt': 'text',
  '.json': 'json',
  '.md': 'markdown',
  '.html': 'html',
};

/** `care-chain plan <data>`: one data set in; which ties would cure most, and what breaks without whom, out. */
export async function runPlan(data: string, flags: PlanFlags): Promise<void> {
  const language = flags.lang ?? environmentLanguage();
  const outputs = (flags.output ?? []).map((path) => ({ path, format: formatOf(path) }));
  const [steps, top] = [count('--steps', flags.steps, 20), count('--top', flags.top, 1_000_000)];
  await protect(
    [data, flags.ties, flags.aliases, chainPath(flags.chain)],
    outputs.map(({ path }) => path),
  );
  const { dataset, chain } = await loadDataset(data, flags);
  const id = (name: string) => actorId(dataset, name);
  const options: PlanOptions = {
    steps,
    top,
    all: flags.all === true,
    oneEach: flags.oneEach === true,
    exclude: (flags.exclude ?? []).map(id),
    ...(chain === undefined ? {} : { chain }),
    ...(flags.losses ? { losses: true } : {}),
    ...(flags.for === undefined ? {} : { for: id(flags.for) }),
    ...(flags.without === undefined ? {} : { without: flags.without.map(id) }),
  };
  const result = plan(dataset, options);
  const book = await languages[language]();
  const render = (format: PlanFormat, stream?: NodeJS.WriteStream): string => {
    switch (format) {
      case 'json':
        return planJson(result);
      case 'markdown':
        return planMarkdown(result, { language: book });
      case 'html':
        return planHtml(result, { language: book });
      case 'text':
        return planText(result, {
          language: book,
          ...(stream ? { width: width(stream), style: colours(stream) } : {}),
        });
    }
  };
  if (outputs.length === 0)
    process.stdout.write(
      forStream(render(flags.format, process.stdout), flags.format, process.stdout),
    );
  await writeOutputs(outputs, ({ format }) => render(format), book);
}

function count(flag: string, text: string, most: number): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new UserError(({ command }) => command.options.noCount(flag, text, most));
}

function formatOf(path: string): PlanFormat {
  const format = formats[extname(path).toLowerCase()];
  if (format) return format;
  throw new UserError(({ command }) => command.files.noFormat(path, Object.keys(formats)));
}
