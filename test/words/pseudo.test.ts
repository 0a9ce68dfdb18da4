import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configSchema } from '../../src/check/config.ts';
import { type CouncilPaper, councilPaper } from '../../src/document/council-paper.ts';
import { ruleSource, viewSource } from '../../src/document/sources.ts';
import { ruleList } from '../../src/findings/index.ts';
import {
  type Chain,
  check,
  checkGithub,
  checkIndex,
  checkJunit,
  checkMarkdown,
  checkText,
  compareHtml,
  compareMarkdown,
  compareText,
  type Dataset,
  explain,
  fullText,
  html,
  inspect,
  markdown,
  measureNotes,
  pictureNames,
  slides,
  svg,
  text,
  trust,
  trustHtml,
  trustMarkdown,
  trustText,
  whatIf,
} from '../../src/index.ts';
import type { AnyMeasure } from '../../src/measures/index.ts';
import * as measures from '../../src/measures/index.ts';
import { chainList, chainText } from '../../src/render/chain-text.ts';
import { emptyTable } from '../../src/render/empty-table.ts';
import { explainList } from '../../src/render/explain.ts';
import { explainConfig } from '../../src/render/explain-config.ts';
import { explainInput } from '../../src/render/explain-input.ts';
import { viewList } from '../../src/views/list.ts';
import * as chains from '../../src/words/chains.ts';
import { books } from '../../src/words/index.ts';
import { columns } from '../../src/words/width.ts';
import { root } from '../paths.ts';
import { greekNetwork, greekTexts, marked, pseudoOf, users } from './pseudo.ts';

const language = pseudoOf(books.en);
const filesOf = (path: string) =>
  readdirSync(join(root, 'fixtures', path))
    .filter((name) => /\.csv$/.test(name) && name !== 'aliases.csv')
    .map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(root, 'fixtures', path, name))),
    }));
const district = greekNetwork(filesOf('district'));
const discharge = greekNetwork(filesOf('discharge'));

/** What stands in a table in Latin letters still: words that the vocabulary knows, and single remarks. */
const wordsOf = ({ actors, ties, memberships, provenance, rules }: Dataset): string[] =>
  textsIn([actors, ties, memberships, provenance, rules]).filter((each) =>
    /[A-Za-z]{2}/.test(each),
  );

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const registry = Object.values<AnyMeasure>(measures);
/**
 * What may stand unmarked: the program's name, ids that a user types (of measures, figures, rules, views, formats), what is published
 * (citations, formulas), and nothing else.
 */
const kept = [
  'care-chain',
  ...registry.flatMap(({ id, key }) => [id, key]),
  ...Object.values(measureNotes).flatMap(({ formula, range, reference }) => [
    formula,
    range,
    reference,
  ]),
  ...ruleList.flatMap((rule) => [rule.id, ruleSource(rule)]),
  ...viewList.flatMap((view) => [view.id, viewSource(view)]),
  ...registry.flatMap(({ options, choices }) => [
    ...Object.keys(options ?? {}),
    ...Object.values(choices ?? {}).flat(),
  ]),
  ...['getEdgeWeight', 'getNodeMode', 'getNodeSector', 'weight', 'sector', 'mode'],
  ...Object.keys(configSchema.def.shape),
  ...Object.values(chains).map(({ id }) => id),
  // Formats and encodings.
  ...['SVG', 'PNG', 'JSON', 'CSV', 'UCINET', 'windows-1252', 'utf-8'],
  ...wordsOf(district.dataset),
  ...wordsOf(discharge.dataset),
  ...district.headers,
  ...discharge.headers,
]
  .filter((each): each is string => typeof each === 'string' && /[A-Za-z]{2}/.test(each))
  .filter((each, k, all) => each.length > 2 && all.indexOf(each) === k)
  .sort((a, b) => b.length - a.length)
  .map((each) => each.replace(/\s+/g, ' '));

/** The Latin words of a text that no book has said. */
function unmarked(shown: string): string[] {
  let rest = shown.replace(/\s+/g, ' ');
  for (const each of kept) rest = rest.replaceAll(each, '');
  return [...new Set(rest.match(/.{0,30}[A-Za-z]{2,}[A-Za-z ]*.{0,30}/g) ?? [])];
}

