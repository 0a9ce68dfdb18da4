import { assertResult, wholeOptions } from '../arguments.ts';
import { type TrustDocumentOptions, trustDocument } from '../document/trust/document.ts';
import type { Trust } from '../trust/trust.ts';
import { documentText } from './text/document.ts';
import type { Style } from './text/line.ts';

export interface TrustTextOptions extends TrustDocumentOptions {
  width?: number;
  style?: Style;
}

/** How far it holds, for a terminal. */
export function trustText(trust: Trust, options: TrustTextOptions): string {
  assertResult('trustText', trust, 'result of trust');
  return documentText(trustDocument(trust, wholeOptions('trustText', options)), options);
}
