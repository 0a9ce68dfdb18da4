import * as z from 'zod/mini';
import { count, figure, id, location, pairOfIds, severity } from './fields.ts';

const result = z.object({
  rule: z.string(),
  severity,
  actors: z.array(id),
  sectors: z.array(id),
  evidence: z.record(z.string(), z.json()),
  /** The ties that it rests on, whatever their direction; none where it rests on what is not there. */
  restsOn: z.array(pairOfIds),
  locations: z.array(location),
  fingerprint: z.string(),
  /** How far it holds: shares of draws, whether ties named from both sides alone bear it, and the silent actors who could refute it. */
  holds: z.optional(
    z.object({
      silent: figure,
      imputed: figure,
      confirmedOnly: z.nullable(z.boolean()),
      refutableBy: z.array(id),
    }),
  ),
});

/** What a rule found, and under it what others found that is the same fact: each result of a rule is one or the other. */
export const finding = z.extend(result, { members: z.array(result) });

/** A tie that could be made next, with what it would change; gains are before minus after, so more is better. */
export const nextStep = z.object({
  /** In directed networks the tie runs from source to target. */
  source: id,
  target: id,
  /** Missing or indirect handovers that it would make direct, each as its two roles. */
  closes: z.array(pairOfIds),
  /** Direct handovers that it would carry past the one actor or tie they hang on. */
  secondWay: z.array(pairOfIds),
  /** The two sectors that it would be the first tie between. */
  emptySide: z.nullable(pairOfIds),
  /** The two sectors whose one carrier it would avoid. */
  relievesSide: z.nullable(pairOfIds),
  cutpoints: z.number(),
  bridges: z.number(),
  /** Distance-weighted fragmentation. */
  cohesion: figure,
  /** Fragmentation. */
  reach: z.number(),
  /** Mean fragmentation after the loss of one actor. */
  lossMeanF: figure,
  lossMeanDF: figure,
  lossWorstDF: figure,
  /** Those who know both and could introduce them. */
  common: z.array(id),
  /** How many contacts source and target have today. */
  degrees: z.tuple([count, count]),
  /** Ends that did not answer: they may have the tie already. */
  silent: z.array(id),
  onlyLimited: z.boolean(),
  /** The fingerprints of the findings that are no more with this step and those before it. */
  cures: z.array(z.string()),
});
