import { definition as actorEiIndex } from './actor-ei-index.ts';
import { definition as adjustedRandIndex } from './adjusted-rand-index.ts';
import { definition as betweenness } from './betweenness.ts';
import { definition as bridges } from './bridges.ts';
import { definition as brokerage } from './brokerage.ts';
import { definition as brokerageTest } from './brokerage-test.ts';
import { definition as centralization } from './centralization.ts';
import { definition as closeness } from './closeness.ts';
import { definition as communities } from './communities.ts';
import { definition as community } from './community.ts';
import { definition as components } from './components.ts';
import { definition as conditionalBrokerage } from './conditional-brokerage.ts';
import { definition as constraint } from './constraint.ts';
import { definition as corePeriphery } from './core-periphery.ts';
import { definition as coreness } from './coreness.ts';
import { definition as cutpoints } from './cutpoints.ts';
import { definition as degree } from './degree.ts';
import { definition as density } from './density.ts';
import { definition as effectiveSize } from './effective-size.ts';
import { definition as effectiveSizeBorgatti } from './effective-size-borgatti.ts';
import { definition as efficiency } from './efficiency.ts';
import { definition as egoBrokerPairs } from './ego-broker-pairs.ts';
import { definition as egoBrokerShare } from './ego-broker-share.ts';
import { definition as egoDensity } from './ego-density.ts';
import { definition as eiIndex } from './ei-index.ts';
import { definition as eigenvector } from './eigenvector.ts';
import { definition as everettValente } from './everett-valente.ts';
import { definition as fragmentation } from './fragmentation.ts';
import { definition as freemanSegregation } from './freeman-segregation.ts';
import { definition as graphBrokerage } from './graph-brokerage.ts';
import { definition as harmonicCloseness } from './harmonic-closeness.ts';
import { definition as hierarchy } from './hierarchy.ts';
import { definition as inDegree } from './in-degree.ts';
import { definition as isolates } from './isolates.ts';
import { definition as keyPlayers } from './key-players.ts';
import { definition as localBridgeSpan } from './local-bridge-span.ts';
import { definition as localConstraint } from './local-constraint.ts';
import type { AnyDefinition } from './measure.ts';
import { definition as neighborhoodOverlap } from './neighborhood-overlap.ts';
import { definition as normalizedMutualInformation } from './normalized-mutual-information.ts';
import { definition as oddsRatio } from './odds-ratio.ts';
import { definition as outDegree } from './out-degree.ts';
import { definition as partialBrokerage } from './partial-brokerage.ts';
import { definition as projection } from './projection.ts';
import { definition as redundancy } from './redundancy.ts';
import { definition as sectorEiIndex } from './sector-ei-index.ts';
import { definition as sectorEiIndexEdges } from './sector-ei-index-edges.ts';
import { definition as sectorMatrix } from './sector-matrix.ts';
import { definition as sectorModularity } from './sector-modularity.ts';
import { definition as strength } from './strength.ts';
import { definition as strongComponents } from './strong-components.ts';
import { definition as twoModeDegree } from './two-mode-degree.ts';
import { definition as twoModeDensity } from './two-mode-density.ts';
import { definition as weakTies } from './weak-ties.ts';
import { definition as yuleQ } from './yule-q.ts';

/** Every measure, in the order of their names. */
export const definitions: readonly AnyDefinition[] = [
  actorEiIndex,
  adjustedRandIndex,
  betweenness,
  bridges,
  brokerage,
  brokerageTest,
  centralization,
  closeness,
  communities,
  community,
  components,
  conditionalBrokerage,
  constraint,
  corePeriphery,
  coreness,
  cutpoints,
  degree,
  density,
  effectiveSize,
  effectiveSizeBorgatti,
  efficiency,
  egoBrokerPairs,
  egoBrokerShare,
  egoDensity,
  eiIndex,
  eigenvector,
  everettValente,
  fragmentation,
  freemanSegregation,
  graphBrokerage,
  harmonicCloseness,
  hierarchy,
  inDegree,
  isolates,
  keyPlayers,
  localBridgeSpan,
  localConstraint,
  neighborhoodOverlap,
  normalizedMutualInformation,
  oddsRatio,
  outDegree,
  partialBrokerage,
  projection,
  redundancy,
  sectorEiIndex,
  sectorEiIndexEdges,
  sectorMatrix,
  sectorModularity,
  strength,
  strongComponents,
  twoModeDegree,
  twoModeDensity,
  weakTies,
  yuleQ,
];
