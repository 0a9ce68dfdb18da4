import {
  areas,
  corePartners,
  departments,
  governance,
  holes,
  keyPersons,
  networkArchitecture,
  planningCycle,
  planningModes,
  quadrangle,
  socialRadius,
  tiers,
  twoAxes,
  twoLevels,
  welfareRoles,
} from './index.ts';
import type { View } from './view.ts';

const all = [
  areas,
  corePartners,
  departments,
  governance,
  holes,
  keyPersons,
  networkArchitecture,
  planningCycle,
  planningModes,
  quadrangle,
  socialRadius,
  tiers,
  twoAxes,
  twoLevels,
  welfareRoles,
] as const;

type Each = (typeof all)[number];

export type ViewId = Each['id'];

/** What each view computes, by its id. */
export type ViewValues = {
  [One in Each as One['id']]: One extends View<string, infer Value> ? Value : never;
};

/** Every view, by its id. */
export const viewList: readonly View<ViewId>[] = all;
