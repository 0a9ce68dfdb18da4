import type { NamedColumns, ScaleDirection } from './context.ts';
import type { FillRule, InputFile, MergeRule, TieRule } from './dataset.ts';
import type { ShapeId } from './shape-ids.ts';
import type { Sheet } from './sheet.ts';

/** How tables are read; what is left out is decided by the tables, and said. */
export interface ReadOptions {
  /** The name of the data set; by default that of the first file without its folder and extension. */
  name?: string | undefined;
  /** Whether ties run one way; by default the header words decide. */
  directed?: boolean | undefined;
  /** How the weights of several reports of one tie become one; by default the greatest counts. */
  merge?: MergeRule | undefined;
  /** What the tables are, where that is not plain. */
  shape?: ShapeId | undefined;
  /** Headers of the columns that hold a field, for example `{ from: 'Start', to: ['Ende', 'Ziel'] }`. */
  columns?: NamedColumns | undefined;
  /** Whether the highest grade or the grade 1 is the strongest. */
  scale?: ScaleDirection | undefined;
  /** The wave to read, or `all`; by default the latest. */
  wave?: string | undefined;
  /** The kind of tie to read; by default all of them. */
  layer?: string | undefined;
  /** What becomes of ties with actors that were asked and kept silent: by default the others are believed. */
  fill?: FillRule | undefined;
  /** Whether a tie needs the word of both sides where both answered; by default one is enough. */
  tieRule?: TieRule | undefined;
  /** A table with the columns `alias` and `name`: spellings that mean the same actor. */
  aliases?: InputFile | Sheet | undefined;
  /** The user's own words for roles and sectors: a table with the columns `kind`, `word` and `meaning`, or JSON. */
  words?: InputFile | Sheet | undefined;
}
