import { countSets } from '../measures/kernels/search-sets.ts';
import { type Candidate, decimals } from './candidate.ts';
import type { Handovers } from './handover-cures.ts';
import { byCured, bySet, type Cured, curedBy, type JointDistances, type TieSet } from './joint.ts';

/** Up to so many sets of ties every one is tried. */
export const MOST_SETS = 50_000;
/** Of more than twice as many ties only the most promising take part in a greedy search. */
const MOST_TIES = 1_000;
/** So often the pass of swaps goes over all ties at most. */
const MOST_PASSES = 10;

export interface SetSearch {
  handovers: Pick<Handovers, 'hanging'>;
  /** `null` where the network is too large for them. */
  distances: JointDistances | null;
  /** Whether no actor may get more than one new contact. */
  oneEach: boolean;
}

/**
 * The best set of k ties, by what it cures, then cohesion on the joint network.
 *
 * Every set is tried where there are at most 50,000: first what each cures, then cohesion of those that cure most. Else ties are added
 * one by one, each the best beside those before it, and then each is swapped for a better one until none helps; of very many ties those
 * that do most alone take part, and those that may cure something together with others. With fewer candidates than ties, as many as
 * there are.
 *
 * @param allowed candidates in the order of proposals
 */
export function bestSet(
  allowed: readonly Candidate[],
  steps: number,
  search: SetSearch,
): { ties: Candidate[]; set: TieSet; search: 'every set' | 'greedy with swaps'; among: number } {
  const few = allowed.length >= steps && countSets(allowed.length, steps) <= MOST_SETS;
  // In the order of ids, so that equal sets are told apart by them.
  const ties = (few ? allowed.slice() : promising(allowed)).sort(
    (x, y) => x.source - y.source || x.target - y.target,
  );
  const whole = few ? everySet(ties, steps, search) : null;
  const among = ties.length;
  if (whole) return { ties, set: whole, search: 'every set', among };
  return { ties, set: greedySet(ties, steps, search), search: 'greedy with swaps', among };
}

function promising(allowed: readonly Candidate[]): Candidate[] {
  if (allowed.length <= 2 * MOST_TIES) return allowed.slice();
  const others = allowed.slice(MOST_TIES).filter(mayCure);
  return [...allowed.slice(0, MOST_TIES), ...others.slice(0, MOST_TIES)];
}

const sharesEnd = (x: Candidate, y: Candidate) =>
  x.source === y.source || x.source === y.target || x.target === y.source || x.target === y.target;

function everySet(
  candidates: readonly Candidate[],
  steps: number,
  { handovers, distances, oneEach }: SetSearch,
): TieSet | null {
  let cured: Cured | null = null;
  let best: number[][] = [];
  const places: number[] = [];
  const chosen: Candidate[] = [];
  const grow = (from: number) => {
    if (places.length === steps) {
      for (let i = 0; i < steps; i++) chosen[i] = candidates[places[i]];
      const found = curedBy(chosen, handovers);
      const order = cured === null ? -1 : byCured(found, cured);
      if (order < 0) [cured, best] = [found, []];
      if (order <= 0) best.push(places.slice());
      return;
    }
    for (let k = from; k <= candidates.length - (steps - places.length); k++) {
      if (oneEach && places.some((other) => sharesEnd(candidates[other], candidates[k]))) continue;
      places.push(k);
      grow(k + 1);
      places.pop();
    }
  };
  grow(0);
  if (cured === null) return null;

  // Neighboring sets share their first ties, and so the distances with them.
  const held: { place: number; distances: JointDistances }[] = [];
  const cohesionOf = (set: readonly number[]): number | null => {
    if (!distances) return null;
    let at = distances;
    for (let depth = 0; depth < set.length - 1; depth++) {
      if (held[depth]?.place !== set[depth]) {
        const { source, target } = candidates[set[depth]];
        held.length = depth;
        held.push({ place: set[depth], distances: at.with(source, target) });
      }
      at = held[depth].distances;
    }
    const last = candidates[set[set.length - 1]];
    return at.cohesion + at.gain(last.source, last.target);
  };
  let top: TieSet | null = null;
  for (const set of best) {
    const cohesion = cohesionOf(set);
    if (top !== null && decimals(cohesion) < decimals(top.cohesion)) continue;
    const load = Math.max(...set.map((k) => candidates[k].load));
    const one: TieSet = { places: set, cured, cohesion, load };
    if (top === null || bySet(one, top) < 0) top = one;
  }
  return top;
}

function greedySet(candidates: readonly Candidate[], steps: number, search: SetSearch): TieSet {
  const nothing: TieSet = { places: [], cured: [0, 0, 0, 0], cohesion: null, load: 0 };
  let current = nothing;
  while (current.places.length < steps) {
    const next = bestWith(candidates, current.places, search);
    if (!next) break;
    current = next;
  }
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let swapped = false;
    for (const place of current.places.slice()) {
      const rest = current.places.filter((other) => other !== place);
      const next = bestWith(candidates, rest, search);
      // In cures or cohesion, not only in load or order: else the plan would hardly ever stand still.
      if (!next || !isBetter(next, current)) continue;
      current = next;
      swapped = true;
      break;
    }
    if (!swapped) break;
  }
  return current;
}

const isBetter = (x: TieSet, y: TieSet) =>
  (byCured(x.cured, y.cured) || decimals(y.cohesion) - decimals(x.cohesion)) < 0;

/** Whether a tie can do anything for a handover or a side, alone or with others. */
const mayCure = ({ carries, side }: Candidate) =>
  carries.length > 0 || (side !== null && (side.pairs === 0 || side.carriers.length > 0));

/** The best set that adds one candidate to the others; `null` where none may be added. */
export function bestWith(
  candidates: readonly Candidate[],
  rest: readonly number[],
  { handovers, distances, oneEach }: SetSearch,
): TieSet | null {
  const others = rest.map((k) => candidates[k]);
  const base = curedBy(others, handovers);
  let cured: Cured | null = null;
  let best: number[] = [];
  candidates.forEach((candidate, k) => {
    if (rest.includes(k)) return;
    if (oneEach && others.some((other) => sharesEnd(other, candidate))) return;
    const found = mayCure(candidate) ? curedBy([...others, candidate], handovers) : base;
    const order = cured === null ? -1 : byCured(found, cured);
    if (order < 0) [cured, best] = [found, []];
    if (order <= 0) best.push(k);
  });
  if (cured === null) return null;
  const at = others.reduce((so, { source, target }) => so?.with(source, target) ?? null, distances);
  const held = Math.max(0, ...others.map(({ load }) => load));
  let top: TieSet | null = null;
  for (const k of best) {
    const { source, target } = candidates[k];
    const cohesion = at && at.cohesion + at.gain(source, target);
    if (top !== null && decimals(cohesion) < decimals(top.cohesion)) continue;
    const places = [...rest, k].sort((a, b) => a - b);
    const one: TieSet = { places, cured, cohesion, load: Math.max(held, candidates[k].load) };
    if (top === null || bySet(one, top) < 0) top = one;
  }
  return top;
}
