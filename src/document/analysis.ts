import type { Analysis } from '../analysis.ts';
import { assertResult, reportOptions } from '../arguments.ts';
import type { Book } from '../words/book.ts';
import { actorsSection } from './actors.ts';
import { chainSection } from './chain.ts';
import { type Context, contextOf } from './context.ts';
import { dataSection } from './data.ts';
import type { Document, Section } from './document.ts';
import { findingsSection } from './findings.ts';
import { headOf } from './head.ts';
import { matrixSection } from './matrix.ts';
import { mattersSection, shortFindings } from './matters.ts';
import { brokersMessage, leastBoundMessage, ranksTitle } from './messages.ts';
import { methodSection } from './method.ts';
import { circlesSection, figuresSection, networkSection } from './network.ts';
import type { Extensions } from './own/extensions.ts';
import { quadrangleSection } from './quadrangle.ts';
import { viewSections } from './views.ts';

export interface AnalysisDocumentOptions {
  language: Book;
  /** Actors in the tables of figures, 10 by default. */
  top?: number;
  /** What was brought into the analysis of one's own, with its words. */
  extensions?: Extensions;
}

/**
 * What an analysis tells, in the order of every report: what was read, what matters and what comes next, the quadrangle; then the
 * chain, the network and all findings; at last, to look things up, the views, holes and brokers, figures, actors, data and method.
 */
export function analysisDocument(analysis: Analysis, options: AnalysisDocumentOptions): Document {
  assertResult('document', analysis, 'analysis');
  const { language, top = 10, extensions } = reportOptions('document', options);
  const context = contextOf(analysis, language, extensions);
  const sections = [
    mattersSection(context),
    quadrangleSection(context),
    chainSection(context),
    networkSection(context),
    circlesSection(context),
    shortFindings(context),
    findingsSection(context),
    ...viewSections(context),
    membersSection(context),
    pictured('holes', leastBoundMessage, context),
    pictured('brokers', brokersMessage, context),
    analysis.actors.some(({ ranks }) => ranks) ? pictured('ranks', ranksTitle, context) : null,
    matrixSection(context),
    figuresSection(context),
    actorsSection(context, top),
    dataSection(context),
    methodSection(context),
    downloads(context),
  ];
  return { ...headOf(context), sections: sections.filter((section) => section !== null) };
}

/** Who stands in which corner. */
function membersSection({ analysis, language }: Context): Section | null {
  if (analysis.sectors.length !== 4) return null;
  return {
    id: 'members',
    level: 'annex',
    title: language.report.page.members,
    blocks: [{ kind: 'picture', picture: 'members', medium: 'drawn' }],
  };
}

/** A section of the annex that is one picture. */
function pictured(
  id: 'holes' | 'brokers' | 'ranks',
  message: (context: Context) => string,
  context: Context,
): Section {
  const { charts, report, trust } = context.language;
  const { lead } = report.html;
  return {
    id,
    level: 'annex',
    title: message(context),
    subtitle: id === 'ranks' ? trust.ranksTitle : charts[id],
    lead: id === 'ranks' ? trust.picture.lead : lead[id],
    blocks: [{ kind: 'picture', picture: id }],
  };
}

function downloads({ language }: Context): Section {
  const { html } = language.report;
  return {
    id: 'downloads',
    level: 'annex',
    title: html.sections.downloads,
    lead: html.downloadLead,
    blocks: [{ kind: 'control', control: 'downloads' }],
  };
}
