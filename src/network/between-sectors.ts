import type { Adjacency } from './adjacency.ts';
import type { Sectors } from './ties.ts';

/** What lies between every two sectors, at `a * k + b` for sector codes a < b. */
export interface BetweenSectors {
  /** Tied pairs, whatever the direction. */
  readonly relations: Int32Array;
  /** The actors that all of them touch: two entries a pair of sectors, -1 where there is none. */
  readonly ends: Int32Array;
  /** How many actors of neither sector have ties into both, and the last of them. */
  readonly contacts: Int32Array;
  readonly contact: Int32Array;
}

/** Counts what lies between sectors in one network after the other, in the same room. O(n + m + the pairs of sectors that meet at an actor). */
export function betweenSectors({ ids, codes }: Sectors): (around: Adjacency) => BetweenSectors {
  const k = ids.length;
  const relations = new Int32Array(k * k);
  const ends = new Int32Array(2 * k * k);
  const contacts = new Int32Array(k * k);
  const contact = new Int32Array(k * k);
  const met = new Int32Array(k).fill(-1);
  const sectors = new Int32Array(k);
  const found: BetweenSectors = { relations, ends, contacts, contact };
  return ({ offsets, neighbors }) => {
    relations.fill(0);
    contacts.fill(0);
    ends.fill(-1);
    met.fill(-1);
    for (let u = 0; u < codes.length; u++) {
      const own = codes[u];
      let size = 0;
      for (let s = offsets[u]; s < offsets[u + 1]; s++) {
        const v = neighbors[s];
        const other = codes[v];
        if (other < 0) continue;
        if (other !== own && met[other] !== u) {
          met[other] = u;
          sectors[size++] = other;
        }
        if (own < 0 || own >= other) continue;
        const pair = own * k + other;
        if (relations[pair]++ === 0) {
          ends[2 * pair] = u;
          ends[2 * pair + 1] = v;
          continue;
        }
        for (let e = 2 * pair; e <= 2 * pair + 1; e++)
          if (ends[e] !== u && ends[e] !== v) ends[e] = -1;
      }
      for (let x = 0; x < size; x++)
        for (let y = 0; y < size; y++) {
          if (sectors[x] >= sectors[y]) continue;
          const pair = sectors[x] * k + sectors[y];
          contacts[pair]++;
          contact[pair] = u;
        }
    }
    return found;
  };
}
