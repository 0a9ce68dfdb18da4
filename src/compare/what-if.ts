import type { AbstractGraph } from 'graphology-types';
import { type AnalyzeOptions, analyze } from '../analyze.ts';
import { assertOptions } from '../error.ts';
import type { Dataset } from '../input/dataset.ts';
import { datasetOfInput } from '../network/dataset-of-input.ts';
import { type Change, withChanges } from '../plan/changes.ts';
import type { Analysis } from '../result.ts';
import { type Comparison, compare } from './compare.ts';

/** A network as it would be after some changes, beside how it is today. */
export interface WhatIf {
  /** The changes, actors by their ids. */
  changes: Change[];
  before: Analysis;
  after: Analysis;
  comparison: Comparison;
}

/** As in `analyze`, and what to call the two. */
export type WhatIfOptions = AnalyzeOptions & { names?: readonly [string, string] };

/**
 * What would change in a network: it is analysed as it is and with the changes, and the two are compared. Actors are named by id or label.
 *
 * Pure; the data set stays as it is. How far ranks hold is not drawn unless `draws` asks for it. Time that of four analyses.
 *
 * @throws ChangeError for a change that cannot be made
 * @example
 * whatIf(dataset, [{ kind: 'add-tie', source: 'Rehab North', target: 'Care West' }]).comparison.findings.gone;
 */
export function whatIf(
  input: Dataset | AbstractGraph,
  changes: readonly Change[],
  given: WhatIfOptions = {},
): WhatIf {
  assertOptions('whatIf', given);
  const { names, ...options } = given;
  const { getEdgeWeight, getNodeSector, ...measuring } = { draws: 0, ...options };
  const { dataset } = datasetOfInput(input, 'what-if', { getEdgeWeight, getNodeSector });
  const changed = withChanges(dataset, changes);
  const [before, after] = [dataset, changed.dataset].map((each) => analyze(each, measuring));
  const { chain } = measuring;
  const comparison = compare(before, after, {
    ...(names ? { names } : {}),
    ...(typeof chain === 'object' ? { chain } : {}),
  });
  return { changes: changed.changes, before, after, comparison };
}
