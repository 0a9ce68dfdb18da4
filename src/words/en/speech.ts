import type { Formatter } from '../formatter.ts';
import type { Language } from '../language.ts';

type Numbers = Pick<Formatter, 'number' | 'count'>;

/** How the language is called, and how it says names and numbers. */
export const speech = {
  code: 'en' as Language,
  /** As `Intl` knows it. */
  locale: 'en-GB',
  /** Its own name. */
  name: 'English',
  /** Marks inside a name become single ones. */
  quoted: (name: string) => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  /** Whether the name of an actor in a sentence stands in quotation marks; 'always' where every name does, in lists too. */
  quotesNames: false as boolean | 'always',
  /** What a person is called who has no role in the chain. */
  person: { alone: 'Person', of: (sector: string) => `Person (${sector})` },
  /** The state of a text of law, a contract, a guideline. */
  state: { asOf: (date: string) => `as of ${date}`, asAmended: 'as amended' },
  /** What stands at the end of a list that is cut. */
  rest: {
    actors: (n: number, say: Numbers) => say.count(n, 'other', 'others'),
    /** As `actors`, where a language with cases needs another form. */
    actorsDative: (n: number, say: Numbers) => say.count(n, 'other', 'others'),
    names: (n: number, say: Numbers) => say.count(n, 'other', 'others'),
    pairs: (n: number, say: Numbers) => `and ${say.number(n)} more`,
  },
};
