import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis, Problem } from '../../src/analysis.ts';
import { analyze } from '../../src/analyze.ts';
import { shortDocument } from '../../src/document/short.ts';
import { find } from '../../src/findings/index.ts';
import { fullText, type Style, text } from '../../src/render/index.ts';
import { readAnalysis } from '../../src/saved/index.ts';
import { books } from '../../src/words/index.ts';
import { columns } from '../../src/words/width.ts';
import { anyText } from '../any-text.ts';
import { measured, type Network } from '../findings/measured.ts';
import { datasetOf, scenarios } from '../fixtures.ts';
import { root } from '../paths.ts';
import { deep, runs, some } from '../runs.ts';

const languages = ['en', 'de'] as const;
const corners = ['health', 'elder-care', 'municipality', 'civil-society'];
const labels = {
  health: { en: 'Health', de: 'Gesundheit' },
  'elder-care': { en: 'Elder care', de: 'Altenpflege' },
  municipality: { en: 'Municipality', de: 'Kommune' },
  'civil-society': { en: 'Civil society', de: 'Zivilgesellschaft' },
} as Record<string, { en: string; de: string }>;

function analysisOf(network: Network, changes: Partial<Analysis> = {}): Analysis {
  const input = measured(network);
  for (const sector of input.analysis.sectors) sector.label = labels[sector.id] ?? sector.label;
  return { ...input.analysis, findings: find(input), ...changes };
}

const district: Network = {
  sectors: corners,
  actors: {
    'Klinik am Park, Sozialdienst': { sector: 'health', answered: true },
    'Klinik am Park, Station 3': { sector: 'health', answered: true },
    'Hausarztpraxis Dr. Weidner': { sector: 'health', answered: false },
    'Sozialstation Lindenfurt e. V.': { sector: 'elder-care', answered: true },
    'Kurzzeitpflege Haus am Anger': { sector: 'elder-care', answered: true },
    'Seniorenbüro der Stadt': { sector: 'municipality', answered: true },
    'Kirchengemeinde St. Martin': { sector: 'civil-society', answered: true },
    'Wohnbau eG': { sector: 'civil-society', answered: true },
    'Taxi Reimann': { answered: true },
  },
  ties: [
    ['Klinik am Park, Sozialdienst', 'Klinik am Park, Station 3', true],
    ['Klinik am Park, Sozialdienst', 'Sozialstation Lindenfurt e. V.', true],
    ['Klinik am Park, Sozialdienst', 'Kurzzeitpflege Haus am Anger', false],
    ['Klinik am Park, Sozialdienst', 'Seniorenbüro der Stadt', true],
    ['Hausarztpraxis Dr. Weidner', 'Sozialstation Lindenfurt e. V.', null],
    ['Sozialstation Lindenfurt e. V.', 'Kurzzeitpflege Haus am Anger', true],
    ['Sozialstation Lindenfurt e. V.', 'Seniorenbüro der Stadt', true],
    ['Kirchengemeinde St. Martin', 'Seniorenbüro der Stadt', true],
    ['Klinik am Park, Station 3', 'Taxi Reimann', false],
  ],
};

const files: Analysis['dataset']['files'] = [
  {
    name: 'stakeholders.csv',
    shape: 'actor-list',
    why: 'name: Akteur, partners: Kooperationspartner',
    encoding: 'windows-1252',
    delimiter: ';',
    rows: 10,
    read: 9,
    skipped: [{ row: 7, reason: 'no-name' }],
    columns: [],
  },
];

const problem = (row: number, value: string): Problem => ({
  code: 'self-tie',
  severity: 'warning',
  file: 'stakeholders.csv',
  row,
  column: 'Kooperationspartner',
  value,
});

const full = () => {
  const analysis = analysisOf(district, { problems: [problem(3, 'Wohnbau eG')] });
  return { ...analysis, dataset: { ...analysis.dataset, files } };
};

const lines = (report: string) => report.split('\n');

