import type { ActorFields } from '../analysis/actor-fields.ts';
import type { Location, Problem, SourceFile } from '../analysis.ts';

/** One organisation or person of the network, as the table states it; words of sector and role are still the user's own. */
export interface Actor extends ActorFields {
  id: string;
  label: string;
  /** False where the actor is only named by others and has no row of its own. */
  listed: boolean;
  /** The user's own columns by their header. */
  attributes: Record<string, string>;
  location: Location;
}

/** One relation after merging: in undirected data a pair, in directed data an arc from source to target. */
export interface Tie {
  source: string;
  target: string;
  weight: number;
  layer: string | null;
  wave: string | null;
  confirmed: boolean | null;
  evidence: string | null;
  /** What the people concerned have of it, where the table says so. */
  benefit?: string | undefined;
  /** In undirected data the one actor that named the other in its own answer, where the other did not name it. */
  reporter?: string;
  /** Every row that reported it. */
  locations: Location[];
}

/** One actor's seat in a committee. */
export interface Membership {
  actor: string;
  body: string;
  bodyType: string | null;
  function: string | null;
}

/** What became of the reported ties on the way in. */
export interface TieCounts {
  reported: number;
  merged: number;
  selfTies: number;
  zeroWeights: number;
  confirmed: number;
  oneSided: number;
  unanswered: number;
}

/** A user's tables, read: every actor and tie once, every problem kept. */
export interface Dataset {
  name: string;
  /** What the table calls itself in a line above its header. */
  title?: string;
  /** The day of which the data are, as a line above the header writes it. */
  asOf?: string;
  actors: Actor[];
  ties: Tie[];
  memberships: Membership[];
  /** The ties of a very large table as columns; `ties` is then empty. */
  columns?: DatasetColumns;
  directed: boolean;
  problems: Problem[];
  /** How each file was read. */
  provenance: SourceFile[];
  counts: TieCounts;
  /** The rules that were applied on reading, as they go into `settings`. */
  rules: Rules;
}

/** Ties after merging as columns: ends by the place of an actor in `actors`, in the order of `ties`. */
export interface DatasetColumns {
  source: Int32Array;
  target: Int32Array;
  weight: Float64Array;
  /** 1 where both sides named the tie, 0 where nobody can tell. */
  confirmed: Uint8Array;
}

/** The rules of reading. */
export interface Rules {
  merge: MergeRule;
  direction: 'given' | 'header' | 'default';
  fill?: FillRule;
  tieRule?: TieRule;
  /** The wave that was read, `all` where there is no choice. */
  wave?: string;
  /** Every wave of the tables, the earliest first. */
  waves?: string[];
  layer?: string;
  layers?: string[];
  /** Which end of a numbered scale is the strongest. */
  scale?: 'asc' | 'desc';
  /** How many names an alias file changed. */
  aliases?: number;
}

/** What becomes of ties with actors that were asked and did not answer: `reported` believes the others. */
export type FillRule = 'reported' | 'confirmed' | 'none';

/** Whether one side's word is enough for a tie. */
export type TieRule = 'either' | 'both';

/** How the weights of several reports of one tie become one. */
export type MergeRule = 'max' | 'sum' | 'mean' | 'last';

/** A file as it lies on disk. */
export interface InputFile {
  name: string;
  bytes: Uint8Array;
}
