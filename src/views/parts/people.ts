import type { Analysis } from '../../analysis.ts';
import { ownershipTerms, stakeholderGroups } from '../../input/vocabulary/index.ts';
import { valuesOf } from '../../input/vocabulary/values.ts';
import { vocabulary } from '../../input/vocabulary/vocabulary.ts';

type Actors = Pick<Analysis, 'actors'>;

/** The corners of the quadrangle that the systems name; the ids are those of the care chains. */
export const MUNICIPALITY = 'municipality';
export const CIVIL_SOCIETY = 'civil-society';

const groupOf = vocabulary(stakeholderGroups);
const ownerOf = vocabulary(ownershipTerms);
const civil = new Set(['citizens', 'churches', 'local-associations', 'key-persons']);

/** Each actor's stakeholder groups, those of one cell sharing a list, and the words of the column that stand for none of the thirteen. */
export function groupsOf({ actors }: Actors): {
  groups: (readonly string[])[];
  unknown: string[];
} {
  const { names, cells } = valuesOf(actors.map(({ stakeholderGroup }) => stakeholderGroup));
  const known = names.map((name) => groupOf(name));
  const groups = new Map(
    [...new Set(cells)].map((cell) => [
      cell,
      [...new Set(cell.flatMap((value) => known[value] ?? []))],
    ]),
  );
  return {
    groups: cells.map((cell) => groups.get(cell) as readonly string[]),
    unknown: names.filter((_, i) => known[i] === null),
  };
}

/**
 * Whether each actor stands for citizens or civil society: by its corner, where it has none by its stakeholder group; citizens always
 * do, a practice that is a key person of its neighbourhood stays in its corner. `null` where the table names
 * neither such a corner nor such a group for anybody: then it cannot be said.
 */
export function civilSocietyOf(described: Actors): boolean[] | null {
  const { groups } = groupsOf(described);
  const found = described.actors.map(
    ({ sector }, i) =>
      sector === CIVIL_SOCIETY ||
      groups[i].includes('citizens') ||
      (sector === null && groups[i].some((group) => civil.has(group))),
  );
  const told =
    described.actors.some(({ sector }) => sector === CIVIL_SOCIETY || sector === MUNICIPALITY) ||
    groups.some((list) => list.length > 0);
  return told ? found : null;
}

/** Who runs an actor: `welfare`, `church`, `public` or `private`; null where the word is none of these. */
export const ownership = (actor: Analysis['actors'][number]) => ownerOf(actor.ownership);