describe('the text report', () => {
  test.each(languages)('of a quadrangle in %s reads as kept', async (language) => {
    await expect(fullText(full(), { language: books[language] })).toMatchFileSnapshot(
      `golden/quadrangle.${language}.txt`,
    );
  });

  test.each(languages)('in its short form in %s reads as kept', async (language) => {
    await expect(text(full(), { language: books[language] })).toMatchFileSnapshot(
      `golden/short.${language}.txt`,
    );
  });

  test('in its short form says how to see more, and is no longer than two screens', () => {
    for (const language of languages) {
      const report = text(full(), { language: books[language] });
      expect(lines(report).length).toBeLessThan(70);
      expect(report).toContain('--full');
      expect(lines(report).filter((line) => columns(line) > 80)).toEqual([]);
    }
  });

  test.each(languages)('in its short form in %s takes about 60 lines', (language) => {
    for (const scenario of some(scenarios)) {
      const analysis = analyze(datasetOf(scenario), {
        draws: 20,
        permutations: 50,
      });
      const report = text(analysis, { language: books[language] });
      const most = scenario === 'discharge' ? 65 : 70;
      expect(lines(report).length - 1, scenario).toBeLessThanOrEqual(most);
      // None of the findings of page one and none of the steps is left out, and no message is said twice.
      const said = report.replaceAll(/\s+/g, ' ');
      const { sections } = shortDocument(analysis, books[language]);
      const blocks = sections.flatMap((section) => section.blocks);
      for (const block of blocks)
        if (block.kind === 'matters')
          for (const { headline } of block.findings)
            expect(said.split(headline.replace(/\.$/, '')).length, headline).toBe(2);
        else if (block.kind === 'steps')
          for (const step of block.steps) expect(said).toContain(step.text);
    }
  });

  test.each(languages)('of other sectors in %s reads as kept', async (language) => {
    const network: Network = {
      actors: Object.fromEntries(
        'abcdefg'.split('').map((id, i) => [id, { sector: ['red', 'green', 'blue'][i % 3] }]),
      ),
      ties: [
        ['a', 'b'],
        ['b', 'c'],
        ['d', 'e'],
        ['a', 'd'],
        ['f', 'a'],
      ],
      directed: true,
    };
    const settings = {
      chain: 'none',
      sectors: 'own',
      directed: true,
      method: 'whole',
      merge: 'sum',
    };
    await expect(
      fullText(analysisOf(network, { settings }), { language: books[language] }),
    ).toMatchFileSnapshot(`golden/own-sectors.${language}.txt`);
  });

  test('draws what each side has: dense, thin, empty, impossible', () => {
    const drawn = lines(fullText(full(), { language: books.en }));
    expect(drawn.some((line) => /Health +│ .*3\/6|│ ─.* 3\/6 .*─ │|═.* 3\/6 .*═/.test(line))).toBe(
      true,
    );
    expect(drawn.some((line) => line.includes('✕ 0/6'))).toBe(true);
    const alone = analysisOf({ actors: { a: { sector: 'health' } }, ties: [], sectors: corners });
    const empty = fullText(alone, { language: books.en });
    expect(empty).not.toContain('✕ 0/');
    expect(empty).toContain(' – ');
  });

  test('answers the questions in their order, with the next step of every finding', () => {
    const analysis = full();
    const report = fullText(analysis, { language: books.de });
    const places = Object.values(books.de.report.common.questions)
      .map((question) => report.indexOf(`\n${question}\n`))
      .filter((place) => place >= 0);
    expect(places.length).toBeGreaterThan(2);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const [, answers] = report.split('\nBEFUNDE\n');
    expect(answers.match(/→ /g)?.length).toBe(analysis.findings.length);
  });

  test('shows as many actors as asked for', () => {
    const rows = (top: number) =>
      lines(fullText(full(), { language: books.en, top })).filter((line) =>
        / \d+ +\d+ +\d+\.\d\d +/.test(line),
      ).length;
    expect(rows(3)).toBe(3);
    expect(rows(0)).toBe(0);
    expect(fullText(full(), { language: books.en, top: 99 })).toMatch(/ –(?: |\n)/);
    expect(fullText(full(), { language: books.de, top: 99 })).toMatch(/ –(?: |\n)/);
  });

  test('shows every family of measures: the network in figures, places and brokerage of the actors', () => {
    const analysis = readAnalysis(
      JSON.parse(readFileSync(join(root, 'fixtures/discharge/expected.json'), 'utf8')),
    );
    const report = fullText(analysis, { language: books.en, top: 2 });
    const { network, actors } = analysis;
    for (const row of [
      /^ E-I index +−0\.08$/m,
      /^ Yule’s Q +0\.63$/m,
      /^ liaison +59 +131\.8$/m,
      /E-I index of 0\.46 on average; .* p = 0\.0001/s,
    ])
      expect(report).toMatch(row);
    expect(network.eiIndex.value).toBeCloseTo(-0.08, 2);
    expect(network['yuleQ']).toBeCloseTo(0.63, 2);
    const first = actors.find(({ id }) => id.endsWith('Sozialdienst'))?.measures;
    expect(first?.['betweenness']).toBeCloseTo(202.5, 1);
    expect(report).toMatch(/Place in the network\n.*\n“?St\.-Barbara.* 202\.5 /);
    const { coordinator, total } = first?.brokerage ?? {};
    expect(report).toMatch(
      new RegExp(
        `their own\\n.*\\n.*Barbara.* ${coordinator?.count} \\(0\\.\\d+\\) .* ${total?.count}\\n`,
      ),
    );
    // Unequal numbers of contacts mislead a z: it stands in the data alone.
    expect(first?.brokerage?.['total']?.z).toBeCloseTo(7.1, 1);
    expect(report).not.toMatch(/\bz\b/);
  });

  test('lists 20 problems and counts the rest', () => {
    const problems = Array.from({ length: 25 }, (_, i) => ({
      ...problem(i + 2, `name ${i}`),
      file: `table-${i}.csv`,
      // An error has a line in each file.
      severity: 'error' as const,
    }));
    const report = fullText({ ...full(), problems }, { language: books.en });
    expect(report).toContain('row 21,');
    expect(report).not.toContain('row 22,');
    expect(report).toContain('… and 5 more');
  });

  test('counts what is left of many findings of one kind', () => {
    const actors = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`actor ${i}`, {}]));
    expect(fullText(analysisOf({ actors, ties: [] }), { language: books.de })).toContain(
      '… und 25 weitere Befunde dieser Art',
    );
  });

  test('says of a network of nobody that there is nothing', () => {
    const report = fullText(analysisOf({ actors: {}, ties: [] }), { language: books.en });
    expect(report).toContain(books.en.report.common.noFindings);
    expect(report).toContain(books.en.report.common.noSectors);
  });

  test('names a finding that this version has no words for', () => {
    const analysis = full();
    analysis.findings.push({
      ...analysis.findings[0],
      rule: 'of-tomorrow',
      actors: ['Wohnbau eG'],
    });
    expect(fullText(analysis, { language: books.en })).toContain('of-tomorrow: Wohnbau eG');
  });
});

