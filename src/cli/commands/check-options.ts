import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Config } from '../../check/config.ts';
import { severityNamed } from '../../findings/severity.ts';
import { type Language, languageCodes } from '../../words/language.ts';
import { addReadingOptions, type ReadingFlags } from '../reading-options.ts';
import { repeated } from '../repeated.ts';

type FailOn = NonNullable<Config['failOn']>;

/** What `care-chain check` was told on the command line. */
export interface CheckFlags extends ReadingFlags {
  config?: string;
  printConfig?: true;
  failOn?: FailOn;
  chain?: string;
  baseline?: string | true;
  updateBaseline?: true;
  format: CheckFormat;
  output?: string[];
  outputDir?: string;
  jobs?: string;
  limitSeconds: string;
  quiet?: true;
  lang?: Language;
}

export const checkFormats = [
  'text',
  'json',
  'jsonl',
  'markdown',
  'junit',
  'sarif',
  'gitlab',
  'github',
  'html',
] as const;
export type CheckFormat = (typeof checkFormats)[number];

const failing: FailOn[] = ['gap', 'look', 'question'];

/** A severity by its name of today or of before. */
function severityOf(word: string): FailOn {
  const found = failing.find((severity) => severity === severityNamed(word));
  if (found) return found;
  throw new InvalidArgumentError(`Allowed choices are ${failing.join(', ')}.`);
}

/** Adds `check` to the command; what it does is loaded when it is called. */
export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .argument('[data...]')
    .option('--config <file>')
    .option('--print-config')
    .addOption(new Option('--fail-on <severity>').choices(failing).argParser(severityOf))
    .option('--chain <id>')
    .option('--baseline [file]')
    .option('--update-baseline')
    .addOption(new Option('-f, --format <format>').choices(checkFormats).default('text'))
    .option('-o, --output <file>', '', repeated)
    .option('--output-dir <folder>')
    .option('--jobs <n>')
    .option('--limit-seconds <n>', '', '600')
    .option('-q, --quiet')
    .addOption(new Option('--lang <language>').choices(languageCodes))
    .action(async (data: string[], options: CheckFlags) => {
      const { runCheck } = await import('./check.ts');
      await runCheck(data, options);
    });
  addReadingOptions(command);
}
