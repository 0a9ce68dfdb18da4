import type { FormatId } from '../../formats.ts';
import type {
  Analysis,
  Chain,
  Change,
  Choice,
  Decisions,
  Field,
  NextStep,
  Project,
  Answer as Reply,
} from '../../index.ts';
import type { Language } from '../../words/language.ts';

export type { Language } from '../../words/language.ts';
export type Words = Record<Language, string>;

/** A word of a care chain with its id: a corner or a role. */
export interface Named {
  id: string;
  label: Words;
}

/** What the page knows of care-chain itself. */
export interface Knowledge {
  version: string;
  chains: (Named & { sectors: Named[]; roles: (Named & { sector: string | null })[] })[];
  /** The kinds of tables that are read, in both languages. */
  shapes: Record<Language, { id: string; title: string; description: string; example: string }[]>;
}

/** Tables to be read and measured, with all that was decided about them. */
export interface Job extends Decisions {
  /** Bytes come with a file once; the worker keeps what it has opened. */
  files: { id: number; name: string; bytes?: Uint8Array }[];
  /** A saved analysis in the place of tables. */
  result: Uint8Array | null;
}

/** What a file is that is JSON: work of its own, a care chain, or a table like others. */
export type Sorted =
  | { kind: 'table' }
  | { kind: 'result' }
  | { kind: 'project'; project: Project }
  | { kind: 'chain'; chain: Chain }
  | { kind: 'words'; words: TakenWords }
  /** A file of care-chain that cannot be used, and why. */
  | { kind: 'refused'; sentence: Words };

/** What a second file of tables, a project or a result is compared as. */
export interface Second {
  files: readonly { id: number; name: string; bytes: Uint8Array }[];
  /** Whether it is the earlier of the two. */
  isBefore: boolean;
}

/** A document that the page shows beside the report. */
export type Wanted =
  /** What would be otherwise with some changes: quickly, wholly with how far ranks hold and what would come next, or as the command says it. */
  | { what: 'what-if'; trial: readonly Change[]; how: 'quickly' | 'wholly' | 'as-command' }
  | { what: 'compare'; second: Second }
  | { what: 'trust' }
  | { what: 'plan'; asked: Asked }
  | { what: 'roles'; asked: Asked };

/** What further documents are to say; actors as they are called, empty where nobody is meant. */
export interface Asked {
  /** The smallest number that a report by roles tells. */
  least: number;
  /** Ties that a plan may take. */
  steps: number;
  without: string;
  for: string;
  exclude: string;
}

/** A document as a page, or why there is none. */
export interface Shown {
  text: string | null;
  refused: Words | null;
  steps: NextStep[];
  /** The network as it is tried out, and what it is of; `null` where it cannot be drawn, or was before. */
  picture: { text: string; analysis: Analysis } | null;
}

/** A column as it was read, with the first values that stand in it. */
export interface ColumnRead {
  header: string;
  field: string | null;
  values: string[];
  /** Whether all or some values are not shown, since they are personal. */
  hidden: 'all' | 'some' | null;
}

/** A table as it was read. */
export interface TableRead {
  file: string;
  /** `null` where it could not be read. */
  shape: string | null;
  why: string;
  encoding: string | null;
  delimiter: string | null;
  rows: number;
  read: number;
  skipped: { row: number; reason: string }[];
  columns: ColumnRead[];
}

/** A problem in words. */
export interface Told {
  code: string;
  severity: 'error' | 'warning' | 'info';
  file: string | null;
  place: Words;
  sentence: Words;
  hint: Words;
}

/** A word of the tables for a role or a sector. */
export interface WordRead {
  /** The word as all of its spellings have it. */
  key: string;
  word: string;
  actors: number;
  /** What the user says that it means. */
  meaning: string | null;
  /** The sector that it became. */
  read: string | null;
  /** Whether the chain knows the word. */
  sure: boolean;
  /** Ids of the chain that it is nearly a word for, the nearest first. */
  near: string[];
}

/** What a file says that words mean. */
export type TakenWords = Record<'roles' | 'sectors', [key: string, meaning: string][]>;

/** What a table leaves open, with the ways to read it and what each gives. */
export interface Decision {
  file: string;
  code: Choice['code'];
  answers: (Pick<Reply, 'kind' | 'words' | 'shape' | 'wave' | 'layer'> & {
    columns: [header: string, field: Field][];
    actors: number;
    ties: number;
    directed: boolean;
  })[];
}

/** The names of the analysis's sectors and of its chain's roles in one language, by their ids. */
export interface Names {
  sectors: Record<string, string>;
  roles: Record<string, string>;
}

/** What became of a job. */
export interface Reading {
  tables: TableRead[];
  problems: Told[];
  /** All problems, of which `problems` holds the first. */
  problemCount: number;
  /** How many there are of each kind. */
  problemCounts: Record<string, number>;
  /** What only the user can decide; then there is no analysis. */
  questions: Decision[];
  /** The words of roles that are not read, and all words of the sector columns, the most frequent first. */
  words: { roles: WordRead[]; sectors: WordRead[] };
  waves: string[];
  layers: string[];
  names: Record<Language, Names>;
  /** `null` where nothing usable remains of the tables. */
  analysis: Analysis | null;
  /** Whether the analysis has all that there is; of a large network the draws and the plan follow. */
  isWhole: boolean;
}

/** The formats in which the page saves; each has a word in the book; how its file ends comes with it. */
export type ExportFormat = Extract<
  FormatId,
  | 'html'
  | 'docx'
  | 'json'
  | 'csv'
  | 'csv-ties'
  | 'csv-matrix'
  | 'text'
  | 'markdown'
  | 'gexf'
  | 'graphml'
  | 'pajek'
  | 'ucinet'
>;

export type Question =
  | { kind: 'know' }
  | { kind: 'read'; job: Job }
  /** All that there is to say of what was read last. */
  | { kind: 'whole' }
  | { kind: 'sort'; name: string; bytes: Uint8Array }
  | { kind: 'report'; language: Language }
  | { kind: 'words' }
  | { kind: 'document'; wanted: Wanted; language: Language }
  /** The changes as they can be made, on the network or on what the tables say. */
  | { kind: 'named'; changes: readonly Change[]; onTables: boolean }
  | { kind: 'template'; language: Language }
  | { kind: 'chain'; id: string }
  | { kind: 'pseudonyms'; language: Language; known: { name: string; bytes: Uint8Array } | null }
  | { kind: 'export-document'; wanted: Wanted; format: 'html' | 'json'; language: Language }
  | { kind: 'export'; format: ExportFormat; language: Language };

export type Answer =
  | { kind: 'know'; knowledge: Knowledge }
  | { kind: 'read'; reading: Reading }
  | { kind: 'whole'; analysis: Analysis | null }
  | { kind: 'sort'; sorted: Sorted }
  | { kind: 'report'; text: string }
  | { kind: 'words'; text: string; name: string }
  | { kind: 'document'; shown: Shown }
  | { kind: 'named'; changes: Change[]; refused: Words | null }
  | { kind: 'template'; name: string; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'chain'; text: string }
  | { kind: 'pseudonyms'; report: string; json: string; key: string }
  /** Something that the user can mend. */
  | { kind: 'refused'; sentence: Words }
  | { kind: 'export-document'; text: string | null; name: string }
  | { kind: 'export'; content: string | Uint8Array<ArrayBuffer>; name: string; ending: string }
  | { kind: 'failed'; message: string };
