import { commonEnds } from './handover-cures.ts';
import type { PlanContext } from './plan-context.ts';

/** Two sectors, and what their tied pairs have in common. */
export interface SideState {
  /** Places of the sectors, the smaller first. */
  codes: [number, number];
  pairs: number;
  /** The actors that every tied pair of the two sectors touches. */
  carriers: readonly number[];
}

export interface Sides {
  /** The side of two actors; `null` where one has no sector or both have the same. */
  readonly of: (a: number, b: number) => SideState | null;
  readonly list: readonly SideState[];
}

/** The sides of a network and their tied pairs, whatever the direction. O(n + m + sectors²). */
export function sidesOf({ ties, sectors }: PlanContext): Sides {
  const { ids, codes } = sectors;
  const k = ids.length;
  const at = (a: number, b: number) => (a < b ? a * k + b : b * k + a);
  const actors = new Float64Array(k);
  for (const code of codes) if (code >= 0) actors[code]++;
  const pairs = new Map<number, [number, number][]>();
  const { starts, targets, order } = ties;
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const v = targets[s];
      if (codes[u] < 0 || codes[v] < 0 || codes[u] === codes[v]) continue;
      const key = at(codes[u], codes[v]);
      const list = pairs.get(key);
      if (list) list.push([u, v]);
      else pairs.set(key, [[u, v]]);
    }
  const states = new Map<number, SideState>();
  for (let a = 0; a < k; a++)
    for (let b = a + 1; b < k; b++) {
      if (actors[a] === 0 || actors[b] === 0) continue;
      const tied = pairs.get(at(a, b)) ?? [];
      states.set(at(a, b), { codes: [a, b], pairs: tied.length, carriers: commonEnds(tied) });
    }
  return {
    list: [...states.values()],
    of: (a, b) =>
      codes[a] < 0 || codes[b] < 0 || codes[a] === codes[b]
        ? null
        : (states.get(at(codes[a], codes[b])) ?? null),
  };
}

/** Whether a tie is the first of its side. */
export const fills = (side: SideState | null): boolean => side?.pairs === 0;

/** Whether a tie avoids whoever carries its side. */
export function relieves(side: SideState | null, a: number, b: number): boolean {
  return (
    side !== null &&
    side.carriers.length > 0 &&
    !side.carriers.some((end) => end === a || end === b)
  );
}
