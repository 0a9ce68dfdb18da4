import { reference as areas } from './areas.ts';
import { reference as corePartners } from './core-partners.ts';
import { reference as departments } from './departments.ts';
import { reference as governance } from './governance.ts';
import { reference as holes } from './holes.ts';
import { reference as keyPersons } from './key-persons.ts';
import type { ViewId } from './list.ts';
import { reference as networkArchitecture } from './network-architecture.ts';
import { reference as planningCycle } from './planning-cycle.ts';
import { reference as planningModes } from './planning-modes.ts';
import { reference as quadrangle } from './quadrangle.ts';
import { reference as socialRadius } from './social-radius.ts';
import { reference as tiers } from './tiers.ts';
import { reference as twoAxes } from './two-axes.ts';
import { reference as twoLevels } from './two-levels.ts';
import { reference as welfareRoles } from './welfare-roles.ts';

/** Where each view comes from: a view without a source does not compile. */
export const viewReferences: { readonly [Id in ViewId]: string } = {
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
