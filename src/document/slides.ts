import type { Analysis } from '../analysis.ts';
import type { Book } from '../words/book.ts';
import { type Context, contextOf } from './context.ts';
import { headOf } from './head.ts';
import {
  brokersMessage,
  chainMessage,
  holesMessage,
  leastBoundMessage,
  matrixMessage,
  networkMessage,
  quadrangleMessage,
  ranksTitle,
  viewMessage,
} from './messages.ts';
import { toldFinding } from './told-finding.ts';

/** What stands around a picture on a slide. */
export interface Slide {
  /** The message of the picture. */
  title: string;
  /** What follows from it, or else how to read it. */
  takeaway: string;
  isAdvice: boolean;
  source: string;
}

const ofSides = ['empty-corner', 'empty-side', 'side-carried-by-one', 'thin-side'];

/** By picture: its message, and the rules whose findings it shows, those first that the message is about. */
const pictures: Record<string, { message: (context: Context) => string; rules: string[][] }> = {
  quadrangle: { message: quadrangleMessage, rules: [ofSides] },
  chain: {
    message: chainMessage,
    rules: [['handover-missing'], ['role-absent', 'role-unconnected'], ['handover-hangs-on-one']],
  },
  groups: { message: networkMessage, rules: [['cutpoint'], ['isolated-actor']] },
  network: { message: networkMessage, rules: [['cutpoint'], ['isolated-actor']] },
  circles: { message: holesMessage, rules: [['broker']] },
  holes: { message: leastBoundMessage, rules: [['broker']] },
  brokers: { message: brokersMessage, rules: [['broker']] },
  ranks: { message: ranksTitle, rules: [] },
  matrix: { message: matrixMessage, rules: [ofSides] },
  levels: { message: ofView('two-levels'), rules: [['case-manager-absent-from-planning']] },
  bodies: {
    message: ofView('network-architecture'),
    rules: [['bodies-joined-by-one'], ['double-structure']],
  },
  radius: { message: ofView('social-radius'), rules: [['stakeholder-group-absent']] },
};

function ofView(id: string) {
  return (context: Context): string => viewMessage(id, context) ?? '';
}

/** The words of a picture's slide. */
export function slideOf(picture: string, analysis: Analysis, language: Book): Slide {
  const context = contextOf(analysis, language);
  const { message, rules } = pictures[picture];
  const { head, name } = headOf(context);
  const { html } = language.report;
  const { tool } = analysis;
  const found = rules
    .map((some) => analysis.findings.find(({ rule }) => some.includes(rule)))
    .find((finding) => finding !== undefined);
  const advice = found ? toldFinding(found, context).advice : '';
  return {
    title: message(context),
    takeaway: advice === '' ? firstSentences(leadOf(picture, language)) : advice,
    isAdvice: advice !== '',
    source: `${html.source}: ${[name, head.size, head.response, `${tool.name} ${tool.version}`].join(' · ')}`,
  };
}

const leadOf = (picture: string, { report, trust }: Book): string =>
  picture === 'ranks'
    ? trust.picture.lead
    : ((report.html.lead as Record<string, string>)[picture] ?? '');

/** As many letters are read at a glance. */
const maxTakeaway = 190;

/** The first sentence, and those after it as far as there is room. */
function firstSentences(text: string): string {
  const [first, ...rest] = text.split(/(?<=[.?!]) /);
  let found = first;
  for (const sentence of rest) {
    if (found.length + 1 + sentence.length > maxTakeaway) break;
    found += ` ${sentence}`;
  }
  return found;
}
