import type { exampleNetworks } from '../measures/example.ts';
import type * as registry from '../measures/index.ts';

/** What a measure says of itself in one language. */
export interface MeasureText {
  name: string;
  /** What it says, in plain words. */
  says: string;
  /** Range and formula in this language, where they hold words that are not its own. */
  range?: string;
  formula?: string;
  /** When it is `null`. */
  undefinedWhen: string;
}

/** What a researcher has to know of a measure, in one language. */
export interface MeasureNotes {
  /** Conventions and what the options choose. */
  convention: string;
  /** Where other tools differ, as far as it was checked. */
  otherTools: string;
  /** The arithmetic of the worked example; its last number is the result. */
  example: string;
}

/** The texts of all measures by id: a measure without words does not compile. */
export type MeasureWords = { [Id in keyof typeof registry]: MeasureText };

/** The notes on all measures by id. */
export type MeasureNotesById = { [Id in keyof typeof registry]: MeasureNotes };

/** The networks of the worked examples, each in a sentence. */
export type ExampleWords = { [Id in keyof typeof exampleNetworks]: string };
