import { inputDocument } from '../document/explain/input.ts';
import { shapes } from '../input/shapes/index.ts';
import type { WholeBook } from '../words/book.ts';
import type { ExplainOptions } from './explain.ts';
import { documentText } from './text/document.ts';

/** What kinds of tables care-chain reads: each with when to use it, how it is recognised, and an example. */
export function explainInput({
  language,
}: {
  language: WholeBook;
}): { id: string; title: string; description: string; example: string }[] {
  return shapes.map(({ id }) => ({ id, ...language.explain.shapes[id] }));
}

/** The same as a text. */
export const explainInputText = (options: ExplainOptions): string =>
  documentText(inputDocument(explainInput(options), options), options);
