import * as z from 'zod/mini';
import { severities } from '../findings/severity.ts';

export const id = z.string();
export const text = z.nullable(z.string());
export const figure = z.nullable(z.number());
export const count = z.int().check(z.nonnegative());
/** Names and reasons that a user's own chain brings, in the languages in which it gives them; those of shipped chains are in the books. */
export const words = z.object({
  /** In English. */
  en: z.optional(z.string()),
  /** In German. */
  de: z.optional(z.string()),
});
export const severity = z.enum(severities);

/** Where something stands in the user's table: the file as named on input, the row counted from 1 as a spreadsheet shows it. */
export const location = z.object({
  /** The file, as it was named on input; null where there is none. */
  file: text,
  /** The row, counted from 1 as a spreadsheet shows it; null where there is none. */
  row: z.nullable(count),
});

export const matrix = z.array(z.array(figure));

export const pairOfIds = z.tuple([id, id]);
