import type { Analysis } from '../analysis.ts';
import type { TextBook } from '../words/book.ts';
import { shortChain } from './chain.ts';
import { shortContextOf } from './context.ts';
import type { Document } from './document.ts';
import { shortHead } from './head.ts';
import { shortFindings, shortMatters } from './matters.ts';
import type { Extensions } from './own/extensions.ts';
import { shortQuadrangle } from './quadrangle.ts';

/**
 * All that the short form of a report tells: what was read, what matters and what comes next, the quadrangle, the chain as far as it
 * lacks something, and a line for every other rule that found something.
 */
export function shortDocument(
  analysis: Analysis,
  language: TextBook,
  extensions?: Extensions,
): Document {
  const context = shortContextOf(analysis, language, extensions);
  const sections = [
    shortMatters(context),
    shortQuadrangle(context),
    shortChain(context),
    shortFindings(context),
  ];
  return { ...shortHead(context), sections: sections.filter((section) => section !== null) };
}
