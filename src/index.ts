export * from './analysis.ts';
export { type AnalyzeOptions, analyze } from './analyze.ts';
export type { Chain } from './chains/chain.ts';
export * as chains from './chains/index.ts';
export * from './input/index.ts';
export * from './measures/index.ts';
export { datasetOfGraph, graphOfDataset } from './network/graph.ts';
export * from './reports/index.ts';
export { VERSION } from './version.ts';
