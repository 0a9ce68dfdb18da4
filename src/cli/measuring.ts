import type { AnalyzeOptions } from '../analyze/options.ts';
import { RUN_PARTS } from '../network/parts.ts';
import type { MeasureFlags } from './measure-options.ts';
import { ownThreads } from './threads.ts';
import { UserError } from './user-error.ts';

/** The flags as options of `analyze`, and the threads that lend it a hand; a value that is no number is refused. */
export function measureOptions(flags: MeasureFlags): AnalyzeOptions {
  const { method, caseManager } = flags;
  return {
    [RUN_PARTS]: ownThreads(),
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
