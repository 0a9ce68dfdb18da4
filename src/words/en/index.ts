import { findings } from './findings/index.ts';
import { examples } from './measures/examples.ts';
import { measures } from './measures/index.ts';
import { terms } from './terms.ts';
import { views } from './views/index.ts';

/** Every sentence in English, by room. The first language: its keys are the type of all others. */
export const en = {
  code: 'en',
  /** As `Intl` knows it. */
  locale: 'en-GB',
  terms,
  measures,
  examples,
  findings,
  views,
};
