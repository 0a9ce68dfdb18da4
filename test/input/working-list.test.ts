import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze, fullText, openFile, readDataset, text } from '../../src/index.ts';
import { underItsTitle } from '../../src/input/name-of-file.ts';
import { noneByChance, pairsByChance } from '../../src/input/reading/one-way.ts';
import { books } from '../../src/words/index.ts';
import { root } from '../paths.ts';
import { runs, thorough } from '../runs.ts';

const name = 'liste_2026.xlsx';
const bytes = new Uint8Array(
  readFileSync(join(root, 'fixtures/tables/working-list-of-a-county', name)),
);
const read = async () => underItsTitle(readDataset(await openFile({ name, bytes })));
const table = (lines: readonly string[]) =>
  readDataset([{ name: 't.csv', bytes: new TextEncoder().encode(lines.join('\n')) }]);

test('a working list stands under its own title and date, and nothing in it that is private is shown', async () => {
  const dataset = await read();
  expect(dataset.name).toBe('Kreis Musterau – Runde Pflegeübergang');
  expect(dataset.asOf).toBe('03.09.2026');
  const [list, legend] = dataset.provenance;
  expect(list.skipped.slice(0, 4)).toEqual([
    { row: 1, reason: 'title-line' },
    { row: 2, reason: 'title-line' },
    { row: 3, reason: 'blank-row' },
    { row: 5, reason: 'example-row' },
  ]);
  expect([legend.shape, legend.read, legend.rows]).toEqual(['legend', 3, 3]);
  const analysis = analyze(dataset, { draws: 0 });
  for (const language of Object.values(books)) {
    const report = fullText(analysis, { language });
    expect(report).toContain('03.09.2026');
    expect(report).not.toMatch(/0171|0151|klinik\.example|Dr\. Lenz|Fr\. Ott|Hr\. Muster/);
  }
  expect(JSON.stringify(analysis)).not.toMatch(/0171|0151|klinik\.example|Dr\. Lenz|Fr\. Ott/);
});

test('nobody is said to have answered where the table does not say so', async () => {
  const report = fullText(analyze(await read(), { draws: 0 }), { language: books.de });
  expect(report).not.toContain('obwohl sie geantwortet hat');
});

test('a list without a pair both ways is warned about in the head, and --undirected offered', () => {
  const dataset = table(['Von;An', ...Array.from({ length: 6 }, (_, k) => `A${k};B${k}`)]);
  expect(dataset.directed).toBe(true);
  for (const language of Object.values(books)) {
    const head = text(analyze(dataset, { draws: 0 }), { language })
      .split('\n')
      .slice(0, 9);
    expect(head.join(' ')).toContain('--undirected');
  }
});

test('ties of planning and frequencies of contact are mutual where no pair stands both ways', () => {
  const pairs = Array.from({ length: 12 }, (_, k) => `Stelle ${k};Dienst ${(k * 5) % 12}`);
  const often = table(['Von;An;Häufigkeit', ...pairs.map((pair) => `${pair};monatlich`)]);
  expect(often.directed).toBe(false);
  expect(often.problems.map(({ code }) => code)).toContain('contact-mutual');
  const levels = table([
    'Von;An;Ebene',
    ...pairs.map((pair, k) => `${pair};${k % 2 === 0 ? 'Planung' : 'Fall'}`),
  ]);
  expect(levels.directed).toBe(true);
  expect(levels.ties.filter(({ layer }) => layer === 'Planung')).toHaveLength(12);
  expect(levels.ties.filter(({ layer }) => layer === 'Fall')).toHaveLength(6);
  // What is passed on has a direction, however often it is.
  const passed = table(['Von;An;Häufigkeit der Verlegung', ...pairs.map((pair) => `${pair};3`)]);
  expect(passed.directed).toBe(true);
});

const SIZES = thorough ? Array.from({ length: 30 }, (_, k) => k + 1) : [1, 9, 10, 30];
/** Sizes whose reports are drawn as well. */
const HEADS = new Set([1, 2, 10]);
const codesOf = ({ problems }: ReturnType<typeof table>) => problems.map(({ code }) => code);
const headOf = (dataset: ReturnType<typeof table>) =>
  Object.values(books).map((language) =>
    text(analyze(dataset, { draws: 0 }), { language })
      .split('\n')
      .slice(0, 9)
      .join(' '),
  );

test('at any size, a list without a pair both ways is no evidence of one-way contact, and its head says so or reads it as mutual', () => {
  for (const size of SIZES) {
    const pairs = Array.from({ length: size }, (_, k) => `Haus ${k};Dienst ${(k * 7) % 11}`);
    const bare = table(['Von;An', ...pairs]);
    expect(bare.directed).toBe(true);
    expect(codesOf(bare)).toContain('no-way-back');
    const often = table(['Von;An;Häufigkeit', ...pairs.map((pair) => `${pair};monatlich`)]);
    const enough = size >= 10;
    expect([often.directed, often.ties.length]).toEqual([!enough, size]);
    expect(codesOf(often).includes('contact-mutual')).toBe(enough);
    expect(codesOf(often).includes('no-way-back')).toBe(!enough);
    const planned = table([
      'Von;An;Ebene',
      ...pairs.map((pair) => `${pair};Planung`),
      'Haus 0;Haus Z;Fall',
    ]);
    const both = size + 1 >= 10;
    expect([planned.directed, planned.ties.length]).toEqual([true, both ? 2 * size + 1 : size + 1]);
    expect(codesOf(planned).includes('contact-mutual')).toBe(both);
    const back = table(['Von;An', ...pairs, 'Dienst 0;Haus 0']);
    expect(codesOf(back)).not.toContain('no-way-back');
    if (!HEADS.has(size)) continue;
    for (const head of headOf(bare)) expect(head).toContain('--undirected');
    for (const head of [...headOf(often), ...headOf(planned)])
      expect(head).toMatch(/--(un)?directed/);
    expect(headOf(back).join(' ')).not.toContain('--undirected');
  }
});

