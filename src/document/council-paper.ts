import type { Analysis, Finding } from '../analysis.ts';
import { firstFindings } from '../findings/index.ts';
import type { Book } from '../words/book.ts';
import { chainNames } from '../words/chain-names.ts';
import { sourceText } from '../words/state-of-text.ts';
import { fit } from '../words/width.ts';
import { type Context, contextOf } from './context.ts';
import type { Content, Corners, Step, ToldFinding } from './document.ts';
import { headOf } from './head.ts';
import { toldStep } from './matters.ts';
import { quadrangleMessage } from './messages.ts';
import { withoutPersons } from './public-names.ts';
import { cornersOf } from './quadrangle.ts';
import { toldFinding } from './told-finding.ts';

/** What a council or committee gets to read: one to two pages, in the order of their papers. */
export interface CouncilPaper {
  /** Code of the language. */
  language: string;
  title: string;
  kicker: string;
  sections: PaperSection[];
  foot: string;
}

export interface PaperSection {
  id: 'occasion' | 'method' | 'findings' | 'quadrangle' | 'proposals' | 'funding' | 'protection';
  title: string;
  blocks: PaperBlock[];
}

export type PaperBlock =
  | Extract<Content, { kind: 'sentence' }>
  | { kind: 'findings'; findings: PaperFinding[] }
  | { kind: 'steps'; steps: PaperStep[] }
  | { kind: 'corners'; corners: Corners; columns: string[] }
  | { kind: 'sources'; sources: { name: string; text: string }[] };

/** A finding of page one: what it says, what could be done, how far it holds, and where it stands in the analysis. */
export interface PaperFinding {
  headline: string;
  advice: string;
  certainty: string;
  source: string;
}

export interface PaperStep {
  text: string;
  why: string;
}

/** Columns that a sentence takes at most, whatever the table calls things, lest the paper outgrow its two pages. */
const longestSentence = 300;
/** Columns that a role or a sector of somebody's own chain takes at most. */
const longestWord = 56;
const longestFoot = 120;
const maxFunding = 4;
const maxRows = 4;
/** Sides of a network that has not four sectors, the emptiest first. */
const maxSides = 6;

const short = (text: string) => fit(text, longestSentence);
const sentence = (text: string, tone?: 'note'): PaperBlock =>
  tone ? { kind: 'sentence', text: short(text), tone } : { kind: 'sentence', text: short(text) };

/**
 * The paper for a council: occasion, method, the findings of page one with their sources in the analysis, the quadrangle, proposals,
 * what may be paid from where, data protection. No person is named in it.
 */
export function councilPaper(given: Analysis, { language }: { language: Book }): CouncilPaper {
  const { analysis, hidden } = withoutPersons(withShortWords(given, language), language);
  // What stands for a name may be several words, "Actor without a sector", that only quotation marks hold together.
  const quotesNames = language.quotesNames || 'always';
  const context = contextOf(analysis, { ...language, quotesNames });
  const { kicker, name } = headOf(context);
  const { tool } = given;
  const words = language.councilPaper;
  const sections = [
    occasion(context),
    method(context),
    findings(context),
    corners(context),
    proposals(context),
    funding(context),
    {
      id: 'protection' as const,
      title: words.titles.protection,
      blocks: [sentence(words.protection(hidden, context.say))],
    },
  ];
  return {
    language: language.code,
    title: fit(words.title(name), 120),
    kicker: fit(kicker, 120),
    sections: sections.filter((section) => section !== null),
    foot: fit(language.report.html.tool(tool.name, tool.version), longestFoot),
  };
}

/** Roles of somebody's own chain may be called at any length. */
function withShortWords(analysis: Analysis, language: Book): Analysis {
  const { chain } = analysis;
  if (chain === null) return analysis;
  const names = chainNames(chain, language);
  const cut = (text: string) => ({ [language.code]: fit(text, longestWord) });
  return {
    ...analysis,
    chain: {
      ...chain,
      label: cut(names.chain),
      roles: chain.roles.map((role) => ({ ...role, label: cut(names.role(role.id)) })),
    },
  };
}

