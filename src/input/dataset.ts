import type { Location, Problem, SourceFile } from '../analysis.ts';

/** One organisation or person of the network, as the table states it; words of sector and role are still the user's own. */
export interface Actor {
  id: string;
  label: string;
  sector: string | null;
  roles: string[];
  setting: string | null;
  ownership: string | null;
  stakeholderGroup: string | null;
  department: string | null;
  tier: string | null;
  area: string | null;
  kind: string | null;
  core: boolean | null;
  /** For example active, planned, missing, no capacity. */
  status: string | null;
  /** Whether the actor answered the survey; null where the table does not say. */
  answered: boolean | null;
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
  actors: Actor[];
  ties: Tie[];
  memberships: Membership[];
  directed: boolean;
  problems: Problem[];
  /** How each file was read. */
  provenance: SourceFile[];
  counts: TieCounts;
  /** The rules that were applied on reading, as they go into `settings`. */
  rules: { merge: MergeRule; direction: 'given' | 'header' | 'default' };
}

/** How the weights of several reports of one tie become one. */
export type MergeRule = 'max' | 'sum' | 'mean' | 'last';

/** A file as it lies on disk. */
export interface InputFile {
  name: string;
  bytes: Uint8Array;
}
