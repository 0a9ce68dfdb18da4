import type { Columns } from './columns.ts';
import type { Table } from './table.ts';

/** What the row of an actor says about it; blank cells are `null`. */
export interface ActorRow {
  /** From an id column; `null` where the name is the id. */
  id: string | null;
  name: string;
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
  status: string | null;
  answered: boolean | null;
  attributes: Map<string, string>;
  seats: { body: string; bodyType: string | null; function: string | null }[];
  /** Whether the table asks for partners. */
  asked: boolean;
  /** Whether the table says who answered. */
  tracksAnswers: boolean;
  columns: Columns;
  table: Table;
  row: number;
}

/** The partner cell of an actor, kept until all names are known. */
export interface PartnerCell {
  /** The actor as its row names it: its id, or its name. */
  actor: string;
  cell: string;
  column: string;
  weight: number;
  layer: string | null;
  wave: string | null;
  evidence: string | null;
  table: Table;
  row: number;
}

/** A row of a tie list. */
export interface TieRow {
  source: string;
  target: string;
  weight: number;
  layer: string | null;
  wave: string | null;
  evidence: string | null;
  table: Table;
  row: number;
}

/** What shapes hand over; a data set is made of it when all tables are read. */
export interface Builder {
  actors: ActorRow[];
  partners: PartnerCell[];
  ties: TieRow[];
  /** Columns of ties, each with whether its header says which way they run. */
  directions: { table: Table; column: string; directed: boolean }[];
}

export function createBuilder(): Builder {
  return { actors: [], partners: [], ties: [], directions: [] };
}
