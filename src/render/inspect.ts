import { inspectDocument } from '../document/inspect.ts';
import type { Dataset } from '../input/dataset.ts';
import type { Book } from '../words/book.ts';
import { documentText } from './text/document.ts';

export interface InspectOptions {
  language: Book;
}

/**
 * How tables were read: shape and why, what each column became, the first rows as understood, every problem. Plain text, a thing a
 * line, however long: it is also searched and compared.
 */
export const inspect = (dataset: Dataset, options: InspectOptions): string =>
  documentText(inspectDocument(dataset, options), { ...options, width: Infinity });
