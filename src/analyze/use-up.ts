import type { Dataset } from '../input/dataset.ts';

/** In place of columns that nobody reads any more: their data set still is one whose ties were not listed. */
const usedUp = {
  source: new Int32Array(0),
  target: new Int32Array(0),
  weight: new Float64Array(0),
  confirmed: new Uint8Array(0),
};

/** Lets go of the ties of a data set that has them as columns. */
export function useUp(dataset: Dataset): void {
  if (dataset.columns) dataset.columns = usedUp;
}
