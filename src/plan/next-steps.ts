import type { Finding, NextStep } from '../analysis.ts';
import { everyResult } from '../findings/results.ts';
import { lowpoints } from '../network/lowpoints.ts';
import { roundNumbers } from '../network/round-numbers.ts';
import { bestSet } from './best-set.ts';
import { curedFindings } from './cured-findings.ts';
import { jointDistances } from './joint.ts';
import type { PlanContext } from './plan-context.ts';
import { describer } from './proposal.ts';
import { rankedTies, standsOut } from './ranked-ties.ts';
import { withSecondWays } from './second-ways.ts';
import { stepsOf, withPair } from './steps.ts';

/** So many steps are proposed. */
const STEPS = 3;
/** Up to so many actors every pair is ranked, as in a plan; above it the pairs near an actor of a finding are. */
const ALL_PAIRS = 200;
/** With more actors the next steps are left out: they would take longer than all else. */
export const MOST_ACTORS = 1_000;

export interface NextSteps {
  steps: NextStep[];
  pairs: 'all' | 'near';
  /** The findings with the tie that would help each cutpoint. */
  findings: Finding[];
}

/**
 * The three ties that would cure most together, as a plan of three steps gives them, up to the last one that stands out: none where no
 * proposal does; `null` with more than 1,000 actors. O(n (n + m)) for the distances and O(n²) pairs up to 200 actors, 2,000 pairs above.
 */
export function nextSteps(context: PlanContext, found: readonly Finding[]): NextSteps | null {
  const { ties } = context;
  if (ties.order > MOST_ACTORS) return null;
  const { judges, candidates, distances, allowed } = rankedTies(context, {
    excluded: new Set(),
    allPairs: ALL_PAIRS,
  });
  const { pairs } = candidates;
  const results = everyResult(found);
  const findings = withSecondWays(found, ties, allowed);
  if (allowed.length === 0 || !standsOut(allowed[0])) return { steps: [], pairs, findings };
  const search = {
    handovers: judges.handovers,
    distances: distances && jointDistances(distances),
    oneEach: false,
  };
  const best = bestSet(allowed, STEPS, search);
  const describe = describer(context, judges);
  const { steps, outstanding } = stepsOf(best.set, best.ties, {
    ...search,
    context,
    judges,
    describe,
  });
  const index = new Map(ties.ids.map((id, i) => [id, i]));
  let network = ties;
  const told = steps.slice(0, outstanding).map((step): NextStep => {
    const before = network;
    network = withPair(before, index.get(step.source) as number, index.get(step.target) as number);
    const [was, is] = [before, network].map((each) => lowpoints(each).isCutpoint);
    const freed = new Set(ties.ids.filter((_, i) => was[i] === 1 && is[i] === 0));
    const joined = [step.source, step.target].filter(
      (id) => before.degrees[index.get(id) as number] === 0,
    );
    return { ...step, cures: curedFindings(results, { step, freed, joined }) };
  });
  return { steps: roundNumbers(told), pairs, findings };
}
