import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { councilPaper, type PaperSection } from '../../src/document/council-paper.ts';
import { isPublicName, withoutPersons } from '../../src/document/public-names.ts';
import { firstFindings } from '../../src/findings/index.ts';
import { books } from '../../src/words/index.ts';
import { analysisOf, scenarios } from '../browser/report-fixture.ts';
import { some } from '../runs.ts';

const district = analysisOf('district');
const discharge = analysisOf('discharge');
const languages = Object.values(books);

const section = (analysis: Analysis, id: PaperSection['id'], language = books.en) =>
  councilPaper(analysis, { language }).sections.find((each) => each.id === id) as PaperSection;

describe('the paper for a council', () => {
  test.each(languages)('has its parts in order, in $code', (language) => {
    const { sections, title } = councilPaper(discharge, { language });
    expect(title).toContain('discharge');
    expect(sections.map(({ id }) => id)).toEqual([
      'occasion',
      'method',
      'findings',
      'quadrangle',
      'proposals',
      'funding',
      'protection',
    ]);
  });

  test('tells the findings of page one, each with its mark in the analysis and its rows', () => {
    const [block] = section(discharge, 'findings').blocks;
    const first = firstFindings(discharge.findings);
    if (block.kind !== 'findings') throw new Error(block.kind);
    expect(block.findings).toHaveLength(first.length);
    expect(first.length).toBeGreaterThan(3);
    for (const [k, { fingerprint, locations }] of first.entries()) {
      expect(block.findings[k].source).toContain(fingerprint);
      expect(/rows? \d/.test(block.findings[k].source)).toBe(
        locations.some(({ row }) => row !== null),
      );
      expect(block.findings[k].headline.split(' ').length).toBeLessThanOrEqual(25);
    }
  });

  test.each(languages)('tells the method in two sentences, in $code', (language) => {
    const [block] = section(discharge, 'method', language).blocks;
    if (block.kind !== 'sentence') throw new Error(block.kind);
    expect(block.text.match(/[.?!](?= |$)/g)).toHaveLength(2);
    expect(block.text).toContain('200');
    const untested = { ...discharge, settings: { ...discharge.settings, draws: 0 } };
    const [other] = section(untested, 'method', language).blocks;
    if (other.kind !== 'sentence') throw new Error(other.kind);
    expect(other.text.match(/[.?!](?= |$)/g)).toHaveLength(2);
    expect(other.text).toContain(language.councilPaper.untested);
  });

  test('proposes what the analysis proposes, or says that it proposes nothing', () => {
    const steps = section(discharge, 'proposals').blocks.flatMap((block) =>
      block.kind === 'steps' ? block.steps : [],
    );
    expect(steps).toHaveLength(discharge.plan?.length ?? 0);
    expect(steps.length).toBeGreaterThan(0);
    const { plan: _, ...rest } = discharge;
    const said = (analysis: Analysis) => JSON.stringify(section(analysis, 'proposals').blocks);
    expect(said(rest)).toContain(books.en.councilPaper.noPlan);
    expect(said({ ...discharge, plan: [] })).toContain(books.en.report.page.noSteps);
  });

  test('names public money where the chain does, with the state of its source', () => {
    const shown = JSON.stringify(section(discharge, 'funding', books.de));
    expect(shown).toContain('§ 45e SGB XI (Stand 22. Dezember 2025)');
    expect(shown).toContain('§ 123 SGB XI');
    const sections = councilPaper(analysisOf('own-chain'), { language: books.de }).sections;
    const without = { ...discharge, chain: null };
    const bare = councilPaper(without, { language: books.de }).sections;
    expect(bare.map(({ id }) => id)).not.toContain('funding');
    expect(sections.map(({ id }) => id)).toContain('occasion');
  });
});

describe('names', () => {
  test.each([
    'St.-Barbara-Krankenhaus, Station 3 (Innere Medizin)',
    'Sozialstation Lindenfurt e. V.',
    'Kirchengemeinde St. Martin, Besuchsdienst',
    'Seniorenbüro der Stadt Lindenfurt',
    'Bau- und Sparverein Niederauen eG',
    'Royal Hospital, discharge team',
    'Actor 12',
    'A017',
    'B',
  ])('of organisations and codes are public: %s', (name) => {
    expect(isPublicName(name)).toBe(true);
  });

  test.each([
    'Anna Muster',
    'Muster, Anna',
    'Weidner',
    'Hausarztpraxis Dr. Weidner',
    'Praxis Weidner',
    'Hausarztpraxis Weidner und Kollegen',
    'Frau Kranz, Bäckerei am Markt',
    'Sozialamt, Anna Muster',
    'Sozialamt (Muster)',
    'Anna Muster – Sozialamt',
    'Sozialdienst Anna von Berg',
    'Pfarrer Hans Berg',
    'Hebamme Anna Muster',
    'Dr Jane Smith, Royal Hospital',
    '',
    '???',
  ])('of persons, or that may be, are not: %s', (name) => {
    expect(isPublicName(name)).toBe(false);
  });

  const letter = fc.constantFrom(...'abdefgiklmnoprstuäöü');
  const name = fc
    .array(letter, { minLength: 3, maxLength: 9 })
    .map((letters) => `X${letters.join('')}q`);

  test('made of a first and a last name are not public, whatever organisation stands beside', () => {
    fc.assert(
      fc.property(
        name,
        name,
        fc.constantFrom('', ', Sozialamt', ' (Klinikum)', ' – Pflegedienst 2', ' Sozialdienst'),
        (first, last, rest) => {
          expect(isPublicName(`${first} ${last}${rest}`)).toBe(false);
          expect(isPublicName(`${last}, ${first}${rest}`)).toBe(false);
        },
      ),
    );
  });

  test('of persons stand nowhere in the paper, whoever is one', () => {
    for (const path of some(scenarios)) {
      const analysis = analysisOf(path);
      // Each name in turn is one that no table has; half of them by what the table says, half by the look of the name.
      const renamed: Analysis = {
        ...analysis,
        actors: analysis.actors.map((actor, k) => ({
          ...actor,
          label: k % 2 === 0 ? `Xqanna Xq${'abcdefghij'[k % 10]}vorm` : `Xqhaus ${k}`,
          kind: k % 2 === 0 ? actor.kind : 'Person',
        })),
      };
      for (const language of languages)
        expect(JSON.stringify(councilPaper(renamed, { language }))).not.toContain('Xq');
    }
  });

  test('are kept apart: those who are called the same have numbers', () => {
    const { analysis, hidden } = withoutPersons(district, books.de);
    expect(hidden).toBeGreaterThan(2);
    const changed = analysis.actors.filter(({ label }, k) => label !== district.actors[k].label);
    expect(changed).toHaveLength(hidden);
    expect(new Set(changed.map(({ label }) => label)).size).toBe(hidden);
    expect(changed.map(({ id }) => id)).toContain('Hausarztpraxis Dr. Lohmann');
  });
});
