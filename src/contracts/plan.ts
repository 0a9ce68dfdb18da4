import * as z from 'zod/mini';
import { nextStep } from '../analysis/findings.ts';
import { count, figure, id, pair, planLabels } from './parts.ts';

/** A proposal is a next step of an analysis, before it is said which findings it cures. */
const proposal = z.omit(nextStep, { cures: true });

const egoFigures = {
  constraint: figure,
  constraintEgo: figure,
  effectiveSize: figure,
  effectiveSizeEgo: figure,
};

/** What `plan` gives: proposals, the best ties together, and what breaks without whom. */
export const planSchema = z.object({
  settings: z.object({
    chain: id,
    directed: z.boolean(),
    steps: count,
    search: z.enum(['every set', 'greedy with swaps']),
    among: count,
    pairs: z.enum(['all', 'near']),
    considered: count,
    ranked: count,
    limited: count,
    order: z.enum(['ranking', 'proposals']),
    cohesion: z.enum(['exact', 'too many actors']),
    losses: z.enum(['all', 'listed', 'too much work']),
    exclude: z.array(id),
    oneEach: z.boolean(),
    without: z.nullable(z.array(id)),
  }),
  before: z.object({
    distanceWeightedFragmentation: figure,
    fragmentation: z.number(),
    cutpoints: count,
    bridges: count,
    lossMeanF: figure,
    lossMeanDF: figure,
    lossWorstDF: figure,
    missing: z.array(z.tuple([id, id, z.string()])),
    hanging: z.array(pair),
    emptySides: z.array(pair),
  }),
  standsOut: z.boolean(),
  proposals: z.array(proposal),
  steps: z.array(proposal),
  totals: z.object({
    closes: count,
    secondWay: count,
    emptySides: count,
    relievedSides: count,
    cohesion: figure,
    open: z.object({
      missing: z.array(pair),
      hanging: z.array(pair),
      emptySides: z.array(pair),
    }),
  }),
  without: z.array(
    z.object({
      actor: id,
      degree: count,
      handovers: z.array(pair),
      sides: z.array(pair),
      cutOff: z.array(z.array(id)),
      standIns: z.array(z.object({ actor: id, roles: z.array(id), common: count })),
    }),
  ),
  ego: z.optional(
    z.object({
      actor: id,
      weight: z.number(),
      ...egoFigures,
      partners: z.array(z.object({ partner: id, onlyLimited: z.boolean(), ...egoFigures })),
    }),
  ),
  labels: planLabels,
});
