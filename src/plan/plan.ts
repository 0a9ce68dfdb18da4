import type { AbstractGraph } from 'graphology-types';
import type { ChainData } from '../chains/chain.ts';
import { DEFAULT_CHAIN, findChain } from '../chains/find-chain.ts';
import { CareChainError, checkOptionNames } from '../error.ts';
import type { Dataset } from '../input/dataset.ts';
import type { GraphOptions } from '../network/dataset-of-graph.ts';
import { datasetOfInput } from '../network/dataset-of-input.ts';
import { isPerson } from '../network/persons.ts';
import { roundNumbers } from '../network/round-numbers.ts';
import type { Ties } from '../network/ties.ts';
import { absences } from './absence.ts';
import { bestSet } from './best-set.ts';
import { byRank, type Candidate } from './candidate.ts';
import { egoPlan } from './ego.ts';
import { jointDistances } from './joint.ts';
import { cutsOf } from './kernels/cuts.ts';
import { nearness } from './kernels/distances.ts';
import { losses } from './kernels/losses.ts';
import { type PlanContext, planContext } from './plan-context.ts';
import type { Plan, PlanLabels } from './plan-result.ts';
import { describer } from './proposal.ts';
import { rankedTies, standsOut } from './ranked-ties.ts';
import { ALL_PAIRS } from './shortlist.ts';
import { stepsOf } from './steps.ts';

export interface PlanOptions extends GraphOptions {
  /** The care chain: an id among those at hand, a chain, or `'none'`. */
  chain?: string | ChainData;
  /** Chains that `chain` may name beside the default one, such as `Object.values(chains)` of `care-chain/chains`. */
  chains?: readonly ChainData[];
  /** How many ties the plan may take; 3 by default. */
  steps?: number;
  /** How many proposals are listed; 10 by default. */
  top?: number;
  /** List the whole ranking, legally limited ties too, in the order of gains and ids. */
  all?: boolean;
  /** Compute the loss of single actors by distance, whatever the work, or never; by default where it is affordable. */
  losses?: boolean;
  /** An actor whose possible new contacts are looked at. */
  for?: string;
  /** Actors that get no new contact. */
  exclude?: readonly string[];
  /** At most one new contact each in the plan. */
  oneEach?: boolean;
  /** Actors whose absence is looked at; by default all without whom something breaks. */
  without?: readonly string[];
}

/** Visits of ties that the losses by distance may take unless asked for. */
const AFFORDABLE = 3e8;
/**
 * Which ties would cure most, which few would do so together, and what breaks without whom.
 *
 * Ties are ordered by the handovers they close, those they give a second way, the side they begin, the side they relieve, then by how
 * much less fragmented by distance the network is. Up to 500 actors every pair is ranked, above it a shortlist, as `settings` says.
 * O(n (n + m)) for the distances, then the gain of each pair as in `nearnessGain`.
 *
 * @throws Error that starts with `care-chain/plan:` for an actor that is not there, or an option that does not fit
 * @example
 * const { proposals, steps } = plan(dataset, { steps: 3 });
 */
