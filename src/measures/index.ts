export { actorEiIndex } from './actor-ei-index.ts';
export { adjustedRandIndex } from './adjusted-rand-index.ts';
export { betweenness, type DetailedBetweenness } from './betweenness.ts';
export { bridges } from './bridges.ts';
export { type BrokerCount, brokerage } from './brokerage.ts';
export { type BrokerTest, brokerageTest } from './brokerage-test.ts';
export { centralization } from './centralization.ts';
export { closeness } from './closeness.ts';
export { communities } from './communities.ts';
export { community } from './community.ts';
export { components } from './components.ts';
export { conditionalBrokerage, type RelativeBrokerage } from './conditional-brokerage.ts';
export { constraint } from './constraint.ts';
export { corePeriphery } from './core-periphery.ts';
export { coreness } from './coreness.ts';
export { cutpoints } from './cutpoints.ts';
export { degree } from './degree.ts';
export { density } from './density.ts';
export { effectiveSize } from './effective-size.ts';
export { effectiveSizeBorgatti } from './effective-size-borgatti.ts';
export { efficiency } from './efficiency.ts';
export { egoBrokerPairs } from './ego-broker-pairs.ts';
export { egoBrokerShare } from './ego-broker-share.ts';
export { egoDensity } from './ego-density.ts';
export { eiIndex } from './ei-index.ts';
export { eigenvector } from './eigenvector.ts';
export { everettValente } from './everett-valente.ts';
export type { Example as MeasureExample } from './example.ts';
export { fragmentation } from './fragmentation.ts';
export { freemanSegregation } from './freeman-segregation.ts';
export { graphBrokerage } from './graph-brokerage.ts';
export { harmonicCloseness } from './harmonic-closeness.ts';
export { hierarchy } from './hierarchy.ts';
export { inDegree } from './in-degree.ts';
export { isolates } from './isolates.ts';
export type { Distances } from './kernels/arcs.ts';
export type { BurtMethod } from './kernels/burt-dyads.ts';
export type { SourceOptions } from './kernels/source-plan.ts';
export type { Alters } from './kernels/ties-among-alters.ts';
export { type KeyPlayers, keyPlayers } from './key-players.ts';
export { localBridgeSpan } from './local-bridge-span.ts';
export { localConstraint } from './local-constraint.ts';
export type {
  AnyMeasure,
  GraphOptions,
  Kernel,
  KernelContext,
  MeasureInfo,
  MeasureNote,
  NetworkMeasure,
  NodeFigures,
  NodeMeasure,
  NodeTableMeasure,
  OwnMeasure,
  OwnMeasureText,
  SectorMeasure,
  TieMeasure,
  TwoModeFigures,
  TwoModeMeasure,
  TwoModeOptions,
} from './measure.ts';
export { neighborhoodOverlap } from './neighborhood-overlap.ts';
export { normalizedMutualInformation } from './normalized-mutual-information.ts';
export { oddsRatio } from './odds-ratio.ts';
export { outDegree } from './out-degree.ts';
export { partialBrokerage } from './partial-brokerage.ts';
export { projection } from './projection.ts';
export { redundancy } from './redundancy.ts';
export { sectorEiIndex } from './sector-ei-index.ts';
export { sectorEiIndexEdges } from './sector-ei-index-edges.ts';
export { sectorMatrix } from './sector-matrix.ts';
export { sectorModularity } from './sector-modularity.ts';
export { strength } from './strength.ts';
export { strongComponents } from './strong-components.ts';
export { twoModeDegree } from './two-mode-degree.ts';
export { twoModeDensity } from './two-mode-density.ts';
export { weakTies } from './weak-ties.ts';
export { yuleQ } from './yule-q.ts';
