import { type TrustDocumentOptions, trustDocument } from '../document/trust/document.ts';
import type { Trust } from '../trust/trust.ts';
import { documentText } from './text/document.ts';
import type { Style } from './text/line.ts';

export interface TrustTextOptions extends TrustDocumentOptions {
  width?: number;
  style?: Style;
}

/** How far it holds, for a terminal. */
export const trustText = (trust: Trust, options: TrustTextOptions): string =>
  documentText(trustDocument(trust, options), options);
