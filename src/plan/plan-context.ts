import type { ChainResult } from '../analysis.ts';
import type { ChainData, Words } from '../chains/chain.ts';
import type { Dataset } from '../input/dataset.ts';
import { classify } from '../network/classify.ts';
import { tiesOfDataset } from '../network/from-dataset.ts';
import type { Sectors, Ties } from '../network/ties.ts';
import { chainResult } from '../views/chain.ts';

/** What a plan looks at: the network, its sectors, and how the chain stands in it. */
export interface PlanContext {
  dataset: Dataset;
  ties: Ties;
  sectors: Sectors;
  /** Names of the sectors, by their places. */
  labels: readonly (string | Words | undefined)[];
  /** Roles by actor. */
  roles: string[][];
  /** `null` without a chain, or where no actor has a role of it. */
  chain: ChainResult | null;
}

/** The context of a data set whose actors stand in the order of their ids. O(m log m + handovers · m). */
export function planContext(dataset: Dataset, asked: ChainData | null): PlanContext {
  const ties = tiesOfDataset(dataset);
  const { sectors, labels, roles, source } = classify(dataset, asked);
  const actors = dataset.actors.map(({ id, status }, i) => ({ id, status, roles: roles[i] }));
  const chain =
    asked && source !== 'own' ? chainResult(asked, { actors, ties: dataset.ties }, ties) : null;
  return { dataset, ties, sectors, labels, roles, chain };
}
