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
    .argument('<data>')
    .option('--ties <file>')
    .option('--chain <id|file>')
    .option('--exact')
    .addOption(new Option('-f, --format <format>').choices(trustFormats).default('text'))
    .option('-o, --output <file>', '', repeated)
    .addOption(new Option('--lang <language>').choices(languageCodes))
    .action(async (data: string, options: TrustFlags) => {
      const { runTrust } = await import('./trust.ts');
      await runTrust(data, options);
    });
  addMeasureOptions(addReadingOptions(command));
}
