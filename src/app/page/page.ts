import type { ExportFormat, Knowledge, Language, Reading } from './protocol.ts';
import type { PageWords } from './words.ts';
import type { Work } from './work.ts';

export const tabs = ['report', 'tables', 'actors'] as const;
export type Tab = (typeof tabs)[number];

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