function occasion(context: Context): PaperSection {
  const { analysis, language, say } = context;
  const words = language.councilPaper;
  const { head } = headOf(context);
  const { response, asOf } = analysis.dataset;
  const { network, chain } = analysis;
  const { common } = language.report;
  return {
    id: 'occasion',
    title: words.titles.occasion,
    blocks: [
      sentence(
        [
          chain === null ? words.occasion : words.occasionOf(chainNames(chain, language).chain),
          words.extent(
            common.actors(network.actors, say),
            common.ties(network.ties, network.directed, say),
          ),
          ...(asOf === undefined ? [] : [words.asOf(fit(asOf, longestWord))]),
          response === null ? common.noResponse : `${head.response}.`,
        ].join(' '),
      ),
    ],
  };
}

/** Two sentences. */
function method({ analysis, language, say }: Context): PaperSection {
  const words = language.councilPaper;
  const draws = analysis.settings['draws'];
  return {
    id: 'method',
    title: words.titles.method,
    blocks: [
      sentence(
        [
          words.method(analysis.network.directed),
          typeof draws === 'number' && draws > 0 ? words.tested(draws, say) : words.untested,
        ].join(' '),
      ),
    ],
  };
}

function findings(context: Context): PaperSection {
  const { analysis, language } = context;
  const words = language.councilPaper;
  const first = firstFindings(analysis.findings);
  return {
    id: 'findings',
    title: words.titles.findings,
    blocks:
      first.length === 0
        ? [sentence(language.report.common.noFindings)]
        : [{ kind: 'findings', findings: first.map((finding) => told(finding, context)) }],
  };
}

function told(finding: Finding, context: Context): PaperFinding {
  const { language, say } = context;
  const { headline, advice, certainty, title }: ToldFinding = toldFinding(finding, context);
  const rows = [...new Set(finding.locations.map(({ row }) => row))].filter((row) => row !== null);
  const shown = rows.slice(0, maxRows).map((row) => say.number(row));
  const words = language.councilPaper;
  return {
    headline: short(headline),
    advice: short(advice),
    certainty:
      certainty === null ? '' : short([certainty.label, certainty.ask].filter(Boolean).join(': ')),
    source: words.source(
      title,
      finding.fingerprint,
      shown.join(', ') + (rows.length > maxRows ? ' …' : ''),
      rows.length,
    ),
  };
}

function corners(context: Context): PaperSection {
  const { analysis, language, say } = context;
  const words = language.councilPaper;
  const title = fit(quadrangleMessage(context), longestSentence);
  if (analysis.sectors.length < 2)
    return { id: 'quadrangle', title, blocks: [sentence(language.report.common.noSectors)] };
  const all = cornersOf(context);
  const sides = all.corners.length === 4 ? all.sides : all.sides.slice(0, maxSides);
  const more = all.sides.length - sides.length;
  return {
    id: 'quadrangle',
    title,
    blocks: [
      { kind: 'corners', corners: { ...all, sides }, columns: words.sideColumns },
      sentence(
        all.corners.length === 4
          ? words.legend
          : [words.sidesLegend, ...(more > 0 ? [words.moreSides(more, say)] : [])].join(' '),
        'note',
      ),
    ],
  };
}

function proposals(context: Context): PaperSection {
  const { analysis, language } = context;
  const words = language.councilPaper;
  const { page } = language.report;
  const plan = analysis.plan ?? [];
  const none = analysis.plan === undefined ? words.noPlan : page.noSteps;
  return {
    id: 'proposals',
    title: words.titles.proposals,
    blocks:
      plan.length === 0
        ? [sentence(none)]
        : [
            sentence(words.proposals),
            { kind: 'steps', steps: plan.map((step) => paperStep(toldStep(step, context), page)) },
          ],
  };
}

const paperStep = (
  { text, why, cures }: Step,
  { cures: helps }: Book['report']['page'],
): PaperStep => ({
  text: short(text),
  why: short(
    [why, ...(cures.length > 0 ? [helps(cures.map((cure) => cure.text).join(', '))] : [])].join(
      ' ',
    ),
  ),
});

/** Where the chain names public money. */
function funding({ analysis: { chain }, language }: Context): PaperSection | null {
  const words = language.councilPaper;
  const sources = chain?.funding ?? [];
  if (sources.length === 0) return null;
  return {
    id: 'funding',
    title: words.titles.funding,
    blocks: [
      {
        kind: 'sources',
        sources: sources.slice(0, maxFunding).map(({ source, state }) => ({
          name: fit(sourceText(source, state, language), 100),
          text: short(chainNames(chain, language).funding(source)),
        })),
      },
      sentence(words.fundingNote, 'note'),
    ],
  };
}
