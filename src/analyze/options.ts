import type { ChainData } from '../chains/chain.ts';
import { CareChainError, checkOptionNames } from '../error.ts';
import type { EdgeWeight, NodeSector } from '../network/from-graph.ts';

export interface AnalyzeOptions {
  /** The care chain whose corners and roles the table uses: an id, a chain of your own, or `'none'`. */
  chain?: string | ChainData;
  /** Burt's measures over the whole network (`'whole'`, the default) or over each actor's own network (`'ego'`, UCINET's default). */
  method?: 'whole' | 'ego';
  /** Start of every random draw; 1 by default. */
  seed?: number;
  /** Number of label shuffles of the permutation tests; by default as many as each test states. */
  permutations?: number;
  /** Weights below which a tie counts as weak; without it no tie is called weak. */
  weakBelow?: number;
  /** The role whose place on both levels is looked at; by default that of the chain. */
  caseManager?: string;
  /** Number of draws that say how far ranks and findings hold; 200 by default, 0 leaves that out. */
  draws?: number;
  /** Measures to leave out by their id, `plan` for the next steps and `ranks` for ranks with their ranges, where time matters more; `settings` says so. */
  leaveOut?: readonly string[];
  /** Hears which measure comes next, for networks that take a while. */
  onProgress?: (measure: string) => void;
  /** For a graph as input: as in the measures. */
  getEdgeWeight?: EdgeWeight;
  getNodeSector?: NodeSector;
}

export interface TrustOptions extends AnalyzeOptions {
  /** Number of draws of each setting; 1,000 by default. */
  draws?: number;
  /** Goes through every way to lose one or two actors or ties, however large the network is. */
  exact?: boolean;
}

export const known = [
  'chain',
  'method',
  'seed',
  'permutations',
  'weakBelow',
  'caseManager',
  'draws',
  'leaveOut',
  'onProgress',
  'getEdgeWeight',
  'getNodeSector',
] satisfies (keyof AnalyzeOptions)[];

/** Refuses an option that there is not, and draws that are no number of them. */
export function checkNames(
  id: 'analyze' | 'trust',
  options: { draws?: number },
  names: readonly string[],
): void {
  checkOptionNames(id, options, names);
  const { draws } = options;
  const least = id === 'trust' ? 1 : 0;
  if (draws !== undefined && !(Number.isSafeInteger(draws) && draws >= least))
    throw new CareChainError(
      'bad-option',
      `care-chain/${id}: the option draws is ${typeof draws === 'number' ? draws : JSON.stringify(draws)}. Give a whole number from ${least}.`,
    );
}
