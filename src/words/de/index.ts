import type { Book } from '../book.ts';
import { chainsById } from '../chains-by-id.ts';
import { chainMistakes } from './chain-mistakes.ts';
import * as chains from './chains/index.ts';
import { sectors } from './chains/sectors.ts';
import { chartViews } from './chart-views.ts';
import { charts } from './charts.ts';
import { check } from './check.ts';
import { command } from './command/index.ts';
import { compare } from './compare.ts';
import { councilPaper } from './council-paper.ts';
import { explain } from './explain/index.ts';
import { findings } from './findings/index.ts';
import { headlines } from './headlines.ts';
import { inspect } from './inspect.ts';
import { examples } from './measures/examples.ts';
import { measures } from './measures/index.ts';
import { page } from './page/index.ts';
import { plan } from './plan.ts';
import { problems } from './problems/index.ts';
import { reading } from './reading.ts';
import { report } from './report/index.ts';
import { rolesOnly } from './roles-only.ts';
import { saved } from './saved.ts';
import { speech } from './speech.ts';
import { terms } from './terms.ts';
import { trust } from './trust.ts';
import { views } from './views/index.ts';
import { vocabulary } from './vocabulary.ts';

/** Every sentence in German, by room. */
export const de: Book = {
  ...speech,
  terms,
  measures,
  examples,
  chains: chainsById(chains),
  sectors,
  chainMistakes,
  vocabulary,
  report,
  rolesOnly,
  saved,
  charts,
  chartViews,
  check,
  command,
  compare,
  councilPaper,
  headlines,
  inspect,
  page,
  problems,
  reading,
  plan,
  trust,
  findings,
  views,
  explain,
};
