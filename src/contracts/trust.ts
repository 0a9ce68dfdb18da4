import * as z from 'zod/mini';
import { figure, id } from './parts.ts';

const range = { q05: figure, q50: figure, q95: figure };
const stability = z.record(
  z.string(),
  z.object({
    top1: figure,
    top3: figure,
    top10pc: figure,
    overlap3: figure,
    spearman: figure,
    ranks: z.record(id, z.object(range)),
  }),
);
const byShare = z.record(z.string(), stability);

/** What `trust` gives: how far ranks, figures and findings hold. */
export const trustSchema = z.object({
  settings: z.record(z.string(), z.json()),
  silent: byShare,
  silentByDegree: byShare,
  silentAgainstDegree: byShare,
  ties: byShare,
  actors: byShare,
  exact: z.object({ silent: byShare, ties: byShare, actors: byShare }),
  imputed: z.nullable(
    z.record(z.string(), z.record(id, z.object({ ...range, first: figure, mean: figure }))),
  ),
  askFirst: z.array(z.object({ actor: id, findings: z.array(z.string()) })),
  network: z.record(
    z.string(),
    z.object({ value: figure, se: figure, q025: figure, q975: figure }),
  ),
  findings: z.array(
    z.object({
      fingerprint: z.string(),
      silent: figure,
      imputed: figure,
      confirmedOnly: z.nullable(z.boolean()),
      refutableBy: z.array(id),
    }),
  ),
});