export function plan(input: Dataset | AbstractGraph, options: PlanOptions = {}): Plan {
  checkOptionNames('plan', options, known);
  const { dataset } = datasetOfInput(input, 'plan', options);
  const settings = checked(options, dataset);
  const context = planContext(
    dataset,
    findChain(options.chain ?? DEFAULT_CHAIN, 'plan', options.chains),
  );
  const { ties } = context;
  const index = new Map(ties.ids.map((id, i) => [id, i]));
  const at = (id: string) => index.get(id) as number;
  const excluded = new Set(settings.exclude.map(at));

  const { judges, candidates, distances, allowed } = rankedTies(context, {
    excluded,
    allPairs: ALL_PAIRS,
  });
  const { handovers, sides } = judges;
  const listed = settings.all
    ? candidates.list.slice().sort(byRank)
    : allowed.slice(0, settings.top);

  const search = {
    handovers,
    distances: distances && jointDistances(distances),
    oneEach: settings.oneEach,
  };
  const best = bestSet(allowed, settings.steps, search);
  const lost = lossesOf(ties, listed, settings.losses);
  const describe = describer(context, judges);
  const cuts = cutsOf(ties);
  const { steps, totals } = stepsOf(best.set, best.ties, { ...search, context, judges, describe });
  const away = absences(context, { handovers, sides });
  return roundNumbers<Plan>({
    settings: {
      chain: context.chain?.id ?? 'none',
      directed: ties.directed,
      steps: settings.steps,
      search: best.search,
      among: best.among,
      pairs: candidates.pairs,
      considered: candidates.considered,
      ranked: candidates.list.length,
      limited: candidates.list.length - allowed.length,
      order: settings.all ? 'ranking' : 'proposals',
      cohesion: distances ? 'exact' : 'too many actors',
      losses: lost ? (settings.all ? 'all' : 'listed') : 'too much work',
      exclude: settings.exclude,
      oneEach: settings.oneEach,
      without: settings.without,
    },
    before: {
      distanceWeightedFragmentation:
        distances && ties.order > 1
          ? 1 - nearness(distances) / (ties.order * (ties.order - 1))
          : null,
      fragmentation: cuts.fragmentation,
      cutpoints: cuts.cutpoints,
      bridges: cuts.bridges,
      lossMeanF: cuts.lossMeanF,
      lossMeanDF: lost?.before.lossMeanDF ?? null,
      lossWorstDF: lost?.before.lossWorstDF ?? null,
      ...describe.open(),
    },
    standsOut: allowed.length > 0 && standsOut(allowed[0]),
    proposals: listed.map((one, k) => describe.proposal(one, cuts, lost?.gains[k])),
    steps,
    totals,
    without: settings.without?.map((id) => away.of(at(id))) ?? away.all(),
    ...(settings.for === undefined
      ? {}
      : { ego: egoPlan(ties, at(settings.for), { excluded, handovers }) }),
    labels: labelsOf(context),
  });
}

function labelsOf({ dataset, sectors, labels, roles, chain }: PlanContext): PlanLabels {
  return {
    name: dataset.name,
    actors: dataset.actors.map(({ id, label, kind }, i) => ({
      id,
      label,
      // What a report calls a person by.
      ...(isPerson({ kind })
        ? { kind, roles: roles[i], sector: sectors.ids[sectors.codes[i]] ?? null }
        : {}),
    })),
    sectors: sectors.ids.map((id, k) => ({
      id,
      ...(labels[k] === undefined ? {} : { label: labels[k] }),
    })),
    chain: chain && {
      id: chain.id,
      roles: chain.roles.map(({ id, label, actors }) => ({ id, ...(label && { label }), actors })),
      handovers: chain.handovers.map(({ from, to, why, source, limited, limit }) => ({
        from,
        to,
        ...(why && { why }),
        source,
        limited,
        limit,
      })),
    },
  };
}

function lossesOf(ties: Ties, listed: readonly Candidate[], asked: boolean | undefined) {
  const work =
    ties.order * (ties.order * (ties.order + 2 * ties.size) + listed.length * ties.order);
  if (!(asked ?? work <= AFFORDABLE)) return null;
  return losses(
    ties,
    listed.map(({ source, target }) => [source, target]),
  );
}

const known = [
  'chain',
  'chains',
  'steps',
  'top',
  'all',
  'losses',
  'for',
  'exclude',
  'oneEach',
  'without',
  'getEdgeWeight',
  'getNodeSector',
] satisfies (keyof PlanOptions)[];

function checked(options: PlanOptions, { actors }: Dataset) {
  const fail = (sentence: string): never => {
    throw new CareChainError('bad-option', `care-chain/plan: ${sentence}`);
  };
  const { steps = 3, top = 10, all = false, oneEach = false, exclude = [], without } = options;
  const whole = (name: string, value: number, most: number) => {
    if (!Number.isSafeInteger(value) || value < 1 || value > most)
      fail(`${name} is ${value}. Take a whole number from 1 to ${most}.`);
  };
  whole('steps', steps, 20);
  whole('top', top, 1_000_000);
  const ids = new Set(actors.map(({ id }) => id));
  for (const [name, list] of Object.entries({ exclude, without, for: options.for }))
    for (const id of list === undefined ? [] : [list].flat())
      if (!ids.has(id)) fail(`${name} names "${id}", which is none of the actors.`);
  return {
    steps,
    top,
    all,
    oneEach,
    losses: options.losses,
    for: options.for,
    exclude: [...new Set(exclude)].sort(),
    without: without === undefined ? null : [...new Set(without)],
  };
}
