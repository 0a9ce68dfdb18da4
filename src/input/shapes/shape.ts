import type { Builder } from '../builder.ts';
import type { Columns } from '../columns.ts';
import type { Field } from '../headers.ts';
import type { ShapeId } from '../shape-ids.ts';
import type { Table } from '../table.ts';

/** A kind of table that care-chain knows. */
export interface Shape {
  id: ShapeId;
  /** The columns of the table by field if it has this shape, else `null`. */
  recognise(table: Table): Columns | null;
  /** The fields whose columns made it so. */
  because: readonly Field[];
  /** Hands the rows to the builder; rows that hold nothing go to `table.skipped`, with a problem. */
  read(table: Table, columns: Columns, builder: Builder): void;
}

/** Whether the user has said that tables have this shape: then less is asked of them. */
export const isForced = (table: Table, shape: ShapeId) => table.context.shape === shape;

/** A sheet with what it was recognised as. */
export interface Reading {
  table: Table;
  shape: Shape;
  columns: Columns;
}
