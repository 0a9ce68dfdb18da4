import type { Plan } from '../../plan/plan-result.ts';
import type { WholeBook } from '../../words/book.ts';
import type { Document, Section } from '../document.ts';
import { type Fact, figureOf, section } from '../section.ts';
import { absencesSection } from './absences.ts';
import { type Context, contextOf } from './context.ts';
import { egoSection } from './ego.ts';
import { methodSection } from './method.ts';
import { after, curesOf, type State, stateOf, toldProposal } from './proposal.ts';

/**
 * A plan in words: at a glance; what was asked for, one actor's new contacts or absences; the steps together, what they leave open, and
 * each proposal by itself; what breaks without whom; the method.
 */
export function planDocument(plan: Plan, { language }: { language: WholeBook }): Document {
  const context = contextOf(plan, language);
  const absences = absencesSection(context);
  const asked = plan.settings.without !== null;
  const ranking = plan.settings.order === 'ranking';
  const { words } = context;
  const facts = factsOf(context);
  const sections = [
    overview(facts, context),
    egoSection(context),
    ...(asked ? [absences] : []),
    ...(plan.standsOut ? [steps(context), comparison(context)] : []),
    ...(ranking ? [rankingSection(context)] : plan.standsOut ? [proposals(context)] : []),
    ...(asked ? [] : [absences]),
    methodSection(context),
  ];
  return {
    language: language.code,
    title: words.title(plan.labels.name),
    kicker: words.kicker,
    name: plan.labels.name,
    figures: facts.map(figureOf),
    sections: sections.filter((each) => each !== null),
  };
}

function overview(facts: Fact[], { plan: { standsOut, steps }, words }: Context): Section | null {
  return section('overview', words.headings.overview, {
    facts,
    sentences: [standsOut ? words.lead : steps.length === 0 ? words.noPairs : words.nothing],
  });
}

function factsOf({ plan, words, say }: Context): Fact[] {
  const { totals, before, standsOut } = plan;
  const { facts } = words;
  const fact = (title: string, counts: [number, (n: number) => string][]): Fact[] => {
    const parts = counts
      .filter(([n]) => n > 0)
      .map(([n, text]): [string, string] => [say.number(n), text(n)]);
    return parts.length === 0 ? [] : [{ title, size: null, parts }];
  };
  return [
    ...fact(facts.open, [
      [before.missing.length, facts.missing],
      [before.hanging.length, facts.hanging],
      [before.emptySides.length, facts.emptySides],
    ]),
    ...(standsOut
      ? fact(facts.steps, [
          [totals.closes, facts.closes],
          [totals.secondWay, facts.secondWay],
          [totals.emptySides + totals.relievedSides, facts.sides],
        ])
      : []),
  ];
}

function steps(context: Context): Section | null {
  const { plan, words } = context;
  let state: State = stateOf(plan.before);
  return section('steps', words.headings.steps, {
    told: plan.steps.map((step, k) => {
      const before = state;
      state = after(state, step);
      return toldProposal(step, { place: k + 1, before, context });
    }),
  });
}

function comparison({ plan, words, say, handovers }: Context): Section | null {
  const { before, totals, steps } = plan;
  const sum = (key: 'cutpoints' | 'bridges' | 'reach') =>
    steps.reduce((total, step) => total + step[key], 0);
  const whole = (value: number) => say.number(value);
  const share = (value: number) => say.percent(Math.max(0, value));
  const small = (value: number) => say.number(value, 3);
  const row = (
    name: string,
    was: number | null,
    is: number | null,
    shown: (value: number) => string,
  ): string[][] => (was === null || is === null ? [] : [[name, shown(was), shown(is)]]);
  const { figures } = words;
  const { open, cohesion } = totals;
  const [f, df] = [before.fragmentation, before.distanceWeightedFragmentation];
  const list = (items: string) => (items === '' ? words.open.none : items);
  return section('after', words.headings.after, {
    tables: [
      {
        columns: words.afterColumns,
        rows: [
          ...row(figures.missing, before.missing.length, open.missing.length, whole),
          ...row(figures.hanging, before.hanging.length, open.hanging.length, whole),
          ...row(figures.emptySides, before.emptySides.length, open.emptySides.length, whole),
          ...row(figures.cutpoints, before.cutpoints, before.cutpoints - sum('cutpoints'), whole),
          ...row(figures.bridges, before.bridges, before.bridges - sum('bridges'), whole),
          ...row(figures.reach, f, f === null ? null : f - sum('reach'), share),
          ...row(
            figures.cohesion,
            df,
            df === null || cohesion === null ? null : df - cohesion,
            small,
          ),
        ],
        note: words.method.figures,
      },
    ],
    told: [
      {
        title: words.open.title,
        lines: [
          [words.open.missing, list(handovers(open.missing, 8))],
          [words.open.hanging, list(handovers(open.hanging, 8))],
          [
            words.open.emptySides,
            list(open.emptySides.map((pair) => say.sectors(pair)).join('; ')),
          ],
        ],
      },
    ],
  });
}

/** Proposals that are no steps; of those that do the same for handovers and sectors as one before, only what differs. */
function proposals(context: Context): Section | null {
  const { plan, words } = context;
  const before = stateOf(plan.before);
  const told = new Map<string, number>();
  plan.steps.forEach((step, k) => {
    const cures = curesOf(step);
    if (cures !== '' && !told.has(cures)) told.set(cures, k + 1);
  });
  const others = plan.proposals.filter(
    ({ source, target }) =>
      !plan.steps.some((step) => step.source === source && step.target === target),
  );
  return section('proposals', words.headings.proposals, {
    told: others.map((proposal, k) => {
      const place = plan.steps.length + k + 1;
      const cures = curesOf(proposal);
      const same = told.get(cures) ?? null;
      if (cures !== '' && same === null) told.set(cures, place);
      return toldProposal(proposal, { place, before, context, same });
    }),
  });
}

/** Every pair without a tie, what it would do, and a sign where it is limited by law. */
function rankingSection({ plan, words, say }: Context): Section | null {
  const count = (n: number) => (n === 0 ? '–' : say.number(n));
  const join = plan.settings.directed ? ' → ' : ' – ';
  return section('ranking', words.headings.ranking, {
    tables: [
      {
        columns: words.rankingColumns,
        rows: plan.proposals.map((one) => [
          `${say.actor(one.source)}${join}${say.actor(one.target)}${one.onlyLimited ? ` ${words.limited}` : ''}`,
          count(one.closes.length),
          count(one.secondWay.length),
          count(one.emptySide ? 1 : 0),
          count(one.relievesSide ? 1 : 0),
          one.cohesion === null ? '–' : say.number(one.cohesion, 4),
        ]),
        note: words.rankingNote(say, plan.proposals.length, plan.settings.limited),
      },
    ],
  });
}
