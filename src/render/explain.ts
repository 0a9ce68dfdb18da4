import { assertList, assertText, wholeOptions } from '../arguments.ts';
import type { Chain } from '../chains/chain.ts';
import { topicsDocument } from '../document/explain/list.ts';
import { type ExplainDocumentOptions, topicDocuments } from '../document/explain/topic.ts';
import { documentText } from './text/document.ts';
import type { Style } from './text/line.ts';

export interface ExplainOptions extends ExplainDocumentOptions {
  /** Columns, 80 by default, at least 60. */
  width?: number;
  style?: Style;
}

/** Everything that `explain` explains, a line each: measures by family, rules by question, views, and the given chains. */
export const explainList = (chains: readonly Chain[], options: ExplainOptions): string =>
  documentText(topicsDocument(chains, options), options);

/**
 * A measure, rule, view or chain in full: what it says, formula, conventions and options, how other tools differ, source and a worked
 * example.
 *
 * @param topic an id in camelCase or kebab-case, or a name in one of the languages
 * @returns `null` where nothing has this id or name; several texts where a name means several
 */
export function explain(
  topic: string,
  chains: readonly Chain[],
  options: ExplainOptions,
): string | null {
  assertText('explain', topic);
  assertList('explain', chains);
  wholeOptions('explain', options);
  const found = topicDocuments(topic, chains, options);
  return found.length === 0 ? null : found.map((each) => documentText(each, options)).join('\n');
}
