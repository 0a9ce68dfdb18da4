import * as z from 'zod/mini';
import { figure, id } from './parts.ts';

const range = {
  /** Nineteen in twenty draws give at least this; null where it is not defined. */
  q05: figure,
  /** The median of the draws; null where it is not defined. */
  q50: figure,
  /** Nineteen in twenty draws give at most this; null where it is not defined. */
  q95: figure,
};
const stability = z.record(
  z.string(),
  z.object({
    /** Share of the draws in which the first stays first; null where there is no single first. */
    top1: figure,
    /** Share of the draws in which the first is among the first three; null where it is not defined. */
    top3: figure,
    /** Share of the draws in which the first is in the first tenth; null where it is not defined. */
    top10pc: figure,
    /** Mean share of the first three who stay among the first three; null where it is not defined. */
    overlap3: figure,
    /** Mean rank correlation with the whole network; null where it is not defined. */
    spearman: figure,
    /** By actor where the draws put the rank. */
    ranks: z.record(id, z.object(range)),
  }),
);
const byShare = z.record(z.string(), stability);

/** What `trust` gives: how far ranks, figures and findings hold. */
export const trustSchema = z.object({
  /** How it was drawn. */
  settings: z.record(z.string(), z.json()),
  /** With any actors silent, by their share and by measure. */
  silent: byShare,
  /** With actors silent, the more likely the more contacts they have. */
  silentByDegree: byShare,
  /** With actors silent, the less likely the more contacts they have. */
  silentAgainstDegree: byShare,
  /** With ties gone, by their share and by measure. */
  ties: byShare,
  /** With actors gone, by their share and by measure. */
  actors: byShare,
  /** Every way to lose one or two, by their number. */
  exact: z.object({
    /** With actors silent. */
    silent: byShare,
    /** With ties gone. */
    ties: byShare,
    /** With actors gone. */
    actors: byShare,
  }),
  /** What those who did not answer leave open, by measure and actor; null where nobody is silent. */
  imputed: z.nullable(
    z.record(
      z.string(),
      z.record(
        id,
        z.object({
          ...range,
          /** Share of the draws in which the actor is first; null where it is not defined. */
          first: figure,
          /** Mean of the figure; null where it is not defined. */
          mean: figure,
        }),
      ),
    ),
  ),
  /** Whom to ask first, by how many findings their answers could change. */
  askFirst: z.array(
    z.object({
      /** The id of the actor. */
      actor: id,
      /** The fingerprints of those findings. */
      findings: z.array(z.string()),
    }),
  ),
  /** Figures of the network, had other actors of the same kind been there. */
  network: z.record(
    z.string(),
    z.object({
      /** The figure as it is; null where it is not defined. */
      value: figure,
      /** Standard deviation over the draws; null where it is not defined. */
      se: figure,
      /** The lower end of 95 in 100 draws; null where it is not defined. */
      q025: figure,
      /** The upper end of 95 in 100 draws; null where it is not defined. */
      q975: figure,
    }),
  ),
  /** How far each finding holds. */
  findings: z.array(
    z.object({
      /** The fingerprint of the finding. */
      fingerprint: z.string(),
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
