import { type Command, Option } from 'commander';
import { type Language, languageCodes } from '../../words/language.ts';
import { addMeasureOptions, type MeasureFlags } from '../measure-options.ts';
import { addReadingOptions, type ReadingFlags } from '../reading-options.ts';
import { repeated } from '../repeated.ts';

/** What `care-chain trust` was told on the command line. */
export interface TrustFlags extends ReadingFlags, MeasureFlags {
  format: TrustFormat;
  output?: string[];
  ties?: string;
  chain?: string;
  exact?: true;
  lang?: Language;
}

export const trustFormats = ['text', 'json', 'markdown', 'html'] as const;
export type TrustFormat = (typeof trustFormats)[number];

/** Adds `trust` to the command; what it does is loaded when it is called. */
export function addTrust(program: Command): void {
  const command = program
    .command('trust')
    .description('say how far ranks, figures and findings hold, and whom to ask first')
    .argument('<data>', 'a table, a folder of tables, or - for standard input')
    .option('--ties <file>', 'a tie list that belongs to the actor list')
    .option(
      '--chain <id|file>',
      'the care chain, a JSON file with your own, or "none" for the table’s own sectors',
    )
    .option('--exact', 'go through every way to lose one or two actors or ties, however many')
    .addOption(
      new Option('-f, --format <format>', 'what to print').choices(trustFormats).default('text'),
    )
    .option(
      '-o, --output <file>',
      'write to a file instead, may be repeated; the format follows the extension',
      repeated,
    )
    .addOption(new Option('--lang <language>', 'language of the report').choices(languageCodes))
    .action(async (data: string, options: TrustFlags) => {
      const { runTrust } = await import('./trust.ts');
      await runTrust(data, options);
    });
  addMeasureOptions(addReadingOptions(command));
}
