import { assertResult, reportOptions } from '../arguments.ts';
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
export function inspect(dataset: Dataset, options: InspectOptions): string {
  assertResult('inspect', dataset, 'data set');
  const { language } = reportOptions('inspect', options);
  return documentText(inspectDocument(dataset, options), { language, width: Infinity });
}
