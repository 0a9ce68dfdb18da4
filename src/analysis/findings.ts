import * as z from 'zod/mini';
import { count, figure, id, location, pairOfIds, severity } from './fields.ts';

const result = z.object({
  /** The id of the rule that found it. */
  rule: z.string(),
  /** What it asks of its reader: a gap to close, a point to look at, a question to answer, a note. */
  severity,
  /** Whom it concerns. */
  actors: z.array(id),
  /** The sectors that it concerns. */
  sectors: z.array(id),
  /** The ids and numbers that prove it; which they are depends on the rule. */
  evidence: z.record(z.string(), z.json()),
  /** The ties that it rests on, whatever their direction; none where it rests on what is not there. */
  restsOn: z.array(pairOfIds),
  /** Where those whom it concerns stand in the user's table. */
  locations: z.array(location),
  /** A name that stays the same while its numbers change; by it a baseline knows the finding. */
  fingerprint: z.string(),
  /** How far it holds: shares of draws, whether ties named from both sides alone bear it, and the silent actors who could refute it. */
  holds: z.optional(
    z.object({
      /** Share of the draws with a fifth of the actors silent in which it is found again; null where it rests on no tie that is there. */
      silent: figure,
      /** Share of the draws of what the silent may have answered in which it is found again; null where nobody is silent. */
      imputed: figure,
      /** Whether it holds with the ties alone that both sides named; null where nobody can tell. */
      confirmedOnly: z.nullable(z.boolean()),
      /** The silent actors each of whom could refute it by an answer. */
      refutableBy: z.array(id),
    }),
  ),
});

/** What a rule found, and under it what others found that is the same fact: each result of a rule is one or the other. */
export const finding = z.extend(result, {
  /** What other rules found that is the same fact. */
  members: z.array(result),
});

/** A tie that could be made next, with what it would change; gains are before minus after, so more is better. */
export const nextStep = z.object({
  /** In directed networks the tie runs from source to target. */
  source: id,
  /** The other end of the tie. */
  target: id,
  /** Missing or indirect handovers that it would make direct, each as its two roles. */
  closes: z.array(pairOfIds),
  /** Direct handovers that it would carry past the one actor or tie they hang on. */
  secondWay: z.array(pairOfIds),
  /** The two sectors that it would be the first tie between. */
  emptySide: z.nullable(pairOfIds),
  /** The two sectors whose one carrier it would avoid. */
  relievesSide: z.nullable(pairOfIds),
  /** Cutpoints that would be fewer. */
  cutpoints: z.number(),
  /** Bridges that would be fewer. */
  bridges: z.number(),
  /** Distance-weighted fragmentation. */
  cohesion: figure,
  /** Fragmentation. */
  reach: z.number(),
  /** Mean fragmentation after the loss of one actor. */
  lossMeanF: figure,
  /** Mean distance-weighted fragmentation after the loss of one actor; null where it was not computed. */
  lossMeanDF: figure,
  /** Distance-weighted fragmentation after the loss of the actor whose loss is worst; null where it was not computed. */
  lossWorstDF: figure,
  /** Those who know both and could introduce them. */
  common: z.array(id),
  /** How many contacts source and target have today. */
  degrees: z.tuple([count, count]),
  /** Ends that did not answer: they may have the tie already. */
  silent: z.array(id),
  /** Whether law limits all that the tie would carry; such a tie is never proposed. */
  onlyLimited: z.boolean(),
  /** The fingerprints of the findings that are no more with this step and those before it. */
  cures: z.array(z.string()),
});
