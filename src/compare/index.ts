export { type Alias, readAliases } from './aliases.ts';
export {
  type ActorRef,
  type CompareNote,
  type CompareOptions,
  type Comparison,
  compare,
} from './compare.ts';
export type { ActorChange, FigureChange } from './figures.ts';
export type { HandoverChange, HandoverChanges } from './handovers.ts';
export type { Renamed } from './match.ts';
export type { Basis } from './restrict.ts';
export type { TieChange, TieChanges } from './ties.ts';
export { type WhatIf, type WhatIfOptions, whatIf } from './what-if.ts';
