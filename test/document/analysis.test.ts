import { describe, expect, test } from 'vitest';
import { analysisDocument } from '../../src/document/analysis.ts';
import { contextOf } from '../../src/document/context.ts';
import type { Content, Document } from '../../src/document/document.ts';
import { toldFinding } from '../../src/document/told-finding.ts';
import { ruleList } from '../../src/findings/index.ts';
import { everyResult } from '../../src/findings/results.ts';
import { books } from '../../src/words/index.ts';
import { analysisOf, scenarios } from '../browser/report-fixture.ts';

const languages = ['de', 'en'] as const;
const analyses = scenarios.map((name) => ({ name, analysis: analysisOf(name) }));

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const blocksOf = <Kind extends Content['kind']>({ sections }: Document, kind: Kind) =>
  sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<Content, { kind: Kind }> => block.kind === kind),
  );

describe.each(languages)('page one in %s', (language) => {
  const book = books[language];
  /** Names of measures that are no everyday words. */
  const measures = Object.values(book.measures)
    .map(({ name }) => name.replace(/ \(.*/, ''))
    .filter(
      (name) => !['Brücken', 'bridges', 'Bridges', 'Grad', 'degree', 'Degree'].includes(name),
    );

  test.each(analyses)('of $name says what matters in few words', ({ analysis }) => {
    const [matters] = blocksOf(analysisDocument(analysis, { language: book }), 'matters');
    expect((matters?.findings ?? []).length).toBeLessThanOrEqual(5);
    expect(matters !== undefined).toBe(analysis.findings.length > 0);
    for (const { headline, advice } of matters?.findings ?? []) {
      expect(words(headline).length, headline).toBeLessThanOrEqual(25);
      expect(words(advice).length, advice).toBeLessThanOrEqual(20);
    }
  });

  test('every finding of every fixture has a headline without the name of a measure', () => {
    const rules = new Set<string>();
    for (const { analysis } of analyses) {
      const context = contextOf(analysis, book);
      for (const finding of analysis.findings) {
        const { headline, advice } = toldFinding(finding, context);
        rules.add(finding.rule);
        for (const text of [headline, advice]) {
          expect(text).toMatch(/[.?]$/);
          expect(text).not.toMatch(/undefined|NaN|\[object|\.\.$/);
          const plain = text.split(/[^\p{L}-]+/u).join(' ');
          expect(measures.filter((measure) => plain.includes(` ${measure} `))).toEqual([]);
        }
        expect(words(headline).length, headline).toBeLessThanOrEqual(30);
      }
    }
    expect(rules.size).toBeGreaterThan(ruleList.length - 6);
  });
});

describe('a document', () => {
  test.each(analyses)('of $name is plain JSON in one order, in every language', ({ analysis }) => {
    const [de, en] = languages.map((language) =>
      analysisDocument(analysis, { language: books[language] }),
    );
    expect(JSON.parse(JSON.stringify(de))).toEqual(de);
    const shape = ({ sections }: Document) =>
      sections.map(({ id, level, blocks }) => [id, level, blocks.map(({ kind }) => kind)]);
    expect(shape(de)).toEqual(shape(en));
    const levels = de.sections.map(({ level }) => level);
    const order = ['page', 'report', 'annex'];
    const known = ['matters', 'quadrangle', 'chain', 'network', 'index', 'findings'];
    const ids = de.sections.map(({ id }) => id).filter((id) => known.includes(id));
    expect(ids).toEqual(known.filter((id) => ids.includes(id)));
    expect(levels.findLastIndex((level) => level !== 'annex')).toBeLessThan(
      levels.indexOf('annex'),
    );
    expect(order).toEqual(expect.arrayContaining(levels));
    expect(new Set(de.sections.map(({ id }) => id)).size).toBe(de.sections.length);
  });

  test.each(analyses)('of $name tells the next steps, who with whom and why', ({ analysis }) => {
    for (const language of languages) {
      const document = analysisDocument(analysis, { language: books[language] });
      const steps = blocksOf(document, 'steps').flatMap((block) => block.steps);
      const { plan = [], findings } = analysis;
      expect(steps.map(({ actors }) => actors)).toEqual(
        plan.map(({ source, target }) => [source, target]),
      );
      steps.forEach(({ text, why, cures }, k) => {
        for (const said of [text, why]) {
          expect(said).toMatch(/\.$/);
          expect(said).not.toMatch(/undefined|NaN|\[object|\.\.$/);
        }
        const cured = findings.filter((finding) =>
          everyResult([finding]).some((result) => plan[k].cures.includes(result.fingerprint)),
        );
        expect(cures.length > 0).toBe(cured.length > 0);
        for (const { rule } of cures) expect(cured.map((finding) => finding.rule)).toContain(rule);
      });
    }
  });

  test('without a plan tells no step, and says where none stands out or the network is too large', () => {
    const { analysis } = analyses.find(({ name }) => name === 'discharge') as (typeof analyses)[0];
    const { plan: _, ...without } = analysis;
    const said = (analysed: typeof analysis) => {
      const document = analysisDocument(analysed, { language: books.en });
      expect(blocksOf(document, 'steps')).toEqual([]);
      return blocksOf(document, 'sentence').map(({ text }) => text);
    };
    const { noSteps, stepsLarge } = books.en.report.page;
    expect(said({ ...analysis, plan: [] })).toContain(noSteps);
    const leftOut = { plan: { actors: 2_000, most: 1_000 } };
    expect(said({ ...without, settings: { ...analysis.settings, leftOut } })).toContain(stepsLarge);
    const asked = said({
      ...without,
      settings: { ...analysis.settings, leftOut: { plan: 'asked for' } },
    });
    for (const sentence of [noSteps, stepsLarge]) expect(asked).not.toContain(sentence);
  });

  test('calls a finding firm, likely or open by the least of its rates', () => {
    const { analysis } = analyses.find(({ name }) => name === 'discharge') as (typeof analyses)[0];
    const grade = (silent: number | null, imputed: number | null, refutableBy: string[] = []) =>
      toldFinding(
        {
          ...analysis.findings[0],
          holds: { silent, imputed, confirmedOnly: null, refutableBy },
        },
        contextOf(analysis, books.de),
      ).certainty;
    expect(grade(1, 0.9)?.grade).toBe('firm');
    expect(grade(1, 0.89)?.grade).toBe('likely');
    expect(grade(0.49, null)?.grade).toBe('open');
    expect(grade(null, null)).toBeNull();
    const doubted = grade(null, null, [analysis.actors[0].id]);
    expect(doubted?.grade).toBe('open');
    expect(doubted?.ask).toContain('nachfragen');
  });
});
