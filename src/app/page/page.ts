import type { Chain, Change, NextStep } from '../../index.ts';
import type { More } from './more-view.ts';
import type {
  Asked,
  ExportFormat,
  Knowledge,
  Language,
  Reading,
  Wanted,
  Words,
} from './protocol.ts';
import type { PageWords } from './words.ts';
import type { Work } from './work.ts';

export const tabs = ['report', 'board', 'tables', 'actors', 'try', 'compare', 'more'] as const;
export type Tab = (typeof tabs)[number];

/** A document as it was drawn, or why there is none. */
export interface Drawn {
  /** Of what it was drawn. */
  key: string;
  node: HTMLElement | null;
  refused: Words | null;
  steps: NextStep[];
  /** The network as it is tried out. */
  picture: HTMLElement | null;
}

/** What the parts of the page know and can do. */
export interface Page {
  readonly language: Language;
  readonly words: PageWords;
  readonly knowledge: Knowledge | null;
  readonly work: Work;
  /** What became of the work; `null` before the first answer. */
  readonly reading: Reading | null;
  /** The report of this reading as HTML; `null` until it is drawn. */
  readonly report: string | null;
  /** A sentence on a computation that broke off. */
  readonly fault: string | null;
  /** A sentence on what was done or could not be done last; gone with the next step. */
  readonly notice: string | null;
  /** Whether each step is kept on this computer. */
  readonly keeping: boolean;
  /** What is kept on this computer from an earlier time. */
  readonly kept: { name: string; tables: number } | null;
  /** What is shown beside the report. */
  readonly documents: ReadonlyMap<Wanted['what'], Drawn>;
  /** The further document that is looked at. */
  readonly more: More | null;
  showMore(more: More | null): void;
  /** The step of the walk through the example; `null` where nobody walks. */
  readonly step: number | null;
  walk(step: number | null): void;
  /** Opens the glossary, at one of its words. */
  help(term?: number): void;
  /** Tries a change on top of the others; gives a sentence where it cannot be made. */
  attempt(change: Change): Promise<string | null>;
  /** Puts other changes in the place of those that there are; where they cannot be made, all stays and it is said. */
  replace(what: 'trial' | 'changes', changes: readonly Change[]): Promise<void>;
  /** Takes files as the second wave. */
  compareWith(files: readonly File[]): Promise<void>;
  saveDocument(what: Wanted['what'], format: 'html' | 'json'): Promise<void>;
  saveTemplate(): Promise<void>;
  /** Saves the chain that is chosen, or one that is being written. */
  saveChain(chain?: Chain): Promise<void>;
  /** Opens the chain that is chosen to be edited. */
  editChain(): Promise<void>;
  /** From now on takes a chain of one's own; gives a sentence where it cannot be used. */
  takeChain(chain: Chain): Promise<string | null>;
  /** Begins a workshop with a chain and nothing else. */
  startWorkshop(chain: string): void;
  /** Saves the report with codes in the place of names, and the key to them; with the key of an earlier time its codes stay. */
  savePseudonyms(known?: File): Promise<void>;
  /** What further documents are to say. */
  readonly asked: Asked;
  ask(next: Partial<Asked>): void;
  /** Opens the invented network of a care chain. */
  openExample(chain: string): Promise<void>;
  /** A new step, which can be taken back. */
  change(next: Partial<Work>): void;
  show(tab: Tab): void;
  /** Says something to the eye and to a screen reader. */
  announce(sentence: string): void;
  addFiles(files: readonly File[]): Promise<void>;
  addTable(name: string, bytes: Uint8Array): void;
  save(format: ExportFormat): Promise<void>;
  /** Saves the tables with all that was decided, to go on another time. */
  saveProject(): void;
  /** From now on keeps each step on this computer. */
  keep(): Promise<void>;
  /** Deletes all that is kept on this computer, and keeps nothing more. */
  forget(): Promise<void>;
  /** Goes on with what is kept on this computer. */
  reopen(): Promise<void>;
  /** Saves the words of roles and sectors with what they mean. */
  saveWords(): Promise<void>;
}
