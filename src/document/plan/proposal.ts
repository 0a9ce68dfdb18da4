import type { HandoverPair, PlanFigures, Proposal } from '../../plan/plan-result.ts';
import type { Told } from '../document.ts';
import type { Context } from './context.ts';

/** What of a network a step may change. */
export interface State {
  missing: readonly HandoverPair[];
  hanging: readonly HandoverPair[];
  emptySides: readonly (readonly [string, string])[];
  cutpoints: number;
  bridges: number;
  fragmentation: number | null;
  distanceWeightedFragmentation: number | null;
}

/** A gain of cohesion below this changes little. */
const SLIGHT = 0.005;

export const stateOf = ({ missing, ...figures }: PlanFigures): State => ({
  ...figures,
  missing: missing.map(([from, to]): HandoverPair => [from, to]),
});

const same = (x: readonly string[], y: readonly string[]) => x[0] === y[0] && x[1] === y[1];
const without = <Pair extends readonly string[]>(all: readonly Pair[], gone: readonly Pair[]) =>
  all.filter((one) => !gone.some((other) => same(one, other)));

/** The network with a proposed tie. What closes a handover leaves it hanging on one tie. */
export function after(state: State, proposal: Proposal): State {
  const { closes, secondWay, emptySide, cutpoints, bridges, reach, cohesion } = proposal;
  const less = (value: number | null, gain: number | null) =>
    value === null || gain === null ? null : value - gain;
  return {
    missing: without(state.missing, closes),
    hanging: [...without(state.hanging, secondWay), ...closes],
    emptySides: emptySide ? without(state.emptySides, [emptySide]) : state.emptySides,
    cutpoints: state.cutpoints - cutpoints,
    bridges: state.bridges - bridges,
    fragmentation: less(state.fragmentation, reach),
    distanceWeightedFragmentation: less(state.distanceWeightedFragmentation, cohesion),
  };
}

export interface ToldProposalOptions {
  place: number;
  /** The network without the tie. */
  before: State;
  context: Context;
  /** The place of a proposal told before that does the same for handovers and sectors. */
  same?: number | null;
}

/** A proposed tie in words: who with whom, why, how busy both are, who could introduce them, what changes and what does not. */
export function toldProposal(
  proposal: Proposal,
  { place, before, context, same = null }: ToldProposalOptions,
): Told {
  const { words, say, plan } = context;
  const { source, target, degrees, common, silent } = proposal;
  const [a, b] = [say.named(source), say.named(target)];
  const { labels } = words;
  const lines: Told['lines'] = [
    [labels.why, same === null ? whyOf(proposal, context) : words.why.same(say.number(same))],
    [labels.load, words.load(a, say.number(degrees[0]), b, say.number(degrees[1]))],
    [labels.introduce, words.introduce(say.allNamed(common), common.length)],
    ...(silent.length > 0
      ? [[labels.ask, words.ask(say.allNamed(silent), silent.length)] as [string, string]]
      : []),
    [labels.change, changesOf(before, after(before, proposal), context)],
    [labels.left, leftBy(proposal, after(before, proposal), context)],
  ];
  const who = plan.settings.directed ? words.directedStep(a, b) : words.step(a, b);
  return { title: words.number(say.number(place), who), lines };
}

/** Why a tie is proposed: which handovers and sides it helps, or that it only shortens ways. */
export function whyOf(proposal: Proposal, { plan, words, say, handovers }: Context): string {
  const { why } = words;
  const { closes, secondWay, emptySide, relievesSide, reach, cohesion } = proposal;
  const indirect = plan.before.missing.some(
    ([from, to, status]) =>
      closes.length === 1 && same([from, to], closes[0]) && status === 'indirect',
  );
  const said = [
    ...(closes.length === 1
      ? [why.closes(handovers(closes), indirect, say.why(closes[0]).clause)]
      : closes.length > 1
        ? [why.closesMany(closes.length, handovers(closes), say)]
        : []),
    ...(secondWay.length === 1
      ? [why.secondWay(handovers(secondWay))]
      : secondWay.length > 1
        ? [why.secondWayMany(secondWay.length, handovers(secondWay), say)]
        : []),
    ...(emptySide ? [why.emptySide(say.sectors(emptySide))] : []),
    ...(relievesSide ? [why.relievesSide(say.sectors(relievesSide))] : []),
    ...(reach > 0 ? [why.joins] : []),
  ];
  if (said.length > 0) return said.join(' ');
  return (cohesion ?? 0) >= SLIGHT ? why.shorter : why.little;
}

/** What a tie does for handovers and sectors, as a key; empty where it does nothing for them. */
export function curesOf({ closes, secondWay, emptySide, relievesSide }: Proposal): string {
  return closes.length + secondWay.length === 0 && !emptySide && !relievesSide
    ? ''
    : JSON.stringify([closes, secondWay, emptySide, relievesSide]);
}

/** The figures that change, each before and after. */
function changesOf(before: State, then: State, { words, say }: Context): string {
  const whole = (value: number) => say.number(value);
  const share = (value: number | null) => (value === null ? '–' : say.percent(value));
  const small = (value: number | null) => (value === null ? '–' : say.number(value, 3));
  const { figures } = words;
  const changes: [name: string, before: string, after: string][] = [
    [figures.missing, whole(before.missing.length), whole(then.missing.length)],
    [figures.emptySides, whole(before.emptySides.length), whole(then.emptySides.length)],
    [figures.cutpoints, whole(before.cutpoints), whole(then.cutpoints)],
    [figures.bridges, whole(before.bridges), whole(then.bridges)],
    [figures.reach, share(before.fragmentation), share(then.fragmentation)],
    [
      figures.cohesion,
      small(before.distanceWeightedFragmentation),
      small(then.distanceWeightedFragmentation),
    ],
  ];
  const changed = changes.filter(([, was, is]) => was !== is);
  return changed.length === 0
    ? words.noChange
    : changed.map((change) => words.change(...change)).join(' · ');
}

/** What stays open: of the new itself, of the roles of the two, and elsewhere. */
function leftBy(
  { source, target, closes, emptySide }: Proposal,
  { missing, hanging, emptySides, cutpoints }: State,
  { plan, words, say, handovers }: Context,
): string {
  const { left } = words;
  const own = new Set(
    plan.labels.chain?.roles
      .filter(({ actors }) => actors.includes(source) || actors.includes(target))
      .map(({ id }) => id),
  );
  const ofTheTwo = ([from, to]: HandoverPair) => own.has(from) || own.has(to);
  const open = missing.filter(ofTheTwo);
  const hang = without(hanging, closes).filter(ofTheTwo);
  const elsewhere = missing.length - open.length;
  const said = [
    ...(closes.length > 0
      ? [left.handoverFresh(closes.length)]
      : emptySide
        ? [left.sideFresh]
        : []),
    ...(open.length > 0 ? [left.missing(handovers(open), open.length)] : []),
    ...(hang.length > 0 ? [left.hanging(handovers(hang, 3))] : []),
    ...(elsewhere + emptySides.length + cutpoints > 0
      ? [left.elsewhere(elsewhere, emptySides.length, cutpoints, say)]
      : []),
  ];
  if (plan.labels.chain === null) said.push(left.noChain);
  return said.length > 0 ? said.join(' ') : left.nothing;
}
