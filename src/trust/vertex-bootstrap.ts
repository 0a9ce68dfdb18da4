import type { Sectors, Ties } from '../network/ties.ts';
import { quantileOfSorted } from './quantile.ts';

/** A figure of the network with the spread that another choice of actors would give. */
export interface Spread {
  value: number | null;
  /** Standard deviation over the draws. */
  se: number | null;
  q025: number | null;
  q975: number | null;
}

/** Of more sectors the densities between them are left out: they are too many, and too few actors stand behind each. */
const MAX_SECTORS = 20;

/**
 * Vertex bootstrap: n actors drawn with replacement; two different ones keep their tie, two copies of one take those of two different
 * actors drawn at random. Density, E-I index, degree centralisation and the density inside and between sectors (`sector:A|B`, both
 * directions together), each with its standard deviation over the draws and its 2.5 % and 97.5 % quantile of type 1; a draw in which a
 * figure is not defined is left out of it. Not for ranks of actors. O(draws · n²).
 *
 * Source: Snijders & Borgatti 1999, Connections 22(2):161–170.
 */
export function vertexBootstrap(
  ties: Ties,
  sectors: Sectors,
  { draws, next }: { draws: number; next: () => number },
): { [figure: string]: Spread } {
  const { order, starts, targets, forward, backward } = ties;
  const arcs = new Uint8Array(order * order);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      if (forward[s] > 0) arcs[u * order + targets[s]] = 1;
      if (backward[s] > 0) arcs[targets[s] * order + u] = 1;
    }
  const count = counter(order, sectors);
  const everybody = Int32Array.from({ length: order }, (_, i) => i);
  const observed = count(everybody, (i, j) => arcs[i * order + j] | (arcs[j * order + i] << 1));
  const chosen = new Int32Array(order);
  const values = Array.from({ length: observed.length }, (): number[] => []);
  for (let draw = 0; draw < (order < 2 ? 0 : draws); draw++) {
    for (let i = 0; i < order; i++) chosen[i] = Math.floor(next() * order);
    const drawn = count(chosen, (u, v) => {
      let a = u;
      let b = v;
      if (u === v) {
        a = Math.floor(next() * order);
        b = Math.floor(next() * (order - 1));
        if (b >= a) b++;
      }
      return arcs[a * order + b] | (arcs[b * order + a] << 1);
    });
    for (let f = 0; f < values.length; f++) if (!Number.isNaN(drawn[f])) values[f].push(drawn[f]);
  }
  const names = ['density', 'eiIndex', 'centralization', ...sectorPairs(sectors)];
  return Object.fromEntries(names.map((name, f) => [name, spreadOf(observed[f], values[f])]));
}

/** The names of the densities, in the order in which `counter` gives them. */
function sectorPairs({ ids }: Sectors): string[] {
  if (ids.length > MAX_SECTORS) return [];
  return ids.flatMap((a, k) => ids.slice(k).map((b) => `sector:${a}|${b}`));
}

/** Counts the figures of the actors `chosen`, where `dyad` gives the two arcs between two of them (bits 1 and 2); NaN where not defined. */
function counter(order: number, { ids, codes }: Sectors) {
  const k = ids.length <= MAX_SECTORS ? ids.length : 0;
  const figures = new Float64Array(3 + (k * (k + 1)) / 2);
  const between = new Int32Array(k * k);
  const sizes = new Int32Array(k);
  const degrees = new Int32Array(order);
  return (chosen: Int32Array, dyad: (i: number, j: number) => number): Float64Array => {
    between.fill(0);
    sizes.fill(0);
    degrees.fill(0);
    let all = 0;
    let inside = 0;
    let across = 0;
    for (let i = 0; i < order; i++) {
      const own = codes[chosen[i]];
      if (own >= 0 && k > 0) sizes[own]++;
      for (let j = i + 1; j < order; j++) {
        const bits = dyad(chosen[i], chosen[j]);
        if (bits === 0) continue;
        const arcs = (bits & 1) + (bits >> 1);
        all += arcs;
        degrees[i]++;
        degrees[j]++;
        const other = codes[chosen[j]];
        if (own < 0 || other < 0) continue;
        if (own === other) inside += arcs;
        else across += arcs;
        if (k > 0) between[Math.min(own, other) * k + Math.max(own, other)] += arcs;
      }
    }
    let most = 0;
    let sum = 0;
    for (let i = 0; i < order; i++) {
      if (degrees[i] > most) most = degrees[i];
      sum += degrees[i];
    }
    figures[0] = all / (order * (order - 1));
    figures[1] = (across - inside) / (across + inside);
    figures[2] = order < 3 ? Number.NaN : (order * most - sum) / ((order - 1) * (order - 2));
    let f = 3;
    for (let a = 0; a < k; a++)
      for (let b = a; b < k; b++)
        figures[f++] =
          between[a * k + b] / (a === b ? sizes[a] * (sizes[a] - 1) : 2 * sizes[a] * sizes[b]);
    return figures.slice();
  };
}

function spreadOf(observed: number, values: number[]): Spread {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const sorted = Float64Array.from(values).sort();
  return {
    value: Number.isNaN(observed) ? null : observed,
    se: n < 2 ? null : Math.sqrt(squares / (n - 1)),
    q025: quantileOfSorted(sorted, 0.025),
    q975: quantileOfSorted(sorted, 0.975),
  };
}
