import { type ActorFields, fieldsBy } from '../analysis/actor-fields.ts';
import type { Columns } from './columns.ts';
import type { Table } from './table.ts';

/** What the row of an actor says about it; blank cells are `null`. */
export interface ActorRow extends ActorFields {
  /** From an id column; `null` where the name is the id. */
  id: string | null;
  name: string;
  /** False where the actor is only named by others; a row of its own means true. */
  listed?: boolean;
  attributes: Map<string, string>;
  /** The wave to which the row belongs; `null` where it holds for all. */
  wave: string | null;
  /** Whether the table asks for partners. */
  asked: boolean;
  /** Whether the table says who answered. */
  tracksAnswers: boolean;
  /** Whether the row goes on about an actor of a row above, so that it is no second row of it. */
  repeats?: boolean;
  columns: Columns;
  table: Table;
  row: number;
}

/** Something that a row says about a tie, whatever the shape. */
export interface Said {
  weight: number;
  layer: string | null;
  wave: string | null;
  evidence: string | null;
  benefit?: string | null;
  table: Table;
  row: number;
}

/** The partner cell of an actor, kept until all names are known. */
export interface PartnerCell extends Said {
  /** The actor as its row names it: its id, or its name. */
  actor: string;
  cell: string;
  column: string;
  /** Whether ties run from the partners to the actor. */
  incoming?: boolean;
}

/** A tie with both ends named. */
export interface TieRow extends Said {
  source: string;
  target: string;
  /** Whether the source itself named the target, as in a survey; a list of ties states a tie from no side. */
  naming: boolean;
  /** Whether the row says that the tie runs both ways. */
  mutual?: boolean;
  /** Whether both sides named the tie, where the row says so itself. */
  confirmed?: boolean | null;
  /** Whether a cell of the ends may name several actors. */
  several?: boolean;
  column: string | null;
}

/** A pair about which an actor that answered otherwise says nothing: neither a tie nor none. */
export interface Unsaid {
  source: string;
  target: string;
  layer: string | null;
  wave: string | null;
  table: Table;
}

/** A seat in a committee, or several where the cell of members names more than one. */
export interface SeatRow {
  members: string;
  /** Whether the cell may name several members. */
  several: boolean;
  body: string;
  bodyType: string | null;
  function: string | null;
  wave: string | null;
  column: string;
  table: Table;
  row: number;
}

/** What shapes hand over; a data set is made of it when all tables are read. */
export interface Builder {
  actors: ActorRow[];
  partners: PartnerCell[];
  ties: TieRow[];
  unsaid: Unsaid[];
  seats: SeatRow[];
  /** Columns of ties, each with whether its header says which way they run, and whether its cells state it. */
  directions: { table: Table; column: string; directed: boolean; stated?: boolean }[];
}

/** An actor of whom a row says nothing yet. */
export function blankActor(table: Table, row: number): ActorRow {
  return {
    id: null,
    name: '',
    ...fieldsBy(() => null),
    attributes: new Map(),
    wave: null,
    asked: false,
    tracksAnswers: false,
    columns: new Map(),
    table,
    row,
  };
}

export function createBuilder(): Builder {
  return { actors: [], partners: [], ties: [], unsaid: [], seats: [], directions: [] };
}
