import type { Context } from '../network/context.ts';
import { MOST_TIES as maxTies, sectorMixing } from '../network/sector-mixing.ts';
import { minimumCover } from './parts/cover.ts';
import { eachPair } from './parts/pairs.ts';
import { type Setting, settingsOf } from './parts/settings.ts';
import { view } from './view.ts';

const maxPairs = 50;

/** What joins two groups, or the actors of one: tied pairs whatever the direction. */
export type Joined = {
  ties: number;
  possible: number;
  density: number | null;
  /** The tied pairs by name, up to 50; none where there are more than `maxTies`. */
  pairs: [string, string][];
};

/** A side of the quadrangle, or the inside of a corner (the same sector twice). */
export type Cell = Joined & {
  sectors: [string, string];
  /** Ties that random mixing would leave here. */
  expected: number | null;
  /** How often random mixing leaves a number as far from that; null where no permutations were made. */
  p: number | null;
  /**
   * A smallest group that touches every tie of a side; those that stand in every smallest group first. Empty for an inside, `null`
   * where a side has more than `maxTies`.
   */
  carriers: string[] | null;
  /** How many of the carriers stand in every smallest group. */
  always: number;
};

export type Quadrangle = {
  corners: { sector: string; actors: number; stationary: number; ambulatory: number }[];
  insides: Cell[];
  sides: Cell[];
  /** Ties between inpatient and outpatient help, within and across corners; null where the table tells neither apart. */
  settings:
    | (Joined & {
        stationary: string;
        ambulatory: string;
        carriers: string[] | null;
        always: number;
      })[]
    | null;
  permutations: number;
  seed: number;
  maxTies: number;
};

/** Where it comes from. */
export const reference =
  'Schubert 2018 (cooperation quadrangle); Kőnig 1931 (smallest cover of a side)';

export const quadrangle = view<'quadrangle', Quadrangle>(
  {
    id: 'quadrangle',
  },
  (context) => {
    const { ties, sectors } = context;
    const mixing = sectorMixing(context);
    if (!mixing) return null;
    const { permutations, seed } = mixing;
    const members = sectors.ids.map((_, code) => indices(sectors.codes, code));
    const found = pairsByCell(context);
    const cell = (a: number, b: number): Cell => {
      const own = found.get(a * sectors.ids.length + b) ?? none;
      return {
        sectors: [sectors.ids[a], sectors.ids[b]],
        ...joined(own, mixing.possible(a, b), ties.ids),
        expected: mixing.expected(a, b),
        p: mixing.chance(a, b),
        ...(a === b ? { carriers: [], always: 0 } : carried(own, ties.ids)),
      };
    };
    const kinds = settingsOf(context.analysis);
    return {
      corners: sectors.ids.map((sector, code) => ({
        sector,
        actors: members[code].length,
        stationary: members[code].filter((u) => kinds[u] === 'inpatient').length,
        ambulatory: members[code].filter((u) => kinds[u] === 'outpatient').length,
      })),
      insides: sectors.ids.map((_, code) => cell(code, code)),
      sides: sectors.ids.flatMap((_, a) =>
        sectors.ids.slice(a + 1).map((_, i) => cell(a, a + 1 + i)),
      ),
      settings: split(context, kinds, members),
      permutations,
      seed,
      maxTies,
    };
  },
);

function indices(codes: Int32Array, code: number): number[] {
  const found: number[] = [];
  codes.forEach((own, u) => {
    if (own === code) found.push(u);
  });
  return found;
}

/** Tied pairs of one kind: how many, and which, in ascending order; none by name where they are more than `maxTies`. */
type Gathered = { count: number; pairs: [number, number][] };

const none: Gathered = { count: 0, pairs: [] };

function add(cells: Map<number, Gathered>, cell: number, pair: [number, number]): void {
  const known = cells.get(cell);
  if (!known) cells.set(cell, { count: 1, pairs: [pair] });
  else if (known.count++ < maxTies) known.pairs.push(pair);
  else if (known.pairs.length > 0) known.pairs = [];
}

function sorted(cells: Map<number, Gathered>): Map<number, Gathered> {
  for (const { pairs } of cells.values()) pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  return cells;
}

function joined({ count, pairs }: Gathered, possible: number, ids: readonly string[]): Joined {
  return {
    ties: count,
    possible,
    density: possible === 0 ? null : count / possible,
    pairs: pairs.slice(0, maxPairs).map(([a, b]): [string, string] => [ids[a], ids[b]]),
  };
}

function carried({ count, pairs }: Gathered, ids: readonly string[]) {
  if (count > maxTies) return { carriers: null, always: 0 };
  const { members, always } = minimumCover(pairs);
  return { carriers: members.map((u) => ids[u]), always: always.length };
}

/** The tied pairs of each cell, by a · k + b with a ≤ b, the end in `a` first. */
function pairsByCell({ ties, sectors: { ids, codes } }: Context): Map<number, Gathered> {
  const cells = new Map<number, Gathered>();
  eachPair(ties, (u, v) => {
    if (codes[u] < 0 || codes[v] < 0) return;
    const [a, b] = codes[u] < codes[v] || (codes[u] === codes[v] && u < v) ? [u, v] : [v, u];
    add(cells, codes[a] * ids.length + codes[b], [a, b]);
  });
  return sorted(cells);
}

function split(
  { ties, sectors }: Context,
  kinds: readonly (Setting | null)[],
  members: readonly number[][],
): Quadrangle['settings'] {
  const groups = members.map((list) => ({
    stationary: list.filter((u) => kinds[u] === 'inpatient'),
    ambulatory: list.filter((u) => kinds[u] === 'outpatient'),
  }));
  const k = sectors.ids.length;
  const found = new Map<number, Gathered>();
  eachPair(ties, (u, v) => {
    const [a, b] = kinds[u] === 'inpatient' ? [u, v] : [v, u];
    if (kinds[a] !== 'inpatient' || kinds[b] !== 'outpatient') return;
    if (sectors.codes[a] < 0 || sectors.codes[b] < 0) return;
    add(found, sectors.codes[a] * k + sectors.codes[b], [a, b]);
  });
  sorted(found);
  const rows = groups.flatMap(({ stationary }, a) =>
    groups.flatMap(({ ambulatory }, b) => {
      if (stationary.length === 0 || ambulatory.length === 0) return [];
      const own = found.get(a * k + b) ?? none;
      return [
        {
          stationary: sectors.ids[a],
          ambulatory: sectors.ids[b],
          ...joined(own, stationary.length * ambulatory.length, ties.ids),
          ...carried(own, ties.ids),
        },
      ];
    }),
  );
  return rows.length === 0 ? null : rows;
}
