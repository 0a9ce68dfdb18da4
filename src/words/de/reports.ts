import type { Book } from '../book.ts';
import { chartViews } from './chart-views.ts';
import { charts } from './charts.ts';
import { councilPaper } from './council-paper.ts';
import { findings } from './findings/index.ts';
import { inspect } from './inspect.ts';
import { measures } from './measures/index.ts';
import { problems } from './problems/index.ts';
import { reading } from './reading.ts';
import { report } from './report/index.ts';
import { de as text } from './text.ts';
import { trust } from './trust.ts';
import { views } from './views/index.ts';

/** What the reports on an analysis say in German, by room, along the chain that is meant by default. */
export const de: Book = {
  ...text,
  measures,
  report,
  charts,
  chartViews,
  councilPaper,
  inspect,
  problems,
  reading,
  trust,
  findings,
  views,
};
