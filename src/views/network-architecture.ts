import { fold } from '../input/fold.ts';
import { chairs, planners, stakeholderGroups, units } from '../input/vocabulary/index.ts';
import { valuesOf } from '../input/vocabulary/values.ts';
import { vocabulary } from '../input/vocabulary/vocabulary.ts';
import type { Context } from '../network/context.ts';
import { civilSocietyOf, groupsOf } from './parts/people.ts';
import { view } from './view.ts';

type Pair = [string, string];

export type NetworkArchitecture = {
  units: { id: string; bodies: string[] }[];
  bodies: {
    body: string;
    unit: string | null;
    members: string[];
    /** Members by sector; `noSector` are the others. */
    sectors: { [sector: string]: number };
    noSector: number;
    /** Members from civil society; null where the table does not tell. */
    civilSociety: number | null;
    /** Members who lead it, by their function; nobody where the table names no function. */
    chairs: string[];
  }[];
  /** Members of the thematic working groups by stakeholder group: a row a body, a column a group; null where the table names no such groups. */
  topics: { bodies: string[]; groups: string[]; seats: number[][] } | null;
  /** Pairs of bodies without a common member; null beyond `maxBodies` bodies. */
  separate: Pair[] | null;
  joinedByOne: { bodies: Pair; actor: string }[];
  /** Pairs of bodies that have at least `doubleFrom` of their members in common. */
  double: { bodies: Pair; shared: number; all: number; share: number }[];
  single: { body: string; actor: string }[];
  /** Bodies without anybody from civil society; null where the table does not tell. */
  withoutCivilSociety: string[] | null;
  /** The sectors that sit in any body, in the order of the analysis. */
  sectors: string[];
  /** Areas of the table without a participation circle, by its name or a member from there; null where it names no area. */
  areasWithoutCircle: string[] | null;
  planners: { actor: string; bodies: string[]; onlyLink: Pair[] }[];
};

const maxBodies = 60;
const doubleFrom = 0.8;
const unitOf = vocabulary(units);
const plannerOf = vocabulary(planners);
const chairOf = vocabulary(chairs);

/** Where it comes from. */
export const reference = 'Schubert 2018 (network architecture for involving stakeholders)';

export const networkArchitecture = view<'network-architecture', NetworkArchitecture>(
  {
    id: 'network-architecture',
  },
  (context) => {
    const { dataset, analysis } = context;
    if (dataset.memberships.length === 0) return null;
    const members = new Map<string, Set<string>>();
    const types = new Map<string, string | null>();
    for (const { actor, body, bodyType } of dataset.memberships) {
      const known = members.get(body);
      if (known) known.add(actor);
      else members.set(body, new Set([actor]));
      types.set(body, types.get(body) ?? bodyType);
    }
    const names = [...members.keys()].sort();
    const index = new Map(analysis.actors.map(({ id }, i) => [id, i]));
    const civil = civilSocietyOf(analysis);
    const leads = new Set(
      dataset.memberships
        .filter((seat) => chairOf(seat.function) !== null)
        .map(({ actor, body }) => JSON.stringify([actor, body])),
    );
    const bodies = names.map((body) => {
      const ids = [...(members.get(body) as Set<string>)].sort();
      const own = ids.map((id) => analysis.actors[index.get(id) as number]);
      const sectors = analysis.sectors
        .map(({ id }): [string, number] => [id, own.filter(({ sector }) => sector === id).length])
        .filter(([, count]) => count > 0);
      return {
        body,
        unit: unitOf(types.get(body) ?? null) ?? unitOf(body),
        members: ids,
        sectors: Object.fromEntries(sectors),
        noSector: own.filter(({ sector }) => sector === null).length,
        chairs: ids.filter((id) => leads.has(JSON.stringify([id, body]))),
        civilSociety: civil && ids.filter((id) => civil[index.get(id) as number]).length,
      };
    });
    const overlaps = names.length > maxBodies ? null : pairsOf(bodies);
    const joinedByOne = (overlaps ?? []).flatMap(({ bodies, shared }) =>
      shared.length === 1 ? [{ bodies, actor: shared[0] }] : [],
    );
    return {
      units: units.map(({ id }) => ({
        id,
        bodies: bodies.filter(({ unit }) => unit === id).map(({ body }) => body),
      })),
      bodies,
      topics: topicsOf(context, bodies),
      separate:
        overlaps?.filter(({ shared }) => shared.length === 0).map(({ bodies }) => bodies) ?? null,
      joinedByOne,
      double: (overlaps ?? []).flatMap(({ bodies, shared, all, smaller }) =>
        smaller >= 3 && shared.length >= doubleFrom * all
          ? [{ bodies, shared: shared.length, all, share: shared.length / all }]
          : [],
      ),
      single: bodies.flatMap(({ body, members }) =>
        members.length === 1 ? [{ body, actor: members[0] }] : [],
      ),
      withoutCivilSociety:
        civil && bodies.filter(({ civilSociety }) => civilSociety === 0).map(({ body }) => body),
      sectors: analysis.sectors
        .map(({ id }) => id)
        .filter((id) => bodies.some(({ sectors }) => Object.hasOwn(sectors, id))),
      areasWithoutCircle: withoutCircle(context, bodies),
      planners: plannersOf(context).map((actor) => ({
        actor,
        bodies: bodies.filter(({ members }) => members.includes(actor)).map(({ body }) => body),
        onlyLink: joinedByOne.filter((join) => join.actor === actor).map(({ bodies }) => bodies),
      })),
    };
  },
);

