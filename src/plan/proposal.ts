import { adjacency } from '../network/adjacency.ts';
import type { Candidate, Judges } from './candidate.ts';
import type { Cuts } from './kernels/cuts.ts';
import type { Losses } from './kernels/losses.ts';
import type { PlanContext } from './plan-context.ts';
import type { HandoverPair, PlanFigures, Proposal } from './plan-result.ts';
import type { SideState } from './side-cures.ts';

/** Turns places into ids. */
export interface Describer {
  proposal: (candidate: Candidate, cuts: Pick<Cuts, 'gains'>, lost?: Losses) => Proposal;
  handover: (place: number) => HandoverPair;
  /** The two sectors of a side in the order of their ids. */
  side: (side: SideState) => [string, string];
  /** What is open today. */
  open: () => Pick<PlanFigures, 'missing' | 'hanging' | 'emptySides'>;
}

export function describer(
  { ties, sectors, dataset }: PlanContext,
  { handovers, sides }: Judges,
): Describer {
  const { offsets, neighbours } = adjacency(ties);
  const { list } = handovers;
  const handover = (k: number): HandoverPair => [list[k].from, list[k].to];
  const side = ({ codes: [a, b] }: SideState): [string, string] => {
    const [one, other] = [sectors.ids[a], sectors.ids[b]];
    return one < other ? [one, other] : [other, one];
  };
  const contacts = (actor: number) => neighbours.subarray(offsets[actor], offsets[actor + 1]);
  const proposal: Describer['proposal'] = (candidate, cuts, lost) => {
    const { source, target } = candidate;
    const known = new Set(contacts(target));
    const { cutpoints, bridges, reach, lossMeanF } = cuts.gains(source, target);
    return {
      source: ties.ids[source],
      target: ties.ids[target],
      closes: candidate.closes.map(handover),
      secondWay: candidate.secondWay.map(handover),
      emptySide: candidate.emptySide && candidate.side ? side(candidate.side) : null,
      relievesSide: candidate.relievesSide && candidate.side ? side(candidate.side) : null,
      cutpoints,
      bridges,
      cohesion: candidate.cohesion,
      reach,
      lossMeanF,
      lossMeanDF: lost?.lossMeanDF ?? null,
      lossWorstDF: lost?.lossWorstDF ?? null,
      common: Array.from(
        contacts(source).filter((v) => known.has(v)),
        (v) => ties.ids[v],
      ),
      degrees: [ties.degrees[source], ties.degrees[target]],
      silent: [source, target]
        .filter((end) => dataset.actors[end].answered === false)
        .map((end) => ties.ids[end]),
      onlyLimited: candidate.onlyLimited,
    };
  };
  const open = () => ({
    missing: [...handovers.open].map((k): PlanFigures['missing'][number] => [
      ...handover(k),
      list[k].status,
    ]),
    hanging: [...handovers.hanging.keys()].map(handover),
    emptySides: sides.list.filter(({ pairs }) => pairs === 0).map(side),
  });
  return { proposal, handover, side, open };
}
