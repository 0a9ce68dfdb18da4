import type { MeasureWords } from '../../measure-text.ts';
import { brokerage } from './brokerage.ts';
import { centrality } from './centrality.ts';
import { cohesion } from './cohesion.ts';
import { segregation } from './segregation.ts';
import { structuralHoles } from './structural-holes.ts';
import { twoMode } from './two-mode.ts';

/** What each measure says of itself, by its id. */
export const measures: MeasureWords = {
  ...brokerage,
  ...centrality,
  ...cohesion,
  ...segregation,
  ...structuralHoles,
  ...twoMode,
};
