import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { picturesOf } from '../../src/charts/index.ts';
import { textWidth } from '../../src/charts/letters.ts';
import {
  analyze,
  dataset,
  fullText,
  html,
  markdown,
  readDataset,
  svg,
  trust,
  trustHtml,
  trustJson,
  trustMarkdown,
  trustText,
} from '../../src/index.ts';
import { books } from '../../src/words/index.ts';
import { columns } from '../../src/words/width.ts';
import { root } from '../paths.ts';

const name = 'stakeholders.csv';
const survey = readDataset([
  { name, bytes: new Uint8Array(readFileSync(join(root, 'fixtures/discharge', name))) },
]);
const result = trust(survey, { draws: 20 });
const analysis = analyze(survey, { draws: 20 });

describe.each(Object.values(books))('how far it holds, in $name', (language) => {
  const said = trustText(result, { language, analysis });

  test('is told with its firm, likely and open findings and whom to ask first', () => {
    for (const word of Object.values(language.terms.certainty)) expect(said).toContain(word);
    const [{ actor }] = result.askFirst;
    expect(said).toContain(actor);
    expect(said).not.toMatch(/undefined|NaN|null/);
    for (const line of said.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
  });

  test('says the same as Markdown and as a page that loads nothing', () => {
    const page = trustHtml(result, { language, analysis });
    const marked = trustMarkdown(result, { language, analysis });
    for (const heading of Object.values(language.trustReport.headings).slice(0, 4)) {
      expect(marked).toContain(`## ${heading}`);
      expect(page).toContain(heading);
    }
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/(src|href)="https?:/);
    // Once for a wide page and print, once for a narrow screen.
    expect(page.match(/data-picture="ranks"/g)).toHaveLength(2);
  });

  test('stands beside findings and ranks of every report', () => {
    const label = language.trust.label('').replace('.', '');
    expect(fullText(analysis, { language })).toContain(label);
    expect(fullText(analysis, { language })).toContain(language.trust.ranksTitle);
    expect(markdown(analysis, { language })).toContain(`(${language.terms.certainty.firm})`);
    const page = html(analysis, { language });
    expect(page).toContain(`certainty firm">${language.terms.certainty.firm}`);
    expect(page).toContain('class="rank">');
  });
});

test('shares the draws of the analysis, so that both name the same range', () => {
  for (const { id, ranks } of analysis.actors) {
    const { q05, q95 } = result.silent['0.2']?.betweenness.ranks[id] ?? {};
    expect([ranks?.['betweenness'].from, ranks?.['betweenness'].to]).toEqual([q05, q95]);
  }
  for (const { fingerprint, holds } of analysis.findings) {
    const { fingerprint: _, ...held } =
      result.findings.find((one) => one.fingerprint === fingerprint) ?? {};
    expect(held).toEqual(holds);
  }
});

test('of a network of nobody, of one, and without a tie is told without a figure', () => {
  for (const actors of [[], [{ id: 'a' }], [{ id: 'a' }, { id: 'b' }]]) {
    const small = dataset({ actors, ties: [] });
    const told = trustText(trust(small, { draws: 10 }), {
      language: books.en,
      analysis: analyze(small, { draws: 10 }),
    });
    expect(told).toContain('How far it holds: data');
    expect(told).not.toMatch(/undefined|NaN|null|Infinity/);
  }
});

test('as JSON is what the library gives', () => {
  expect(JSON.parse(trustJson(result))).toEqual(result);
});

test.each([
  ['whole where three lines hold them', ''],
  ['and their ends where those do not', ' und allen Städten und Gemeinden, die ihm angehören,'],
])('names that begin alike are told apart in the picture of ranks, %s', (_, more) => {
  const ids = Array.from(
    { length: 12 },
    (_, k) => `Zweckverband für Altenhilfe und Pflege im Landkreis${more} Standort ${k + 1}`,
  );
  const ring = dataset({
    actors: ids.map((id) => ({ id })),
    ties: ids.map((source, k) => ({ source, target: ids[(k + 1) % ids.length] })),
  });
  const drawn = svg(analyze(ring, { draws: 20 }), { language: books.de, picture: 'ranks' });
  const rows = drawn.split('<g><title>').slice(1);
  const written = rows.map((row) =>
    [...row.matchAll(/<text[^>]*>(?!\d)([^<]+)</g)].map(([, line]) => line).join(' '),
  );
  expect(written).toHaveLength(12);
  expect(new Set(written).size).toBe(12);
  expect(written.every((name) => name.includes('…'))).toBe(more !== '');
});

test('no range is cut at the side of the picture, however many actors there are', () => {
  const ids = Array.from({ length: 130 }, (_, k) => `a${String(k).padStart(3, '0')}`);
  const ring = analyze(
    dataset({
      actors: ids.map((id) => ({ id })),
      ties: ids.map((source, k) => ({ source, target: ids[(k + 1) % ids.length] })),
    }),
    { draws: 20, leaveOut: ['keyPlayers'] },
  );
  const long = {
    ...ring,
    actors: ring.actors.map((actor) => ({
      ...actor,
      ranks: { ...actor.ranks, betweenness: { rank: 110, from: 100, to: 130 } },
    })),
  };
  for (const narrow of [true, false]) {
    const picture = picturesOf(long, books.en, { narrow }).get('ranks');
    const texts = [
      ...JSON.stringify(picture?.body).matchAll(/"x":([\d.]+)[^{}]*\}[^{}]*"100–130"/g),
    ];
    expect(texts.length).toBeGreaterThan(0);
    for (const [, x] of texts)
      expect(Number(x) + textWidth('100–130', 11.5)).toBeLessThanOrEqual(picture?.width ?? 0);
  }
});
