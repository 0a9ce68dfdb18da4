import { saysAbsent } from '../input/vocabulary/absence.ts';
import { valuesOf } from '../input/vocabulary/values.ts';
import { eachPair } from './parts/pairs.ts';
import { view } from './view.ts';

export type Areas = {
  areas: {
    name: string;
    actors: string[];
    /** Ties between two actors of the area, and the share of possible ones. */
    ties: number;
    density: number | null;
    /** Required roles with the reach of a neighbourhood that nobody of the area or without an area fills; null without a chain. */
    missing: string[] | null;
    /** Of those, roles that are filled in another area: here is a blank spot, not in the whole network. */
    blank: string[];
    /** Sectors without an actor of the area, and pairs of sectors present here without a tie. */
    emptyCorners: string[];
    emptySides: [string, string][];
  }[];
  /** Required roles with the reach of a neighbourhood, and those that nobody fills anywhere; null without a chain. */
  required: number | null;
  missingEverywhere: string[];
  /** Actors that serve several areas. */
  several: { actor: string; areas: string[] }[];
  withoutArea: number;
};

const maxCorners = 6;

/** Where it comes from. */
export const reference =
  'Schubert 2018 (neighbourhood and Sozialraum, example Heimer Park in Viersen)';

export const areas = view<'areas', Areas>(
  {
    id: 'areas',
  },
  ({ analysis: { actors, sectors }, ties, sectors: { codes }, chain }) => {
    const { names, cells } = valuesOf(actors.map(({ area }) => area));
    if (names.length < 2) return null;
    const members = names.map((): number[] => []);
    cells.forEach((cell, i) => {
      for (const area of cell) members[area].push(i);
    });
    const corners = sectors.length <= maxCorners ? sectors.map((_, k) => k) : [];
    const inside = names.map(() => 0);
    const tied = names.map(() => new Set<number>());
    const code = (k: number, l: number) => Math.min(k, l) * sectors.length + Math.max(k, l);
    eachPair(ties, (a, b) => {
      for (const area of cells[a])
        if (cells[b].includes(area)) {
          inside[area]++;
          if (codes[a] >= 0 && codes[b] >= 0) tied[area].add(code(codes[a], codes[b]));
        }
    });
    const required = (chain?.roles ?? []).filter((role) => role.required);
    // One hospital serves the district: no neighbourhood lacks one of its own.
    const local = required.filter(({ reach }) => reach !== 'district');
    const rolesOf = (list: readonly number[]) =>
      new Set(list.flatMap((i) => (saysAbsent(actors[i].status) ? [] : actors[i].roles)));
    const everywhere = rolesOf(actors.map((_, i) => i));
    const districtWide = rolesOf(actors.flatMap((_, i) => (cells[i].length === 0 ? [i] : [])));
    const filled = (
      own: ReadonlySet<string>,
      { id, anyOf = [] }: { id: string; anyOf?: string[] | undefined },
    ) => [id, ...anyOf].some((role) => own.has(role));
    const missingEverywhere = local.filter((role) => !filled(everywhere, role)).map(({ id }) => id);
    return {
      areas: names.map((name, area) => {
        const list = members[area];
        const own = new Set([...rolesOf(list), ...districtWide]);
        const missing = local.filter((role) => !filled(own, role)).map(({ id }) => id);
        const here = corners.filter((k) => list.some((i) => codes[i] === k));
        const possible = (list.length * (list.length - 1)) / 2;
        return {
          name,
          actors: list.map((i) => ties.ids[i]),
          ties: inside[area],
          density: possible === 0 ? null : inside[area] / possible,
          missing: chain && missing,
          blank: missing.filter((role) => !missingEverywhere.includes(role)),
          emptyCorners: corners.filter((k) => !here.includes(k)).map((k) => sectors[k].id),
          emptySides: here.flatMap((k, at) =>
            here
              .slice(at + 1)
              .filter((l) => !tied[area].has(code(k, l)))
              .map((l): [string, string] => [sectors[k].id, sectors[l].id]),
          ),
        };
      }),
      required: chain && local.length,
      missingEverywhere,
      several: actors.flatMap(({ id }, i) =>
        cells[i].length > 1 ? [{ actor: id, areas: cells[i].map((area) => names[area]) }] : [],
      ),
      withoutArea: cells.filter((cell) => cell.length === 0).length,
    };
  },
);
