import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeOnce } from '../../src/analyze.ts';
import { analyze, csv, type Dataset, json } from '../../src/index.ts';
import { readTieTable } from '../../src/input/formats/read-tie-table.ts';
import { createTieStream } from '../../src/input/formats/tie-stream.ts';
import { csvParts } from '../../src/render/csv.ts';
import { books } from '../../src/words/index.ts';
import { datasets } from '../random-dataset.ts';
import { runs } from '../runs.ts';

const options = { chain: 'none', permutations: 9, draws: 3 } as const;

test('figures that are made when they are read make the same bytes', () => {
  fc.assert(
    fc.property(datasets(), fc.constantFrom(0, 3), (data, draws) => {
      fc.pre(data.actors.length > 0);
      const plain = analyze(data, { ...options, draws });
      const once = analyzeOnce(data, { ...options, draws });
      expect(json(once)).toBe(json(plain));
      expect([...csvParts(once, { language: books.en })].join('')).toBe(
        csv(plain, { language: books.en }),
      );
    }),
    { numRuns: runs(60) },
  );
});

/** A tie list whose ties stay in columns. */
function inColumns(pairs: readonly (readonly [number, number, number])[]): Dataset {
  const stream = createTieStream('ties.csv');
  const rows = pairs.map(([a, b, weight]) => `a${a},a${b},${weight}\n`);
  stream.push(new TextEncoder().encode(`source,target,weight\n${rows.join('')}`));
  const table = stream.end();
  if (table === null) throw new Error('The table is not plain.');
  return readTieTable(table, {}, { most: 0 }) as Dataset;
}

const pairs = [
  [1, 2, 1],
  [2, 3, 0.1 + 0.2],
  [3, 1, 3],
  [3, 4, 2],
] as const;

test('an actor whose figures are in columns reads, lists and copies like plain JSON', () => {
  const plain = analyze(inColumns(pairs), options);
  const once = analyzeOnce(inColumns(pairs), options);
  expect(Object.keys(once.actors[0])).toEqual(Object.keys(plain.actors[0]));
  expect(Object.keys(once.actors[0].measures)).toEqual(Object.keys(plain.actors[0].measures));
  expect(once.actors.map((actor) => ({ ...actor }))).toEqual(plain.actors);
  expect(structuredClone(once.actors)).toEqual(plain.actors);
  expect(once.actors[2].measures.strength).toBe(5.3);
  // Handed out, figures are an actor's own.
  plain.actors[0].measures.degree = 99;
  expect(plain.actors[0].measures.degree).toBe(99);
});

test('only who reads an analysis once uses up a data set', () => {
  const kept = inColumns(pairs);
  const size = kept.columns?.source.length;
  expect(size).toBe(4);
  const plain = analyze(kept, options);
  expect(kept.columns?.source.length).toBe(size);
  expect(kept.actors[0].location).toEqual({ file: 'ties.csv', row: 2 });
  expect(json(analyzeOnce(kept, options))).toBe(json(plain));
  expect(kept.columns?.source.length).toBe(0);
  expect(kept.actors[0]).not.toHaveProperty('location');
  expect(plain.settings['tiesLeftOut']).toBe(size);
});

test('findings of a data set that is used up name the rows of its actors', () => {
  const path = Array.from({ length: 12 }, (_, i) => [i, i + 1, 1] as const);
  const once = analyzeOnce(inColumns(path), options);
  expect(once.findings.some(({ locations }) => locations.length > 0)).toBe(true);
  expect(once).toEqual(analyze(inColumns(path), options));
});
