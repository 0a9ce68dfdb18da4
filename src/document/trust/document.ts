import type { Analysis } from '../../analysis.ts';
import { assertResult } from '../../arguments.ts';
import type { Trust } from '../../trust/trust.ts';
import type { WholeBook } from '../../words/book.ts';
import { formatter } from '../../words/formatter.ts';
import { certaintyGrade } from '../certainty.ts';
import type { Document, Section } from '../document.ts';
import { ranksTitle } from '../messages.ts';
import { type Fact, figureOf, section } from '../section.ts';
import { type Context, certainties, heldFindings, shownShare, told } from './context.ts';
import { first, imputed, network, ranks } from './figures.ts';
import { ask, findings } from './findings.ts';

export interface TrustDocumentOptions {
  language: WholeBook;
  /** The analysis of the same network with the same settings: names, and the findings in full. */
  analysis: Analysis;
}

/** How far it holds, in words: at a glance, the ranks in a picture, whom to ask, the findings, then ranks and figures. */
export function trustDocument(
  trust: Trust,
  { language, analysis }: TrustDocumentOptions,
): Document {
  assertResult('trustDocument', analysis, 'analysis');
  const context: Context = {
    trust,
    analysis,
    words: language.trustReport,
    say: formatter(analysis, language),
    language,
  };
  const { words } = context;
  const facts = factsOf(context);
  const sections = [
    overview(facts, context),
    picture(context),
    ask(context),
    findings(context),
    first(context),
    ranks(context),
    imputed(context),
    network(context),
    method(context),
  ];
  return {
    language: language.code,
    title: words.title(analysis.dataset.name),
    kicker: words.kicker,
    name: analysis.dataset.name,
    figures: facts.map(figureOf),
    sections: sections.filter((each) => each !== null),
  };
}

function factsOf({ trust, analysis, words, say, language }: Context): Fact[] {
  const held = heldFindings(trust, analysis);
  const counts = certainties.map((certainty): [string, string] => [
    say.number(held.filter((finding) => certaintyGrade(finding) === certainty).length),
    language.terms.certainty[certainty],
  ]);
  const silent = analysis.dataset.response?.silent.length ?? null;
  return [
    { title: words.facts.findings, size: null, parts: counts },
    ...(silent === null
      ? []
      : [
          {
            title: words.facts.silent,
            size: null,
            parts: [[say.number(silent), words.actors(silent)]] as [string, string][],
          },
        ]),
  ];
}

function picture({ analysis, say, language }: Context): Section {
  return {
    id: 'picture',
    level: 'report',
    title: ranksTitle({ analysis, say, language }),
    lead: language.trust.picture.lead,
    blocks: [{ kind: 'picture', picture: 'ranks', medium: 'drawn' }],
  };
}

function overview(
  facts: Fact[],
  { trust, analysis, words, say, language }: Context,
): Section | null {
  const measures = trust.silent[shownShare];
  const sentences = told.flatMap((name) => {
    const stability = measures?.[name];
    const leaders = measures ? firstOf(analysis, name) : [];
    if (!stability || stability.top1 === null || leaders.length === 0 || leaders.length > 3)
      return [];
    const who = say.actors(leaders);
    const measure = language.trust.measures[name];
    if (stability.top1 === 1) return [words.leaderSure(measure, who)];
    const { q05, q95 } = stability.ranks[leaders[0]];
    const chance = words.leader(measure, who, say.percent(stability.top1));
    if (q05 === null || q95 === null || q05 === q95) return [chance];
    return [`${chance} ${words.leaderRange(say.number(q05), say.number(q95))}`];
  });
  return section('overview', words.headings.overview, {
    facts,
    sentences: sentences.length === 0 ? [] : [words.glance(say.percent(0.2)), ...sentences],
  });
}

/** The actors of rank 1 in the full data. */
function firstOf({ actors }: Analysis, measure: string): string[] {
  const values = actors.map(({ id, measures }) => {
    const figure =
      measure === 'brokerage' ? measures.brokerage?.['total']?.count : measures[measure];
    return { id, value: typeof figure === 'number' ? figure : null };
  });
  const sign = measure === 'constraint' ? -1 : 1;
  const known = values.flatMap(({ value }) => (value === null ? [] : [sign * value]));
  const best = Math.max(...known);
  return values
    .filter(({ value }) => value !== null && sign * value >= best - 1e-9 * Math.abs(best))
    .map(({ id }) => id);
}

function method({ trust: { settings: done }, words, say }: Context): Section | null {
  const number = (value: unknown) => say.number(Number(value));
  return section('method', words.headings.method, {
    sentences:
      done['draws'] === 0
        ? [words.none]
        : [
            words.method(number(done['draws']), String(done['seed'])),
            ...('drawsAsked' in done
              ? [words.fewer(number(done['draws']), number(done['drawsAsked']))]
              : []),
            ...('drawsOfOthers' in done ? [words.others(number(done['drawsOfOthers']))] : []),
          ],
  });
}
