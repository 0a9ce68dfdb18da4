import * as z from 'zod/mini';
import { problem } from '../analysis/dataset.ts';
import { finding } from '../analysis/findings.ts';
import { severities } from '../findings/severity.ts';
import { count, figure, id, labels, sector } from './parts.ts';

const limit = z.object({
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  equals: z.optional(z.number()),
});

/** What `check` gives: a verdict on many networks, and why. */
export const checkSchema = z.object({
  formatVersion: z.literal(2),
  dataSets: z.array(
    z.object({
      name: z.string(),
      files: z.array(z.string()),
      chain: id,
      failOn: z.enum(severities),
      summary: z.record(z.string(), z.json()),
      sides: z.optional(
        z.object({
          sectors: z.array(z.extend(sector, { actors: count })),
          pairs: z.array(z.object({ ends: z.tuple([count, count]), ties: count, possible: count })),
        }),
      ),
      findings: z.object({
        new: z.array(z.partial(finding)),
        known: z.array(z.partial(finding)),
      }),
      budgets: z.array(
        z.object({
          figure: z.string(),
          limit,
          value: figure,
          passed: z.boolean(),
          why: z.nullable(z.object({ code: z.string(), near: z.array(z.string()) })),
        }),
      ),
      labels,
      problems: z.object({ error: count, warning: count, info: count }),
      failed: z.boolean(),
    }),
  ),
  broken: z.array(
    z.object({
      name: z.string(),
      problems: z.array(problem),
      message: z.nullable(z.object({ en: z.string(), de: z.string() })),
    }),
  ),
  stale: z.array(z.json()),
  unusedPatterns: z.array(z.string()),
  verdict: z.enum(['passed', 'failed']),
});
