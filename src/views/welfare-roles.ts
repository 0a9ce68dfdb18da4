import type { Analysis } from '../analysis.ts';
import { tierTerms } from '../input/vocabulary/index.ts';
import { vocabulary } from '../input/vocabulary/vocabulary.ts';
import { type Adjacency, adjacency } from '../network/adjacency.ts';
import type { Context } from '../network/context.ts';
import { isPerson } from '../network/persons.ts';
import { CIVIL_SOCIETY, civilSocietyOf, groupsOf, ownership } from './parts/people.ts';
import { settingsOf } from './parts/settings.ts';
import { view } from './view.ts';

export type Institution = {
  actor: string;
  /** Pairs of one actor from civil society and one from elsewhere that meet through it. */
  doorOpener: number;
  /** True where ties with civil society are named both ways; null elsewhere, since a way that is not named may only not be written down. */
  transporter: true | null;
  /** Bodies where it sits with somebody from civil society; null without a table of bodies. */
  generator: number | null;
  /** Key persons and parish volunteers it is tied to; null where the table names none. */
  activator: number | null;
  /** Housing companies it is tied to; null where the table names none. */
  housingPartner: number | null;
  /** Pairs of the first two corners that meet through it, and expected handovers that one of its ties carries (null without a chain). */
  chainLink: number;
  handovers: number | null;
  /** Pairs of an inpatient and an outpatient service that meet through it; null without settings. */
  settings: number | null;
  /** The broker's roles of Gould and Fernandez, where they were computed. */
  brokerage: { [role: string]: number } | null;
};

export type WelfareRoles = {
  corners: [string, string] | null;
  institutions: Institution[];
  /** Who meets each expectation; null where the table cannot tell. */
  fulfilled: { role: WelfareRole; actors: string[] | null }[];
};

const roles = [
  'doorOpener',
  'transporter',
  'generator',
  'activator',
  'housingPartner',
  'settings',
  'chainLink',
] as const;
export type WelfareRole = (typeof roles)[number];
const tierOf = vocabulary(tierTerms);

/** Where it comes from. */
export const reference =
  'Schubert 2018 (role expectations of the non-statutory welfare organisations); Gould & Fernandez 1989';

export const welfareRoles = view<'welfare-roles', WelfareRoles>(
  {
    id: 'welfare-roles',
  },
  (context) => {
    const { analysis } = context;
    const welfare = analysis.actors.flatMap((actor, i) => {
      const by = ownership(actor);
      const bundling = tierOf(actor.tier) === 'association' || tierOf(actor.tier) === 'state';
      const counts =
        (by === 'welfare' || by === 'church') && (actor.sector !== CIVIL_SOCIETY || bundling);
      return counts && !isPerson(actor) ? [i] : [];
    });
    if (welfare.length === 0) return null;
    const [health, care] = context.chain ? analysis.sectors.map(({ id }) => id) : [];
    const corners: [string, string] | null =
      health !== undefined && care !== undefined ? [health, care] : null;
    const institutions = institutionsOf(context, welfare, corners);
    return {
      corners,
      institutions,
      fulfilled: roles.map((role) => ({
        role,
        actors: institutions.every((one) => one[role] === null)
          ? null
          : institutions.filter((one) => fulfils(one, role)).map(({ actor }) => actor),
      })),
    };
  },
);

const fulfils = (one: Institution, role: WelfareRole) =>
  role === 'chainLink' ? one.chainLink > 0 || (one.handovers ?? 0) > 0 : Number(one[role] ?? 0) > 0;

function institutionsOf(
  { dataset, analysis, ties }: Context,
  welfare: number[],
  corners: [string, string] | null,
): Institution[] {
  const { actors, chain } = analysis;
  const around = adjacency(ties);
  const civil = civilSocietyOf(analysis);
  const { groups } = groupsOf(analysis);
  const has = (i: number, group: string, role: string) =>
    groups[i].includes(group) || actors[i].roles.includes(role);
  const key = actors.map((actor, i) => isPerson(actor) || has(i, 'key-persons', 'ehrenamt-kirche'));
  const housing = actors.map((_, i) => has(i, 'housing', 'wohnungsunternehmen'));
  const setting = settingsOf(analysis);
  const out = new Set<number>();
  const into = new Set<number>();
  const index = new Map(ties.ids.map((id, i) => [id, i]));
  if (ties.directed && civil)
    for (const { source, target } of dataset.ties) {
      const [a, b] = [index.get(source) as number, index.get(target) as number];
      if (civil[b]) out.add(a);
      if (civil[a]) into.add(b);
    }
  const carried = chain && handoversBy(chain);
  const seats = new Map<string, Set<string>>();
  for (const { actor, body } of dataset.memberships)
    seats.set(body, (seats.get(body) ?? new Set()).add(actor));
  const withCivil = [...seats.values()].map((members) => ({
    members,
    civil: civil ? [...members].filter((id) => civil[index.get(id) as number]) : [],
  }));
  return welfare.map((i): Institution => {
    const { id, measures } = actors[i];
    const tied = around.neighbors.subarray(around.offsets[i], around.offsets[i + 1]);
    const count = (marks: readonly boolean[]) =>
      tied.reduce((sum, j) => sum + (marks[j] ? 1 : 0), 0);
    const brokered = (left: (j: number) => boolean, right: (j: number) => boolean) =>
      openPairs(around, tied, left, right);
    return {
      actor: id,
      doorOpener: civil
        ? brokered(
            (j) => civil[j],
            (j) => !civil[j],
          )
        : 0,
      transporter: out.has(i) && into.has(i) ? true : null,
      generator:
        dataset.memberships.length > 0 && civil
          ? withCivil.filter(
              ({ members, civil }) => members.has(id) && civil.some((other) => other !== id),
            ).length
          : null,
      activator: key.some(Boolean) ? count(key) : null,
      housingPartner: housing.some(Boolean) ? count(housing) : null,
      chainLink: corners
        ? brokered(
            (j) => actors[j].sector === corners[0],
            (j) => actors[j].sector === corners[1],
          )
        : 0,
      handovers: carried && (carried.get(id) ?? 0),
      settings: setting.some(Boolean)
        ? brokered(
            (j) => setting[j] === 'inpatient',
            (j) => setting[j] === 'outpatient',
          )
        : null,
      brokerage: brokerageOf(measures),
    };
  });
}

/** How many expected handovers an actor is an end of. */
function handoversBy({ handovers }: NonNullable<Analysis['chain']>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ties } of handovers)
    for (const id of new Set(ties.flat())) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function brokerageOf({
  brokerage,
}: Analysis['actors'][number]['measures']): Institution['brokerage'] {
  if (!brokerage) return null;
  return Object.fromEntries(Object.entries(brokerage).map(([role, { count }]) => [role, count]));
}

/** Pairs of a left and a right neighbor that are not tied with each other. O(sum of the left neighbors' degrees). */
function openPairs(
  { offsets, neighbors }: Adjacency,
  tied: Int32Array,
  left: (j: number) => boolean,
  right: (j: number) => boolean,
): number {
  const rights = new Set([...tied].filter(right));
  let open = 0;
  for (const a of tied) {
    if (!left(a)) continue;
    open += rights.size - (rights.has(a) ? 1 : 0);
    for (let s = offsets[a]; s < offsets[a + 1]; s++) if (rights.has(neighbors[s])) open--;
  }
  return open;
}
