import { type Command, Option } from 'commander';
import { type Language, languageCodes } from '../../words/language.ts';
import { addMeasureOptions, type MeasureFlags } from '../measure-options.ts';
import { addReadingOptions, type ReadingFlags } from '../reading-options.ts';
import { repeated } from '../repeated.ts';
import { type CompareFormat, compareFormats } from './compare-options.ts';

/** What `care-chain what-if` was told on the command line. */
export interface WhatIfFlags extends Omit<ReadingFlags, 'sector' | 'role'>, MeasureFlags {
  format: CompareFormat;
  output?: string[];
  ties?: string;
  chain?: string;
  changes?: string;
  addTie?: string[];
  removeTie?: string[];
  addActor?: string[];
  /** That of the first actor added, of the second, … */
  sector?: string[];
  role?: string[];
  removeActor?: string[];
  silent?: string[];
  lang?: Language;
}

/** Adds `what-if` to the command; what it does is loaded when it is called. */
export function addWhatIf(program: Command): void {
  const command = program
    .command('what-if')
    .argument('<data>')
    .option('--ties <file>')
    .option('--chain <id|file>')
    .option('--add-tie <actors...>')
    .option('--remove-tie <actors...>')
    .option('--add-actor <name>', '', repeated)
    .option('--sector <sector>', '', repeated)
    .option('--role <role>', '', repeated)
    .option('--remove-actor <actor>', '', repeated)
    .option('--silent <actor>', '', repeated)
    .option('--changes <file>')
    .addOption(new Option('-f, --format <format>').choices(compareFormats).default('text'))
    .option('-o, --output <file>', '', repeated)
    .addOption(new Option('--lang <language>').choices(languageCodes))
    .action(async (data: string, options: WhatIfFlags) => {
      const { runWhatIf } = await import('./what-if.ts');
      await runWhatIf(data, options);
    });
  addMeasureOptions(addReadingOptions(command, { leaveOut: ['--sector', '--role'] }));
}