describe('width', () => {
  const long =
    'Überregionale Arbeitsgemeinschaft der Wohlfahrtsverbände 東京都高齢者福祉 👩‍👩‍👧 '.repeat(4);
  const sized: Network = {
    sectors: corners,
    actors: new Map([
      ...Object.entries(district.actors),
      [long, { sector: 'health', answered: true }],
      ['x'.repeat(10_000), { sector: 'health', answered: true }],
      ['東京都高齢者福祉保健局'.repeat(9), { answered: false }],
    ]),
    ties: [...district.ties, [long, 'x'.repeat(10_000), false], [long, 'Wohnbau eG', false]],
  };

  for (const language of languages)
    for (const width of [60, 80, 100])
      test(`no line is longer than ${width} columns in ${language}`, () => {
        const analysis = analysisOf(sized, { problems: [problem(3, 'y'.repeat(200))] });
        const report = fullText(
          { ...analysis, dataset: { ...analysis.dataset, files } },
          { language: books[language], width },
        );
        expect(lines(report).filter((line) => columns(line) > width)).toEqual([]);
      });

  test('no line of many sectors is longer than 80 columns', () => {
    const actors = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `actor ${i}`,
        { sector: `a rather long name of sector ${i % 12}` },
      ]),
    );
    const report = fullText(analysisOf({ actors, ties: [['actor 1', 'actor 2']] }), {
      language: books.en,
    });
    expect(lines(report).filter((line) => columns(line) > 80)).toEqual([]);
    expect(report).toMatch(/Shown are \d of 12 sectors/);
  });

  test('no line ends in blanks', () => {
    expect(
      lines(fullText(full(), { language: books.de })).filter((line) => /\s$/.test(line)),
    ).toEqual([]);
  });
});

