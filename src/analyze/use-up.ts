import type { Location } from '../analysis.ts';
import type { Actor, Dataset } from '../input/dataset.ts';

/** In place of columns that nobody reads any more: their data set still is one whose ties were not listed. */
const usedUp = {
  source: new Int32Array(0),
  target: new Int32Array(0),
  weight: new Float64Array(0),
  confirmed: new Uint8Array(0),
};

/** What of a data set is left for an analysis. */
export interface Left {
  /**
   * Whether an actor read, which has lost its location, becomes the one described: only where the two say the same, since views and rules
   * look at both.
   */
  inPlace: boolean;
  locationOf(actor: number): Location;
}

/** Lets go of the ties of a data set that has them as columns, and of its actors where it knows no more than their names. */
export function useUp(dataset: Dataset): Left {
  const { actors, columns } = dataset;
  const inPlace = columns !== undefined && actors.every(isNamedOnly);
  if (columns) dataset.columns = usedUp;
  return { inPlace, locationOf: inPlace ? rowsTakenFrom(actors) : (at) => actors[at].location };
}

/** Whether a table says nothing of an actor that an analysis says otherwise. */
const isNamedOnly = ({ sector, roles }: Actor): boolean => sector === null && roles.length === 0;

/** Where actors of one and the same table stand in it. Their own objects for it, of which there would be a million, are let go. */
function rowsTakenFrom(actors: readonly Partial<Actor>[]): (actor: number) => Location {
  const file = actors[0]?.location?.file ?? null;
  const rows = Int32Array.from(actors, ({ location }) => location?.row ?? NONE);
  // The last field of an object can be taken away without a cost.
  for (const actor of actors) delete actor.location;
  return (actor) => ({ file, row: rows[actor] === NONE ? null : rows[actor] });
}

const NONE = -1;
