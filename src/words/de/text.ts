import type { TextBook } from '../book.ts';
import { entlassmanagement } from './chains/entlassmanagement.ts';
import { sectors } from './chains/sectors.ts';
import { headlines } from './headlines.ts';
import { report } from './report/short/index.ts';
import { speech } from './speech.ts';
import { terms } from './terms.ts';
import { vocabulary } from './vocabulary.ts';

/** What the short text on an analysis says in German, by room, along the chain that is meant by default. */
export const de: TextBook = {
  ...speech,
  terms,
  chains: { entlassmanagement },
  sectors,
  vocabulary,
  report,
  headlines,
};
