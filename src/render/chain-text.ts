import type { Chain } from '../chains/chain.ts';
import { chainDocument } from '../document/explain/chain.ts';
import { chainsDocument } from '../document/explain/list.ts';
import type { WholeBook } from '../words/book.ts';
import { documentText } from './text/document.ts';
import type { Style } from './text/line.ts';

export interface ChainTextOptions {
  language: WholeBook;
  /** Columns, 80 by default, at least 60. */
  width?: number;
  style?: Style;
}

/** The care chains by id, a line each. */
export const chainList = (chains: readonly Chain[], options: ChainTextOptions): string =>
  documentText(chainsDocument(chains, options), options);

/** A care chain as a template: its sectors, its roles with the words they are known by, and what it expects, with reason and source. */
export const chainText = (chain: Chain, options: ChainTextOptions): string =>
  documentText(chainDocument(chain, options), options);
