import type { Analysis, Finding } from '../../analysis.ts';
import { everyResult } from '../../findings/results.ts';
import type { Imputed } from '../../trust/imputed-ranks.ts';
import type { Trust } from '../../trust/trust.ts';
import type { Book } from '../../words/book.ts';
import { type Formatter, formatter } from '../../words/formatter.ts';
import { certaintyGrade, certaintyOf, certaintyText } from '../certainty.ts';
import type { Certainty, Document, Item, Section } from '../document.ts';
import { findingWords } from '../finding-words.ts';
import { ranksTitle } from '../messages.ts';
import { type Fact, figureOf, lists, section } from '../section.ts';

interface Context {
  trust: Trust;
  analysis: Analysis;
  words: Book['trust']['report'];
  say: Formatter;
  language: Book;
}

/** The measures whose ranks are told in a report; those of single roles stand in the JSON. */
const told = ['degree', 'betweenness', 'constraint', 'effectiveSize', 'brokerage'] as const;
const settings = ['silent', 'silentByDegree', 'silentAgainstDegree', 'ties', 'actors'] as const;
const shares = ['0.1', '0.2', '0.3'] as const;
const shownShare = '0.2';
const maxRows = 8;
const certainties: Certainty[] = ['firm', 'likely', 'open'];

export interface TrustDocumentOptions {
  language: Book;
  /** The analysis of the same network with the same settings: names, and the findings in full. */
  analysis: Analysis;
}

/** How far it holds, in words: at a glance, the ranks in a picture, whom to ask, the findings, then ranks and figures. */
export function trustDocument(
  trust: Trust,
  { language, analysis }: TrustDocumentOptions,
): Document {
  const context: Context = {
    trust,
    analysis,
    words: language.trust.report,
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

/** The findings of an analysis with what the draws say of them. */
function heldFindings(trust: Trust, { findings }: Analysis): Finding[] {
  const holds = new Map(trust.findings.map(({ fingerprint, ...held }) => [fingerprint, held]));
  return everyResult(findings).flatMap((finding) => {
    const held = holds.get(finding.fingerprint);
    return held ? [{ ...finding, holds: held }] : [];
  });
}

function ask({ trust, analysis, words, say }: Context): Section | null {
  const silent = analysis.dataset.response?.silent ?? [];
  return section('ask', words.headings.ask, {
    sentences: silent.length === 0 ? [words.nobodySilent] : [],
    lists: lists([
      [
        words.unanswered,
        trust.askFirst.map(({ actor, findings }) =>
          words.couldChange(say.actor(actor), findings.length, say),
        ),
      ],
    ]),
  });
}

function findings({ trust, analysis, words, say, language }: Context): Section | null {
  const inWords = findingWords(analysis, language);
  // Rounded down, so that no rate looks as if it had reached the next word.
  const share = (rate: number | null) =>
    rate === null ? null : say.percent(Math.floor(rate * 100 + 1e-9) / 100);
  const item = (finding: Finding): Item => {
    const { silent = null, imputed = null } = finding.holds ?? {};
    const { title, sentence } = inWords(finding);
    const rates = words.rates(share(silent), share(imputed)) || words.undrawn;
    const certainty = certaintyOf(finding, { language, say });
    const said = certainty ? `${language.trust.label(certaintyText(certainty))} ` : '';
    return { kind: title, text: `${sentence} ${said}(${rates})` };
  };
  const held = heldFindings(trust, analysis);
  return section('findings', words.headings.findings, {
    lists: lists(
      certainties.map((certainty) => [
        language.terms.certainty[certainty],
        held.filter((finding) => certaintyGrade(finding) === certainty).map(item),
      ]),
    ),
    note: held.length === 0 ? '' : language.trust.certaintyNote(say),
  });
}

function first({ trust, words, say, language }: Context): Section | null {
  const columns = ['', ...shares.map((share) => words.lost(say.percent(Number(share))))];
  return section('first', words.headings.first, {
    tables: told.flatMap((name) => {
      const rows = settings.flatMap((setting) => {
        const values = shares.map((share) => trust[setting][share]?.[name]?.top1 ?? null);
        if (values.every((value) => value === null)) return [];
        return [
          [
            words.settings[setting],
            ...values.map((value) => (value === null ? '–' : say.percent(value))),
          ],
        ];
      });
      return rows.length === 0
        ? []
        : [{ columns, rows, note: words.firstNote(language.trust.measures[name]) }];
    }),
  });
}

/** "1–4", or one rank alone. */
const rangeText = (from: number | null, to: number | null, say: Formatter) =>
  from === to ? say.number(from ?? 0) : `${say.number(from ?? 0)}–${say.number(to ?? 0)}`;

/** Ids by a rank, the best first, then by id. */
const byRank = <Range extends { q50: number | null }>(ranks: { [id: string]: Range }) =>
  Object.entries(ranks).sort(([a, x], [b, y]) => (x.q50 ?? 0) - (y.q50 ?? 0) || (a < b ? -1 : 1));

function ranks({ trust, words, say, language }: Context): Section | null {
  return section('ranks', words.headings.ranks, {
    tables: told.flatMap((name) => {
      const found = trust.silent[shownShare]?.[name];
      if (!found) return [];
      const all = byRank(found.ranks);
      return [
        {
          columns: words.rankColumns,
          rows: all
            .slice(0, maxRows)
            .map(([id, { q05, q50, q95 }]) => [
              say.actor(id),
              say.number(q50 ?? 0),
              rangeText(q05, q95, say),
            ]),
          note: words.rankNote(language.trust.measures[name], say, all.length),
        },
      ];
    }),
  });
}

function imputed({ trust, words, say, language }: Context): Section | null {
  return section('imputed', words.headings.imputed, {
    tables: told.flatMap((name) => {
      const found: { [id: string]: Imputed } | undefined = trust.imputed?.[name];
      if (!found) return [];
      return [
        {
          columns: words.imputedColumns,
          rows: byRank(found)
            .slice(0, maxRows)
            .map(([id, { q05, q50, q95, first }]) => [
              say.actor(id),
              say.number(q50 ?? 0),
              rangeText(q05, q95, say),
              first === null ? '–' : say.percent(first),
            ]),
          note: words.imputedNote(language.trust.measures[name]),
        },
      ];
    }),
  });
}

function network({ trust, analysis, words, say }: Context): Section | null {
  const number = (value: number | null) => (value === null ? '–' : say.number(value, 3));
  const sides = new Map(
    analysis.sectors.flatMap(({ id: a }, k) =>
      analysis.sectors
        .slice(k)
        .map(({ id: b }): [string, string] => [
          `sector:${a}|${b}`,
          words.side(say.sector(a), say.sector(b)),
        ]),
    ),
  );
  const rows = Object.entries(trust.network)
    .filter(([, { value }]) => value !== null)
    .map(([name, { value, se, q025, q975 }]) => [
      words.figures[name] ?? sides.get(name) ?? name,
      ...[value, se, q025, q975].map(number),
    ]);
  return section('network', words.headings.network, {
    tables:
      rows.length === 0 ? [] : [{ columns: words.networkColumns, rows, note: words.networkNote }],
  });
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
