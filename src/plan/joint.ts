import { type Candidate, decimals } from './candidate.ts';
import type { Handovers } from './handover-cures.ts';
import { type Distances, nearnessGain, withTieBetween } from './kernels/distances.ts';
import type { SideState } from './side-cures.ts';

/** What several ties do together, the weightiest first: handovers closed, carried past one actor, sides begun, relieved. */
export type Cured = [closes: number, secondWay: number, emptySides: number, relievedSides: number];

/** Several ties together, as places among the candidates, ascending. */
export interface TieSet {
  places: number[];
  cured: Cured;
  /** D_F before minus after on the joint network; `null` where the network is too large. */
  cohesion: number | null;
  /** The greatest number of contacts that one of the ends has today. */
  load: number;
}

/** Whether, with those of some ties that count, no actor is in every tie that carries something; `carriers` are in those of today. */
function isFreed(
  carriers: readonly number[],
  ties: readonly Candidate[],
  counts: (tie: Candidate) => boolean,
): boolean {
  let more = false;
  for (const tie of ties) more ||= counts(tie);
  if (!more) return false;
  for (const end of carriers) {
    let past = false;
    for (const tie of ties) past ||= counts(tie) && tie.source !== end && tie.target !== end;
    if (!past) return false;
  }
  return true;
}

/** Whether some ties carry a hanging handover past whom it hangs on. */
export function isCarriedPast(
  k: number,
  ties: readonly Candidate[],
  hanging: Handovers['hanging'],
): boolean {
  const carriers = hanging.get(k);
  return carriers !== undefined && isFreed(carriers, ties, ({ carries }) => carries.includes(k));
}

/** Whether some ties relieve those who carry a side. */
export const isRelieved = (side: SideState, ties: readonly Candidate[]): boolean =>
  side.carriers.length > 0 && isFreed(side.carriers, ties, (tie) => tie.side === side);

/**
 * What a set of ties does on the joint network. A handover is carried past the actor it hangs on where after all new ties no actor is in
 * every tie that carries it, so that two ties can do together what neither does alone; sides likewise. O(set² · handovers), without
 * making anything, since it is asked for every set.
 */
export function curedBy(set: readonly Candidate[], { hanging }: Pick<Handovers, 'hanging'>): Cured {
  const cured: Cured = [0, 0, 0, 0];
  for (let i = 0; i < set.length; i++) {
    const { closes, carries, side } = set[i];
    for (const k of closes) if (!isBefore(set, i, (tie) => tie.closes.includes(k))) cured[0]++;
    for (const k of carries)
      if (
        hanging.has(k) &&
        !isBefore(set, i, (tie) => tie.carries.includes(k)) &&
        isCarriedPast(k, set, hanging)
      )
        cured[1]++;
    if (side === null || isBefore(set, i, (tie) => tie.side === side)) continue;
    if (side.pairs === 0) cured[2]++;
    if (isRelieved(side, set)) cured[3]++;
  }
  return cured;
}

function isBefore(
  set: readonly Candidate[],
  place: number,
  test: (tie: Candidate) => boolean,
): boolean {
  for (let i = 0; i < place; i++) if (test(set[i])) return true;
  return false;
}

/** Below 0 where the first does more. */
export function byCured(x: Cured, y: Cured): number {
  for (let k = 0; k < x.length; k++) if (x[k] !== y[k]) return y[k] - x[k];
  return 0;
}

/** The order of sets: what they cure, then cohesion, then the smaller load, then the places of their ties. */
export function bySet(x: TieSet, y: TieSet): number {
  const first =
    byCured(x.cured, y.cured) || decimals(y.cohesion) - decimals(x.cohesion) || x.load - y.load;
  if (first !== 0) return first;
  for (let k = 0; k < x.places.length; k++)
    if (x.places[k] !== y.places[k]) return x.places[k] - y.places[k];
  return 0;
}

/** The distances of a network with some ties more, and what yet another one would gain. */
export interface JointDistances {
  /** D_F before minus after the ties so far. */
  cohesion: number;
  gain: (a: number, b: number) => number;
  with: (a: number, b: number) => JointDistances;
}

/** O(n²) a tie that is added, a gain as in `nearnessGain`. */
export function jointDistances(distances: Distances): JointDistances {
  const pairs = distances.order * (distances.order - 1);
  const joint = (now: Distances, cohesion: number): JointDistances => {
    const grown = nearnessGain(now);
    const gain = (a: number, b: number) => grown(a, b) / pairs;
    return {
      cohesion,
      gain,
      with: (a, b) => joint(withTieBetween(now, a, b), cohesion + gain(a, b)),
    };
  };
  return joint(distances, 0);
}
