import type { ChainData } from '../chains/chain.ts';
import { CareChainError, checkOptionNames } from '../error.ts';
import type { Rule } from '../findings/rule.ts';
import type { OwnMeasure } from '../measures/measure.ts';
import type { EdgeWeight, NodeSector } from '../network/from-graph.ts';
import type { RUN_PARTS, RunParts } from '../network/parts.ts';
import type { View } from '../views/view.ts';

/** The name of an option of the command: findings are drawn again only where the short form says how far they hold. */
export const PAGE_ONE = Symbol('pageOne');

/** What one brings of one's own beside what is registered. */
export type OwnMeasures = readonly OwnMeasure[];
export type OwnRules = readonly Rule[];
export type OwnViews = readonly View[];

export interface AnalyzeOptions<
  Measures extends OwnMeasures = [],
  Rules extends OwnRules = [],
  Views extends OwnViews = [],
> {
  /** The care chain whose corners and roles the table uses: an id among those at hand, a chain, or `'none'`. */
  chain?: string | ChainData;
  /**
   * Chains that are known beside the default one: by their ids, as one whose words the table speaks, which is proposed where nobody names a
   * chain, and by the words for their roles. All shipped ones where the library is loaded as it is. A bundle holds those alone that its
   * code names, such as `Object.values(chains)` of `care-chain/chains`.
   */
  chains?: readonly ChainData[];
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
  /**
   * Measures and views to leave out by their id, `plan` for the next steps and `ranks` for ranks with their ranges, where time matters more;
   * `settings` says so. A rule finds nothing in a view that is left out.
   */
  leaveOut?: readonly string[];
  /** Hears which measure comes next, for networks that take a while. */
  onProgress?: (measure: string) => void;
  /** Measures of one's own, made with `nodeMeasure`, `tieMeasure` or `networkMeasure`; their figures stand beside the others under their ids. */
  measures?: Measures;
  /** Rules of one's own, made with `rule`; their findings stand among the others. */
  rules?: Rules;
  /** Views of one's own, made with `view`; what they compute stands among `views`. */
  views?: Views;
  /** For a graph as input: as in the measures. */
  getEdgeWeight?: EdgeWeight;
  getNodeSector?: NodeSector;
  /** @internal */
  [RUN_PARTS]?: RunParts;
  /** @internal */
  [PAGE_ONE]?: true;
}

export interface TrustOptions extends AnalyzeOptions<OwnMeasures, OwnRules, OwnViews> {
  /** Number of draws of each setting; 1,000 by default. */
  draws?: number;
  /** Goes through every way to lose one or two actors or ties, in networks of up to 1,900 actors. */
  exact?: boolean;
}

export const known = [
  'chain',
  'chains',
  'method',
  'seed',
  'permutations',
  'weakBelow',
  'caseManager',
  'draws',
  'leaveOut',
  'onProgress',
  'measures',
  'rules',
  'views',
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
