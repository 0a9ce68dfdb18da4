import * as z from 'zod/mini';
import { finding } from '../analysis/findings.ts';
import { count, figure, id, labels, text } from './parts.ts';

const size = z.object({ name: z.string(), actors: count, ties: count });
const named = z.object({ id, label: z.string() });
const actor = z.object({ id, label: z.string(), sector: text });
const tie = z.object({ source: id, target: id, askedBoth: z.boolean() });
const change = z.object({ figure: z.string(), before: figure, after: figure, change: figure });
const handover = z.object({ from: id, to: id, before: z.string(), after: z.string() });
const words = z.object({ en: z.optional(z.string()), de: z.optional(z.string()) });

/** What `compare` gives: what changed from one network to another. */
export const comparisonSchema = z.object({
  formatVersion: z.literal(2),
  before: size,
  after: size,
  notes: z.array(
    z.object({
      code: z.enum(['unknown-alias', 'direction-differs', 'chain-differs', 'basis-differs']),
      value: z.string(),
    }),
  ),
  actors: z.object({
    stayed: count,
    come: z.array(actor),
    gone: z.array(actor),
    renamed: z.array(z.object({ before: named, after: named, by: z.enum(['alias', 'label']) })),
  }),
  ties: z.object({
    directed: z.boolean(),
    kept: count,
    made: z.array(tie),
    lost: z.array(tie),
    confirmed: z.array(tie),
  }),
  handovers: z.nullable(
    z.object({
      closed: z.array(handover),
      broken: z.array(handover),
      changed: z.array(handover),
      chain: id,
      roles: z.array(z.object({ id, label: z.optional(words) })),
    }),
  ),
  findings: z.object({
    new: z.array(finding),
    gone: z.array(finding),
    still: z.array(finding),
  }),
  measures: z.object({
    network: z.array(change),
    sectors: z.array(change),
    actors: z.array(
      z.object({
        measure: z.string(),
        of: count,
        actors: z.array(
          z.object({
            actor: id,
            before: z.number(),
            after: z.number(),
            change: z.number(),
            rankBefore: count,
            rankAfter: count,
            beyondSilence: z.nullable(z.boolean()),
          }),
        ),
      }),
    ),
  }),
  samePeople: z.object({
    basis: z.string(),
    actors: count,
    askedBefore: count,
    askedAfter: count,
    same: z.boolean(),
    made: count,
    lost: count,
    network: z.array(change),
    sectors: z.array(change),
  }),
  labels,
});
