import { type Command, Option } from 'commander';
import type { AnalyzeOptions } from '../index.ts';
import { UserError } from './user-error.ts';

export interface MeasureFlags {
  method?: 'whole' | 'ego';
  seed?: string;
  permutations?: string;
  weakBelow?: string;
  caseManager?: string;
  draws?: string;
}

/** Adds the flags that say how to measure. */
export function addMeasureOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--method <method>',
        'Burt’s measures over the whole network (default) or over each actor’s own, as UCINET does',
      ).choices(['whole', 'ego']),
    )
    .option('--seed <n>', 'start of every random draw; 1 by default')
    .option('--permutations <n>', 'number of shuffles of the permutation tests')
    .option(
      '--draws <n>',
      'number of draws that say how far ranks and findings hold; 0 leaves that out',
    )
    .option('--weak-below <weight>', 'weights below which a tie counts as weak')
    .option('--case-manager <role>', 'the role whose place on both levels is looked at');
}

/** The flags as options of `analyze`; a value that is no number is refused. */
export function measureOptions(flags: MeasureFlags): AnalyzeOptions {
  const { method, caseManager } = flags;
  return {
    ...(method === undefined ? {} : { method }),
    ...(caseManager === undefined ? {} : { caseManager }),
    ...numberOf('seed', flags.seed, true),
    ...numberOf('permutations', flags.permutations, true),
    ...numberOf('weakBelow', flags.weakBelow, false),
    ...numberOf('draws', flags.draws, true),
  };
}

function numberOf(
  name: 'seed' | 'permutations' | 'weakBelow' | 'draws',
  text: string | undefined,
  whole: boolean,
): AnalyzeOptions {
  if (text === undefined) return {};
  const value = Number(text.replace(',', '.'));
  const fits = text.trim() !== '' && Number.isFinite(value) && (!whole || Number.isInteger(value));
  if (fits && (name === 'seed' || value >= 0)) return { [name]: value };
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new UserError(({ command }) =>
    command.options.noNumber(flag, text, whole, name === 'seed'),
  );
}
