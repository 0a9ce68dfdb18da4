import { saysAbsent } from '../input/vocabulary/absence.ts';
import { levelsIn } from './parts/levels.ts';
import { pairKey } from './parts/pairs.ts';
import { view } from './view.ts';

export type Place = { degree: number; of: number };

export type TwoLevels = {
  /** Pairs of actors on each level, on both, and both by all pairs on any. */
  pairs: { planning: number; case: number; both: number; jaccard: number };
  onlyCase: [string, string][];
  onlyPlanning: [string, string][];
  /** Words of the column that name neither level. */
  otherWords: string[];
  caseManagerRole: string | null;
  /** Partners of each case manager on both levels, `of` all others who are active there, and its seats in bodies (null without such a table). */
  caseManagers: { actor: string; planning: Place; case: Place; bodies: string[] | null }[];
  /** Who reaches most sectors, then most partners, on the case level. */
  placed: {
    actor: string;
    caseManager: boolean;
    sectors: number;
    case: number;
    planning: number;
  }[];
};

const maxPlaced = 5;

/** Where it comes from. */
export const reference =
  'Schubert 2018 (Ebene 1: cooperative development of the compound product; Ebene 2: case management)';

export const twoLevels = view<'two-levels', TwoLevels>(
  {
    id: 'two-levels',
  },
  ({ dataset, analysis, chain }) => {
    const on = {
      planning: new Map<string, [string, string]>(),
      case: new Map<string, [string, string]>(),
    };
    const otherWords = new Set<string>();
    const known = new Map<string, string[]>();
    for (const { source, target, layer } of dataset.ties) {
      if (layer === null || source === target) continue;
      const found = known.get(layer) ?? levelsIn(layer);
      known.set(layer, found);
      if (found.length === 0) otherWords.add(layer);
      for (const level of found)
        on[level as 'planning' | 'case'].set(
          pairKey(source, target),
          source < target ? [source, target] : [target, source],
        );
    }
    if (on.planning.size === 0 || on.case.size === 0) return null;

    const both = [...on.planning.keys()].filter((key) => on.case.has(key)).length;
    const partners = { planning: partnersOn(on.planning), case: partnersOn(on.case) };
    const place = (level: 'planning' | 'case', id: string): Place => ({
      degree: partners[level].get(id)?.size ?? 0,
      of: partners[level].size - (partners[level].has(id) ? 1 : 0),
    });
    const asked = analysis.settings.caseManager;
    const role = typeof asked === 'string' ? asked : (chain?.caseManagerRole ?? null);
    const managers =
      role === null
        ? []
        : analysis.actors.filter(
            (actor) => actor.roles.includes(role) && !saysAbsent(actor.status),
          );
    const seats = new Map<string, string[]>();
    for (const { actor, body } of dataset.memberships) {
      const list = seats.get(actor) ?? [];
      if (!list.includes(body)) seats.set(actor, [...list, body].sort());
    }
    const sectorOf = new Map(analysis.actors.map(({ id, sector }) => [id, sector]));
    const reach = (id: string) =>
      new Set(
        [...(partners.case.get(id) ?? [])]
          .map((other) => sectorOf.get(other))
          .filter((sector) => sector),
      ).size;
    return {
      pairs: {
        planning: on.planning.size,
        case: on.case.size,
        both,
        jaccard: both / (on.planning.size + on.case.size - both),
      },
      onlyCase: only(on.case, on.planning),
      onlyPlanning: only(on.planning, on.case),
      otherWords: [...otherWords].sort(),
      caseManagerRole: role,
      caseManagers: managers.map(({ id }) => ({
        actor: id,
        planning: place('planning', id),
        case: place('case', id),
        bodies: dataset.memberships.length === 0 ? null : (seats.get(id) ?? []),
      })),
      placed: [...partners.case.keys()]
        .map((id) => ({
          actor: id,
          caseManager: managers.some((manager) => manager.id === id),
          sectors: reach(id),
          case: place('case', id).degree,
          planning: place('planning', id).degree,
        }))
        .sort((x, y) => y.sectors - x.sectors || y.case - x.case || (x.actor < y.actor ? -1 : 1))
        .slice(0, maxPlaced),
    };
  },
);

function partnersOn(pairs: ReadonlyMap<string, [string, string]>): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  for (const [a, b] of pairs.values())
    for (const [from, to] of [
      [a, b],
      [b, a],
    ]) {
      const known = partners.get(from);
      if (known) known.add(to);
      else partners.set(from, new Set([to]));
    }
  return partners;
}

const only = (on: ReadonlyMap<string, [string, string]>, off: ReadonlyMap<string, unknown>) =>
  [...on]
    .filter(([key]) => !off.has(key))
    .map(([, pair]) => pair)
    .sort((x, y) => (x[0] === y[0] ? (x[1] < y[1] ? -1 : 1) : x[0] < y[0] ? -1 : 1));
