import { random } from '../../network/random.ts';
import type { Ties } from '../../network/ties.ts';
import { componentOf } from './component-of.ts';
import { refuseOption } from './refuse-option.ts';

export interface SourceOptions {
  /** From how many actors to search: `null` decides by `work`. */
  sources: number | null;
  /** Up to how many visits of ties the result is exact. */
  work: number;
  seed: number;
}

/** The defaults that measures on shortest paths share, so that they share one pass. */
export const sourceDefaults: SourceOptions = { sources: null, work: 2e9, seed: 1 };

/** A direct call counts exactly unless it asks for less. */
export const everySource: Partial<SourceOptions> = { work: Number.POSITIVE_INFINITY };

/** From which actors the searches start. */
export interface SourcePlan {
  readonly exact: boolean;
  /** Ascending; actors without a tie are left out, since they add nothing. */
  readonly sources: Int32Array;
  /** By actor: the size of its component, and how many of it were drawn. */
  readonly population: Float64Array;
  readonly drawn: Float64Array;
}

/** Large networks miss the cache, so a visit costs more there: a sample gets this share of the work. */
const SAMPLE_SHARE = 1 / 6;

/**
 * All actors where the searches cost at most `work` visits (Σ over components of size · (size + 2 · pairs)); else a seeded sample
 * without replacement. Components that are cheap stay exact; in the others the same share of actors is drawn, at least thirty.
 */
export function sourcePlan(ties: Ties, { sources: wanted, work, seed }: SourceOptions): SourcePlan {
  const component = componentOf(ties);
  const sizes: number[] = [];
  const visits: number[] = [];
  for (let v = 0; v < ties.order; v++) {
    sizes[component[v]] = (sizes[component[v]] ?? 0) + 1;
    visits[component[v]] = (visits[component[v]] ?? 0) + 1 + ties.degrees[v];
  }
  const costs = sizes.map((size, c) => size * visits[c]);
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const draw = sizes.slice();
  if (wanted !== null) {
    for (let c = 0; c < draw.length; c++)
      draw[c] = clamp(Math.round((wanted * sizes[c]) / ties.order), 2, sizes[c]);
  } else if (total > work) {
    const budget = work * SAMPLE_SHARE;
    const byCost = costs.map((_, c) => c).sort((a, b) => costs[a] - costs[b] || a - b);
    let spent = 0;
    let rest = total;
    for (const c of byCost) {
      if (spent + costs[c] <= budget / 2) spent += costs[c];
      else draw[c] = clamp(Math.round(((budget - spent) * sizes[c]) / rest), 30, sizes[c]);
      if (draw[c] === sizes[c]) rest -= costs[c];
    }
  }

  const exact = draw.every((count, c) => count === sizes[c]);
  // Selection sampling, one sweep: actor v is drawn with the chance (still to draw) / (still to come) of its component.
  const next = random(seed);
  const toDraw = draw.slice();
  const toCome = sizes.slice();
  const sources: number[] = [];
  for (let v = 0; v < ties.order; v++) {
    const c = component[v];
    const taken = toDraw[c] === toCome[c] || next() * toCome[c] < toDraw[c];
    toCome[c]--;
    if (!taken) continue;
    toDraw[c]--;
    if (ties.degrees[v] > 0) sources.push(v);
  }
  return {
    exact,
    sources: Int32Array.from(sources),
    population: Float64Array.from(component, (c) => sizes[c]),
    drawn: Float64Array.from(component, (c) => draw[c]),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Refuses unusable options. */
export function assertSourceOptions(id: string, { sources, work, seed }: SourceOptions): void {
  if (sources !== null && !(Number.isSafeInteger(sources) && sources > 0))
    refuseOption(id, 'sources', sources, 'a number of actors from 1, or null to decide by work');
  if (typeof work !== 'number' || !(work > 0))
    refuseOption(id, 'work', work, 'a number of visits of ties above 0');
  if (!Number.isSafeInteger(seed)) refuseOption(id, 'seed', seed, 'a whole number');
}
