import type { MeasureNotesById } from '../../measure-text.ts';
import { brokerage } from './brokerage.ts';
import { centrality } from './centrality.ts';
import { cohesion } from './cohesion.ts';
import { segregation } from './segregation.ts';
import { structuralHoles } from './structural-holes.ts';
import { twoMode } from './two-mode.ts';

/** What a researcher has to know of each measure, by its id. */
export const measureNotes: MeasureNotesById = {
  ...brokerage,
  ...centrality,
  ...cohesion,
  ...segregation,
  ...structuralHoles,
  ...twoMode,
};
