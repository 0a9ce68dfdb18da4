import type { Search } from './distance-search.ts';
import type { SourcePlan } from './source-plan.ts';

/** What the distances of an actor add up to, without itself. */
export interface DistanceSums {
  /** Number of actors within reach. */
  readonly reach: Float64Array;
  /** Σ d. */
  readonly far: Float64Array;
  /** Σ 1/d. */
  readonly harmonic: Float64Array;
  /** Σ 1/d² over the single terms, for the error of a sample. */
  readonly squares: Float64Array;
}

export function emptySums(order: number): DistanceSums {
  return {
    reach: new Float64Array(order),
    far: new Float64Array(order),
    harmonic: new Float64Array(order),
    squares: new Float64Array(order),
  };
}

/** Adds a search to the sums of the actor it started from. */
export function addFromSource({ reach, far, harmonic }: DistanceSums, search: Search): void {
  const { queue, bounds, levels } = search;
  const source = queue[0];
  reach[source] += bounds[levels] - 1;
  for (let d = 1; d < levels; d++) {
    const count = bounds[d + 1] - bounds[d];
    far[source] += d * count;
    harmonic[source] += count / d;
  }
}

/** The same sums, an actor's beside one another: they are added to in the order in which actors are found, which is any order in memory. */
export type SumsBeside = Float64Array;

export const emptyBeside = (order: number): SumsBeside => new Float64Array(4 * order);

/** Adds a search to the sums of every actor that it found. */
export function addToTargets(sums: SumsBeside, { queue, bounds, levels }: Search): void {
  for (let d = 1; d < levels; d++) {
    const near = 1 / d;
    const square = near * near;
    for (let k = bounds[d]; k < bounds[d + 1]; k++) {
      const at = 4 * queue[k];
      sums[at]++;
      sums[at + 1] += d;
      sums[at + 2] += near;
      sums[at + 3] += square;
    }
  }
}

/** Each of the four apart. */
export function sumsApart(sums: SumsBeside): DistanceSums {
  const order = sums.length / 4;
  const apart = emptySums(order);
  for (let v = 0; v < order; v++) {
    apart.reach[v] = sums[4 * v];
    apart.far[v] = sums[4 * v + 1];
    apart.harmonic[v] = sums[4 * v + 2];
    apart.squares[v] = sums[4 * v + 3];
  }
  return apart;
}

/** Scales sums over a sample up to all actors, and gives the standard error of the harmonic ones. */
export function scaleUp(sums: DistanceSums, plan: SourcePlan): Float64Array {
  const error = standardErrors(sums.harmonic, sums.squares, plan);
  for (const list of [sums.reach, sums.far, sums.harmonic]) scale(list, plan);
  return error;
}

/** Multiplies each actor's sum by population / drawn. */
export function scale(list: Float64Array, { exact, population, drawn }: SourcePlan): void {
  if (!exact) for (let v = 0; v < list.length; v++) list[v] *= population[v] / drawn[v];
}

/**
 * The standard error of a total from a sample without replacement: N √((1 − k/N) s² / k), with s² the variance of the k terms.
 *
 * @param sums Σ of the terms, not yet scaled
 * @param squares Σ of their squares
 */
export function standardErrors(
  sums: Float64Array,
  squares: Float64Array,
  { population, drawn }: SourcePlan,
): Float64Array {
  return sums.map((sum, v) => {
    const [size, count] = [population[v], drawn[v]];
    if (count >= size) return 0;
    const variance = Math.max(squares[v] - (sum * sum) / count, 0) / (count - 1);
    return size * Math.sqrt(((1 - count / size) * variance) / count);
  });
}
