import { actorList } from './actor-list.ts';
import { matrix } from './matrix.ts';
import { membershipList } from './membership-list.ts';
import { membershipTable } from './membership-table.ts';
import { roster } from './roster.ts';
import type { Shape } from './shape.ts';
import { stacked } from './stacked.ts';
import { tieList } from './tie-list.ts';

/** All shapes in the order in which a table is tried. */
export const shapes: readonly Shape[] = [
  tieList,
  matrix,
  stacked,
  roster,
  membershipList,
  membershipTable,
  actorList,
];
