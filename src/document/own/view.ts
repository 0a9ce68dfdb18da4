import type { Context } from '../../network/context.ts';
import type { Json } from '../../network/json.ts';
import { view as bare, type View } from '../../views/view.ts';
import type { Formatter } from '../../words/formatter.ts';
import type { Block } from '../views/block.ts';

/** What a view of one's own says in one language. */
export interface OwnViewText<Value> {
  title: string;
  /** How to read it, and what it does not say. */
  reading: string;
  /** Its sentences and tables. */
  blocks: (value: Value, say: Formatter) => Block[];
}

/** A view with its words by the code of the language. */
export type OwnView<Id extends string = string, Value = any> = View<Id, Value> & {
  words?: { readonly [Code in 'de' | 'en']?: OwnViewText<Value> };
};

/**
 * Defines a view of one's own: what a planner wants to see of the whole network as plain JSON, `null` where the table lacks what it needs.
 * `analyze` takes it as one of its `views`, and reports that shall show it as one of their `extensions`.
 */
export function view<const Id extends string, Value extends { [key: string]: Json }>(
  definition: Omit<View<Id, Value>, 'compute'>,
  compute: (context: Context) => Value | null,
  words?: OwnView<Id, Value>['words'],
): OwnView<Id, Value> {
  return { ...bare(definition, compute), ...(words ? { words } : {}) };
}
