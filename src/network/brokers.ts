import type { Neighbors } from './neighbors.ts';
import type { Sectors } from './ties.ts';

/** With more sectors than this, pairs of sectors are not told. */
const MAX_SECTORS = 60;

/** Two sectors that one actor alone bridges. */
export interface Bridged {
  codes: [number, number];
  /** Tied pairs between the two sectors, all of them with the actor; 0 where it is the only contact of both. */
  relations: number;
  /** Other actors, of neither sector, with ties into both. */
  others: number;
}

/**
 * Actors that alone bridge two sectors. An actor does where it has ties into both and every tie between the two is its own; or
 * where there is no tie between the two and it is the only actor with ties into both. Time O(n + m + the number of sector pairs
 * that meet at an actor).
 */
export function soleBridges(
  { offsets, list }: Neighbors,
  { ids, codes }: Sectors,
): Map<number, Bridged[]> {
  const k = ids.length;
  const alone = new Map<number, Bridged[]>();
  if (k < 2 || k > MAX_SECTORS) return alone;
  const at = (a: number, b: number) => (a < b ? a * k + b : b * k + a);
  const relations = new Int32Array(k * k);
  /** By pair of sectors: the actors that every tie so far touches. */
  const common = new Map<number, number[]>();
  /** By pair of sectors: how many actors of neither have ties into both, and the last of them. */
  const contacts = new Int32Array(k * k);
  const contact = new Int32Array(k * k);

  for (let u = 0; u < codes.length; u++) {
    const around = new Set<number>();
    for (let s = offsets[u]; s < offsets[u + 1]; s++) {
      const v = list[s];
      if (codes[v] < 0) continue;
      around.add(codes[v]);
      if (u > v || codes[u] < 0 || codes[u] === codes[v]) continue;
      const pair = at(codes[u], codes[v]);
      const before = common.get(pair);
      if (relations[pair]++ === 0) common.set(pair, [u, v]);
      else if (before && before.length > 0)
        common.set(
          pair,
          before.filter((end) => end === u || end === v),
        );
    }
    const sectors = [...around].filter((code) => code !== codes[u]);
    for (let x = 0; x < sectors.length; x++)
      for (let y = x + 1; y < sectors.length; y++) {
        const pair = at(sectors[x], sectors[y]);
        contacts[pair]++;
        contact[pair] = u;
      }
  }

  const hasTiesInto = (u: number, a: number, b: number) => {
    const into = new Set<number>();
    for (let s = offsets[u]; s < offsets[u + 1]; s++) into.add(codes[list[s]]);
    return into.has(a) && into.has(b);
  };
  for (let a = 0; a < k; a++)
    for (let b = a + 1; b < k; b++) {
      const pair = at(a, b);
      const direct = relations[pair] > 0;
      const candidates = direct
        ? (common.get(pair) ?? []).filter((u) => hasTiesInto(u, a, b))
        : contacts[pair] === 1
          ? [contact[pair]]
          : [];
      for (const u of candidates) {
        const bridged: Bridged = {
          codes: [a, b],
          relations: relations[pair],
          others: contacts[pair] - (direct ? 0 : 1),
        };
        const list = alone.get(u);
        if (list) list.push(bridged);
        else alone.set(u, [bridged]);
      }
    }
  return alone;
}
