import { type Command, Option } from 'commander';
import { type Language, languageCodes } from '../../words/language.ts';
import { addReadingOptions, type ReadingFlags } from '../reading-options.ts';
import { repeated } from '../repeated.ts';

/** What `care-chain compare` was told on the command line. */
export interface CompareFlags extends Omit<ReadingFlags, 'wave'> {
  /** One for each of the two, or one for both. */
  wave?: string[];
  format: CompareFormat;
  output?: string[];
  chain?: string;
  lang?: Language;
}

export const compareFormats = ['text', 'json', 'markdown', 'html'] as const;
export type CompareFormat = (typeof compareFormats)[number];

/** Adds `compare` to the command; what it does is loaded when it is called. */
export function addCompare(program: Command): void {
  const command = program
    .command('compare')
    .argument('<before>')
    .argument('[after]')
    .option('--wave <wave>', '', repeated)
    .option('--aliases <file>')
    .addOption(new Option('-f, --format <format>').choices(compareFormats).default('text'))
    .option('-o, --output <file>', '', repeated)
    .option('--chain <id|file>')
    .addOption(new Option('--lang <language>').choices(languageCodes))
    .action(async (before: string, after: string | undefined, options: CompareFlags) => {
      const { runCompare } = await import('./compare.ts');
      await runCompare(before, after, options);
    });
  addReadingOptions(command, { leaveOut: ['--wave', '--aliases'] });
}