/** Replaces a name everywhere in an analysis. */
function renamed(analysis: Analysis, name: string, to: string): Analysis {
  return JSON.parse(JSON.stringify(analysis), (_, value) => (value === name ? to : value));
}

/** Control characters, halves of characters, and what turns the line or the reading direction. */
const steering = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

describe('a label', () => {
  test('with terminal codes or markup is shown harmlessly', () => {
    const attack = '\u001b[2J\u001b]0;owned\u0007<script>alert(1)</script>\u009b31m\u202e';
    const report = text(renamed(full(), 'Wohnbau eG', attack), { language: books.en });
    expect(report).toContain('␛[2J␛]0;owned␇<script>');
    expect(report.replaceAll('\n', '')).not.toMatch(steering);
  });

  deep(
    'never yields a control character other than the newline',
    () => {
      const analysis = full();
      const any = fc.oneof(
        anyText(200),
        fc.string({
          unit: fc.constantFrom(
            '\u001b',
            '[',
            'm',
            '\n',
            '\r',
            '\t',
            '\u009b',
            '\ud800',
            '\u202e',
            'é',
          ),
          maxLength: 60,
        }),
      );
      fc.assert(
        fc.property(any, any, fc.constantFrom(...languages), (label, sector, language) => {
          const odd = renamed(analysis, 'Wohnbau eG', label);
          odd.sectors[0].label = { en: sector, de: sector };
          odd.dataset.name = label;
          odd.dataset.files[0].name = sector;
          odd.dataset.files[0].why = label;
          odd.problems[0].value = label;
          odd.problems[0].file = sector;
          odd.findings.push({ ...odd.findings[0], rule: label });
          const report = fullText(odd, { language: books[language] });
          expect(report.replaceAll('\n', '')).not.toMatch(steering);
          for (const line of lines(report)) expect(columns(line)).toBeLessThanOrEqual(80);
        }),
        { numRuns: runs(60) },
      );
    },
    30_000,
  );
});

describe('colours', () => {
  const tagged: Style = Object.fromEntries(
    ['bold', 'dim', 'red', 'yellow', 'cyan'].map((name) => [
      name,
      (inner: string) => `<${name}>${inner}</${name}>`,
    ]),
  );

  test('mark an empty side red and change nothing else', () => {
    const coloured = fullText(full(), { language: books.en, style: tagged });
    expect(coloured).toContain('<red>✕ 0/6');
    expect(coloured.replace(/<\/?(bold|dim|red|yellow|cyan)>/g, '')).toBe(
      fullText(full(), { language: books.en }),
    );
  });
});

test('the words of both languages have the same places', () => {
  const places = (value: object, path = ''): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      inner !== null && typeof inner === 'object'
        ? places(inner, `${path}${key}.`)
        : [`${path}${key}:${typeof inner}`],
    );
  // A formula or a range in words of its own is what only some languages need.
  const own = /^measures\.\w+\.(formula|range):/;
  const needed = (book: object) => places(book).filter((place) => !own.test(place));
  expect(needed(books.en)).toEqual(needed(books.de));
});

test('an option that a form does not have is refused, and not passed over', () => {
  const given = { language: books.en, full: true };
  expect(() => text(full(), given)).toThrow(/^care-chain\/text: unknown option "full"\./);
  expect(() => fullText(full(), given)).toThrow(/^care-chain\/fullText: unknown option "full"\./);
});
