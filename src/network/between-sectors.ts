import { type Adjacency, adjacency, someNeighbor } from './adjacency.ts';
import type { Context } from './context.ts';
import { memo } from './memo.ts';
import type { Sectors, Ties } from './ties.ts';

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

/** Two sectors of a network, by their codes a < b. */
export interface Between {
  /** Tied pairs between the two, whatever the direction. */
  relations: number;
  /** The actors that all of these pairs touch: the one of `a` first. */
  common: number[];
  /** How many actors of neither have ties into both. */
  contacts: number;
  /** Who they are, in ascending order. O(n + m). */
  both: () => number[];
}

/** With more sectors than this, what lies between them is counted for each two that are asked for. */
const maxAtOnce = 60;

/** What lies between any two sectors of a network; counted when somebody asks, and then remembered. O(n + m). */
export const betweenOf = memo(
  ({ ties, sectors }: Pick<Context, 'ties' | 'sectors'>): ((a: number, b: number) => Between) => {
    const k = sectors.ids.length;
    const around = adjacency(ties);
    const all = k <= maxAtOnce ? betweenSectors(sectors)(around) : null;
    return (a, b) => {
      const { relations, ends, contacts } = all ?? betweenSectors(onlyTwo(sectors, a, b))(around);
      const cell = all ? a * k + b : 1;
      return {
        relations: relations[cell],
        common: [ends[2 * cell], ends[2 * cell + 1]].filter((end) => end >= 0),
        contacts: contacts[cell],
        both: () => (contacts[cell] === 0 ? [] : tiedToBoth(ties, sectors, a, b)),
      };
    };
  },
);

/** Two sectors as the first and the second; all others are none. */
const onlyTwo = ({ ids, codes }: Sectors, a: number, b: number): Sectors => ({
  ids: [ids[a], ids[b]],
  codes: codes.map((code) => (code === a ? 0 : code === b ? 1 : -1)),
});

function tiedToBoth(ties: Ties, { codes }: Sectors, a: number, b: number): number[] {
  const around = adjacency(ties);
  const into = (u: number, sector: number) => someNeighbor(around, u, (v) => codes[v] === sector);
  return [...codes.keys()].filter(
    (u) => codes[u] !== a && codes[u] !== b && into(u, a) && into(u, b),
  );
}
