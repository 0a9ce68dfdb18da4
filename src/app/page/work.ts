import { DEFAULT_CHAIN } from '../../chains/find-chain.ts';
import type { Field, MergeRule, ReadOptions, ShapeId } from '../../index.ts';

/** A table that was chosen, dropped or pasted. */
export interface Source {
  /** The worker keeps opened files by this number, so that bytes travel once. */
  id: number;
  name: string;
  bytes: Uint8Array;
}

/** How the tables are to be read and measured. `null` leaves it to the tables. */
export interface Choices {
  name: string | null;
  directed: boolean | null;
  merge: MergeRule;
  chain: string;
  wave: string | null;
  layer: string | null;
  /** Which end of a numbered scale is the strongest. */
  scale: NonNullable<ReadOptions['scale']> | null;
}

/** Everything that a user has put in and decided; never changed in place, so that each step can be taken back. */
export interface Work {
  sources: readonly Source[];
  choices: Choices;
  /** What a table is, by its file. */
  shapes: ReadonlyMap<string, ShapeId>;
  /** What a column holds, by its header. */
  columns: ReadonlyMap<string, Field>;
  /** What a word of the table's sector column means, by the key of the word. */
  sectorWords: ReadonlyMap<string, string>;
  /** What a word of the table's role column means, by the key of the word. */
  roleWords: ReadonlyMap<string, string>;
  /** Corrected sectors and roles by actor. */
  sectors: ReadonlyMap<string, string | null>;
  roles: ReadonlyMap<string, readonly string[]>;
}

export const nothing: Work = {
  sources: [],
  choices: {
    name: null,
    directed: null,
    merge: 'max',
    chain: DEFAULT_CHAIN,
    wave: null,
    layer: null,
    scale: null,
  },
  shapes: new Map(),
  columns: new Map(),
  sectorWords: new Map(),
  roleWords: new Map(),
  sectors: new Map(),
  roles: new Map(),
};

/** A copy of a map with one entry set, or taken out where the value is undefined. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): Map<K, V> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
}
