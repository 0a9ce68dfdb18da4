import type { Field } from './headers.ts';
import { headerKey } from './headers.ts';
import type { ShapeId } from './shape-ids.ts';

/** Which end of a numbered scale is the strongest. */
export type ScaleDirection = 'asc' | 'desc';

/** Columns that the user names for a field, by header: one, or several where tables call it differently. */
export type NamedColumns = Partial<Record<Field, string | readonly string[]>>;

/** What is known while a table is recognised: the user's choices, and the names in all the other tables. */
export interface Context {
  shape: ShapeId | undefined;
  scale: ScaleDirection | undefined;
  /** The fields of a header that the user names in an option. */
  named: ReadonlyMap<string, Field>;
  /** Actors' names and ids in all tables. */
  names: ReadonlySet<string>;
}

export function createContext({
  shape,
  scale,
  columns = {},
}: {
  shape?: ShapeId | undefined;
  scale?: ScaleDirection | undefined;
  columns?: NamedColumns | undefined;
}): Context {
  const named = new Map<string, Field>();
  for (const [field, headers] of Object.entries(columns))
    for (const header of [headers ?? []].flat()) named.set(headerKey(header), field as Field);
  return { shape, scale, named, names: new Set() };
}
