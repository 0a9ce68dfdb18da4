import type { Handovers } from './handover-cures.ts';
import { fills, relieves, type SideState, type Sides } from './side-cures.ts';

/** A tie that is not there, by places of its ends, and what it would do at once. */
export interface Candidate {
  source: number;
  target: number;
  carries: readonly number[];
  closes: readonly number[];
  secondWay: readonly number[];
  onlyLimited: boolean;
  side: SideState | null;
  emptySide: boolean;
  relievesSide: boolean;
  /** The greater number of contacts that one of the two has already. */
  load: number;
  /** D_F before minus after; `null` where the network is too large. */
  cohesion: number | null;
}

/** Judges a pair: in directed networks the tie runs the way that does more for the handovers, in the order of ids where both do the same. */
export function candidateOf(
  a: number,
  b: number,
  { handovers, sides, degrees, directed }: Judges,
): Candidate {
  const [low, high] = a < b ? [a, b] : [b, a];
  let [source, target] = [low, high];
  let cures = handovers.cures(low, high);
  if (directed) {
    const back = handovers.cures(high, low);
    const more =
      back.closes.length - cures.closes.length || back.secondWay.length - cures.secondWay.length;
    if (more > 0) [source, target, cures] = [high, low, back];
  }
  const side = sides.of(low, high);
  return {
    source,
    target,
    ...cures,
    side,
    emptySide: fills(side),
    relievesSide: relieves(side, low, high),
    load: Math.max(degrees[low], degrees[high]),
    cohesion: null,
  };
}

/** What judging a pair takes. */
export interface Judges {
  handovers: Handovers;
  sides: Sides;
  degrees: Int32Array;
  directed: boolean;
}

/** Whether a tie does anything for a handover or a side. */
export const cures = ({ closes, secondWay, emptySide, relievesSide }: Candidate): boolean =>
  closes.length > 0 || secondWay.length > 0 || emptySide || relievesSide;

/** Handovers first, then sides; below 0 where the first does more. */
export function byCures(x: Candidate, y: Candidate): number {
  return (
    y.closes.length - x.closes.length ||
    y.secondWay.length - x.secondWay.length ||
    Number(y.emptySide) - Number(x.emptySide) ||
    Number(y.relievesSide) - Number(x.relievesSide)
  );
}

/** A gain as it is compared: to 12 decimals, so that rounding decides nothing. */
export const decimals = (gain: number | null): number => Math.round((gain ?? 0) * 1e12);

/** The whole ranking: cures, then cohesion, then ids. */
export function byRank(x: Candidate, y: Candidate): number {
  return byCures(x, y) || decimals(y.cohesion) - decimals(x.cohesion) || byIds(x, y);
}

/** The order of proposals: as the ranking, but of equal ones first that of less load. */
export function byProposal(x: Candidate, y: Candidate): number {
  return (
    byCures(x, y) || decimals(y.cohesion) - decimals(x.cohesion) || x.load - y.load || byIds(x, y)
  );
}

function byIds(x: Candidate, y: Candidate): number {
  return (
    Math.min(x.source, x.target) - Math.min(y.source, y.target) ||
    Math.max(x.source, x.target) - Math.max(y.source, y.target)
  );
}
