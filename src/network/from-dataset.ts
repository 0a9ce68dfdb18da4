import type { Dataset } from '../input/dataset.ts';
import { buildTies, type Ties } from './ties.ts';
import { project, type TwoMode, twoModeOf } from './two-mode.ts';

/** The tie index of a data set; its actors must stand in code-unit order of their ids. Layers of one pair merge by `max`. O(n + m). */
export function tiesOfDataset({ actors, ties, directed }: Dataset): Ties {
  const ids = actors.map((actor) => actor.id);
  const index = new Map(ids.map((id, i) => [id, i]));
  const at = (id: string): number => {
    const i = index.get(id);
    if (i === undefined)
      throw new Error(
        `care-chain/analyze: a tie names the actor "${id}", which is not among the actors. Add it to dataset.actors.`,
      );
    return i;
  };
  return buildTies(
    ids,
    {
      source: Int32Array.from(ties, (tie) => at(tie.source)),
      target: Int32Array.from(ties, (tie) => at(tie.target)),
      weight: Float64Array.from(ties, (tie) => tie.weight),
    },
    { directed, parallel: 'max' },
  );
}

/** The index of a data set's memberships, its actors as in `tiesOfDataset`; null where it names none. */
export function twoModeOfDataset({ actors, memberships }: Dataset): TwoMode | null {
  if (memberships.length === 0) return null;
  const ids = new Set(actors.map(({ id }) => id));
  const stranger = memberships.find(({ actor }) => !ids.has(actor));
  if (stranger)
    throw new Error(
      `care-chain/analyze: a membership names the actor "${stranger.actor}", which is not among the actors. Add it to dataset.actors.`,
    );
  return twoModeOf(memberships, { actors: [...ids] });
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
