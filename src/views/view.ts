import type { Json } from '../analysis.ts';
import type { Context } from '../network/context.ts';
import { memo } from '../network/memo.ts';

export interface View<Id extends string = string, Value = any> {
  id: Id;
  /** Where the idea of a view of one's own comes from; those of the registry say it apart. */
  reference?: string;
  /** The value as plain JSON; `null` where the table lacks the columns: then nothing is shown. */
  compute: (context: Context) => Value | null;
}

/**
 * Defines one of the planners' views: a view on the whole network that a planner knows from practice, such as the two levels of
 * cooperation or the social radius. `compute` gives plain JSON, once a context, so that one view may ask another; the document and the book of words turn it into sentences and tables.
 */
export function view<const Id extends string, Value extends { [key: string]: Json }>(
  definition: Omit<View<Id, Value>, 'compute'>,
  compute: (context: Context) => Value | null,
): View<Id, Value> {
  return { ...definition, compute: memo(compute) };
}
