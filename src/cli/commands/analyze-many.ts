import { InputError } from '../../input/input-error.ts';
import { jsonLine } from '../../render/json.ts';
import { languages } from '../../words/languages.ts';
import { dataSetPaths } from '../data-sets.ts';
import { asUserError, inputErrorText } from '../input-fault.ts';
import { loadAnalysis } from '../load.ts';
import { measureOptions } from '../measuring.ts';
import { print } from '../output.ts';
import { readingOptions } from '../reading-options.ts';
import { forStream, say } from '../say.ts';
import { environmentLanguage } from '../terminal.ts';
import { UserError } from '../user-error.ts';
import type { AnalyzeFlags } from './analyze.ts';

/**
 * `care-chain analyze <data…> --format jsonl`: one analysis a line, by name. A data set that cannot be read stands on standard error, the
 * others go on, and the exit code is 2.
 */
export async function analyzeMany(paths: readonly string[], flags: AnalyzeFlags): Promise<void> {
  refuseSingle(flags);
  const book = await languages[flags.lang ?? environmentLanguage()]();
  const reading = await readingOptions(flags);
  const note = (text: string) => flags.quiet || say(text);
  const dataSets = await dataSetPaths(paths, (path) => note(book.command.files.noTable(path)));
  const options = { chain: flags.chain, reading, measuring: measureOptions(flags) };
  for (const { name, path } of dataSets)
    try {
      const analysis = await loadAnalysis(path, { ...options, name });
      const errors = analysis.problems.filter(({ severity }) => severity === 'error');
      if (flags.strict && errors.length > 0)
        throw new UserError((words) => inputErrorText(new InputError(errors), words));
      if (!(await print(forStream(jsonLine(analysis), 'jsonl', process.stdout)))) return;
    } catch (error) {
      const fault = asUserError(error);
      if (!(fault instanceof UserError)) throw fault;
      say(`${name}: ${fault.words(book)}`);
      process.exitCode = 2;
    }
}

/** Options that belong to one data set. */
function refuseSingle({
  ties,
  writeAliases,
  writeWords,
  pseudonym,
  rolesOnly,
}: AnalyzeFlags): void {
  const given =
    (ties !== undefined && '--ties') ||
    (writeAliases !== undefined && '--write-aliases') ||
    (writeWords !== undefined && '--write-words') ||
    (pseudonym !== undefined && '--pseudonym') ||
    (rolesOnly && '--roles-only');
  if (given) throw new UserError(({ command }) => command.options.ofOneDataSet(given));
}
