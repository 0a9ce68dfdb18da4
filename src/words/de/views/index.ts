import type { Book } from '../../book.ts';
import { areas } from './areas.ts';
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

/** What each view says, by its id. */
export const views: Book['views'] = {
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
