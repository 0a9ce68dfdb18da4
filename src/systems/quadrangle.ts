import { chanceOf } from './parts/chance.ts';
import { minimumCover } from './parts/cover.ts';
import { eachPair } from './parts/pairs.ts';
import { quadrangleText } from './parts/quadrangle-text.ts';
import { vocabulary } from './parts/vocabulary.ts';
import { type Situation, system } from './system.ts';
import { settings } from './terms/settings.ts';

/** More corners than this are no picture any more. */
const mostCorners = 8;
/** Permutations, and the most ties for which they are made. */
const runs = 999;
const seed = 1;
const mostTies = 20_000;
const mostPairs = 50;

/** What joins two groups, or the actors of one: tied pairs whatever the direction. */
export type Joined = {
  ties: number;
  possible: number;
  density: number | null;
  /** The tied pairs by name, up to 50. */
  pairs: [string, string][];
};

/** A side of the quadrangle, or the inside of a corner (the same sector twice). */
export type Cell = Joined & {
  sectors: [string, string];
  /** Ties that random mixing would leave here. */
  expected: number | null;
  /** How often random mixing leaves a number as far from that; null where no permutations were made. */
  p: number | null;
  /** A smallest group that touches every tie of a side; those that stand in every smallest group first. Empty for an inside. */
  carriers: string[];
  /** How many of the carriers stand in every smallest group. */
  always: number;
};

export type Quadrangle = {
  corners: { sector: string; actors: number; stationary: number; ambulatory: number }[];
  insides: Cell[];
  sides: Cell[];
  /** Ties between inpatient and outpatient help, within and across corners; null where the table tells neither apart. */
  settings:
    | (Joined & { stationary: string; ambulatory: string; carriers: string[]; always: number })[]
    | null;
  permutations: number;
  seed: number;
  mostTies: number;
};

export const quadrangle = system<'quadrangle', Quadrangle>(
  {
    id: 'quadrangle',
    reference: 'Schubert 2018 (cooperation quadrangle); König 1931 (smallest cover of a side)',
    text: quadrangleText,
  },
  (situation) => {
    const { ties, sectors } = situation;
    const k = sectors.ids.length;
    const members = sectors.ids.map((_, code) => indices(sectors.codes, code));
    if (k > mostCorners || members.filter((list) => list.length > 0).length < 2) return null;
    const found = pairsByCell(situation);
    const placed = members.reduce((sum, { length }) => sum + length, 0);
    const all = [...found.values()].reduce((sum, { length }) => sum + length, 0);
    const chance = all > 0 && all <= mostTies ? chanceOf(ties, sectors, { runs, seed }) : null;
    const cell = (a: number, b: number): Cell => {
      const pairs = found.get(a * k + b) ?? [];
      const [n, m] = [members[a].length, members[b].length];
      const possible = a === b ? (n * Math.max(0, n - 1)) / 2 : n * m;
      const expected = placed < 2 ? null : (all * possible) / ((placed * (placed - 1)) / 2);
      return {
        sectors: [sectors.ids[a], sectors.ids[b]],
        ...joined(pairs, possible, ties.ids),
        expected,
        p:
          chance && expected !== null && possible > 0
            ? chance.p(a, b, pairs.length, expected)
            : null,
        ...(a === b ? { carriers: [], always: 0 } : carried(pairs, ties.ids)),
      };
    };
    const kinds = settingsOf(situation);
    return {
      corners: sectors.ids.map((sector, code) => ({
        sector,
        actors: members[code].length,
        stationary: members[code].filter((u) => kinds[u] === 'stationary').length,
        ambulatory: members[code].filter((u) => kinds[u] === 'ambulatory').length,
      })),
      insides: sectors.ids.map((_, code) => cell(code, code)),
      sides: sectors.ids.flatMap((_, a) =>
        sectors.ids.slice(a + 1).map((_, i) => cell(a, a + 1 + i)),
      ),
      settings: split(situation, kinds, members),
      permutations: chance ? runs : 0,
      seed,
      mostTies,
    };
  },
);

const indices = (codes: Int32Array, code: number) =>
  [...codes.keys()].filter((u) => codes[u] === code);

function joined(
  pairs: readonly (readonly [number, number])[],
  possible: number,
  ids: readonly string[],
): Joined {
  return {
    ties: pairs.length,
    possible,
    density: possible === 0 ? null : pairs.length / possible,
    pairs: pairs.slice(0, mostPairs).map(([a, b]): [string, string] => [ids[a], ids[b]]),
  };
}

function carried(pairs: readonly (readonly [number, number])[], ids: readonly string[]) {
  const { members, always } = minimumCover(pairs);
  return { carriers: members.map((u) => ids[u]), always: always.length };
}

/** The tied pairs of each cell, by a · k + b with a ≤ b, the end in `a` first, in ascending order. */
function pairsByCell({
  ties,
  sectors: { ids, codes },
}: Situation): Map<number, [number, number][]> {
  const cells = new Map<number, [number, number][]>();
  eachPair(ties, (u, v) => {
    if (codes[u] < 0 || codes[v] < 0) return;
    const [a, b] = codes[u] < codes[v] || (codes[u] === codes[v] && u < v) ? [u, v] : [v, u];
    const cell = codes[a] * ids.length + codes[b];
    const list = cells.get(cell);
    if (list) list.push([a, b]);
    else cells.set(cell, [[a, b]]);
  });
  for (const list of cells.values()) list.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  return cells;
}

const settingOf = vocabulary(settings);

/** Inpatient or outpatient; null where the table says neither, or both. */
function settingsOf({ analysis: { actors } }: Situation): (string | null)[] {
  return actors.map(({ setting }) => {
    if (setting === null) return null;
    const named = new Set(
      setting
        .split(/[|;,+&/\n]| und | and /)
        .map((part) => settingOf(part.trim()))
        .filter((found) => found !== null),
    );
    return named.size === 1 ? ([...named][0] as string) : null;
  });
}

function split(
  { ties, sectors }: Situation,
  kinds: readonly (string | null)[],
  members: readonly number[][],
): Quadrangle['settings'] {
  const groups = members.map((list) => ({
    stationary: list.filter((u) => kinds[u] === 'stationary'),
    ambulatory: list.filter((u) => kinds[u] === 'ambulatory'),
  }));
  const found = new Map<string, [number, number][]>();
  eachPair(ties, (u, v) => {
    const [a, b] = kinds[u] === 'stationary' ? [u, v] : [v, u];
    if (kinds[a] !== 'stationary' || kinds[b] !== 'ambulatory') return;
    if (sectors.codes[a] < 0 || sectors.codes[b] < 0) return;
    const key = `${sectors.codes[a]},${sectors.codes[b]}`;
    const list = found.get(key);
    if (list) list.push([a, b]);
    else found.set(key, [[a, b]]);
  });
  const rows = groups.flatMap(({ stationary }, a) =>
    groups.flatMap(({ ambulatory }, b) => {
      if (stationary.length === 0 || ambulatory.length === 0) return [];
      const pairs = (found.get(`${a},${b}`) ?? []).sort((x, y) => x[0] - y[0] || x[1] - y[1]);
      return [
        {
          stationary: sectors.ids[a],
          ambulatory: sectors.ids[b],
          ...joined(pairs, stationary.length * ambulatory.length, ties.ids),
          ...carried(pairs, ties.ids),
        },
      ];
    }),
  );
  return rows.length === 0 ? null : rows;
}
