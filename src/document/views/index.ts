import type { ViewValues } from '../../views/list.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { areas } from './areas.ts';
import type { Block } from './block.ts';
import { corePartners } from './core-partners.ts';
import { departments } from './departments.ts';
import { governance } from './governance.ts';
import { holes } from './holes.ts';
import { keyPersons } from './key-persons.ts';
import { networkArchitecture } from './network-architecture.ts';
import { planningCycle } from './planning-cycle.ts';
import { planningModes } from './planning-modes.ts';
import { quadrangle } from './quadrangle.ts';
import { socialRadius } from './social-radius.ts';
import { tiers } from './tiers.ts';
import { twoAxes } from './two-axes.ts';
import { twoLevels } from './two-levels.ts';
import { welfareRoles } from './welfare-roles.ts';

/** The sentences and tables of each view, by its id: a view that shows nothing does not compile. */
const shown: {
  [Id in keyof ViewValues]: (
    value: ViewValues[Id],
    say: Formatter,
    words: Book['views'][Id],
  ) => Block[];
} = {
  areas: areas,
  'core-partners': corePartners,
  departments: departments,
  governance: governance,
  holes: holes,
  'key-persons': keyPersons,
  'network-architecture': networkArchitecture,
  'planning-cycle': planningCycle,
  'planning-modes': planningModes,
  quadrangle: quadrangle,
  'social-radius': socialRadius,
  tiers: tiers,
  'two-axes': twoAxes,
  'two-levels': twoLevels,
  'welfare-roles': welfareRoles,
};

/** What a report shows of a view, in the words of a book and whatever the format. */
export function viewBlocks<Id extends keyof ViewValues>(
  id: Id,
  value: ViewValues[Id],
  say: Formatter,
  { views }: Book,
): Block[] {
  return shown[id](value, say, views[id]);
}
