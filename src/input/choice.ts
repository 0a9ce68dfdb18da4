import type { NamedColumns } from './context.ts';
import type { ProblemCode } from './problem-table.ts';
import type { ShapeId } from './shape-ids.ts';

/** One way to read what the tables leave open, as the options that say so. */
export interface Answer {
  /**
   * What the answers differ in: what a table is (`shape`), which of its columns are the ends of ties (`ends`), whether its first row is a tie
   * (`first-row`) or a header (`header`), or whether files are one of several waves (`file`) or kinds of tie (`kinds`).
   */
  kind: 'shape' | 'ends' | 'first-row' | 'header' | 'file' | 'kinds';
  shape?: ShapeId;
  columns?: NamedColumns;
  wave?: string;
  layer?: string;
  /** What of the table it would be read from: headers, cells of its first row, or the name of a file. */
  words: readonly string[];
}

/** What only the user can decide: the ways in which a table, or tables together, can be read. */
export interface Choice {
  file: string;
  /** The problem that asks. */
  code: ProblemCode;
  answers: readonly Answer[];
}
