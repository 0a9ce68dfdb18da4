import { buildTies, type Ties } from '../network/ties.ts';
import { bestWith, type SetSearch } from './best-set.ts';
import type { Candidate, Judges } from './candidate.ts';
import { pairsOf } from './ego.ts';
import { commonEnds, type Handovers, isDirect } from './handover-cures.ts';
import { curedBy, isCarriedPast, isRelieved, type TieSet } from './joint.ts';
import { cutsOf } from './kernels/cuts.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanTotals, Proposal } from './plan-result.ts';
import type { Describer } from './proposal.ts';
import { standsOut } from './ranked-ties.ts';

interface StepContext extends SetSearch {
  context: PlanContext;
  judges: Judges;
  describe: Describer;
}

/**
 * The ties of a set one after the other, each next the one that adds most to those before it, with what it adds on the network as it then
 * is; what they do together; and how many there are up to the last one that stands out.
 */
export function stepsOf(
  set: TieSet,
  candidates: readonly Candidate[],
  { context, judges, describe, ...search }: StepContext,
): { steps: Proposal[]; totals: PlanTotals; outstanding: number } {
  const { handovers, sides } = judges;
  const chosen = set.places.map((k) => candidates[k]);
  const steps: Proposal[] = [];
  let outstanding = 0;
  let taken: number[] = [];
  let network = context.ties;
  let cohesion = search.distances ? 0 : null;
  while (taken.length < chosen.length) {
    const next = bestWith(chosen, taken, { ...search, oneEach: false }) as TieSet;
    const place = next.places.find((k) => !taken.includes(k)) as number;
    const before = taken.map((k) => chosen[k]);
    const tie = chosen[place];
    const added = addedBy(tie, before, judges);
    const gain = next.cohesion === null || cohesion === null ? null : next.cohesion - cohesion;
    const candidate: Candidate = { ...tie, ...added, cohesion: gain };
    steps.push(describe.proposal(candidate, cutsOf(network)));
    if (standsOut(candidate)) outstanding = steps.length;
    network = withPair(network, tie.source, tie.target);
    taken = next.places;
    cohesion = next.cohesion;
  }
  const [closes, secondWay, emptySides, relievedSides] = curedBy(chosen, handovers);
  const closed = new Set(chosen.flatMap((tie) => tie.closes));
  const begun = new Set(chosen.map(({ side }) => side));
  return {
    steps,
    outstanding,
    totals: {
      closes,
      secondWay,
      emptySides,
      relievedSides,
      cohesion,
      open: {
        missing: [...handovers.open].filter((k) => !closed.has(k)).map(describe.handover),
        hanging: handovers.list.flatMap((_, k) =>
          (
            handovers.hanging.has(k)
              ? !isCarriedPast(k, chosen, handovers.hanging)
              : hangsOnNew(k, chosen, handovers)
          )
            ? [describe.handover(k)]
            : [],
        ),
        emptySides: sides.list
          .filter((side) => side.pairs === 0 && !begun.has(side))
          .map(describe.side),
      },
    },
  };
}

/** Whether a handover that no tie carries today would hang on one actor or on the one new tie. */
function hangsOnNew(k: number, chosen: readonly Candidate[], { list }: Handovers): boolean {
  if (isDirect(list[k])) return false;
  const carrying = chosen.filter(({ carries }) => carries.includes(k));
  return (
    commonEnds(carrying.map(({ source, target }): [number, number] => [source, target])).length > 0
  );
}

/** What a tie cures that those before it have not cured. */
function addedBy(tie: Candidate, before: readonly Candidate[], { handovers }: Judges) {
  const closed = new Set(before.flatMap(({ closes }) => closes));
  const all = [...before, tie];
  const { side } = tie;
  return {
    closes: tie.closes.filter((k) => !closed.has(k)),
    secondWay: tie.carries.filter(
      (k) =>
        isCarriedPast(k, all, handovers.hanging) && !isCarriedPast(k, before, handovers.hanging),
    ),
    emptySide: tie.emptySide && !before.some((one) => one.side === side),
    relievesSide: side !== null && isRelieved(side, all) && !isRelieved(side, before),
  };
}

/** The union graph with a pair more. */
export function withPair(ties: Ties, a: number, b: number): Ties {
  const { source, target, weight } = pairsOf(ties);
  return buildTies(
    ties.ids,
    {
      source: Int32Array.from([...source, a]),
      target: Int32Array.from([...target, b]),
      weight: Float64Array.from([...weight, 1]),
    },
    { directed: false },
  );
}
