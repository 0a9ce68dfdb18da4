import type { Language } from '../formatter.ts';
import { chains, sectors } from './chains/index.ts';
import { chartViews } from './chart-views.ts';
import { charts } from './charts.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { explain } from './explain/index.ts';
import { findings } from './findings/index.ts';
import { headlines } from './headlines.ts';
import { inspect } from './inspect.ts';
import { examples } from './measures/examples.ts';
import { measures } from './measures/index.ts';
import { plan } from './plan.ts';
import { report } from './report/index.ts';
import { terms } from './terms.ts';
import { trust } from './trust.ts';
import { views } from './views/index.ts';

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
  chains,
  sectors,
  report,
  charts,
  chartViews,
  check,
  compare,
  headlines,
  inspect,
  plan,
  trust,
  findings,
  views,
  explain,
};
