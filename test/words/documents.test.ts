import { describe, expect, test } from 'vitest';
import { analysisDocument } from '../../src/document/analysis.ts';
import { compareDocument } from '../../src/document/compare/document.ts';
import { councilPaper } from '../../src/document/council-paper.ts';
import { inspectDocument } from '../../src/document/inspect.ts';
import { planDocument } from '../../src/document/plan/document.ts';
import { trustDocument } from '../../src/document/trust/document.ts';
import {
  type Analysis,
  analyze,
  chains,
  compare,
  type Dataset,
  dataset,
  plan,
  trust,
} from '../../src/index.ts';
import type { WholeBook } from '../../src/words/book.ts';
import { chainNames } from '../../src/words/chain-names.ts';
import type { Formatter } from '../../src/words/formatter.ts';
import { books } from '../../src/words/index.ts';
import { datasetOf, optionsOf, scenarios } from '../fixtures.ts';
import { some, thorough } from '../runs.ts';

const chain = chains.entlassmanagement;

/** A network in which everything that can be counted stands as often as it says. */
function sized(actors: number, ties: number, silent: number): Dataset {
  const names = chainNames(chain, books.de);
  const id = (i: number) => `Haus ${String.fromCharCode(65 + i)}`;
  const pairs = Array.from({ length: actors }, (_, i) => i)
    .flatMap((i) => Array.from({ length: i }, (_, j) => [id(j), id(i)]))
    .slice(0, ties);
  return dataset({
    actors: Array.from({ length: actors }, (_, i) => {
      const role = chain.roles[i % chain.roles.length];
      return {
        id: id(i),
        roles: [names.role(role.id)],
        sector: role.sector === null ? null : names.sector(role.sector),
        area: ['Nord', 'Süd', 'Nord|Süd'][i % 3],
        answered: i >= silent,
      };
    }),
    ties: pairs.map(([source, target]) => ({ source, target, confirmed: false })),
    memberships: Array.from({ length: actors }, (_, i) => ({
      actor: id(i),
      body: `Runde ${i % 2}`,
    })),
  });
}

const networks: [name: string, read: Dataset, options: object][] = [
  ...[
    [0, 0, 0],
    [1, 0, 0],
    [1, 0, 1],
    [2, 1, 0],
    [2, 1, 1],
    [2, 1, 2],
    [3, 2, 1],
    [3, 1, 2],
    [4, 3, 1],
    [8, 7, 1],
    [8, 1, 7],
    [9, 12, 2],
  ].map(([actors, ties, silent]): [string, Dataset, object] => [
    `${actors} actors, ${ties} ties, ${silent} silent`,
    sized(actors, ties, silent),
    { chain },
  ]),
  ...some(scenarios).map((name): [string, Dataset, object] => [
    name,
    datasetOf(name),
    optionsOf(name),
  ]),
];
const analyses = networks.map(([name, read, options]) => ({
  name,
  read,
  analysis: analyze(read, { ...options, draws: 5, permutations: 20 }),
  steps: plan(read, { ...options, steps: 2 }),
  held: trust(read, { ...options, draws: 5 }),
}));

const isFormatter = (value: unknown): value is Formatter =>
  typeof value === 'object' && value !== null && 'count' in value && 'quoted' in value;

/** The same book; what its functions count with a formatter is noted with the forms that a number may not have. */
function listening<Value>(value: Value, wrong: Set<string>): Value {
  if (typeof value === 'function')
    return ((...given: unknown[]) =>
      listening(
        value(
          ...given.map((one) =>
            isFormatter(one)
              ? {
                  ...one,
                  count: (n: number, singular: string, plural: string) => {
                    if (singular !== plural) {
                      wrong.add(`1 ${plural}`);
                      for (const more of ['0', '2', '3']) wrong.add(`${more} ${singular}`);
                    }
                    return one.count(n, singular, plural);
                  },
                }
              : one,
          ),
        ),
        wrong,
      )) as Value;
  if (Array.isArray(value)) return value.map((one) => listening(one, wrong)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, listening(one, wrong)]),
  ) as Value;
}

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

/** Every document that a network gives, as its texts. */
function documentsOf(
  { read, analysis, steps, held }: (typeof analyses)[number],
  before: Analysis,
  language: WholeBook,
): [kind: string, texts: string[]][] {
  return [
    ['report', texts(analysisDocument(analysis, { language }))],
    ['council paper', texts(councilPaper(analysis, { language }))],
    ['inspect', texts(inspectDocument(read, { language }))],
    ['plan', texts(planDocument(steps, { language }))],
    ['trust', texts(trustDocument(held, { language, analysis }))],
    ['comparison', texts(compareDocument(compare(before, analysis), { language }))],
    ['comparison back', texts(compareDocument(compare(analysis, before), { language }))],
  ];
}

const fault =
  /„„|““|””|„“|“”|(?<!\.)\.\.(?!\.)|,,|\(\)|undefined|NaN|\[object|\$\{|\p{L} {2,}\p{L}/u;

describe.each(Object.values(books))('in $code', (book) => {
  const wrong = new Set<string>();
  const language = listening(book, wrong);
  const told = analyses.flatMap((one, i) =>
    documentsOf(one, analyses[Math.max(i - 1, 0)].analysis, language).flatMap(([kind, list]) =>
      list.map((text) => ({ where: `${kind} of ${one.name}`, text })),
    ),
  );
  const shown = (list: typeof told) =>
    [...new Set(list.map(({ where, text }) => `${where}: ${text.slice(0, 200)}`))].slice(0, 8);

  test('there is something to read, at every number', () => {
    expect(told.length).toBeGreaterThan(thorough ? 10_000 : 5_000);
    expect(wrong.size).toBeGreaterThan(60);
  });

  test('no document has a doubled mark or an empty place', () => {
    expect(shown(told.filter(({ text }) => fault.test(text)))).toEqual([]);
  });

  test('one and many have each their own form, in every document', () => {
    // "1 weitere" is right for a handover and wrong for an actor, and "3 other" right before "actors".
    const forms = [...wrong]
      .filter((form) => !/ (?:weitere|other)$/.test(form))
      .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(
      `(?<![\\d.,/:–—+−-] ?|level |Ebene )(?:${forms.join('|')})(?!\\p{L})`,
      'u',
    );
    const faulty = told
      .filter(({ text }) => pattern.test(text))
      .map(({ where, text }) => `${where}: ${pattern.exec(text)?.[0]} in ${text}`);
    expect([...new Set(faulty)].slice(0, 8)).toEqual([]);
  });
});
