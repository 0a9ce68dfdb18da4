export type { Absence } from './absence.ts';
export { type Change, ChangeError, type ChangeMistake, findActor, withChanges } from './changes.ts';
export {
  type TiePlace,
  withActor,
  withAnswer,
  withLabel,
  withoutActor,
  withoutTie,
  withTie,
} from './edits.ts';
export type { EgoFigures, EgoPlan } from './ego.ts';
export { type PlanOptions, plan } from './plan.ts';
export type {
  HandoverPair,
  Plan,
  PlanFigures,
  PlanLabels,
  PlanTotals,
  Proposal,
} from './plan-result.ts';
export { ChangeTableError, type ChangeTableMistake, readChanges } from './read-changes.ts';
