import type { Analysis, AnalyzedActor } from '../../analysis.ts';
import type { Drawing } from '../picture.ts';

/** With more groups than this the picture shows the largest. */
const maxGroups = 24;

export interface Group {
  name: string;
  /** The area within the sector; empty where that does not divide it. */
  part: string;
  /** The place of its sector; -1 where it has none. */
  sector: number;
  actors: AnalyzedActor[];
}

/** By what actors are grouped. */
type Grouping = 'sectorAndArea' | 'sector' | 'area' | 'circle';

/** The number of tied pairs between two groups, or within one; in a directed network from the first to the second. */
export interface Between {
  ends: [number, number];
  ties: number;
}

/** The groups of a network in the order of its sectors and areas: by both, as far as they are known and few enough to be seen; else by communities. */
export function groupsOf(drawing: Drawing): { groups: Group[]; all: number; by: Grouping } {
  const { analysis, words, say, sectorIndex } = drawing;
  const place = ({ sector }: AnalyzedActor) =>
    sector === null ? -1 : (sectorIndex.get(sector) ?? -1);
  const sectorName = (actor: AnalyzedActor) =>
    place(actor) < 0 ? words.noSector : say.sector(actor.sector as string);
  const area = ({ area }: AnalyzedActor) => area ?? words.noArea;
  const areas = new Set(analysis.actors.flatMap(({ area }) => area ?? []));
  const sectors = analysis.sectors.length;
  if (sectors > 0 && areas.size > 1) {
    const both = gathered(analysis, (actor) => ({
      name: sectorName(actor),
      part: area(actor),
      sector: place(actor),
    }));
    if (both.length <= maxGroups) return { groups: both, all: both.length, by: 'sectorAndArea' };
  }
  const [one, by]: [Group[], Grouping] =
    sectors > 0
      ? [
          gathered(analysis, (actor) => ({
            name: sectorName(actor),
            part: '',
            sector: place(actor),
          })),
          'sector',
        ]
      : areas.size > 1
        ? [gathered(analysis, (actor) => ({ name: area(actor), part: '', sector: -1 })), 'area']
        : [
            gathered(analysis, ({ measures: { community } }) =>
              typeof community === 'number'
                ? { name: words.community(community, say), part: '', sector: -1 }
                : null,
            ),
            'circle',
          ];
  const groups = one
    .toSorted((a, b) => b.actors.length - a.actors.length)
    .slice(0, maxGroups)
    .sort((a, b) => one.indexOf(a) - one.indexOf(b));
  return { groups, all: one.length, by };
}

/** The actors that are called alike, in the order of their sectors, those without one last, then of their names. */
function gathered(
  { actors }: Analysis,
  group: (actor: AnalyzedActor) => Omit<Group, 'actors'> | null,
): Group[] {
  const found = new Map<string, Group>();
  for (const actor of actors) {
    const own = group(actor);
    if (!own) continue;
    const key = JSON.stringify([own.sector, own.name, own.part]);
    const known = found.get(key);
    if (known) known.actors.push(actor);
    else found.set(key, { ...own, actors: [actor] });
  }
  const last = (sector: number) => (sector < 0 ? Number.MAX_SAFE_INTEGER : sector);
  return [...found.values()].sort(
    (a, b) =>
      last(a.sector) - last(b.sector) || compare(a.part, b.part) || compareNames(a.name, b.name),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** So that the second comes before the tenth. */
const compareNames = (a: string, b: string) => a.length - b.length || compare(a, b);

export function betweenGroups({ ties, network }: Analysis, groups: readonly Group[]): Between[] {
  const own = new Map<string, number>();
  for (const [k, { actors }] of groups.entries()) for (const { id } of actors) own.set(id, k);
  const index = new Map([...own.keys()].map((id, i) => [id, i]));
  const seen = new Set<number>();
  const counts = new Map<number, number>();
  for (const { source, target } of ties) {
    const [a, b] = [own.get(source), own.get(target)];
    if (a === undefined || b === undefined || source === target) continue;
    const [i, j] = [index.get(source) as number, index.get(target) as number];
    // A pair may be tied on several layers.
    const key = network.directed || i < j ? i * index.size + j : j * index.size + i;
    if (seen.has(key)) continue;
    seen.add(key);
    const place = network.directed || a <= b ? a * groups.length + b : b * groups.length + a;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([place, count]) => ({
      ends: [Math.floor(place / groups.length), place % groups.length],
      ties: count,
    }));
}
