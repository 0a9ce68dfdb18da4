export { actorEiIndex } from './actor-ei-index.ts';
export { bridges } from './bridges.ts';
export { components } from './components.ts';
export { constraint } from './constraint.ts';
export { cutpoints } from './cutpoints.ts';
export { degree } from './degree.ts';
export { density } from './density.ts';
export { effectiveSize } from './effective-size.ts';
export { efficiency } from './efficiency.ts';
export { egoDensity } from './ego-density.ts';
export { eiIndex } from './ei-index.ts';
export { hierarchy } from './hierarchy.ts';
export { inDegree } from './in-degree.ts';
export { isolates } from './isolates.ts';
export { outDegree } from './out-degree.ts';
export { sectorEiIndex } from './sector-ei-index.ts';
export { sectorMatrix } from './sector-matrix.ts';
export { strength } from './strength.ts';
export type {
  AnyMeasure,
  GraphOptions,
  MeasureInfo,
  MeasureText,
  NetworkMeasure,
  NodeFigures,
  NodeMeasure,
  NodeTableMeasure,
  SectorMeasure,
  TieMeasure,
} from './define.ts';
