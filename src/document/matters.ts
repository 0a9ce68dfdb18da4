import type { Analysis, Finding } from '../analysis.ts';
import { firstFindings } from '../findings/index.ts';
import { severities } from '../findings/severity.ts';
import { capital } from '../words/formatter.ts';
import type { Context } from './context.ts';
import type { Block, Section, Step } from './document.ts';
import { signs } from './signs.ts';
import { toldFinding } from './told-finding.ts';

const maxSteps = 3;

/** What a plan proposes, as far as a report tells of it. */
interface Proposal {
  source: string;
  target: string;
  closes: [string, string][];
  secondWay: [string, string][];
  emptySide: [string, string] | null;
  relievesSide: [string, string] | null;
  common: string[];
}

/** Page one: at most five findings in a headline each, and the next three steps where the analysis has a plan. */
export function mattersSection(context: Context): Section {
  const { analysis, language } = context;
  const words = language.report;
  const steps = stepsOf(context);
  const blocks: Block[] = [
    analysis.findings.length === 0
      ? { kind: 'sentence', text: words.common.noFindings }
      : {
          kind: 'matters',
          findings: firstFindings(analysis.findings).map((finding) =>
            toldFinding(finding, context),
          ),
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
    });
  if (steps.length > 0)
    blocks.push({ kind: 'heading', text: words.page.steps }, { kind: 'steps', steps });
  return { id: 'matters', level: 'page', title: words.page.matters, blocks };
}

/** Where the analysis holds a plan, its first steps. */
function stepsOf({ analysis, language, say }: Context): Step[] {
  const words = language.report.page;
  const { plan } = analysis as Analysis & { plan?: { steps?: Proposal[]; proposals?: Proposal[] } };
  const found = plan?.steps?.length ? plan.steps : (plan?.proposals ?? []);
  const handover = (pair: [string, string]) => say.handover(pair);
  return found.slice(0, maxSteps).map((step): Step => {
    const { source, target, closes, secondWay, emptySide, relievesSide, common } = step;
    const why =
      closes.length > 0
        ? words.closes(handover(closes[0]))
        : emptySide
          ? words.emptySide(say.sectors(emptySide))
          : secondWay.length > 0
            ? words.secondWay(handover(secondWay[0]))
            : relievesSide
              ? words.relievesSide(say.sectors(relievesSide))
              : words.connects;
    return {
      text: words.step(say.actor(source), say.actor(target)),
      why: [why, ...(common.length > 0 ? [words.introduce(say.actor(common[0]))] : [])].join(' '),
      actors: [source, target],
    };
  });
}

/** Findings of a rule in a line each, the gravest first. */
const maxLines = 8;

export function shortFindings(context: Context): Section | null {
  const { analysis, language, say } = context;
  const first = new Set<Finding>(firstFindings(analysis.findings));
  const rest = analysis.findings.filter((finding) => !first.has(finding));
  if (rest.length === 0) return null;
  const told = rest.slice(0, maxLines).map((finding) => toldFinding(finding, context));
  const more = rest.length - told.length;
  return {
    id: 'index',
    level: 'page',
    title: language.report.page.index,
    blocks: [
      {
        kind: 'list',
        single: true,
        form: 'brief',
        items: told.map(({ severity, headline }) => ({
          ...signs[severity],
          text: headline,
        })),
      },
      ...(more > 0
        ? [
            {
              kind: 'sentence' as const,
              form: 'brief' as const,
              text: language.report.page.moreLines(more, say),
            },
          ]
        : []),
    ],
  };
}
