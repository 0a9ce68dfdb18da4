import * as z from 'zod/mini';
import { nextStep } from '../analysis/findings.ts';
import { count, figure, id, pair, planLabels } from './parts.ts';

/** A proposal is a next step of an analysis, before it is said which findings it cures. */
const proposal = z.omit(nextStep, { cures: true });

const egoFigures = {
  /** Constraint, counting all ties; null without contacts. */
  constraint: figure,
  /** Constraint, counting the actor's own network alone; null without contacts. */
  constraintEgo: figure,
  /** Effective size, counting all ties; null without contacts. */
  effectiveSize: figure,
  /** Effective size, counting the actor's own network alone; null without contacts. */
  effectiveSizeEgo: figure,
};

/** What `plan` gives: proposals, the best ties together, and what breaks without whom. */
export const planSchema = z.object({
  /** How it was looked for. */
  settings: z.object({
    /** The id of the care chain, or `none`. */
    chain: id,
    /** Whether ties run from one actor to the other. */
    directed: z.boolean(),
    /** How many ties were asked for. */
    steps: count,
    /** Whether every set of ties was tried, or ties were added one by one and swapped. */
    search: z.enum(['every set', 'greedy with swaps']),
    /** Among how many ties the steps were looked for. */
    among: count,
    /** Whether all pairs were looked at, or those near an actor of a finding. */
    pairs: z.enum(['all', 'near']),
    /** How many pairs were looked at. */
    considered: count,
    /** How many of them were ranked by cohesion. */
    ranked: count,
    /** How many of them law limits, so that they are never proposed. */
    limited: count,
    /** Whether this is the whole ranking or the proposals. */
    order: z.enum(['ranking', 'proposals']),
    /** Whether cohesion was computed. */
    cohesion: z.enum(['exact', 'too many actors']),
    /** For which ties the loss of single actors was computed by distance. */
    losses: z.enum(['all', 'listed', 'too much work']),
    /** Actors who were to be left out. */
    exclude: z.array(id),
    /** Whether nobody was to stand in two steps. */
    oneEach: z.boolean(),
    /** Whose absence was asked for; null where all are told without whom something breaks. */
    without: z.nullable(z.array(id)),
  }),
  /** The network as it is. */
  before: z.object({
    /** Distance-weighted fragmentation; null in networks too large for all distances. */
    distanceWeightedFragmentation: figure,
    /** Share of the pairs that do not reach each other. */
    fragmentation: z.number(),
    /** Number of cutpoints. */
    cutpoints: count,
    /** Number of bridges. */
    bridges: count,
    /** Mean fragmentation after the loss of one actor; null where it was not computed. */
    lossMeanF: figure,
    /** Mean distance-weighted fragmentation after the loss of one actor; null where it was not computed. */
    lossMeanDF: figure,
    /** Distance-weighted fragmentation after the loss of the actor whose loss is worst; null where it was not computed. */
    lossWorstDF: figure,
    /** Handovers that no tie carries: two roles and the status. */
    missing: z.array(z.tuple([id, id, z.string()])),
    /** Handovers that hang on one actor or one tie. */
    hanging: z.array(pair),
    /** Pairs of sectors without a tie. */
    emptySides: z.array(pair),
  }),
  /** Whether any tie does much; false where the best does nothing for a handover or a side and little for cohesion. */
  standsOut: z.boolean(),
  /** Ties that could be made, the best first. */
  proposals: z.array(proposal),
  /** The best ties together, each with what it adds to those before it. */
  steps: z.array(proposal),
  /** What all steps together do. */
  totals: z.object({
    /** Handovers that they make direct. */
    closes: count,
    /** Handovers to which they give a second way. */
    secondWay: count,
    /** Pairs of sectors that they tie first. */
    emptySides: count,
    /** Pairs of sectors whose one carrier they relieve. */
    relievedSides: count,
    /** Distance-weighted fragmentation before less after; null where it was not computed. */
    cohesion: figure,
    /** What is open after all steps. */
    open: z.object({
      /** Handovers that no tie carries. */
      missing: z.array(pair),
      /** Handovers that hang on one actor or one tie. */
      hanging: z.array(pair),
      /** Pairs of sectors without a tie. */
      emptySides: z.array(pair),
    }),
  }),
  /** What breaks without whom. */
  without: z.array(
    z.object({
      /** Who would be missing. */
      actor: id,
      /** How many contacts that actor has. */
      degree: count,
      /** Handovers that a tie carries today and none would. */
      handovers: z.array(pair),
      /** Pairs of sectors that have ties today and would have none. */
      sides: z.array(pair),
      /** The parts that would fall off the rest, the larger first. */
      cutOff: z.array(z.array(id)),
      /** Who could step in, the nearest first. */
      standIns: z.array(
        z.object({
          /** The id of the actor. */
          actor: id,
          /** The roles that both share. */
          roles: z.array(id),
          /** How many of the contacts that actor has already. */
          common: count,
        }),
      ),
    }),
  ),
  /** What a new contact would do for one actor, where one was named. */
  ego: z.optional(
    z.object({
      /** The id of the actor. */
      actor: id,
      /** What the new tie is taken to weigh. */
      weight: z.number(),
      ...egoFigures,
      /** The same with each possible partner. */
      partners: z.array(
        z.object({
          /** The id of the partner. */
          partner: id,
          /** Whether law limits the contact. */
          onlyLimited: z.boolean(),
          ...egoFigures,
        }),
      ),
    }),
  ),
  /** The names of what is mentioned. */
  labels: planLabels,
});
