import type { AbstractGraph } from 'graphology-types';
import type { Analysis, AnalyzedActor, Finding, NextStep } from './analysis.ts';
import type { ChainData } from './chains/chain.ts';
import { DEFAULT_CHAIN, findChain } from './chains/find-chain.ts';
import { allShipped } from './chains/shipped.ts';
import { CareChainError, checkOptionNames } from './error.ts';
import { findingsOf } from './findings/find.ts';
import { everyResult } from './findings/results.ts';
import type { Dataset } from './input/dataset.ts';
import { describe } from './input/describe.ts';
import { problem } from './input/problems.ts';
import { measureAll } from './measures/measure-all.ts';
import { classify } from './network/classify.ts';
import type { Context } from './network/context.ts';
import { datasetOfInput } from './network/dataset-of-input.ts';
import { tiesOfDataset, twoModeOfDataset } from './network/from-dataset.ts';
import type { EdgeWeight, NodeSector } from './network/from-graph.ts';
import { otherChain } from './network/other-chain.ts';
import { roundNumbers } from './network/round-numbers.ts';
import { MOST_ACTORS, nextSteps } from './plan/next-steps.ts';
import type { Analysis as Result } from './result.ts';
import { type LightTrust, lightTrust } from './trust/light.ts';
import { type Trust, wholeTrust } from './trust/trust.ts';
import { FORMAT_VERSION, VERSION } from './version.ts';
import { chainResult } from './views/chain.ts';
import { viewList } from './views/list.ts';

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
  /** Measures to leave out by their id, and `plan` for the next steps, where time matters more; `settings` says so. */
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

/** Draws where the caller does not say. */
const DRAWS = 200;
const TRUST_DRAWS = 1000;
/** The name of the next steps among what may be left out. */
const PLAN = 'plan';

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
export function analyze(input: Dataset | AbstractGraph, options: AnalyzeOptions = {}): Result {
  checkNames('analyze', options, known);
  const { draws = DRAWS, ...others } = options;
  const { context, findings } = measured(input, others);
  const { views, problems, ...rest } = context.analysis;
  const leaveOut = options.leaveOut?.includes(PLAN) ?? false;
  const { plan, settings, findings: advised } = planned(context, findings, leaveOut);
  const analysis = {
    ...rest,
    settings,
    views,
    findings: advised,
    ...(plan === null ? {} : { plan }),
    problems,
  };
  const { seed = 1, method = 'whole' } = options;
  const light =
    draws === 0 ? null : lightTrust(context, everyResult(findings), { draws, seed, method });
  // What the registries compute is what their types say.
  return withTrust(analysis, light, draws) as Result;
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
  const { context, findings } = measured(input, others);
  const { seed = 1, method = 'whole' } = options;
  return roundNumbers(wholeTrust(context, everyResult(findings), { draws, seed, method, exact }));
}

/** The next steps, and what the settings say of them. */
function planned(
  { dataset, analysis, ties, sectors }: Context,
  findings: readonly Finding[],
  leaveOut: boolean,
): { plan: NextStep[] | null; settings: Analysis['settings']; findings: Finding[] } {
  const { settings, chain, actors, sectors: corners } = analysis;
  const found = leaveOut
    ? null
    : nextSteps(
        {
          dataset,
          ties,
          sectors,
          labels: corners.map(({ label }) => label),
          roles: actors.map(({ roles }) => roles),
          chain,
        },
        findings,
      );
  if (found)
    return {
      plan: found.steps,
      settings: { ...settings, planPairs: found.pairs },
      findings: found.findings,
    };
  const why = leaveOut ? 'asked for' : { actors: ties.order, most: MOST_ACTORS };
  const leftOut = { ...(settings['leftOut'] as object | undefined), [PLAN]: why };
  return { plan: null, settings: { ...settings, leftOut }, findings: [...findings] };
}

/** Adds to an analysis how far its ranks and findings hold. */
function withTrust(analysis: Analysis, trust: LightTrust | null, asked: number): Analysis {
  const draws = trust?.draws ?? 0;
  const settings = {
    ...analysis.settings,
    draws,
    ...(draws === asked ? {} : { drawsAsked: asked }),
  };
  if (!trust) return { ...analysis, settings };
  // One after the other, as `everyResult` lists them.
  let k = 0;
  const next = () => roundNumbers(trust.holds[k++]);
  return {
    ...analysis,
    settings,
    actors: analysis.actors.map((actor, i) => ({ ...actor, ranks: trust.ranks[i] })),
    findings: analysis.findings.map(({ members, ...finding }) => ({
      ...finding,
      holds: next(),
      members: members.map((member) => ({ ...member, holds: next() })),
    })),
  };
}

