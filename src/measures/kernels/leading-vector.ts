import { type Adjacency, adjacency } from '../../network/adjacency.ts';
import type { Ties } from '../../network/ties.ts';
import { componentOf } from './component-of.ts';
import { leadingVectorOf } from './tridiagonal.ts';

/** Vectors of one round, visits of ties in all, and the residual ‖A x − λ x‖ / λ that ends the search. */
const ROOM = 24;
const WORK = 2e9;
const ENOUGH = 1e-13;

export interface LeadingVector {
  /** Of length 1 in the largest component, NaN elsewhere. */
  vector: Float64Array;
  converged: boolean;
  residual: number;
}

/**
 * The leading eigenvector of the largest component of the union graph, by Lanczos with full orthogonalisation, restarted from the best
 * vector so far. Unlike power iteration it converges on bipartite graphs, and on long ones in far fewer steps.
 */
export function leadingVector(ties: Ties): LeadingVector {
  const component = componentOf(ties);
  const sizes: number[] = [];
  for (const c of component) sizes[c] = (sizes[c] ?? 0) + 1;
  const largest = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
  const vector = new Float64Array(ties.order).fill(Number.NaN);
  if (ties.size === 0) return { vector, converged: true, residual: 0 };

  const graph = adjacency(ties);
  let x: Float64Array = Float64Array.from(component, (c) =>
    c === largest ? 1 / Math.sqrt(sizes[largest]) : 0,
  );
  let best = Number.POSITIVE_INFINITY;
  let stalled = 0;
  let visits = 0;
  // Vectors are used again from round to round, lest those that nobody needs any more pile up.
  const spare: Float64Array[] = [];
  while (best > ENOUGH && stalled < 3 && visits < WORK) {
    const round = lanczos(graph, x, spare);
    visits += round.steps * (graph.neighbors.length + ROOM * ties.order);
    stalled = round.residual < best * 0.9 ? 0 : stalled + 1;
    best = Math.min(best, round.residual);
    x = round.vector;
  }
  component.forEach((c, i) => {
    // The leading vector of a connected graph has no negative entry; what is left below 0 is rounding.
    if (c === largest) vector[i] = Math.abs(x[i]);
  });
  return { vector, converged: best <= 1e-10, residual: best };
}

/** One round: the best vector of the space spanned by x, A x, A² x …, and how far it is from an eigenvector. */
function lanczos(graph: Adjacency, start: Float64Array, spare: Float64Array[]) {
  const take = () => spare.pop() ?? new Float64Array(start.length);
  const basis: Float64Array[] = [start];
  const diagonal: number[] = [];
  const beside: number[] = [];
  while (true) {
    const v = basis[basis.length - 1];
    const w = times(graph, v, take());
    diagonal.push(dot(w, v));
    const length = Math.sqrt(straighten(w, basis));
    if (basis.length === ROOM || length <= 1e-14 * Math.abs(diagonal[0])) {
      spare.push(w);
      break;
    }
    beside.push(length);
    for (let i = 0; i < w.length; i++) w[i] /= length;
    basis.push(w);
  }
  const weights = leadingVectorOf(diagonal, beside);
  const vector = take().fill(0);
  basis.forEach((b, k) => {
    subtract(vector, b, -weights[k]);
  });
  const length = Math.sqrt(dot(vector, vector));
  for (let i = 0; i < vector.length; i++) vector[i] /= length;
  spare.push(...basis);
  const image = times(graph, vector, take());
  const value = dot(image, vector);
  subtract(image, vector, value);
  const residual = Math.sqrt(dot(image, image)) / value;
  spare.push(image);
  return { vector, residual, steps: basis.length + 1 };
}

/** A x, written into `image`. */
function times(
  { offsets, neighbors }: Adjacency,
  x: Float64Array,
  image: Float64Array,
): Float64Array {
  for (let u = 0; u < x.length; u++) {
    let sum = 0;
    for (let k = offsets[u], end = offsets[u + 1]; k < end; k++) sum += x[neighbors[k]];
    image[u] = sum;
  }
  return image;
}

/**
 * Takes from w what it has of each vector, one after the other, twice, which is enough to keep them at right angles; w · w comes back.
 * One sweep takes a vector away and measures the next one.
 */
function straighten(w: Float64Array, basis: readonly Float64Array[]): number {
  const sweeps = [...basis, ...basis];
  let factor = dot(w, sweeps[0]);
  sweeps.forEach((vector, k) => {
    const next = sweeps[k + 1] ?? w;
    let sum = 0;
    for (let i = 0; i < w.length; i++) {
      const rest = w[i] - factor * vector[i];
      w[i] = rest;
      sum += rest * (next === w ? rest : next[i]);
    }
    factor = sum;
  });
  return factor;
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i] * y[i];
  return sum;
}

/** x −= factor · y. */
function subtract(x: Float64Array, y: Float64Array, factor: number): void {
  for (let i = 0; i < x.length; i++) x[i] -= factor * y[i];
}
