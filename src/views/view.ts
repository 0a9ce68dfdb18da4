import type { Analysis, Json } from '../analysis.ts';
import type { Chain } from '../chains/chain.ts';
import type { Dataset } from '../input/dataset.ts';
import type { Sectors, Ties } from '../network/ties.ts';
import type { Formatter } from '../words/formatter.ts';

/** What a system looks at: the data set as read, the measured network, and the chain's result where there is one. */
export interface Context {
  dataset: Dataset;
  analysis: Omit<Analysis, 'systems' | 'findings'>;
  ties: Ties;
  sectors: Sectors;
  chain: Chain | null;
}

/** One cell of a table; `actor` and `sector` are ids, which a report turns into names. */
export type Cell =
  | { text: string }
  | { number: number | null; digits?: number }
  | { share: number | null }
  | { actors: string[] }
  | { sectors: string[] };

/** What a report shows of a system, whatever its format. */
export type Block =
  | { kind: 'sentence'; text: string }
  | { kind: 'table'; caption: string; columns: string[]; rows: Cell[][] };

/** The words of a system in one language. */
export interface ViewText<Value> {
  title: string;
  /** What the reader sees, said in sentences and tables. */
  blocks: (value: Value, say: Formatter) => Block[];
  /** How to read it, and what it does not say. */
  reading: string;
  /** Which column of the table brings it. */
  column: string;
}

export interface View<Id extends string = string, Value = any> {
  id: Id;
  /** Where the idea comes from. */
  reference: string;
  text: { en: ViewText<Value>; de: ViewText<Value> };
  /** The value as plain JSON; `null` where the table lacks the columns: then nothing is shown. */
  compute: (context: Context) => Value | null;
}

/**
 * Defines one of the planners' systems: a view on the whole network that a planner knows from practice, such as the two levels of
 * cooperation or the social radius. `compute` gives plain JSON, `text` turns it into sentences and tables in both languages.
 */
export function view<const Id extends string, Value extends { [key: string]: Json }>(
  definition: Omit<View<Id, Value>, 'compute'>,
  compute: (context: Context) => Value | null,
): View<Id, Value> {
  return { ...definition, compute };
}
