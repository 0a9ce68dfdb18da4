import { describe, expect, test } from 'vitest';
import { analyze, csv, document, sentences, text } from '../../src/index.ts';
import { books } from '../../src/words/index.ts';
import { datasetOf, optionsOf, scenarios } from '../fixtures.ts';
import { some } from '../runs.ts';

describe.each(some(scenarios))('%s', (scenario) => {
  const analysis = analyze(datasetOf(scenario), { ...optionsOf(scenario), draws: 50 });

  test.each(['de', 'en'] as const)('each finding is told in %s, as the report does', (code) => {
    const language = books[code];
    const told = sentences(analysis, { language });
    expect(told.map(({ fingerprint }) => fingerprint)).toEqual(
      analysis.findings.map(({ fingerprint }) => fingerprint),
    );
    const report = document(analysis, { language });
    expect(report.language).toBe(code);
    const inReport = report.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'rule' ? block.findings : []))
      .map(({ sentence }) => sentence);
    for (const { text, title, headline, advice, next, reading } of told) {
      expect(inReport).toContain(text);
      for (const words of [text, title, headline, advice, next, reading.text, reading.source])
        expect(words).not.toMatch(/^$|undefined|NaN/);
    }
    expect(text(analysis, { language })).toContain(report.name);
  });

  test('links lead to actors, ties and steps that there are', () => {
    const ids = new Set(analysis.actors.map(({ id }) => id));
    const steps = analysis.plan ?? [];
    const cured = new Set<string>();
    for (const { links, fingerprint } of sentences(analysis, { language: books.en })) {
      for (const id of [...links.actors, ...links.ties.flat()]) expect(ids).toContain(id);
      for (const step of links.steps) {
        expect(steps[step]).toBeDefined();
        cured.add(fingerprint);
      }
    }
    for (const [k, { cures }] of steps.entries())
      if (cures.length > 0)
        expect(
          sentences(analysis, { language: books.en }).some(({ links }) => links.steps.includes(k)),
        ).toBe(true);
  });

  test('tables of figures hold a row for each', () => {
    const rows = (table: Parameters<typeof csv>[1]['table'] & string) =>
      csv(analysis, { table, language: books.en, guard: false }).split('\r\n').length - 2;
    const many = (key: 'ranks') =>
      analysis.actors.reduce((sum, actor) => sum + Object.keys(actor[key] ?? {}).length, 0);
    expect(rows('ranks')).toBe(many('ranks'));
    expect(rows('tie-measures')).toBe(analysis.ties.length);
    expect(rows('handovers')).toBe(analysis.chain?.handovers.length ?? 0);
    expect(rows('brokerage')).toBe(
      analysis.actors.reduce(
        (sum, { measures }) => sum + Object.keys(measures.brokerage ?? {}).length,
        0,
      ),
    );
    expect(csv(analysis, { table: 'findings', language: books.de })).toContain(
      analysis.findings[0]?.fingerprint ?? 'rule',
    );
  });
});

test('a table that there is not is refused, and the guard can be left off', () => {
  const analysis = analyze(datasetOf('discharge'), { draws: 0 });
  expect(() => csv(analysis, { table: 'actor' as never, language: books.en })).toThrow(
    'care-chain/csv: there is no table "actor". Do you mean "actors"?',
  );
  const { code, sectors } = books.en;
  expect(() => csv(analysis, { table: 'findings', language: { code, sectors } })).toThrow(
    'care-chain/csv: the table of findings needs a whole book',
  );
  const named = {
    ...analysis,
    actors: analysis.actors.map((actor) => ({ ...actor, label: '=1+1' })),
  };
  expect(csv(named, { language: books.en })).toContain("'=1+1");
  expect(csv(named, { language: books.en, guard: false })).not.toContain("'=1+1");
});