/** What a page says: its text and what stands in attributes for the eye and the ear; style, script and data left out. */
function said(page: string): string {
  const body = page.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '').replace(/^[\s\S]*?<body>/, '');
  const attributes = [...body.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*)"/g)];
  return [body.replace(/<[^>]*>/g, '\n'), ...attributes.map(([, value]) => value)]
    .join('\n')
    .replace(/&(#?\w+);/g, (_, name) => entities[name] ?? ' ');
}

/** What a paper tells, without what tells a program how to set it. */
function paperTexts({ title, kicker, sections, foot }: CouncilPaper): string {
  const texts = (value: unknown, key = ''): string[] =>
    typeof value === 'string'
      ? ['kind', 'tone', 'weight', 'id'].includes(key)
        ? []
        : [value]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([inner, each]) => texts(each, inner))
        : [];
  return texts([title, kicker, sections, foot]).join('\n');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

test('marks constants and functions, longer by a third, and leaves numbers', () => {
  expect(language.terms.certainty.firm).toBe(marked('firm'));
  expect(marked('abc 12')).toBe('«åƀç 12~~»');
  expect(unmarked(`${marked('Any word')} 12 ${users('Any name')}`)).toEqual([]);
  expect(unmarked('«åƀç» left over')).toEqual(['«åƀç» left over']);
});

const { analysis, dataset } = district;
const shipped = Object.values(chains) as Chain[];
const topics = [...registry, ...ruleList, ...viewList].map(({ id }) => id);
/** The second wave: one actor fewer, one silent, one tie gone. */
const changed = whatIf(
  dataset,
  [
    { kind: 'remove-actor', actor: dataset.actors[3].id },
    { kind: 'silent', actor: dataset.actors[5].id },
  ],
  { draws: 20, names: language.compare.whatIf.names(dataset.name) },
);
const comparison = greekTexts(changed.comparison);
const after = greekTexts(changed.after);
const shaken = trust(dataset, { draws: 20 });
const verdict = greekTexts(
  check(
    [
      analysis,
      {
        ...discharge.analysis,
        dataset: { ...discharge.analysis.dataset, name: users('Other') },
      },
    ],
    {
      failOn: 'look',
      budgets: { 'network.density': { min: 0.9 }, 'network.denisty': { max: 1 } },
    },
  ),
);
const broken = {
  ...verdict,
  broken: [
    {
      name: users('Broken'),
      problems: Object.keys(books.en.problems.texts).map((code) => ({
        code,
        severity: 'error' as const,
        file: users('file'),
        row: 3,
        column: users('column'),
        value: '7',
        count: 1,
      })),
      message: null,
    },
  ],
};

const outputs: [string, () => string][] = [
  ...[district, discharge].flatMap(({ analysis }): [string, () => string][] => [
    ['text', () => text(analysis, { language })],
    ['full text', () => fullText(analysis, { language })],
    ['markdown', () => markdown(analysis, { language })],
    ['html', () => said(html(analysis, { language }))],
    ['the paper for a council', () => paperTexts(councilPaper(analysis, { language }))],
    [
      'the slides',
      () =>
        slides(analysis, { language })
          .map(({ svg }) => said(svg))
          .join('\n'),
    ],
    ...pictureNames(analysis, { language }).map((picture): [string, () => string] => [
      picture,
      () => said(svg(analysis, { language, picture })),
    ]),
  ]),
  ['inspect', () => inspect(dataset, { language })],
  ['trust as text', () => trustText(shaken, { language, analysis })],
  ['trust as markdown', () => trustMarkdown(shaken, { language, analysis })],
  ['trust as html', () => said(trustHtml(shaken, { language, analysis }))],
  ['compare as text', () => compareText(comparison, { language })],
  ['compare as markdown', () => compareMarkdown(comparison, { language })],
  ['compare as html', () => said(compareHtml(comparison, { language, before: analysis, after }))],
  ['check as text', () => checkText(broken, { language })],
  ['check as markdown', () => checkMarkdown(broken, { language })],
  ['check as page', () => said(checkIndex(broken, { language }))],
  ['check as junit', () => textsOf(checkJunit(broken, { language }))],
  ['check for github', () => checkGithub(broken, { language }).replace(/^::.*?::/gm, '')],
  ['explain', () => explainList(shipped.map(greekTexts), { language })],
  ['explain every topic', () => topics.map((id) => explain(id, [], { language })).join('\n')],
  ['explain config', () => explainConfig({ language })],
  [
    'explain input',
    () =>
      JSON.stringify(explainInput({ language }).map(({ id: _, ...each }) => Object.values(each))),
  ],
  ['the chains', () => chainList(shipped.map(greekTexts), { language })],
  ['a chain', () => chainText(greekTexts(chains.entlassmanagement), { language })],
  [
    'an empty table',
    () =>
      emptyTable({ language })
        .map(({ text }) => text)
        .join('\n'),
  ],
];

/** What the elements of a log hold, but for names of classes and files. */
const textsOf = (xml: string) =>
  [...xml.matchAll(/>([^<]+)<|\bmessage="([^"]*)"/g)]
    .map(([, a = '', b = '']) => a + b)
    .join('\n')
    .replace(/&(#?\w+);/g, (_, name) => entities[name] ?? ' ');

test.each(outputs)('every sentence of %s stands in a book', (_, say) => {
  const shown = say();
  expect(shown).toContain('«');
  expect(unmarked(shown)).toEqual([]);
});

test.each([
  ['text', () => text(discharge.analysis, { language })],
  ['full text', () => fullText(discharge.analysis, { language })],
  ['trust', () => trustText(shaken, { language, analysis })],
  ['compare', () => compareText(comparison, { language })],
  ['check', () => checkText(broken, { language })],
  ['explain', () => explainList(shipped, { language })],
])('longer words break no line of %s', (_, say) => {
  expect(
    say()
      .split('\n')
      .filter((line) => columns(line) > 100),
  ).toEqual([]);
});
