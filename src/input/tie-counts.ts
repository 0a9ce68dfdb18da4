import type { Tie, TieCounts } from './dataset.ts';

/** How many ties are named from both sides, from one that the other does not confirm, and from one whose other side says nothing. */
export function sidesOf(
  ties: readonly Tie[],
): Pick<TieCounts, 'confirmed' | 'oneSided' | 'unanswered'> {
  const sides = { confirmed: 0, oneSided: 0, unanswered: 0 };
  for (const { confirmed } of ties)
    sides[confirmed === null ? 'unanswered' : confirmed ? 'confirmed' : 'oneSided']++;
  return sides;
}
