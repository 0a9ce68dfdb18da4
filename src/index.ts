import './chains/offer-all.ts';

export type { ActorField, ActorFields } from './analysis/actor-fields.ts';
export type {
  Analysis as AnyAnalysis,
  AnalyzedActor as AnyActor,
  AnalyzedSector as AnySector,
  AnalyzedTie as AnyTie,
  Finding as AnyFinding,
} from './analysis/types.ts';
export type {
  ChainResult,
  HandoverResult,
  Json,
  Location,
  NextStep,
  Problem,
  ProblemSeverity,
  RoleResult,
  Severity,
  SourceFile,
} from './analysis.ts';
export {
  type AnalyzeOptions,
  analyze,
  type OwnMeasures,
  type OwnRules,
  type OwnViews,
  type TrustOptions,
  trust,
} from './analyze.ts';
export type {
  Chain,
  ChainData,
  Handover as ChainHandover,
  Words as ChainText,
} from './chains/chain.ts';
export type { ChainFile } from './chains/chain-file.ts';
export type { ChainMistake, ChainPlace } from './chains/mistake.ts';
export { ChainError, readChain } from './chains/read-chain.ts';
export {
  type Baseline,
  type BaselineEntry,
  type BrokenDataSet,
  type BudgetResult,
  type CheckedDataSet,
  type CheckedFinding,
  type CheckOptions,
  type CheckResult,
  type Config,
  ConfigError,
  type ConfigProblem,
  check,
  configProblemText,
  type FailOn,
  type LabelledActor,
  type Labels,
  type Limit,
  type ReducedDataSet,
  readBaseline,
  readConfig,
  type Summary,
  updateBaseline,
} from './check/index.ts';
export {
  type ActorChange,
  type ActorRef,
  type Alias,
  type Basis,
  type CompareNote,
  type CompareOptions,
  type Comparison,
  compare,
  type FigureChange,
  type HandoverChange,
  type HandoverChanges,
  type Renamed,
  readAliases,
  type TieChange,
  type TieChanges,
  type WhatIf,
  type WhatIfOptions,
  whatIf,
} from './compare/index.ts';
export { type AnalysisDocumentOptions, analysisDocument as document } from './document/analysis.ts';
export { changeErrorText } from './document/change-error-text.ts';
export type * from './document/document.ts';
export type { Change as DocumentChange } from './document/document.ts';
export type { Extensions } from './document/own/extensions.ts';
export { type OwnRule, type OwnRuleText, rule } from './document/own/rule.ts';
export { type OwnView, type OwnViewText, view } from './document/own/view.ts';
export { type FindingSentences, sentences } from './document/sentences.ts';
export type { Block as ViewBlock, Cell as ViewCell } from './document/views/block.ts';
export { CareChainError } from './error.ts';
export type { Drawn, Stands } from './findings/drawn.ts';
export type { DrawnHandovers } from './findings/drawn-handovers.ts';
export type { PartsWithout } from './findings/drawn-parts.ts';
export type { Evidences, RuleId } from './findings/evidence.ts';
export type { Lack } from './findings/group.ts';
export type { Pair } from './findings/rests-on.ts';
export type { Found, Grounds, Question, Rule } from './findings/rule.ts';
export type { NamedColumns } from './input/context.ts';
export type { DatasetColumns } from './input/dataset.ts';
export {
  type Actor,
  type ActorInput,
  type Answer,
  type CellValue,
  type Choice,
  type Dataset,
  type DatasetInput,
  dataset,
  type Field,
  type FillRule,
  InputError,
  type InputFile,
  type Membership,
  type MembershipInput,
  type MergeRule,
  type ProblemCode,
  type ReadOptions,
  type Row,
  type RowsInput,
  type Rules,
  readDataset,
  readRows,
  readSheet,
  type ScaleDirection,
  type ShapeId,
  type Sheet,
  type Skipped,
  type Tie,
  type TieCounts,
  type TieInput,
  type TieRule,
} from './input/index.ts';
export type { CellFacts, MergedRange, SheetFacts } from './input/sheet.ts';
export { networkMeasure, nodeMeasure, tieMeasure } from './measures/define.ts';
export * from './measures/index.ts';
export * as measureNotes from './measures/notes.ts';
export type { Adjacency } from './network/adjacency.ts';
export type { BetweenSectors } from './network/between-sectors.ts';
export type { Context as NetworkContext } from './network/context.ts';
export { datasetOfGraph, type GraphOptions as GraphReading } from './network/dataset-of-graph.ts';
export type { DrawnNetwork } from './network/drawn-network.ts';
export type { EdgeWeight, NodeSector } from './network/from-graph.ts';
export { graphOfDataset } from './network/graph-of-dataset.ts';
export type { NodeMode } from './network/projection.ts';
export type { Sectors, TieColumns, Ties } from './network/ties.ts';
export type { TwoMode } from './network/two-mode.ts';
export { openFile } from './open.ts';
export {
  type Absence,
  type Change,
  ChangeError,
  type ChangeMistake,
  ChangeTableError,
  type ChangeTableMistake,
  type EgoFigures,
  type EgoPlan,
  type HandoverPair,
  type Plan,
  type PlanFigures,
  type PlanLabels,
  type PlanOptions,
  type PlanTotals,
  type Proposal,
  plan,
  readChanges,
  type TiePlace,
  withActor,
  withAnswer,
  withChanges,
  withLabel,
  withoutActor,
  withoutTie,
  withTie,
} from './plan/index.ts';
export * from './project/index.ts';
export {
  type Pseudonyms,
  pseudonymise,
  pseudonymTable,
  readPseudonyms,
} from './pseudonyms/index.ts';
export * from './render/index.ts';
export type {
  ActorMeasures,
  Analysis,
  AnalyzedActor,
  AnalyzedNetwork,
  AnalyzedSector,
  AnalyzedTie,
  Finding,
  FindingOf,
  NetworkMeasures,
  OwnFinding,
  SectorMeasures,
  TieMeasures,
  Views,
} from './result.ts';
export * from './roles/index.ts';
export * from './saved/index.ts';
export type { Holds } from './trust/holds.ts';
export type { Imputed, ImputedRanks } from './trust/imputed-ranks.ts';
export type { RankRange, Stability } from './trust/rank-tally.ts';
export type { StabilityOfMeasures } from './trust/stability.ts';
export type { Trust } from './trust/trust.ts';
export type { Spread } from './trust/vertex-bootstrap.ts';
export { FORMAT_VERSION, VERSION } from './version.ts';
export type { ViewId, ViewValues } from './views/list.ts';
export type { View } from './views/view.ts';
export type { Book, TextBook, WholeBook } from './words/book.ts';
export { chainMistakeText } from './words/chain-mistake-text.ts';
export type { ChainWords } from './words/chain-words.ts';
export * as chains from './words/chains.ts';
export type { Formatter } from './words/formatter.ts';
export type { Language } from './words/language.ts';
export {
  type ProblemText,
  type ProblemTexts,
  type ProblemWords,
  problemLine,
  problemText,
} from './words/problem-text.ts';
