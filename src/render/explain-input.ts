import { shapes } from '../input/shapes/index.ts';
import type { Book } from '../words/book.ts';

/** What kinds of tables care-chain reads: each with when to use it, how it is recognised, and an example. */
export function explainInput({
  language,
}: {
  language: Book;
}): { id: string; title: string; description: string; example: string }[] {
  return shapes.map(({ id }) => ({ id, ...language.explain.shapes[id] }));
}
