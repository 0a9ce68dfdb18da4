import type { Dataset } from '../input/dataset.ts';
import type { Allocate } from './parts.ts';
import { buildTies, type TieColumns, type Ties } from './ties.ts';
import { project, type TwoMode, twoModeOf } from './two-mode.ts';

/** The tie index of a data set; its actors must stand in code-unit order of their ids. Layers and waves of one pair merge by the data set's rule. O(n + m). */
export function tiesOfDataset(
  { actors, ties, columns: held, directed, rules }: Dataset,
  { memory }: { memory?: Allocate | undefined } = {},
): Ties {
  const ids = actors.map((actor) => actor.id);
  // Columns are merged already and name no actor that is not there.
  if (held) return buildTies(ids, held, { directed, memory });
  const index = new Map(ids.map((id, i) => [id, i]));
  const at = (id: string) => index.get(id) as number;
  const columns = {
    source: Int32Array.from(ties, (tie) => at(tie.source)),
    target: Int32Array.from(ties, (tie) => at(tie.target)),
    weight: Float64Array.from(ties, (tie) => tie.weight),
  };
  const { merge } = rules;
  if (merge !== 'mean') return buildTies(ids, columns, { directed, parallel: merge, memory });
  return buildTies(ids, shares(columns, ids.length, directed), { directed, memory });
}

/** Each weight divided by how often its pair (directed: its arc) stands, so that the sum is the mean. */
function shares(columns: TieColumns, n: number, directed: boolean): TieColumns {
  const { source, target } = columns;
  const pair = (r: number) =>
    directed || source[r] < target[r] ? source[r] * n + target[r] : target[r] * n + source[r];
  const counts = new Map<number, number>();
  for (let r = 0; r < source.length; r++) counts.set(pair(r), (counts.get(pair(r)) ?? 0) + 1);
  return {
    ...columns,
    weight: columns.weight.map((weight, r) => weight / (counts.get(pair(r)) as number)),
  };
}

/** The index of a data set's memberships, its actors as in `tiesOfDataset`; null where it names none. */
export function twoModeOfDataset({ actors, memberships }: Dataset): TwoMode | null {
  if (memberships.length === 0) return null;
  return twoModeOf(memberships, { actors: actors.map(({ id }) => id) });
}

/** A data set of seats as ties between actors who share a body, weighted as in `project`; every tie is read from the projection. */
export function projectedDataset(dataset: Dataset): Dataset {
  const seats = twoModeOfDataset(dataset);
  if (!seats) return dataset;
  const { source, target, weight } = project(seats);
  const ties = Array.from(weight, (value, k) => ({
    source: seats.actors[source[k]],
    target: seats.actors[target[k]],
    weight: value,
    layer: null,
    wave: null,
    confirmed: null,
    evidence: null,
    locations: [],
  }));
  return { ...dataset, directed: false, ties };
}
