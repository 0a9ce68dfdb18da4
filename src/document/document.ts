import type { ProblemSeverity, Severity } from '../analysis.ts';

/**
 * What a reader is told, in one language and in the order of the story: plain JSON that every format is made of. Page one stands
 * alone, the report follows, the annex is there to be looked up.
 */
export interface Document {
  /** Code of the language. */
  language: string;
  title: string;
  /** What kind of document it is, and of what. */
  kicker: string;
  /** What it is of; where something became something else, both. */
  name: string | Change;
  /** What was read: how much, who answered, how, and what of that only the reader can judge. */
  head?: { size: string; response: string; read: string; check: string };
  /** What it judges, and how. */
  verdict?: { text: string; tone: 'good' | 'error' };
  /** A line on what it is about. */
  lead?: string;
  /** The figures that stand large at the head of a page. */
  figures: Figure[];
  sections: Section[];
  /** Who made it. */
  foot?: string;
}

/** From one thing to another. */
export type Change = readonly [before: string, after: string];

export interface Figure {
  name: string;
  value: string | Change;
  note: string;
}

export type Level = 'page' | 'report' | 'annex';

export interface Section {
  id: string;
  level: Level;
  /** Where there is a picture, its message; empty where what follows needs none. */
  title: string;
  /** The technical name of a picture. */
  subtitle?: string;
  /** How to read what follows. */
  lead?: string;
  blocks: Block[];
}

/** A block may be for the short form or for the full one alone, and for formats that draw or for those that do not. */
export type Block = Content & { form?: 'brief' | 'full'; medium?: 'drawn' | 'plain' };

export type Content =
  /** What stands beside takes no line of its own where lines are counted: it stands in that of the heading, if it fits. */
  | { kind: 'sentence'; text: string; tone?: Tone; beside?: true }
  | { kind: 'heading'; text: string }
  /** Lines as they stand in a file. */
  | { kind: 'sample'; text: string }
  /** A single item takes one line where lines are counted, cut if need be. */
  | { kind: 'list'; items: Item[]; single?: true }
  /** Lists side by side, each with how much is in it; where they are long, the first of each. */
  | { kind: 'lists'; lists: TitledList[] }
  | { kind: 'entries'; entries: Entry[] }
  | { kind: 'told'; told: Told[] }
  | { kind: 'table'; caption: string; columns: Column[]; rows: Cell[][]; note?: string }
  | { kind: 'figures'; figures: FigureTable }
  | { kind: 'picture'; picture: string; corners?: Corners }
  /** Pictures to be compared. */
  | { kind: 'pictures'; pictures: { picture: string; name: string; caption: string }[] }
  | { kind: 'rankings'; columns: { rank: string; name: string }; rankings: Ranking[] }
  | { kind: 'matters'; findings: ShortFinding[] }
  | { kind: 'steps'; steps: Step[] }
  | { kind: 'rule'; title: string; findings: ToldFinding[]; total: number; reading: Reading }
  | { kind: 'reading'; reading: Reading }
  | { kind: 'problems'; problems: ToldProblem[]; total: number }
  | { kind: 'measures'; measures: MeasureEntry[] }
  /** What only a page can have: the network to be explored, the table to be sorted, the files to be saved. */
  | { kind: 'control'; control: 'network' | 'actors' | 'downloads' };

export type Tone = 'strong' | 'note';

/** How loud a sign is: something is missing or wrong, something is to be looked at, to be asked, to be known. */
export type Alarm = 'error' | 'warning' | 'question' | 'info';

/** A line of a list: a sign that needs no colour, a name or what kind of thing it is, and what belongs to it. */
export interface Item {
  mark?: string;
  tone?: 'strong' | 'faint' | Alarm;
  name?: string;
  kind?: string;
  text: string;
  /** Items of one group stand below its name. */
  group?: string;
}

export interface TitledList {
  title: string;
  items: Item[];
}

/** Something with a name, and what is said of it line by line, each with a label where it needs one. */
export interface Told {
  title: string;
  lines: [label: string, text: string][];
}

export interface Entry {
  name: string;
  text: string;
  actors?: string[];
}

export interface Column {
  title: string;
  numeric: boolean;
}

/** A cell as it is to be shown; a page makes links of the actors and signs of the sectors. */
export interface Cell {
  text: string;
  actors?: string[];
  sectors?: string[];
  tone?: 'good' | 'error';
  /** Sectors and what lies between them, to be drawn small. */
  corners?: SmallCorners;
  /** Pages that it leads to: the first from the text, the others from below it. */
  links?: { href: string; label: string }[];
}

/** Things in the order of one figure, and what has no such figure. */
export interface Ranking {
  title: string;
  /** What comes first. */
  order: string;
  column: string;
  rows: { rank: string; name: string; value: string; share: number }[];
  /** How many of the rows are seen at once, and what the others are called. */
  shown: number;
  rest: string;
  missing: { note: string; names: string } | null;
}

/** Figures of actors, a row each. */
export interface FigureTable {
  title: string;
  columns: string[];
  rows: { name: string; cells: string[] }[];
}

/** The sectors and what lies between them, as data: corners by their places, sides by the places of their corners. */
export interface Corners {
  corners: { name: string; lines: string[]; empty: boolean }[];
  sides: {
    ends: [number, number];
    weight: 'dense' | 'middle' | 'thin' | 'empty' | 'none';
    figures: string;
    share: string;
  }[];
}

/** How far a finding holds. */
export type Certainty = 'firm' | 'likely' | 'open';

/** The sectors of a network, each with its place among those of a chain, and how dense what lies between them is. */
export interface SmallCorners {
  corners: number;
  sides: { ends: [number, number]; density: number }[];
  /** The same in words. */
  text: string;
}

/** A finding as page one tells it. */
export interface ShortFinding {
  rule: string;
  title: string;
  severity: Severity;
  /** The severity in a word. */
  label: string;
  /** `ask` is empty where there is nobody to ask. */
  certainty: { grade: Certainty; label: string; ask: string } | null;
  /** In at most 25 words, without the name of a measure. */
  headline: string;
  /** In at most 20 words. */
  advice: string;
  actors: string[];
}

/** The same in full. */
export interface ToldFinding extends ShortFinding {
  /** `oneSide` is empty where both sides gave their word or nobody knows. */
  certainty: (NonNullable<ShortFinding['certainty']> & { oneSide: string }) | null;
  sentence: string;
  next: string;
  /** What else is the same fact: the headline and the title of each result under this one. */
  consequences: { title: string; headline: string }[];
}

export interface Step {
  text: string;
  why: string;
  actors: [string, string];
  /** The findings that it would cure. */
  cures: Cure[];
}

/** A finding that a step cures: its number on page one or the name of its rule, and the rule that a page leads to. */
export interface Cure {
  rule: string;
  text: string;
}

/** How to read something, and where it comes from. */
export interface Reading {
  text: string;
  source: string;
}

export interface ToldProblem {
  severity: ProblemSeverity;
  label: string;
  place: string;
  sentence: string;
  hint: string;
}

export interface MeasureEntry {
  name: string;
  says: string;
  formula: string;
  undefinedWhen: string;
  source: string;
}
