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

/** What ties may do together: carry the handover at a place, or stand on a side. */
type Aim = number | SideState;

const serves = (tie: Candidate, aim: Aim): boolean =>
  typeof aim === 'number' ? tie.carries.includes(aim) : tie.side === aim;

/** Whether, with those of some ties that serve an aim, no actor is in every tie that does; `carriers` are in those of today. */
function isFreed(carriers: readonly number[], ties: readonly Candidate[], aim: Aim): boolean {
  let more = false;
  for (let t = 0; t < ties.length && !more; t++) more = serves(ties[t], aim);
  if (!more) return false;
  for (let e = 0; e < carriers.length; e++) {
    const end = carriers[e];
    let past = false;
    for (let t = 0; t < ties.length && !past; t++) {
      const tie = ties[t];
      past = tie.source !== end && tie.target !== end && serves(tie, aim);
    }
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
  return carriers !== undefined && isFreed(carriers, ties, k);
}

/** Whether some ties relieve those who carry a side. */
export const isRelieved = (side: SideState, ties: readonly Candidate[]): boolean =>
  side.carriers.length > 0 && isFreed(side.carriers, ties, side);

/**
 * What a set of ties does on the joint network. A handover is carried past the actor it hangs on where after all new ties no actor is in
 * every tie that carries it, so that two ties can do together what neither does alone; sides likewise. O(set² · handovers), without
 * making anything, since it is asked for every set.
 */
export function curedBy(set: readonly Candidate[], { hanging }: Pick<Handovers, 'hanging'>): Cured {
  const cured: Cured = [0, 0, 0, 0];
  for (let i = 0; i < set.length; i++) {
    const { closes, carries, side } = set[i];
    for (let c = 0; c < closes.length; c++) if (!isClosedBefore(set, i, closes[c])) cured[0]++;
    for (let c = 0; c < carries.length; c++) {
      const k = carries[c];
      if (hanging.has(k) && !isServedBefore(set, i, k) && isCarriedPast(k, set, hanging))
        cured[1]++;
    }
    if (side === null || isServedBefore(set, i, side)) continue;
    if (side.pairs === 0) cured[2]++;
    if (isRelieved(side, set)) cured[3]++;
  }
  return cured;
}

function isClosedBefore(set: readonly Candidate[], place: number, k: number): boolean {
  for (let i = 0; i < place; i++) if (set[i].closes.includes(k)) return true;
  return false;
}

function isServedBefore(set: readonly Candidate[], place: number, aim: Aim): boolean {
  for (let i = 0; i < place; i++) if (serves(set[i], aim)) return true;
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
