import { assertResult, wholeOptions } from '../arguments.ts';
import { type TrustDocumentOptions, trustDocument } from '../document/trust/document.ts';
import type { Trust } from '../trust/trust.ts';
import { documentMarkdown } from './markdown/document.ts';

export type TrustMarkdownOptions = TrustDocumentOptions;

/** How far it holds, as markdown. */
export function trustMarkdown(trust: Trust, options: TrustMarkdownOptions): string {
  assertResult('trustMarkdown', trust, 'result of trust');
  const { language } = wholeOptions('trustMarkdown', options);
  return documentMarkdown(trustDocument(trust, options), { language });
}
