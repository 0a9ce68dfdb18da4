import type { Analysis } from '../analysis.ts';
import * as registry from '../measures/index.ts';
import { AnalysisError } from './analysis-error.ts';

/** Measures with one figure for each actor, by their key in an analysis. */
const keys = new Set(
  Object.values<registry.AnyMeasure>(registry)
    .filter(
      (measure) =>
        measure.kind === 'node' || (measure.kind === 'two-mode' && measure.gives === 'nodes'),
    )
    .map(({ id, key }) => key ?? id),
);

/** Each figure of an actor is a number or not defined, where its measure gives one figure. */
export function checkFigures({ actors }: Analysis): void {
  actors.forEach(({ measures }, i) => {
    for (const [key, value] of Object.entries(measures))
      if (value !== null && typeof value !== 'number' && keys.has(key))
        throw new AnalysisError('type', `actors.${i}.measures.${key}`, 'number');
  });
}
