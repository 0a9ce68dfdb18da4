import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { planDocument } from '../../src/document/plan/document.ts';
import {
  chains,
  type Dataset,
  dataset,
  type Plan,
  plan,
  planHtml,
  planMarkdown,
  planText,
} from '../../src/index.ts';
import { books } from '../../src/words/index.ts';
import { columns } from '../../src/words/width.ts';
import { datasetOf, optionsOf, scenarios } from '../fixtures.ts';
import { some } from '../runs.ts';

const languages = Object.values(books);

/** Everything that a document says. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

const toldOf = ({ sections }: Document) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'told' ? block.told : [])),
  );

const linesOf = (document: Document, label: string) =>
  toldOf(document)
    .flatMap(({ lines }) => lines)
    .filter(([l]) => l === label);

/** Plans of every fixture, as they are and as they are asked for. */
const plans = some(scenarios, 8).flatMap((name) => {
  const read = datasetOf(name);
  const [first, second] = read.actors.map(({ id }) => id);
  const options = optionsOf(name);
  return [
    { name, found: plan(read, options) },
    {
      name: `${name}, all`,
      found: plan(read, { ...options, all: true, for: first, without: [first, second], steps: 1 }),
    },
  ];
});

describe.each(languages)('a plan in words, $code', (book) => {
  test.each(plans)('of $name says all in whole sentences', ({ found }) => {
    const document = planDocument(found, { language: book });
    for (const text of textsOf(document))
      expect(text).not.toMatch(/undefined|NaN|\[object|null|(?<!\.)\.\.(?!\.)/);
    const { why, load, introduce, change, left } = book.plan.labels;
    for (const label of [why, load, introduce, change, left]) {
      const said = linesOf(document, label);
      const proposals = found.settings.order === 'ranking' ? [] : found.proposals;
      const steps = found.standsOut ? found.steps : [];
      const pairs = found.standsOut
        ? [...steps, ...proposals].map(({ source, target }) => JSON.stringify([source, target]))
        : [];
      expect(said).toHaveLength(new Set(pairs).size);
      for (const [, text] of said) expect(text).not.toBe('');
    }
  });

  test.each(plans)('of $name fits into 80 columns, whatever its names', ({ found }) => {
    for (const line of planText(found, { language: book }).split('\n'))
      expect(columns(line), line).toBeLessThanOrEqual(80);
  });

  test.each(plans)('of $name says the same in every format', ({ found }) => {
    const [marked, page] = [planMarkdown, planHtml].map((render) =>
      render(found, { language: book }),
    );
    const told = toldOf(planDocument(found, { language: book }));
    expect(marked.match(/^### /gm) ?? []).toHaveLength(told.length);
    expect(page.match(/<article>/g) ?? []).toHaveLength(told.length);
    expect(page).toContain('<!doctype html>');
  });
});

/** Pairs of a hospital social service and a GP, `open` of them without a tie in a chain of that one handover. */
function small(actors: Record<string, string>, ties: [string, string][]): Dataset {
  return dataset({
    actors: Object.entries(actors).map(([id, role]) => ({
      id,
      sector: role === 'hausarzt' || role === 'krankenhaussozialdienst' ? 'health' : 'elder-care',
      roles: [role],
    })),
    ties: ties.map(([source, target]) => ({ source, target })),
  });
}

const chainOf = (...handovers: [string, string][]) => ({
  ...chains.entlassmanagement,
  id: 'own',
  handovers: handovers.map(([from, to]) => {
    const { limited: _, ...handover } = chains.entlassmanagement.handovers[0];
    return { ...handover, from, to };
  }),
});

describe('one, two and many', () => {
  const [social, doctor, care] = ['krankenhaussozialdienst', 'hausarzt', 'freier-traeger'];
  const found = (handovers: [string, string][]): Plan =>
    plan(small({ S: social, D: doctor, C: care }, [['C', 'D']]), {
      chain: chainOf(...handovers),
      steps: 1,
    });
  const whyIn = (handovers: [string, string][], language: (typeof languages)[number]) =>
    linesOf(planDocument(found(handovers), { language: language }), language.plan.labels.why)[0][1];

  test('handovers that a tie closes', () => {
    const both: [string, string][] = [
      [social, doctor],
      [doctor, social],
    ];
    expect(whyIn(both.slice(0, 1), books.en)).toMatch(/^The handover “.*” → “.*” is missing/);
    expect(whyIn(both, books.en)).toMatch(/^2 handovers that are missing or run through others/);
    expect(whyIn(both.slice(0, 1), books.de)).toMatch(/^Die Übergabe „.*“ → „.*“ fehlt bisher/);
    expect(whyIn(both, books.de)).toMatch(/^2 Übergaben, die bisher fehlen/);
  });

  test('what is closed hangs on the new tie, and that is said', () => {
    const handovers: [string, string][] = [[social, doctor]];
    const { totals, steps } = found(handovers);
    expect(steps[0].closes).toEqual(handovers);
    expect(totals.open).toMatchObject({ missing: [], hanging: handovers });
    const left = linesOf(
      planDocument(found(handovers), { language: books.en }),
      books.en.plan.labels.left,
    );
    expect(left[0][1]).toContain('The handover would hang on this one tie at first.');
  });

  test.each([
    [0, 'Niemand in der Tabelle arbeitet mit beiden zusammen'],
    [1, '„M1“ arbeitet mit beiden zusammen.'],
    [2, '„M1“ und „M2“ arbeiten mit beiden zusammen.'],
    [7, '„M6“ und „M7“ arbeiten mit beiden zusammen.'],
    [8, '„M6“ und 2 weitere arbeiten mit beiden zusammen.'],
  ])('%i who could introduce the two', (n, sentence) => {
    const friends = Array.from({ length: n }, (_, k) => `M${k + 1}`);
    const read = small(
      { A: social, B: doctor, ...Object.fromEntries(friends.map((id) => [id, 'x'])) },
      friends.flatMap((id): [string, string][] => [
        ['A', id],
        ['B', id],
      ]),
    );
    const told = planDocument(plan(read, { chain: chainOf([social, doctor]), steps: 1 }), {
      language: books.de,
    });
    expect(linesOf(told, books.de.plan.labels.introduce)[0][1]).toContain(sentence);
  });

  test.each(languages)('facts, absences and the method, $code', ({ code, plan: words }) => {
    for (const count of Object.values(words.facts))
      if (typeof count === 'function') expect(count(1)).not.toBe(count(2));
    const say = {
      number: String,
      count: (n: number, a: string, b: string) => `${n} ${n === 1 ? a : b}`,
    };
    const formatter = say as never;
    for (const n of [1, 2, 12]) {
      expect(words.absence.more(n, formatter)).toContain(String(n));
      expect(words.method.limited(n, 'A → B', formatter)).toContain(String(n));
      expect(words.left.elsewhere(n, 0, 0, formatter)).toContain(String(n));
      expect(words.method['every set'](n, 9, formatter)).toContain('9');
    }
    expect(words.method.all(1, formatter)).not.toContain('1');
    expect(words.introduce('A', 1)).not.toBe(words.introduce('A', 2));
    expect(words.absence.standIn('A', '', 0, formatter)).toMatch(
      code === 'de' ? /mit keinem der Kontakte/ : /tied to none/,
    );
  });
});

test('where no proposal stands out, none is ranked', () => {
  const ids = Array.from({ length: 20 }, (_, k) => `n${k}`);
  const ties = ids.flatMap((source, k) =>
    [1, 2, 3, 4, 5].map((step) => ({ source, target: ids[(k + step) % ids.length] })),
  );
  const found = plan(dataset({ actors: ids.map((id) => ({ id })), ties }), { chain: 'none' });
  expect(found.standsOut).toBe(false);
  for (const book of languages) {
    const document = planDocument(found, { language: book });
    expect(textsOf(document)).toContain(book.plan.nothing);
    expect(linesOf(document, book.plan.labels.why)).toEqual([]);
  }
});

test('names cannot steer a report', () => {
  const bad = '<img src=x onerror=alert(1)> *b* [a](http://x) \u001b[31m';
  const read = small({ [bad]: 'krankenhaussozialdienst', D: 'hausarzt' }, []);
  const found = plan(read, { chain: chainOf(['krankenhaussozialdienst', 'hausarzt']), steps: 1 });
  for (const language of languages) {
    expect(planHtml(found, { language })).not.toContain('<img');
    expect(planMarkdown(found, { language })).not.toContain('<img');
    expect(planText(found, { language })).not.toContain('\u001b');
  }
});