/** Who of which stakeholder group sits in which thematic working group. */
function topicsOf(
  { analysis }: Context,
  bodies: readonly { body: string; unit: string | null; members: string[] }[],
): NetworkArchitecture['topics'] {
  const topics = bodies.filter(({ unit }) => unit === 'topic-groups');
  const { groups } = groupsOf(analysis);
  const of = new Map(analysis.actors.map(({ id }, i) => [id, groups[i]]));
  const seats = (members: readonly string[], group: string) =>
    members.filter((id) => of.get(id)?.includes(group)).length;
  const present = stakeholderGroups
    .map(({ id }) => id)
    .filter((id) => topics.some(({ members }) => seats(members, id) > 0));
  if (present.length === 0) return null;
  return {
    bodies: topics.map(({ body }) => body),
    groups: present,
    seats: topics.map(({ members }) => present.map((id) => seats(members, id))),
  };
}

interface Overlap {
  bodies: Pair;
  shared: string[];
  all: number;
  smaller: number;
}

function pairsOf(bodies: readonly { body: string; members: string[] }[]): Overlap[] {
  const sets = bodies.map(({ members }) => new Set(members));
  return bodies.flatMap((a, i) =>
    bodies.slice(i + 1).map((b, j): Overlap => {
      const shared = a.members.filter((id) => sets[i + 1 + j].has(id));
      return {
        bodies: [a.body, b.body],
        shared,
        all: a.members.length + b.members.length - shared.length,
        smaller: Math.min(a.members.length, b.members.length),
      };
    }),
  );
}

function withoutCircle(
  { analysis: { actors } }: Context,
  bodies: readonly { body: string; unit: string | null; members: string[] }[],
): string[] | null {
  const { names, cells } = valuesOf(actors.map(({ area }) => area));
  if (names.length === 0) return null;
  const circles = bodies.filter(({ unit }) => unit === 'participation-circles');
  const seated = new Set(circles.flatMap(({ members }) => members));
  const covered = new Set(cells.flatMap((cell, i) => (seated.has(actors[i].id) ? cell : [])));
  const named = circles.map(({ body }) => ` ${fold(body)} `);
  return names.filter(
    (name, area) => !covered.has(area) && !named.some((body) => body.includes(` ${fold(name)} `)),
  );
}

/** The planning professionals with a seat: by their function in a body, else by their role, else by their name. */
function plannersOf({ dataset, analysis }: Context): string[] {
  const seated = new Set(dataset.memberships.map(({ actor }) => actor));
  const byFunction = dataset.memberships.filter((seat) => plannerOf(seat.function) !== null);
  if (byFunction.length > 0) return [...new Set(byFunction.map(({ actor }) => actor))].sort();
  const here = analysis.actors.filter(({ id }) => seated.has(id));
  const byRole = here.filter(({ roles }) => roles.some((role) => plannerOf(role) !== null));
  const found =
    byRole.length > 0 ? byRole : here.filter(({ label }) => plannerOf(fold(label)) !== null);
  return found.map(({ id }) => id);
}
