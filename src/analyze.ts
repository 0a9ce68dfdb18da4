import type { AbstractGraph } from 'graphology-types';
import type { Analysis, Finding } from './analysis.ts';
import { settledActors } from './analyze/actors.ts';
import { described } from './analyze/described.ts';
import {
  type AnalyzeOptions,
  checkNames,
  known,
  type OwnMeasures,
  type OwnRules,
  type OwnViews,
  PAGE_ONE,
  type TrustOptions,
} from './analyze/options.ts';
import { type Own, ownOf } from './analyze/own.ts';
import { PLAN, planned } from './analyze/planned.ts';
import { chosenOf, settingsOf } from './analyze/settings.ts';
import { sightOf, tellUnseen, viewed } from './analyze/sight.ts';
import { type Left, useUp } from './analyze/use-up.ts';
import { RANKS, withTrust } from './analyze/with-trust.ts';
import type { ChainData } from './chains/chain.ts';
import { compatriots } from './chains/compatriots.ts';
import { chainsAtHand, DEFAULT_CHAIN, findChain } from './chains/find-chain.ts';
import { placesOf } from './findings/drawn.ts';
import { findingsOf, rulesById } from './findings/find.ts';
import { firstFindings } from './findings/order.ts';
import { everyResult } from './findings/results.ts';
import type { Dataset } from './input/dataset.ts';
import { networkProblem } from './input/problems.ts';
import { measureAll } from './measures/measure-all.ts';
import { classify } from './network/classify.ts';
import type { Context } from './network/context.ts';
import { datasetOfInput } from './network/dataset-of-input.ts';
import { tiesOfDataset, twoModeOfDataset } from './network/from-dataset.ts';
import { isRoleOf, otherChain } from './network/other-chain.ts';
import { lendRunner, RUN_PARTS } from './network/parts.ts';
import { roundNumbers } from './network/round-numbers.ts';
import type { Analysis as Result } from './result.ts';
import { lightTrust } from './trust/light.ts';
import { type Trust, wholeTrust } from './trust/trust.ts';
import { chainResult } from './views/chain.ts';

export type {
  AnalyzeOptions,
  OwnMeasures,
  OwnRules,
  OwnViews,
  TrustOptions,
} from './analyze/options.ts';

/** Draws where the caller does not say. */
const DRAWS = 200;
const TRUST_DRAWS = 1000;

/**
 * Measures a network and says what it finds: data set or graphology graph in, one plain JSON result out.
 *
 * Synchronous and pure; the same input gives the same bytes. Figures are rounded to 12 significant digits, `null` where they are
 * not defined. A data set with seats in committees and no ties is read from its projection, and says so. Time O(m^1.5) but for
 * betweenness and the distances, which are sampled above a stated amount of work; `settings` says what was done.
 *
 * @throws Error with the prefix `care-chain/analyze:` for an unknown chain or unusable weights.
 * @example
 * const analysis = analyze(readDataset([{ name: 'stakeholders.csv', bytes }]));
 * analysis.network.cutpoints; // who holds two parts together
 */
export function analyze<
  const Measures extends OwnMeasures = [],
  const Rules extends OwnRules = [],
  const Views extends OwnViews = [],
>(
  input: Dataset | AbstractGraph,
  options: AnalyzeOptions<Measures, Rules, Views> = {},
): Result<Measures, Rules, Views> {
  const analysis = analyzed(input, options);
  // What the registries compute is what their types say.
  return { ...analysis, actors: settledActors(analysis.actors) } as Result<Measures, Rules, Views>;
}

/**
 * The same result, in which an actor's figures stay in columns until they are read, and are made anew each time: for whoever writes a large
 * network out and keeps nothing of it. A data set that has its ties as columns, and of whose actors it knows the names, is used up.
 */
export const analyzeOnce = (input: Dataset, options: AnalyzeOptions = {}): Result =>
  analyzed(input, options, useUp) as Result;

function analyzed(
  input: Dataset | AbstractGraph,
  options: AnalyzeOptions<OwnMeasures, OwnRules, OwnViews>,
  letGo?: typeof useUp,
): Analysis {
  checkNames('analyze', options, known);
  const { draws = DRAWS, ...others } = options;
  const { context, findings, own } = measured('analyze', input, others, letGo);
  const { views, problems, ...rest } = context.analysis;
  const { leaveOut = [] } = options;
  const { plan, settings, findings: advised } = planned(context, findings, leaveOut.includes(PLAN));
  const analysis = {
    ...rest,
    settings,
    views,
    findings: advised,
    ...(plan === null ? {} : { plan }),
    problems,
  };
  const { seed = 1, method = 'whole', [PAGE_ONE]: pageOne = false } = options;
  const ranks = !leaveOut.includes(RANKS);
  const rules = rulesById(own.rules);
  const light =
    draws === 0
      ? null
      : lightTrust(context, pageOne ? firstFindings(findings) : everyResult(findings), {
          draws,
          seed,
          method,
          ranks,
          rules,
          sides: !pageOne,
        });
  return withTrust(analysis, light, { asked: draws, pageOne });
}

