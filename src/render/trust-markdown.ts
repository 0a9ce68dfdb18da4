import { type TrustDocumentOptions, trustDocument } from '../document/trust/document.ts';
import type { Trust } from '../trust/trust.ts';
import { documentMarkdown } from './markdown/document.ts';

export type TrustMarkdownOptions = TrustDocumentOptions;

/** How far it holds, as markdown. */
export const trustMarkdown = (trust: Trust, options: TrustMarkdownOptions): string =>
  documentMarkdown(trustDocument(trust, options), { language: options.language });
