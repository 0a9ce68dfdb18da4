import * as z from 'zod/mini';
import { count, figure, id, text } from './fields.ts';

export const file = z.object({
  name: z.string(),
  shape: z.string(),
  why: z.string(),
  encoding: text,
  delimiter: text,
  rows: count,
  read: count,
  skipped: z.array(z.object({ row: count, reason: z.string() })),
  columns: z.array(z.object({ column: z.string(), field: text })),
  /** How the words and grades of a column became weights, where it holds more than plain numbers. */
  scales: z.optional(z.array(z.object({ column: z.string(), scale: z.string() }))),
});

export const dataset = z.object({
  name: z.string(),
  /** The day of which the data are, as a line above the table writes it. */
  asOf: z.optional(z.string()),
  files: z.array(file),
  shapes: z.array(z.string()),
  /** Who was asked and who answered; `null` where the table does not say. */
  response: z.nullable(
    z.object({ asked: count, answered: count, rate: figure, silent: z.array(id) }),
  ),
  /** What became of the reported ties. */
  ties: z.object({
    reported: count,
    merged: count,
    selfTies: count,
    zeroWeights: count,
    confirmed: count,
    oneSided: count,
    unanswered: count,
  }),
  mentionedOnly: z.array(id),
});

export const problem = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  file: text,
  row: z.nullable(count),
  column: text,
  value: text,
});
