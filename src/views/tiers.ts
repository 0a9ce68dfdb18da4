import type { Analysis } from '../analysis.ts';
import { fold } from '../input/fold.ts';
import { tierTerms, umbrellas as umbrellaTerms } from '../input/vocabulary/index.ts';
import { vocabulary } from '../input/vocabulary/vocabulary.ts';
import { adjacency } from '../network/adjacency.ts';
import { isPerson } from '../network/persons.ts';
import type { Ties } from '../network/ties.ts';
import { columnsMeaning } from './parts/own-columns.ts';
import { eachPair, indexKey } from './parts/pairs.ts';
import { CIVIL_SOCIETY, MUNICIPALITY, ownership } from './parts/people.ts';
import { view } from './view.ts';

export type Tiers = {
  levels: { id: string; actors: string[]; inside: number }[];
  /** Ties between two levels, of the possible ones. */
  between: { levels: [string, string]; ties: number; possible: number }[];
  /** Whether the ownership column tells welfare providers from others; without it every organisation outside the administration counts. */
  welfareOnly: boolean;
  /** Outside civil society, on the two lower levels. */
  providers: string[];
  providersWithoutAssociation: string[];
  associations: string[];
  /** Local providers whose umbrella association is in the table, whether they have a tie to it or not. */
  members: string[];
  /** What the column on the umbrella association says: the providers of each, and its actor in the table; null without such a column. */
  umbrellas:
    | { name: string; providers: string[]; association: string | null; tied: string[] }[]
    | null;
  /** Below the state: a league of the whole state need not meet local providers. */
  associationsWithoutProvider: string[];
  otherWords: string[];
};

const tierOf = vocabulary(tierTerms);
const umbrellaOf = vocabulary(umbrellaTerms);

/** Where it comes from. */
export const reference =
  'Schubert 2018 (roles of local providers, associations and leagues in social planning)';

export const tiers = view<'tiers', Tiers>(
  {
    id: 'tiers',
  },
  ({ analysis, ties }) => {
    const { actors } = analysis;
    const codes = actors.map(({ tier }) => tierTerms.findIndex(({ id }) => id === tierOf(tier)));
    if (!codes.some((code) => code >= 0)) return null;
    const [local, municipal, association, state] = tierTerms.map((_, k) => k);
    const members = tierTerms.map((_, k) =>
      actors.filter((_, i) => codes[i] === k).map(({ id }) => id),
    );
    const between = new Map<string, number>();
    const owners = actors.map(ownership);
    const welfareOnly = owners.some((owner) => owner === 'welfare' || owner === 'church');
    const free = actors.map((actor, i) =>
      isPerson(actor) || (actor.sector === CIVIL_SOCIETY && codes[i] <= municipal)
        ? false
        : welfareOnly
          ? owners[i] === 'welfare' || owners[i] === 'church'
          : owners[i] !== 'public' && actor.sector !== MUNICIPALITY,
    );
    const isProvider = codes.map((code, i) => free[i] && (code === local || code === municipal));
    const isAssociation = codes.map(
      (code, i) => free[i] && (code === association || code === state),
    );
    const met = new Uint8Array(actors.length);
    eachPair(ties, (a, b) => {
      if ((isProvider[a] && isAssociation[b]) || (isProvider[b] && isAssociation[a]))
        met[a] = met[b] = 1;
      const [k, l] = [codes[a], codes[b]];
      if (k >= 0 && l >= 0) between.set(indexKey(k, l), (between.get(indexKey(k, l)) ?? 0) + 1);
    });
    const { members: joined, umbrellas } = umbrellasOf(
      analysis,
      { isProvider, isAssociation },
      ties,
    );
    const ids = (marks: readonly boolean[], without = false) =>
      actors.filter((_, i) => marks[i] && !(without && met[i])).map(({ id }) => id);
    const present = tierTerms.map((_, k) => k).filter((k) => members[k].length > 0);
    return {
      levels: present.map((k) => ({
        id: tierTerms[k].id,
        actors: members[k],
        inside: between.get(indexKey(k, k)) ?? 0,
      })),
      between: present.flatMap((k, at) =>
        present.slice(at + 1).map((l) => ({
          levels: [tierTerms[k].id, tierTerms[l].id] as [string, string],
          ties: between.get(indexKey(k, l)) ?? 0,
          possible: members[k].length * members[l].length,
        })),
      ),
      welfareOnly,
      providers: ids(isProvider),
      providersWithoutAssociation: isAssociation.some(Boolean)
        ? ids(isProvider, true).filter((id) => !joined.includes(id))
        : [],
      members: joined,
      umbrellas,
      associations: ids(isAssociation),
      associationsWithoutProvider: isProvider.some(Boolean)
        ? ids(
            isAssociation.map((is, i) => is && codes[i] === association),
            true,
          )
        : [],
      otherWords: [
        ...new Set(actors.flatMap(({ tier }, i) => (tier !== null && codes[i] < 0 ? [tier] : []))),
      ].sort(),
    };
  },
);

/** The umbrella associations of the table's own column, each with its providers and its actor where one is in the table. */
function umbrellasOf(
  analysis: Pick<Analysis, 'actors'>,
  { isProvider, isAssociation }: { isProvider: boolean[]; isAssociation: boolean[] },
  ties: Ties,
): Pick<Tiers, 'members' | 'umbrellas'> {
  const { actors } = analysis;
  const [found] = columnsMeaning(analysis, ['umbrella']);
  if (!found) return { members: [], umbrellas: null };
  const said = actors.map(({ attributes }) => (attributes[found.column] ?? '').trim());
  const key = (text: string) => umbrellaOf(text) ?? fold(text);
  const names = new Map<string, string>();
  said.forEach((text, i) => {
    if (text !== '' && isProvider[i] && !names.has(key(text))) names.set(key(text), text);
  });
  const { offsets, neighbors } = adjacency(ties);
  const umbrellas = [...names].map(([own, name]) => {
    const place = actors.findIndex(
      ({ label, id }, i) =>
        isAssociation[i] && (key(label || id) === own || (said[i] !== '' && key(said[i]) === own)),
    );
    const providers = actors.flatMap((_, i) =>
      isProvider[i] && said[i] !== '' && key(said[i]) === own ? [i] : [],
    );
    const tied = providers.filter(
      (i) => place >= 0 && neighbors.subarray(offsets[i], offsets[i + 1]).includes(place),
    );
    return {
      name,
      providers: providers.map((i) => actors[i].id),
      association: place < 0 ? null : actors[place].id,
      tied: tied.map((i) => actors[i].id),
    };
  });
  return {
    members: umbrellas.flatMap(({ providers, association }) => (association ? providers : [])),
    umbrellas,
  };
}
