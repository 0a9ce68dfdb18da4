import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, csv, gexf, graphml, markdown, pajek, ucinet } from '../../src/index.ts';
import { withoutGuard } from '../../src/input/formula-guard.ts';
import { csvParts } from '../../src/render/csv.ts';
import { books } from '../../src/words/index.ts';
import { analysisOf } from '../browser/report-fixture.ts';

const discharge = analysisOf('discharge');

/** Rows by the names of their columns. */
function records(text: string): Record<string, string>[] {
  const [names, ...rows] = parse(text) as string[][];
  return rows.map((row) => Object.fromEntries(names.map((name, k) => [name, row[k]])));
}

/** The same network, its first actor called otherwise. */
const renamed = (label: string): Analysis => ({
  ...discharge,
  actors: discharge.actors.map((actor, k) => (k === 0 ? { ...actor, label } : actor)),
});

describe('csv', () => {
  test('holds every actor with every figure', () => {
    const rows = records(csv(discharge, { language: books.en }));
    expect(rows).toHaveLength(discharge.actors.length);
    const row = rows.find(({ id }) => id === 'Rehaklinik Waldblick');
    const actor = discharge.actors.find(({ id }) => id === 'Rehaklinik Waldblick');
    expect(Number(row?.['constraint'])).toBe(actor?.measures['constraint']);
    expect(Number(row?.['degree'])).toBe(9);
    expect(csv(discharge, { language: books.en })).not.toContain('[object');
  });

  test('of many actors comes in pieces that make the same text', () => {
    const many = {
      ...discharge,
      actors: Array.from({ length: 2001 }, (_, i) => ({ ...discharge.actors[0], id: `a${i}` })),
    };
    const pieces = [...csvParts(many, { language: books.en })];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('')).toBe(csv(many, { language: books.en }));
    expect(records(pieces.join('')).map(({ id }) => id)).toEqual(many.actors.map(({ id }) => id));
  });

  test('holds ties and the matrix', () => {
    expect(parse(csv(discharge, { table: 'ties', language: books.en }))).toHaveLength(
      discharge.ties.length + 1,
    );
    const cells = records(csv(discharge, { table: 'matrix', language: books.de }));
    expect(cells).toHaveLength(16);
    expect(
      cells.find((cell) => cell['sector'] === 'health' && cell['with'] === 'civil-society'),
    ).toMatchObject({ ties: '0', possible: '91' });
  });

  test('gives no cell that a spreadsheet takes for a formula, and every other text back', () => {
    fc.assert(
      fc.property(
        fc.tuple(
          fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '＝', '＠', "'=", "''-"),
          fc.string({ unit: fc.constantFrom(...'ab =+-@;,\t\r\n\'"＝＋－＠') }),
        ),
        ([start, rest]) => {
          const label = start + rest;
          const rows: string[][] = parse(csv(renamed(label), { language: books.en }));
          const cell = rows[1][1];
          for (const mark of [',', ';', '\t', '\n'])
            for (const seen of cell.split(mark)) expect(seen).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
          expect(withoutGuard(cell)).toBe(label);
        },
      ),
    );
  });
});

describe.each([
  ['gexf', gexf],
  ['graphml', graphml],
] as const)('%s', (_, write) => {
  test('holds every actor, every tie and their figures', () => {
    const text = write(discharge);
    expect(text.match(/<node /g)).toHaveLength(discharge.actors.length);
    expect(text.match(/<edge /g)).toHaveLength(discharge.ties.length);
    expect(text).toContain('constraint');
    expect(text).not.toMatch(/NaN|undefined|\[object/);
  });

  test('keeps labels text', () => {
    expect(write(renamed('<a b="c">&\u0000'))).toContain('&lt;a b=&quot;c&quot;&gt;&amp;');
  });
});

test('pajek numbers its vertices from 1 and names each tie once', () => {
  const lines = pajek(discharge).trimEnd().split('\n');
  expect(lines[0]).toBe('*Vertices 35');
  const ties = lines.slice(lines.indexOf('*Edges') + 1);
  expect(ties).toHaveLength(96);
  expect(ties.every((line) => /^\d+ \d+ \d/.test(line))).toBe(true);
  expect(pajek(renamed('a "b"\nc')).split('\n')[1]).toBe('1 "a \'b\' c"');
});

test('ucinet names each undirected tie in both directions', () => {
  const lines = ucinet(discharge).trimEnd().split('\n');
  expect(lines.slice(0, 2)).toEqual(['dl n=35', 'format=edgelist1']);
  const data = lines.slice(lines.indexOf('data:') + 1);
  expect(data).toHaveLength(2 * 96);
  const pairs = new Set(data.map((line) => line.split(' ').slice(0, 2).join(' ')));
  for (const pair of pairs) expect(pairs).toContain(pair.split(' ').reverse().join(' '));
});

test.each(['de', 'en'] as const)(
  'markdown in %s says every finding and has whole tables',
  (language) => {
    const text = markdown(discharge, { language: books[language] });
    expect(text).toContain('91');
    for (const table of text.match(/(^\|.*\|$\n?)+/gm) ?? []) {
      const columns = table
        .trimEnd()
        .split('\n')
        .map((line) => line.match(/(?<!\\)\|/g)?.length);
      expect(new Set(columns).size).toBe(1);
    }
  },
);
