import { DEFAULT_CHAIN } from '../../chains/find-chain.ts';
import type { Change, Decisions, Field, ShapeId } from '../../index.ts';
import type { Second } from './protocol.ts';

/** A table that was chosen, dropped or pasted. */
export interface Source {
  /** The worker keeps opened files by this number, so that bytes travel once. */
  id: number;
  name: string;
  bytes: Uint8Array;
}

/** How the tables are to be read and measured. `null` leaves it to the tables. */
export type Choices = Decisions['settings'];

/** Everything that a user has put in and decided; never changed in place, so that each step can be taken back. */
export interface Work {
  sources: readonly Source[];
  /** A saved analysis, shown as it is in the place of tables. */
  result: Source | null;
  choices: Choices;
  /** What a table is, by its file. */
  shapes: ReadonlyMap<string, ShapeId>;
  /** What a column holds, by its header. */
  columns: ReadonlyMap<string, Field>;
  /** What a word of the table's sector column means, by the key of the word. */
  sectorWords: ReadonlyMap<string, string>;
  /** What a word of the table's role column means, by the key of the word. */
  roleWords: ReadonlyMap<string, string>;
  /** Spellings that mean the same actor, with the name that holds. */
  names: ReadonlyMap<string, string>;
  /** Names that are nearly alike and mean different actors. */
  apart: readonly string[];
  /** Corrected sectors and roles by actor. */
  sectors: ReadonlyMap<string, string | null>;
  roles: ReadonlyMap<string, readonly string[]>;
  /** What is otherwise than the tables say. */
  changes: readonly Change[];
  /** What is only tried out beside it. */
  trial: readonly Change[];
  /** The wave that it is compared with. */
  second: Second | null;
}

export const nothing: Work = {
  sources: [],
  result: null,
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
  names: new Map(),
  apart: [],
  sectors: new Map(),
  roles: new Map(),
  changes: [],
  trial: [],
  second: null,
};

/** Whether there is anything to look at. */
export const isAny = ({ sources, result }: Work): boolean => sources.length > 0 || result !== null;

/** Whether two steps are read and measured alike: what is tried or compared stands beside it. */
export function isReadAlike(one: Work, other: Work): boolean {
  const beside: readonly string[] = ['trial', 'second'] satisfies (keyof Work)[];
  return (Object.keys(nothing) as (keyof Work)[]).every(
    (key) => beside.includes(key) || one[key] === other[key],
  );
}

/** A copy of a map with one entry set, or taken out where the value is undefined. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): Map<K, V> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
}
