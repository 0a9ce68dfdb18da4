import type { Language } from '../formatter.ts';
import { chartViews } from './chart-views.ts';
import { charts } from './charts.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { inspect } from './inspect.ts';
import { examples } from './measures/examples.ts';
import { measures } from './measures/index.ts';
import { report } from './report/index.ts';
import { terms } from './terms.ts';
import { trust } from './trust.ts';

/** Every sentence in English, by room. The first language: its keys are the type of all others. */
export const en = {
  code: 'en' as Language,
  /** As `Intl` knows it. */
  locale: 'en-GB',
  /** Its own name. */
  name: 'English',
  terms,
  measures,
  examples,
  report,
  charts,
  chartViews,
  check,
  compare,
  inspect,
  trust,
};
