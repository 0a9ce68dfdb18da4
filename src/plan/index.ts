export type { Absence } from './absence.ts';
export {
  type TiePlace,
  withActor,
  withAnswer,
  withoutActor,
  withoutTie,
  withTie,
} from './edits.ts';
export type { EgoFigures, EgoPlan } from './ego.ts';
export { type PlanOptions, plan } from './plan.ts';
export type { HandoverPair, Plan, PlanFigures, PlanTotals, Proposal } from './plan-result.ts';