/**
 * How far the figures, ranks and findings of a network hold: the same network with fewer answers, fewer ties and fewer actors; what those
 * who did not answer leave open; and which of them to ask first.
 *
 * Synchronous and pure, in one thread: the same input and seed give the same bytes on every machine, and `care-chain check` gives them
 * whatever its number of workers, since each takes whole networks. Draws fall where a network is large; `settings` says so.
 *
 * @throws Error with the prefix `care-chain/trust:` for an unknown option, else as `analyze`.
 * @example
 * trust(readDataset(files), { draws: 4000 }).silent['0.2'].betweenness.top1; // 0.63: the chance that the first stays first
 */
export function trust(input: Dataset | AbstractGraph, options: TrustOptions = {}): Trust {
  checkNames('trust', options, [...known, 'exact']);
  const { draws = TRUST_DRAWS, exact = false, ...others } = options;
  const { context, findings, own } = measured('trust', input, others);
  const { seed = 1, method = 'whole' } = options;
  const rules = rulesById(own.rules);
  return roundNumbers(
    wholeTrust(context, everyResult(findings), { draws, seed, method, exact, rules }),
  );
}

/** The network as measured, and what the rules find in it. */
function measured(
  id: string,
  input: Dataset | AbstractGraph,
  options: Omit<AnalyzeOptions<OwnMeasures, OwnRules, OwnViews>, 'draws'>,
  letGo?: typeof useUp,
): { context: Context; findings: Finding[]; own: Own } {
  const {
    chain: wanted = DEFAULT_CHAIN,
    chains,
    leaveOut = [],
    onProgress,
    getEdgeWeight,
    getNodeSector,
    measures,
    rules,
    views,
    [RUN_PARTS]: run,
    ...others
  } = options;
  const chosen = chosenOf(others);
  const own = ownOf(id, { measures, rules, views });
  const { dataset, projected } = datasetOfInput(input, 'analyze', { getEdgeWeight, getNodeSector });

  const given = chains === undefined ? null : chainsAtHand(chains, 'analyze');
  // Chains that nobody gave are made when a word is looked up in them.
  const atHand = () => given ?? chainsAtHand(undefined, 'analyze');
  const asked = findChain(wanted, 'analyze', chains);
  const ties = tiesOfDataset(dataset, { memory: run?.memory });
  if (run) lendRunner(ties, run);
  const unlisted = dataset.columns?.source.length;
  const { inPlace, locationOf }: Left = letGo?.(dataset) ?? {
    inPlace: false,
    locationOf: (at) => dataset.actors[at].location,
  };
  const classified = classify(dataset, asked);
  const { sectors, source, problems } = classified;
  const chain = source === 'own' ? null : asked;
  // Where nobody names a chain, one whose words the table speaks is proposed, never taken unasked.
  const meant =
    options.chain === undefined ? otherChain(dataset, asked as ChainData, atHand) : null;
  const settings = settingsOf({
    dataset,
    chain,
    sectors: source,
    chosen,
    own: own.settings,
    projected,
    unlisted,
  });
  const seats = twoModeOfDataset(dataset);
  const { seen, unseen } = sightOf(leaveOut);
  const measured = measureAll(ties, sectors, seats, { ...chosen }, settings, {
    leaveOut: leaveOut.filter((id) => id !== PLAN && id !== RANKS && !unseen.includes(id)),
    own: own.measures,
    onProgress,
  });
  tellUnseen(settings, unseen);
  const figures = described({
    dataset,
    ties,
    classified,
    settings,
    measured,
    problems: [
      ...(meant ? [networkProblem('other-chain', { value: meant.id })] : []),
      ...dataset.problems,
      ...problems,
      ...(projected ? [networkProblem('projection')] : []),
    ],
    inPlace,
  });
  if (run) lendRunner(figures.actors, run);
  run?.tidy?.();
  const coverage = chain && chainResult(chain, figures, ties);
  const context: Context = {
    dataset,
    analysis: { ...figures, chain: coverage && roundNumbers(coverage), views: {} },
    ties,
    sectors,
    chain,
    isOtherRole: (word) => chain !== null && isRoleOf(word, compatriots(chain, atHand())),
  };
  context.analysis.views = roundNumbers(viewed(context, [...seen, ...own.views]));
  const place = placesOf(context);
  const findings = findingsOf(context, (id) => locationOf(place(id)), own.rules);
  return { context, findings: roundNumbers(findings), own };
}
