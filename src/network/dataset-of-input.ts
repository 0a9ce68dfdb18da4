import type { AbstractGraph } from 'graphology-types';
import { checkedDataset } from '../input/checked-dataset.ts';
import type { Dataset } from '../input/dataset.ts';
import { type GraphOptions, readGraph } from './dataset-of-graph.ts';
import { projectedDataset } from './from-dataset.ts';

/**
 * The network that a caller means: a data set, checked and in order, or a graph as one. Seats in committees without any tie are read from
 * their projection, as is a graph that says it is one.
 *
 * @throws Error that starts with `care-chain/<id>:` for what is neither, or does not fit
 */
export function datasetOfInput(
  input: Dataset | AbstractGraph,
  id: string,
  options: GraphOptions = {},
): { dataset: Dataset; projected: boolean } {
  const given = isDataset(input) ? checkedDataset(input, id) : readGraph(input, options, id);
  const seatsOnly =
    given.ties.length === 0 && given.columns === undefined && given.memberships.length > 0;
  if (seatsOnly) return { dataset: projectedDataset(given), projected: true };
  return {
    dataset: given,
    projected: !isDataset(input) && input.getAttribute('projected') === true,
  };
}

function isDataset(input: Dataset | AbstractGraph): input is Dataset {
  return Array.isArray((input as Dataset | null)?.actors);
}
