export {
  type Baseline,
  type BaselineEntry,
  baselineSchema,
  readBaseline,
  updateBaseline,
} from './baseline.ts';
export type { BudgetResult } from './budget.ts';
export {
  type BrokenDataSet,
  type CheckedDataSet,
  type CheckOptions,
  type CheckResult,
  check,
  failsOn,
  judgeDataSets,
} from './check.ts';
export type { Config, FailOn, Limit } from './config.ts';
export { figureNames, figureOf } from './figures.ts';
export { type LabelledActor, type Labels, labelsOf } from './labels.ts';
export { ConfigError, type ConfigProblem, configProblemText, readConfig } from './read-config.ts';
export {
  type CheckedFinding,
  type ReducedDataSet,
  reduceAnalysis,
  type Summary,
} from './reduce.ts';
export { settingsFor } from './settings.ts';