/** The network as measured, and what the rules find in it. */
function measured(
  input: Dataset | AbstractGraph,
  options: Omit<AnalyzeOptions, 'draws'>,
): { context: Context; findings: Finding[] } {
  const {
    chain: wanted = DEFAULT_CHAIN,
    leaveOut,
    onProgress,
    getEdgeWeight,
    getNodeSector,
    ...chosen
  } = options;
  const { dataset, projected } = datasetOfInput(input, 'analyze', { getEdgeWeight, getNodeSector });

  const asked = findChain(wanted, 'analyze');
  const ties = tiesOfDataset(dataset);
  const { sectors, labels, roles, source, problems } = classify(dataset, asked);
  const chain = source === 'own' ? null : asked;
  // Where nobody names a chain, one whose words the table speaks is proposed, never taken unasked.
  const meant =
    options.chain === undefined ? otherChain(dataset, asked as ChainData, allShipped) : null;
  const settings: Analysis['settings'] = {
    chain: chain?.id ?? 'none',
    sectors: source,
    directed: dataset.directed,
    ...dataset.rules,
    method: 'whole',
    seed: 1,
    ...chosen,
    ...(projected ? { projection: true } : {}),
    // Very many ties are measured, but not listed one by one.
    ...(dataset.columns ? { tiesLeftOut: dataset.columns.source.length } : {}),
  };
  const seats = twoModeOfDataset(dataset);
  const measured = measureAll(ties, sectors, seats, { ...chosen }, settings, {
    leaveOut: leaveOut?.filter((id) => id !== PLAN),
    onProgress,
  });

  const { sectorMatrix } = measured;
  const index = new Map(ties.ids.map((id, i) => [id, i]));
  const at = (id: string) => index.get(id) as number;
  // Settled before anything reads it: what follows sees the figures as a report does, null where they are not defined.
  const described = roundNumbers<Omit<Analysis, 'chain' | 'views' | 'findings'>>({
    formatVersion: FORMAT_VERSION,
    tool: { name: 'care-chain', version: VERSION },
    dataset: describe(dataset),
    settings,
    network: {
      actors: ties.order,
      ties: ties.arcs,
      directed: ties.directed,
      weighted: ties.weighted,
      ...measured.network,
    } as Analysis['network'],
    actors: dataset.actors.map(({ location: _, ...actor }, i) => ({
      ...actor,
      sector: sectors.ids[sectors.codes[i]] ?? null,
      roles: roles[i],
      measures: measured.actors[i] as AnalyzedActor['measures'],
    })),
    // Written out, since a million objects copied by spreading take six times the room.
    ties: dataset.ties.map(({ source, target, weight, layer, wave, confirmed, evidence }) => ({
      source,
      target,
      weight,
      layer,
      wave,
      confirmed,
      evidence,
      measures: measured.tie(at(source), at(target)),
    })),
    ...(dataset.memberships.length > 0 ? { memberships: [...dataset.memberships] } : {}),
    sectors: sectors.ids.map((id, k) => ({
      id,
      ...(labels[k] === undefined ? {} : { label: labels[k] }),
      actors: sectors.codes.reduce((count, code) => count + (code === k ? 1 : 0), 0),
      density: sectorMatrix.density[k][k],
      eiIndex: null,
      ...measured.sectors[k],
    })) as Analysis['sectors'],
    sectorMatrix,
    problems: [
      ...(meant ? [problem('other-chain', { value: meant.id })] : []),
      ...dataset.problems,
      ...problems,
      ...(projected ? [problem('projection')] : []),
    ],
  });
  const coverage = chain && chainResult(chain, described, ties);
  const context: Context = {
    dataset,
    analysis: { ...described, chain: coverage && roundNumbers(coverage), views: {} },
    ties,
    sectors,
    chain,
  };
  context.analysis.views = roundNumbers(view(context));
  const places = new Map(dataset.actors.map(({ id, location }) => [id, location]));
  const findings = findingsOf(context, (id) => places.get(id) ?? null);
  return { context, findings: roundNumbers(findings) };
}

const known = [
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

function checkNames(
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

/** Every registered system that the table has the columns for. */
function view(context: Context): Analysis['views'] {
  const computed = viewList.map(({ id, compute }) => [id, compute(context)]);
  return Object.fromEntries(computed.filter(([, value]) => value !== null));
}
