import type { Analysis } from '../analysis.ts';
import type { ChainData } from '../chains/chain.ts';
import type { Dataset } from '../input/dataset.ts';
import type { Sectors, Ties } from './ties.ts';

/**
 * One network as views and rules look at it, made once an analysis. What two of them need is computed once and remembered by it
 * (`memo`).
 */
export interface Context {
  /** The tables as read, with what the analysis leaves out, such as seats in committees. */
  dataset: Dataset;
  /** All but the findings; the views find `systems` empty, the rules find in it what the views computed. */
  analysis: Omit<Analysis, 'findings'>;
  ties: Ties;
  sectors: Sectors;
  chain: ChainData | null;
  /** Whether a word of a table is a role of another chain: then it is understood, and means something else. */
  isOtherRole: (word: string) => boolean;
}
