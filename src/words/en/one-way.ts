import { onesideOf } from '../problem-text.ts';

/** How many pairs would stand both ways by chance, in brackets. */
export function byChance(value: string | null): string {
  const { ties, chance } = onesideOf(value);
  if (chance === null || ties === '1') return '';
  const count = chance === 0 ? 'less than one' : chance === 1 ? 'about one' : `about ${chance}`;
  return ` (by chance, ${count} would)`;
}

/** That no pair stands both ways. */
export function noPair(value: string | null): string {
  const { ties } = onesideOf(value);
  return ties === '1'
    ? 'the only pair does not stand both ways'
    : `none of the ${ties} pairs stands both ways${byChance(value)}`;
}

/** So many ties of a kind that is mutual, and that they count both ways. */
export function countBothWays(value: string | null): string {
  const { ties } = onesideOf(value);
  return ties === '1'
    ? '1 tie of planning or with a frequency of contact counts both ways'
    : `${ties} ties of planning or with a frequency of contact count both ways`;
}
