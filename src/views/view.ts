import type { Analysis, Json } from '../analysis.ts';
import type { Chain } from '../chains/chain.ts';
import type { Dataset } from '../input/dataset.ts';
import type { Sectors, Ties } from '../network/ties.ts';

/** What a system looks at: the data set as read, the measured network, and the chain's result where there is one. */
export interface Context {
  dataset: Dataset;
  analysis: Omit<Analysis, 'systems' | 'findings'>;
  ties: Ties;
  sectors: Sectors;
  chain: Chain | null;
}

export interface View<Id extends string = string, Value = any> {
  id: Id;
  /** Where the idea comes from. */
  reference: string;
  /** The value as plain JSON; `null` where the table lacks the columns: then nothing is shown. */
  compute: (context: Context) => Value | null;
}

/**
 * Defines one of the planners' systems: a view on the whole network that a planner knows from practice, such as the two levels of
 * cooperation or the social radius. `compute` gives plain JSON; the document and the book of words turn it into sentences and tables.
 */
export function view<const Id extends string, Value extends { [key: string]: Json }>(
  definition: Omit<View<Id, Value>, 'compute'>,
  compute: (context: Context) => Value | null,
): View<Id, Value> {
  return { ...definition, compute };
}
