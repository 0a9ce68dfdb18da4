export {
  analysisSchema,
  type ChainResult,
  type HandoverResult,
  type Json,
  type Location,
  type NextStep,
  type Problem,
  type ProblemSeverity,
  type RoleResult,
  type Severity,
  type SourceFile,
} from './analysis.ts';
export { type AnalyzeOptions, analyze, type TrustOptions, trust } from './analyze.ts';
export type { Chain, ChainData } from './chains/chain.ts';
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
  configSchema,
  figureNames,
  figureOf,
  judgeDataSets,
  type ReducedDataSet,
  readBaseline,
  readConfig,
  reduceAnalysis,
  type Summary,
  settingsFor,
  updateBaseline,
} from './check/index.ts';
export {
  type Alias,
  type CompareOptions,
  type Comparison,
  compare,
  readAliases,
  type WhatIf,
  type WhatIfOptions,
  whatIf,
} from './compare/index.ts';
export { type AnalysisDocumentOptions, analysisDocument as document } from './document/analysis.ts';
export type * from './document/document.ts';
export { type FindingSentences, sentences } from './document/sentences.ts';
export { CareChainError } from './error.ts';
export * from './input/index.ts';
export * from './measures/index.ts';
export { nearest } from './near.ts';
export { datasetOfGraph } from './network/dataset-of-graph.ts';
export { graphOfDataset } from './network/graph-of-dataset.ts';
export { roundNumbers } from './network/round-numbers.ts';
export { wordTable } from './network/word-table.ts';
export { openFile } from './open.ts';
export * from './plan/index.ts';
export * from './pseudonyms/index.ts';
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
  SectorMeasures,
  TieMeasures,
  Views,
} from './result.ts';
export * from './saved/index.ts';
export type { Trust } from './trust/trust.ts';
export { FORMAT_VERSION, VERSION } from './version.ts';
export * as chains from './words/chains.ts';
export {
  type ProblemTexts,
  type ProblemWords,
  problemLine,
  problemPlace,
  problemText,
} from './words/problem-text.ts';
export {
  fieldWord,
  type ReadingWords,
  skippedRows,
  whyWords,
} from './words/reading-words.ts';
