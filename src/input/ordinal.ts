import { plain } from './fold.ts';
import { withoutBracket } from './headers.ts';
import scales from './vocabulary/scales.json' with { type: 'json' };

/** Which kind of words a scale is made of: how often, or how much. */
export type Ladder = 'frequency' | 'amount';

/** Words for how often, from never to daily, and for how much, from nothing to very much; the place in the list is the weight. */
const LADDERS: Record<Ladder, ReadonlyMap<string, number>> = {
  frequency: read(scales.frequency),
  amount: read(scales.amount),
};

function read(steps: readonly Record<string, readonly string[]>[]): ReadonlyMap<string, number> {
  return new Map(
    steps.flatMap((step, weight) =>
      Object.values(step)
        .flat()
        .map((word): [string, number] => [word, weight]),
    ),
  );
}

/** Where the words of one ladder stand on the other, for a column that mixes them. */
const AMOUNT_AS_FREQUENCY = [0, 1, 3, 6, 8];

/** The ladders that know a word, each with its weight; both know words such as `nie` and `selten`. */
export function ordinal(cell: string): Partial<Record<Ladder, number>> | null {
  if (cell.length > 60) return null;
  // "+++": as much as there are signs.
  if (/^\+{2,5}$/.test(cell)) return { amount: Math.min(4, cell.length) };
  const said = plain(withoutBracket(cell.trimEnd()) || cell);
  const about = scales.about.find((word) => said.startsWith(`${word} `));
  const word = about === undefined ? said : said.slice(about.length + 1);
  const frequency = LADDERS.frequency.get(word) ?? rateOf(word);
  const amount = LADDERS.amount.get(word);
  if (frequency === undefined && amount === undefined) return null;
  return {
    ...(frequency === undefined ? {} : { frequency }),
    ...(amount === undefined ? {} : { amount }),
  };
}

/** "3x pro Woche", "2 mal im Monat", "4 times a year", "1/Monat" without its signs: how often in which time. */
const RATE =
  /^(\d{1,3}|ein|zwei|drei|vier|fuenf|one|two|three|four|five|once|twice) ?(?:x|×|mal|times|fois|volte|veces|keer)? ?(?:pro|je|im|in|in der|in the|die|der|am|per|par|al|por|a|an|each|every)? ?(\p{L}+)$/u;
const NUMBERS = scales.numbers as Record<string, number>;
const PERIODS = new Map(
  Object.entries(scales.periods).flatMap(([times, words]) =>
    words.map((word): [string, number] => [word, Number(times)]),
  ),
);
/** The steps of the ladder of frequency by the fewest times a year: from twice a year (3) to almost daily (9). */
const STEPS = [
  [220, 9],
  [91, 8],
  [50, 7],
  [18, 6],
  [12, 5],
  [4, 4],
  [2, 3],
  [1, 2],
] as const;

/** The step of a rate on the ladder of frequency. */
function rateOf(word: string): number | undefined {
  const [, number, period] = RATE.exec(word) ?? [];
  const times = PERIODS.get(period);
  if (times === undefined) return undefined;
  const a = (NUMBERS[number] ?? Number(number)) * times;
  return STEPS.find(([least]) => a >= least)?.[1];
}

/** How the words of a column become weights. */
export interface Ordinals {
  /** The weight of a word; `null` where it is none of a scale. */
  weight(cell: string): number | null;
  /** Whether words for how often and words for how much stand side by side. */
  mixed: boolean;
}

/** Decides from all cells of a column on which ladder its words stand. */
export function ordinals(cells: Iterable<string>): Ordinals {
  let frequency = false;
  let amount = false;
  for (const cell of new Set(cells)) {
    const found = ordinal(cell);
    if (found?.frequency === undefined && found) amount = true;
    if (found?.amount === undefined && found) frequency = true;
  }
  return {
    weight(cell) {
      const found = ordinal(cell);
      if (!found) return null;
      if (!frequency) return found.amount ?? found.frequency ?? null;
      return found.frequency ?? AMOUNT_AS_FREQUENCY[found.amount as number];
    },
    mixed: frequency && amount,
  };
}
