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
    .description('compare a network with what it would be after some changes')
    .argument('<data>', 'a table, a folder of tables, or - for standard input')
    .option('--ties <file>', 'a tie list that belongs to the actor list')
    .option(
      '--chain <id|file>',
      'the care chain, a JSON file with your own, or "none" for the table’s own sectors',
    )
    .option('--add-tie <actors...>', 'a new tie between two actors; may be repeated')
    .option('--remove-tie <actors...>', 'a tie that is no more; may be repeated')
    .option('--add-actor <name>', 'a new actor; may be repeated', repeated)
    .option(
      '--sector <sector>',
      'the sector of the new actor, in the order of --add-actor',
      repeated,
    )
    .option('--role <role>', 'the role of the new actor, in the order of --add-actor', repeated)
    .option('--remove-actor <actor>', 'an actor that is away; may be repeated', repeated)
    .option('--silent <actor>', 'an actor that did not answer; may be repeated', repeated)
    .option('--changes <file>', 'a table of changes: change, actor, with, sector, role, weight')
    .addOption(
      new Option('-f, --format <format>', 'what to print').choices(compareFormats).default('text'),
    )
    .option(
      '-o, --output <file>',
      'write to a file instead, may be repeated; the format follows the extension',
      repeated,
    )
    .addOption(new Option('--lang <language>', 'language of the report').choices(languageCodes))
    .action(async (data: string, options: WhatIfFlags) => {
      const { runWhatIf } = await import('./what-if.ts');
      await runWhatIf(data, options);
    });
  addMeasureOptions(addReadingOptions(command, { leaveOut: ['--sector', '--role'] }));
}
