import type { Sectors } from '../network/ties.ts';
import type { Neighbours } from './around.ts';

/** With more sectors than this, pairs of sectors are not told. */
const MOST_SECTORS = 60;

/**
 * Actors that alone connect two sectors, each with its pairs of sector codes.
 *
 * Connections of two sectors are the ties between them, and the paths of two ties over an actor of neither. An actor connects
 * them alone when all of these touch it and it has a tie into both. Time O(n + m + the number of sector pairs that meet at an
 * actor).
 */
export function soleConnectors(
  { offsets, list }: Neighbours,
  { ids, codes }: Sectors,
): Map<number, [number, number][]> {
  const k = ids.length;
  const alone = new Map<number, [number, number][]>();
  if (k < 2 || k > MOST_SECTORS) return alone;

  /** By pair of sectors: the actors that every connection so far touches. */
  const common: (number[] | undefined)[] = Array.from({ length: k * k }, () => undefined);
  const meet = (a: number, b: number, touched: number[]) => {
    const at = a < b ? a * k + b : b * k + a;
    const before = common[at];
    if (!before) common[at] = touched;
    else if (before.length > 0) common[at] = before.filter((u) => touched.includes(u));
  };

  for (let u = 0; u < codes.length; u++) {
    /** The sectors around `u`: the only neighbour there, or -1 for several. */
    const around = new Map<number, number>();
    for (let s = offsets[u]; s < offsets[u + 1]; s++) {
      const v = list[s];
      if (codes[v] < 0) continue;
      around.set(codes[v], around.has(codes[v]) ? -1 : v);
      if (u < v && codes[u] >= 0 && codes[u] !== codes[v]) meet(codes[u], codes[v], [u, v]);
    }
    const sectors = [...around.keys()].filter((code) => code !== codes[u]);
    for (let x = 0; x < sectors.length; x++)
      for (let y = x + 1; y < sectors.length; y++) {
        const ends = [sectors[x], sectors[y]].map((code) => around.get(code) as number);
        meet(sectors[x], sectors[y], [u, ...ends.filter((end) => end >= 0)]);
      }
  }

  for (let a = 0; a < k; a++)
    for (let b = a + 1; b < k; b++)
      for (const u of common[a * k + b] ?? []) {
        const into = new Set<number>();
        for (let s = offsets[u]; s < offsets[u + 1]; s++) into.add(codes[list[s]]);
        if (!into.has(a) || !into.has(b)) continue;
        const pairs = alone.get(u);
        if (pairs) pairs.push([a, b]);
        else alone.set(u, [[a, b]]);
      }
  return alone;
}