test('what chance would give is told, as exact as counting all arrangements of arcs', () => {
  const arcsOf = (actors: number) =>
    Array.from({ length: actors ** 2 }, (_, k) => [Math.floor(k / actors), k % actors]).filter(
      ([a, b]) => a !== b,
    );
  for (const actors of [2, 3, 4])
    for (const size of [1, 2, 3, 4]) {
      const arcs = arcsOf(actors);
      if (size > arcs.length) continue;
      let sum = 0;
      let ways = 0;
      let none = 0;
      const choose = (from: number, chosen: number[][]): void => {
        if (chosen.length === size) {
          ways++;
          const both = chosen.filter(
            ([a, b]) => a < b && chosen.some(([c, d]) => c === b && d === a),
          ).length;
          sum += both;
          if (both === 0) none++;
          return;
        }
        for (let k = from; k < arcs.length; k++) choose(k + 1, [...chosen, arcs[k]]);
      };
      choose(0, []);
      expect(pairsByChance(size, actors)).toBeCloseTo(sum / ways, 12);
      expect(noneByChance(size, actors)).toBeCloseTo(none / ways, 12);
    }
  const dense = Array.from({ length: 45 }, (_, k) => k).flatMap((k) => {
    const [a, b] = [Math.floor(k / 9), k % 9];
    return a < b ? [`H${a};H${b}`] : [];
  });
  const [en] = [books.en].map((language) =>
    text(analyze(table(['Von;An', ...dense]), { draws: 0 }), { language }),
  );
  expect(en).toContain(
    `none of the ${dense.length} pairs stands both ways (by chance, about 6 would)`,
  );
});

test('a short list of contacts is mutual where chance would hardly leave no pair both ways', () => {
  const among = (actors: number, size: number) =>
    Array.from({ length: actors ** 2 }, (_, k) => [Math.floor(k / actors), k % actors])
      .filter(([a, b]) => a < b)
      .slice(0, size)
      .map(([a, b]) => `Haus ${a};Haus ${b};monatlich`);
  for (const [actors, size, mutual] of [
    [5, 9, true],
    [5, 8, false],
    [4, 6, false],
    [2, 1, false],
  ] as const) {
    expect(noneByChance(size, actors) <= 0.05).toBe(mutual);
    expect(table(['Von;An;Häufigkeit', ...among(actors, size)]).directed).toBe(!mutual);
  }
});

test('no handover is called missing for which a tie runs the other way, in lists of any size', () => {
  const ROLES = [
    'Krankenhaussozialdienst',
    'Pflegedienst',
    'Hausarztpraxis',
    'Pflegestützpunkt',
    'Reha',
  ];
  const arc = fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a !== b);
  let reported = 0;
  fc.assert(
    fc.property(fc.array(arc, { minLength: 1, maxLength: 30 }), fc.boolean(), (arcs, often) => {
      const actors = [
        'Name;Rolle',
        ...Array.from({ length: 10 }, (_, k) => `A${k};${ROLES[k % 5]}`),
      ];
      const ties = [
        often ? 'Von;An;Häufigkeit' : 'Von;An',
        ...arcs.map(([a, b]) => `A${a};A${b}${often ? ';3' : ''}`),
      ];
      const dataset = readDataset(
        [actors, ties].map((lines, k) => ({
          name: `${k}.csv`,
          bytes: new TextEncoder().encode(lines.join('\n')),
        })),
      );
      const holds = new Set(dataset.ties.map(({ source, target }) => `${source} ${target}`));
      const { chain, findings } = analyze(dataset, { draws: 0 });
      reported += chain?.handovers.filter(({ status }) => status === 'one-direction').length ?? 0;
      for (const finding of findings) {
        if (finding.rule !== 'handover-missing') continue;
        const { givers, takers } = finding.evidence as { givers: string[]; takers: string[] };
        for (const giver of givers)
          for (const taker of takers) expect(holds.has(`${taker} ${giver}`)).toBe(false);
      }
    }),
    { numRuns: 25, seed: 14 },
  );
  expect(reported).toBeGreaterThan(10);
});

test('one pair both ways, and the header decides', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 11 }), (back) => {
      const pairs = Array.from({ length: 12 }, (_, k) => [`Stelle ${k}`, `Dienst ${k}`]);
      const rows = [...pairs, [...pairs[back]].reverse()].map(
        (pair) => `${pair.join(';')};täglich`,
      );
      expect(table(['Von;An;Häufigkeit', ...rows]).directed).toBe(true);
    }),
    { numRuns: runs(12) },
  );
});
