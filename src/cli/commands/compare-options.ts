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
    .description('say what changed from one network to another')
    .argument('<before>', 'a table, a folder of tables, or a saved analysis')
    .argument('[after]', 'the same, later; left out where both waves stand in one')
    .option(
      '--wave <wave>',
      'the wave or year to read; given twice, that of the first and that of the second',
      repeated,
    )
    .option(
      '--aliases <file>',
      'actors that changed their name: rows of "before;after", or JSON; or spellings in both waves: the columns alias and name',
    )
    .addOption(
      new Option('-f, --format <format>', 'what to print').choices(compareFormats).default('text'),
    )
    .option(
      '-o, --output <file>',
      'write to a file instead, may be repeated; the format follows the extension',
      repeated,
    )
    .option(
      '--chain <id|file>',
      'the care chain, a JSON file with your own, or "none" for the table’s own sectors',
    )
    .addOption(new Option('--lang <language>', 'language of the report').choices(languageCodes))
    .action(async (before: string, after: string | undefined, options: CompareFlags) => {
      const { runCompare } = await import('./compare.ts');
      await runCompare(before, after, options);
    });
  addReadingOptions(command, { leaveOut: ['--wave', '--aliases'] });
}
