import * as z from 'zod/mini';
import { count, figure, id, text } from './fields.ts';

export const file = z.object({
  /** The name of the file, or of the sheet in it. */
  name: z.string(),
  /** The kind of table that it was taken for. */
  shape: z.string(),
  /** By what that was seen. */
  why: z.string(),
  /** The encoding of a text table; null for other files. */
  encoding: text,
  /** What separates its cells; null for other files. */
  delimiter: text,
  /** How many rows it has. */
  rows: count,
  /** How many of them were read. */
  read: count,
  /** The rows that were not read. */
  skipped: z.array(
    z.object({
      /** The row, counted from 1. */
      row: count,
      /** Why it was not read. */
      reason: z.string(),
    }),
  ),
  /** What each column was taken for. */
  columns: z.array(
    z.object({
      /** The header of the column. */
      column: z.string(),
      /** What it holds; null where it is kept as it is. */
      field: text,
    }),
  ),
  /** How the words and grades of a column became weights, where it holds more than plain numbers. */
  scales: z.optional(
    z.array(
      z.object({
        /** The header of the column. */
        column: z.string(),
        /** The words and grades, each with its weight. */
        scale: z.string(),
      }),
    ),
  ),
});

export const dataset = z.object({
  /** The name of the data set. */
  name: z.string(),
  /** The day of which the data are, as a line above the table writes it. */
  asOf: z.optional(z.string()),
  /** The tables that were read. */
  files: z.array(file),
  /** The kinds of tables among them. */
  shapes: z.array(z.string()),
  /** Who was asked and who answered; `null` where the table does not say. */
  response: z.nullable(
    z.object({
      /** How many were asked. */
      asked: count,
      /** How many of them answered. */
      answered: count,
      /** The share of those asked who answered; null where nobody was asked. */
      rate: figure,
      /** Who was asked and did not answer. */
      silent: z.array(id),
    }),
  ),
  /** What became of the reported ties. */
  ties: z.object({
    /** Reports of ties. */
    reported: count,
    /** Reports that became one with another. */
    merged: count,
    /** Reports of an actor of itself, left out. */
    selfTies: count,
    /** Reports with the weight zero, left out. */
    zeroWeights: count,
    /** Ties that both sides named. */
    confirmed: count,
    /** Ties that one side named and the other, which answered, did not. */
    oneSided: count,
    /** Ties whose other side was not asked or is silent. */
    unanswered: count,
  }),
  /** Actors whom others name and who have no row of their own. */
  mentionedOnly: z.array(id),
});

export const problem = z.object({
  /** What kind of thing was odd. */
  code: z.string(),
  /** How much it matters. */
  severity: z.enum(['error', 'warning', 'info']),
  /** The file; null where none is meant. */
  file: text,
  /** The row, counted from 1; null where none is meant. */
  row: z.nullable(count),
  /** The header of the column; null where none is meant. */
  column: text,
  /** The value in question; null where there is none. */
  value: text,
});
