import { type Command, InvalidArgumentError, Option } from 'commander';
import { severityNamed } from '../../findings/severity.ts';
import type { Config } from '../../index.ts';
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
    .description('judge many networks: budgets, graded rules, known findings; for CI')
    .argument('[data...]', 'tables, folders of tables, saved analyses, or - for standard input')
    .option(
      '--config <file>',
      'the config; by default care-chain.config.json or "care-chain" in package.json',
    )
    .option('--print-config', 'print the config that holds here, and stop')
    .addOption(
      new Option('--fail-on <severity>', 'the lightest severity of a new finding that fails')
        .choices(failing)
        .argParser(severityOf),
    )
    .option('--chain <id>', 'the care chain, or "none" for the table’s own sectors')
    .option('--baseline [file]', 'known findings that fail nothing (care-chain.baseline.json)')
    .option('--update-baseline', 'write what was found as the new baseline')
    .addOption(
      new Option('-f, --format <format>', 'what to print').choices(checkFormats).default('text'),
    )
    .option(
      '-o, --output <file>',
      'write to a file instead, may be repeated; the format follows the extension, or stands before it: gitlab:report.json',
      repeated,
    )
    .option('--output-dir <folder>', 'a folder for each data set, and an index page')
    .option('--jobs <n>', 'data sets at the same time')
    .option('--limit-seconds <n>', 'longest time for one data set', '600')
    .option('-q, --quiet', 'say only what failed')
    .addOption(new Option('--lang <language>', 'language of the report').choices(languageCodes))
    .action(async (data: string[], options: CheckFlags) => {
      const { runCheck } = await import('./check.ts');
      await runCheck(data, options);
    });
  addReadingOptions(command);
}
