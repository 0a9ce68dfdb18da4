import type { Answer } from '../choice.ts';
import type { Context } from '../context.ts';
import { actorList } from '../shapes/actor-list.ts';
import { crossColumns } from '../shapes/crosses.ts';
import type { Reading } from '../shapes/shape.ts';
import { tieList } from '../shapes/tie-list.ts';
import type { Table } from '../table.ts';

/** The two readings between which only the user can decide; `null` where one is plain. */
export function rivalOf(readings: readonly Reading[], { named }: Context): Answer[] | null {
  const [best] = readings;
  const find = (id: string) => readings.find(({ shape }) => shape.id === id);
  const decided = (...fields: string[]) =>
    [...named.values()].some((field) => fields.includes(field));
  const actors = find('actor-list');
  const partners = actors?.columns.get('partners') ?? [];
  if (best.shape === tieList) {
    const ends = ['from', 'to', 'endDetail'].flatMap(
      (field) => best.columns.get(field as 'from') ?? [],
    );
    if (decided('from', 'to')) return null;
    const name = actors?.columns.get('name')?.[0];
    if (actors && partners.length > 0 && ![name, ...partners].some((i) => ends.includes(i ?? -1)))
      return both(best, actors);
    return otherEnds(best, ends);
  }
  if (best.shape.id === 'roster') {
    const committees = find('membership-table');
    if (
      committees &&
      (committees.columns.get('committee') ?? []).some(
        (i) => !best.columns.get('partners')?.includes(i),
      )
    )
      return both(best, committees);
    if (
      actors &&
      partners.length > 0 &&
      !partners.every((i) =>
        (['partners', 'metadata', 'others'] as const).some((field) =>
          best.columns.get(field)?.includes(i),
        ),
      )
    )
      return decided('partners') ? null : both(best, actors);
  }
  // Nothing but crosses under names that are neither known actors nor called like a committee.
  if (best.shape === actorList && best.columns.size === 1) {
    const crosses = crossColumns(best.table, best.columns);
    if (crosses.length >= 2 && crosses.length === best.table.header.length - 1) {
      const headers = crosses.slice(0, 3).map((i) => best.table.header[i]);
      return (['membership-table', 'roster'] as const).map((shape) => ({
        kind: 'shape',
        shape,
        words: headers,
      }));
    }
  }
  return null;
}

/** A second pair of ends beside the first: which two columns are the tie? */
function otherEnds({ table, columns }: Reading, ends: readonly number[]): Answer[] | null {
  const hidden: Table = {
    ...table,
    candidates: table.candidates.map((fields, i) => (ends.includes(i) ? new Map() : fields)),
  };
  const second = tieList.recognise(hidden);
  if (!second) return null;
  return [columns, second].map((found) => {
    const [from, to] = (['from', 'to'] as const).map(
      (field) => table.header[found.get(field)?.[0] as number],
    );
    return { kind: 'ends', shape: 'tie-list', columns: { from, to }, words: [from, to] };
  });
}

function both(...readings: Reading[]): Answer[] {
  return readings.map(({ shape, columns, table }) => ({
    kind: 'shape',
    shape: shape.id,
    words: shape.because
      .flatMap((field) => columns.get(field) ?? [])
      .slice(0, 4)
      .map((i) => table.header[i]),
  }));
}

/** A reading in words of the table. */
export const waySaid = ({ kind, shape, words }: Answer) =>
  `${shape} (${words.join(kind === 'ends' ? ' → ' : ', ')})`;
