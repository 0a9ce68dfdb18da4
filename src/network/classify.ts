import type { Problem } from '../analysis.ts';
import type { ChainData, Words } from '../chains/chain.ts';
import type { Actor, Dataset } from '../input/dataset.ts';
import { networkProblem } from '../input/problems.ts';
import { sectorsOf } from './from-graph.ts';
import type { Sectors } from './ties.ts';
import { wordReader } from './word-reader.ts';

const MUNICIPALITY = 'municipality';

/** Values of a table's own above which they are no groups: what lies between each two of them could neither be read nor held. */
const MOST_SECTORS = 500;

/** Each actor's sector and roles in the words of the chain. */
export interface Classified {
  sectors: Sectors;
  /** Names of the sectors: a table's own word, what one's own chain calls it, none where its id says it. */
  labels: (string | Words | undefined)[];
  /** Roles by actor: ids of the chain; a word that the chain does not know stays as it is. */
  roles: string[][];
  /** Where the sectors come from: the chain's corners by the table's words, by the actors' roles, or the table's own values. */
  source: 'chain' | 'roles' | 'own';
  problems: Problem[];
}

/**
 * Places every actor in a sector. With a chain, sector words become its corners; where the table has no sector at all, the roles
 * decide. Without a chain, or when not one sector word is known, the table's own values are the sectors, unless there are so many that
 * they are no groups.
 */
export function classify(dataset: Dataset, chain: ChainData | null): Classified {
  const { actors } = dataset;
  if (chain) {
    const readCorner = wordReader(chain.sectors);
    const readRole = wordReader(chain.roles);
    const cornerOf = (word: string) => {
      const { ids } = readCorner(word);
      return ids.length === 1 ? ids[0] : null;
    };
    const words = actors.filter((actor) => actor.sector !== null);
    const roles = actors.map((actor) => [
      ...new Set(
        actor.roles.flatMap((word) => {
          const { ids } = readRole(word);
          return ids.length > 0 ? ids : [word];
        }),
      ),
    ]);
    const base = { labels: chain.sectors.map(({ label }) => label), roles };
    const order = chain.sectors.map(({ id }) => id);
    const home = new Map(chain.roles.map(({ id, sector }) => [id, sector]));
    // A role without a corner, such as a housing company, takes that of a municipal owner where the table leaves the sector blank.
    const ownerCorner = (i: number) =>
      roles[i].some((id) => home.get(id) === null) &&
      roles[i].every((id) => (home.get(id) ?? null) === null) &&
      order.includes(MUNICIPALITY) &&
      cornerOf(actors[i].ownership ?? '') === MUNICIPALITY
        ? MUNICIPALITY
        : null;
    if (words.some((actor) => cornerOf(actor.sector as string) !== null))
      return {
        ...base,
        sectors: sectorsOf(
          actors.map(({ sector }, i) => (sector === null ? ownerCorner(i) : cornerOf(sector))),
          order,
        ),
        source: 'chain',
        problems: [
          ...unknown('unknown-sector', dataset, ({ sector }) =>
            sector === null || cornerOf(sector) !== null ? [] : [sector],
          ),
          ...unknown('unknown-role', dataset, (actor) =>
            actor.roles.filter((word) => readRole(word).ids.length === 0),
          ),
        ],
      };
    const byRole = roles.map(
      (own, i) => own.map((id) => home.get(id) ?? null).find(Boolean) ?? ownerCorner(i),
    );
    if (words.length === 0 && byRole.some(Boolean))
      return {
        ...base,
        sectors: sectorsOf(byRole, order),
        source: 'roles',
        problems: [networkProblem('sector-from-role', {})],
      };
  }
  const own = sectorsOf(actors.map((actor) => actor.sector));
  const tooMany = own.ids.length > MOST_SECTORS;
  const sectors = tooMany ? sectorsOf(actors.map(() => null)) : own;
  return {
    sectors,
    labels: [...sectors.ids],
    roles: actors.map((actor) => actor.roles),
    source: 'own',
    problems: tooMany
      ? [networkProblem('too-many-sectors', { value: String(own.ids.length) })]
      : chain && sectors.ids.length > 0
        ? [networkProblem('own-sectors', {})]
        : [],
  };
}

function unknown(
  code: 'unknown-sector' | 'unknown-role',
  { actors, provenance }: Dataset,
  words: (actor: Actor) => string[],
): Problem[] {
  const field = code === 'unknown-sector' ? 'sector' : 'role';
  const headers = new Map(
    provenance.map(({ name, columns }) => [name, columns.find((c) => c.field === field)?.column]),
  );
  return actors.flatMap((actor) =>
    words(actor).map((value) => {
      const { file, row } = actor.location;
      return networkProblem(code, { file, row, column: headers.get(file ?? '') ?? null, value });
    }),
  );
}
