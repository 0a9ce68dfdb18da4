import type { Book } from '../book.ts';
import { findings } from './findings/index.ts';
import { examples } from './measures/examples.ts';
import { measures } from './measures/index.ts';
import { terms } from './terms.ts';
import { views } from './views/index.ts';

/** Every sentence in German, by room. */
export const de: Book = { code: 'de', locale: 'de', terms, measures, examples, findings, views };
