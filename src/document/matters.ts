import type { Finding, NextStep } from '../analysis.ts';
import { everyResult, firstFindings } from '../findings/index.ts';
import { severities } from '../findings/severity.ts';
import { capital } from '../words/formatter.ts';
import type { Context, ShortContext } from './context.ts';
import type { Block, Cure, Section, ShortFinding, Step } from './document.ts';
import { signs } from './signs.ts';
import { headlineOf, shortFinding, toldFinding } from './told-finding.ts';

/** Page one: at most five findings in a headline each, and the next steps where the analysis has them. */
export const mattersSection = (context: Context): Section =>
  matters(
    context,
    (finding) => briefly(toldFinding(finding, context)),
    (step) => toldStep(step, context),
  );

/** The same for the short form. */
export const shortMatters = (context: ShortContext): Section =>
  matters(
    context,
    (finding) => briefly(shortFinding(finding, context)),
    (step) => shortStep(step, context),
  );

function matters(
  context: ShortContext,
  told: (finding: Finding) => ShortFinding,
  toldStep: (step: NextStep) => Step,
): Section {
  const { analysis, language } = context;
  const words = language.report;
  const blocks: Block[] = [
    analysis.findings.length === 0
      ? { kind: 'sentence', text: words.common.noFindings }
      : {
          kind: 'matters',
          findings: firstFindings(analysis.findings).map(told),
        },
  ];
  if (analysis.findings.length > 0)
    blocks.push({
      kind: 'sentence',
      text: severities
        .map((severity) => `${signs[severity].mark} ${capital(language.terms.severity[severity])}`)
        .join(' · '),
      tone: 'note',
      medium: 'plain',
      beside: true,
    });
  blocks.push(...stepBlocks(context, toldStep));
  return { id: 'matters', level: 'page', title: words.page.matters, blocks };
}

/** The next steps; a sentence where no proposal stands out, or where the network is too large for them. */
function stepBlocks(
  { analysis, language }: ShortContext,
  toldStep: (step: NextStep) => Step,
): Block[] {
  const words = language.report.page;
  const { plan, settings } = analysis;
  const heading: Block = { kind: 'heading', text: words.steps };
  if (plan === undefined) {
    const leftOut = settings['leftOut'] as Record<string, unknown> | undefined;
    const tooLarge = typeof leftOut?.['plan'] === 'object';
    return tooLarge ? [heading, { kind: 'sentence', text: words.stepsLarge, tone: 'note' }] : [];
  }
  if (plan.length === 0) return [heading, { kind: 'sentence', text: words.noSteps, tone: 'note' }];
  return [
    heading,
    { kind: 'steps', steps: plan.map(toldStep) },
    { kind: 'sentence', text: words.stepsNote, tone: 'note', beside: true },
  ];
}

/** Page one says whom to ask where that decides whether the finding stands at all; the findings themselves say it of every doubt. */
const briefly = <Told extends ShortFinding>(finding: Told): Told =>
  finding.certainty === null || finding.certainty.grade === 'open'
    ? finding
    : { ...finding, certainty: { ...finding.certainty, ask: '' } };

/** A step: who with whom, and the findings that it would cure. */
function shortStep({ source, target, cures }: NextStep, context: ShortContext): Step {
  const { analysis, language, say } = context;
  const words = language.report.page;
  const who = analysis.network.directed ? words.directedStep : words.step;
  return {
    text: who(say.named(source), say.named(target)),
    why: '',
    actors: [source, target],
    cures: curedBy(cures, context),
  };
}

/** The same with the weightiest reason, and who was not heard. */
export function toldStep(step: NextStep, context: Context): Step {
  const { language, say } = context;
  const words = language.report.page;
  const { closes, secondWay, emptySide, relievesSide, reach, cutpoints, silent } = step;
  const handover = ([from, to]: [string, string]) =>
    `${say.quoted(say.role(from))} → ${say.quoted(say.role(to))}`;
  const why = [
    ...(closes.length > 0 ? [words.closes(handover(closes[0]), closes.length - 1, say)] : []),
    ...(emptySide ? [words.emptySide(say.sectors(emptySide))] : []),
    ...(secondWay.length > 0
      ? [words.secondWay(handover(secondWay[0]), secondWay.length - 1, say)]
      : []),
    ...(relievesSide ? [words.relievesSide(say.sectors(relievesSide))] : []),
    ...(reach > 0 ? [words.joins] : []),
    ...(cutpoints > 0 ? [words.cutpoints(cutpoints, say)] : []),
  ];
  return {
    ...shortStep(step, context),
    why: [
      why[0] ?? words.connects,
      ...(silent.length > 0
        ? [words.stepSilent(say.allNamed(silent, 6, 'dative'), silent.length)]
        : []),
    ].join(' '),
  };
}

/** Page one has little room. */
const maxCures = 1;

/** The first findings that a step cures, a rule each: by their number on page one, or else by what the rule is called. */
function curedBy(fingerprints: readonly string[], context: ShortContext): Cure[] {
  const { analysis, language, say } = context;
  const words = language.report.page;
  const first = firstFindings(analysis.findings);
  const found = analysis.findings.flatMap((finding) =>
    everyResult([finding])
      .filter(({ fingerprint }) => fingerprints.includes(fingerprint))
      .map((result) => ({
        finding,
        rule: result.rule,
        leads: result.fingerprint === finding.fingerprint,
      })),
  );
  const cures = found.map(({ finding, rule, leads }): Cure => {
    const place = leads ? first.indexOf(finding) : -1;
    return {
      rule: leads ? rule : finding.rule,
      text:
        place >= 0
          ? words.point(say.number(place + 1))
          : say.quoted(headlineOf(rule, context)?.title ?? rule),
    };
  });
  return cures
    .filter(({ text }, k) => cures.findIndex((other) => other.text === text) === k)
    .slice(0, maxCures);
}

/** Lines beyond this say little; all findings follow in the full form. */
const maxLines = 8;

/** What else was found: a rule in a line, the gravest first, with the number of its findings. */
export function shortFindings(context: ShortContext): Section | null {
  const { analysis, language, say } = context;
  const first = new Set<Finding>(firstFindings(analysis.findings));
  const rest = analysis.findings.filter((finding) => !first.has(finding));
  if (rest.length === 0) return null;
  const byRule = new Map<string, { severity: Finding['severity']; count: number }>();
  for (const { rule, severity } of rest) {
    const known = byRule.get(rule);
    if (known) known.count++;
    else byRule.set(rule, { severity, count: 1 });
  }
  const rules = [...byRule];
  const left = rules.slice(maxLines).reduce((sum, [, { count }]) => sum + count, 0);
  return {
    id: 'index',
    level: 'page',
    title: language.report.page.index,
    blocks: [
      {
        kind: 'list',
        single: true,
        form: 'brief',
        items: rules.slice(0, maxLines).map(([rule, { severity, count }]) => ({
          ...signs[severity],
          text:
            (headlineOf(rule, context)?.title ?? rule) +
            (count > 1 ? ` (${say.number(count)})` : ''),
        })),
      },
      ...(left > 0
        ? [
            {
              kind: 'sentence' as const,
              form: 'brief' as const,
              text: language.report.page.moreLines(left, say),
            },
          ]
        : []),
    ],
  };
}
