import { byProposal, type Candidate, cures, type Judges } from './candidate.ts';
import { handoversOf } from './handover-cures.ts';
import { type Distances, distancesOf, nearnessGain } from './kernels/distances.ts';
import type { PlanContext } from './plan-context.ts';
import { type Candidates, candidatesOf } from './shortlist.ts';
import { sidesOf } from './side-cures.ts';

/** More actors than this have too many distances to hold. */
const MOST_ACTORS = 6_000;
/** A gain of cohesion below this does not stand out. */
const SLIGHT = 0.005;

/** Whether a tie does anything for a handover or a side, or a lot for cohesion. */
export const standsOut = (tie: Candidate): boolean => cures(tie) || (tie.cohesion ?? 0) >= SLIGHT;

export interface RankedTies {
  judges: Judges;
  candidates: Candidates;
  /** `null` in networks too large for them. */
  distances: Distances | null;
  /** Those that may be proposed, in the order of proposals. */
  allowed: Candidate[];
}

/**
 * The ties that could be proposed, with what each would do alone. O(n (n + m)) for the distances, then the gain of each pair as in
 * `nearnessGain`.
 *
 * @param allPairs up to so many actors every pair is ranked, above it a shortlist
 */
export function rankedTies(
  context: PlanContext,
  { excluded, allPairs }: { excluded: ReadonlySet<number>; allPairs: number },
): RankedTies {
  const { ties } = context;
  const judges: Judges = {
    handovers: handoversOf(context),
    sides: sidesOf(context),
    degrees: ties.degrees,
    directed: ties.directed,
  };
  const candidates = candidatesOf(ties, judges, { excluded, allPairs });
  const distances = ties.order <= MOST_ACTORS ? distancesOf(ties) : null;
  if (distances) {
    const gain = nearnessGain(distances);
    const pairs = ties.order * (ties.order - 1);
    for (const one of candidates.list) one.cohesion = gain(one.source, one.target) / pairs;
  }
  const allowed = candidates.list.filter(({ onlyLimited }) => !onlyLimited).sort(byProposal);
  return { judges, candidates, distances, allowed };
}
