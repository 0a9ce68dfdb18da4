import type { AbstractGraph } from 'graphology-types';
import {
  type AnalyzeOptions,
  analyze,
  type OwnMeasures,
  type OwnRules,
  type OwnViews,
} from '../analyze.ts';
import { DEFAULT_CHAIN, findChain } from '../chains/find-chain.ts';
import { assertOptions } from '../error.ts';
import type { Dataset } from '../input/dataset.ts';
import { nearest } from '../near.ts';
import { datasetOfInput } from '../network/dataset-of-input.ts';
import { type Change, ChangeError, withChanges } from '../plan/changes.ts';
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
export type WhatIfOptions = AnalyzeOptions<OwnMeasures, OwnRules, OwnViews> & {
  names?: readonly [string, string];
  /** The analysis of the network as it is, with the same options, where it is at hand. */
  before?: Analysis;
};

/**
 * What would change in a network: it is analysed as it is and with the changes, and the two are compared. Actors are named by id or label.
 *
 * Pure; the data set stays as it is. How far ranks hold is not drawn unless `draws` asks for it. Time that of four analyses, of two where `before` is at hand
 * and no actor comes or goes.
 *
 * @throws ChangeError for a change that cannot be made, and for a new actor whose sector or role the chain does not know
 * @example
 * whatIf(dataset, [{ kind: 'add-tie', source: 'Rehab North', target: 'Care West' }]).comparison.findings.gone;
 */
export function whatIf(
  input: Dataset | AbstractGraph,
  changes: readonly Change[],
  given: WhatIfOptions = {},
): WhatIf {
  assertOptions('whatIf', given);
  const { names, before: known, ...options } = given;
  const { getEdgeWeight, getNodeSector, ...measuring } = { draws: 0, ...options };
  const { dataset } = datasetOfInput(input, 'what-if', { getEdgeWeight, getNodeSector });
  const changed = withChanges(dataset, changes);
  // Findings of one's own rules are findings like the others.
  const [before, after] = [
    known ?? analyze(dataset, measuring),
    analyze(changed.dataset, measuring),
  ] as Analysis[];
  const { chain, chains } = measuring;
  for (const change of changed.changes) checkWords(change, { before, after, chain, chains });
  const comparison = compare(before, after, {
    ...(names ? { names } : {}),
    ...(typeof chain === 'object' ? { chain } : {}),
    ...(chains ? { chains } : {}),
  });
  return { changes: changed.changes, before, after, comparison };
}

/** Words of a new actor that the chain does not know, and that nobody in the table bears, would count for nothing. */
function checkWords(
  change: Change,
  {
    before,
    after,
    chain = DEFAULT_CHAIN,
    chains,
  }: Pick<WhatIf, 'before' | 'after'> & {
    [option in 'chain' | 'chains']: AnalyzeOptions[option] | undefined;
  },
): void {
  if (change.kind !== 'add-actor') return;
  const { sector, roles = [] } = change.actor;
  const known = findChain(chain, 'what-if', chains);
  for (const [code, words, entries] of [
    ['unknown-sector', sector ? [sector] : [], known?.sectors],
    ['unknown-role', roles, known?.roles],
  ] as const)
    for (const word of words) {
      const [old, now] = [before, after].map(({ problems }) =>
        problems.some((one) => one.code === code && one.value === word),
      );
      if (old || !now) continue;
      const near = nearest(
        word,
        (entries ?? []).flatMap(({ id, aliases }) => [...aliases, id]),
      );
      throw new ChangeError(code, change, [word, ...near]);
    }
}
