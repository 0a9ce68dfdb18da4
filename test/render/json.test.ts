import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analysis, AnalyzedActor, Json } from '../../src/analysis.ts';
import { analyzeOnce } from '../../src/analyze.ts';
import { find } from '../../src/findings/index.ts';
import { analyze, dataset } from '../../src/index.ts';
import { random } from '../../src/network/random.ts';
import { rounded } from '../../src/network/round-numbers.ts';
import { json } from '../../src/render/index.ts';
import { actorBytes } from '../../src/render/json/actors.ts';
import { putNumber } from '../../src/render/json/put-number.ts';
import { jsonBytes, jsonPieces } from '../../src/render/json.ts';
import { readAnalysis } from '../../src/saved/index.ts';
import { measured } from '../findings/measured.ts';

test('JSON reads back as the same analysis, fits the contract, and ends in a newline', () => {
  const input = measured({
    actors: { a: { sector: 'x', answered: true }, b: { sector: 'y' }, c: {} },
    ties: [['a', 'b', false]],
  });
  const analysis = { ...input.analysis, findings: find(input, () => ({ file: 'a.csv', row: 2 })) };
  const written = json(analysis);
  expect(analysis.findings.length).toBeGreaterThan(2);
  expect(readAnalysis(JSON.parse(written))).toEqual(analysis);
  expect(written).toBe(`${JSON.stringify(analysis, null, 2)}\n`);
  expect(written).toMatch(/^\{\n {2}"formatVersion": 2,[\s\S]*\}\n$/);
});

test('JSON of many actors and ties comes in pieces that make the same text', () => {
  const { analysis } = measured({ actors: { a: {}, b: {} }, ties: [['a', 'b', null]] });
  const many: Analysis = {
    findings: [],
    ...analysis,
    actors: Array.from({ length: 2001 }, (_, i) => ({ ...analysis.actors[0], id: `a\n${i}` })),
    ties: Array.from({ length: 1001 }, () => analysis.ties[0]),
  };
  const pieces = [...jsonPieces(many)];
  expect(pieces.length).toBeGreaterThan(5);
  expect(pieces.join('')).toBe(`${JSON.stringify(many, null, 2)}\n`);
});

test('actors whose figures stand in columns are written as the same text in bytes', () => {
  const next = random(7);
  const ids = Array.from({ length: 450 }, (_, i) => `„Dienst“ ${i} "measures": 0`);
  const data = dataset({
    actors: ids.map((id, i) => ({ id, sector: ['health', 'municipality', null][i % 3] })),
    ties: Array.from({ length: 900 }, (_, k) => ({
      source: ids[k % 450],
      target: ids[((k % 450) + (k < 450 ? 1 : 2 + (k % 5))) % 450],
      weight: 0.1 + next(),
    })),
  });
  const options = { draws: 0, permutations: 9, leaveOut: ['keyPlayers', 'plan'] };
  const analysis = analyzeOnce(data, options);
  const pieces: string[] = [];
  let bytes = 0;
  for (const piece of jsonBytes(analysis)) {
    if (typeof piece !== 'string') bytes += piece.length;
    pieces.push(typeof piece === 'string' ? piece : Buffer.from(piece).toString());
  }
  expect(bytes).toBeGreaterThan(100_000);
  expect(pieces.join('')).toBe(json(analyze(data, options)));
});

test('actors that differ from the one before in any field are written as the same text', () => {
  const some = fc.record(
    {
      sector: fc.constantFrom('health', 'municipality', null),
      core: fc.boolean(),
      tier: fc.constantFrom('x\n      "measures": 0', 'é'),
      roles: fc.subarray(['a', 'b']),
      attributes: fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }),
    },
    { requiredKeys: [] },
  );
  const columns = fc.shuffledSubarray(['degree', 'ranks', 'über', 'share']);
  const figureOf = (key: string, i: number): Json =>
    key === 'ranks' ? (i % 3 ? [i, { of: i }] : null) : key === 'share' ? (i % 7) / 8 : i;
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 20 }), columns, (kinds, keys) => {
      const actors = Array.from({ length: 260 }, (_, i) => ({
        id: `"${i}`,
        label: `${i}`,
        ...kinds[(i >> 1) % kinds.length],
        measures: Object.fromEntries(keys.map((key) => [key, figureOf(key, i)])),
      })) as unknown as AnalyzedActor[];
      const columns = new Map(
        keys.map((key) => {
          const figures = actors.map((_, i) => figureOf(key, i));
          return [key, key === 'ranks' ? figures : Float64Array.from(figures as number[])];
        }),
      ) as Map<string, ArrayLike<Json>>;
      const text = Array.from(actorBytes(actors, columns), (piece) =>
        Buffer.from(piece).toString(),
      );
      const whole = `${JSON.stringify({ actors }, null, 2)}`;
      expect(`{\n  "actors": ${text.join('')}\n}`).toBe(whole);
    }),
  );
});

test('a number is written as JSON writes it when it is rounded to twelve digits', () => {
  const bytes = new Uint8Array(40);
  const written = (value: number) =>
    Buffer.from(bytes.subarray(3, putNumber(value, bytes, 3))).toString();
  const told = (value: number) => JSON.stringify(rounded(value));
  const edges = [0, -0, 1, 10, -999_999, 1e6, 1e11, 1e12, 123456789012, 0.1, 0.5, 1e-6, 1e-7, 1 / 3]
    .concat([1e21, 1e22, 5e-324, Number.MAX_VALUE, Number.NaN, Number.POSITIVE_INFINITY, 1e15 / 7])
    .concat([0.00000123456789, 0.000000999999999999, 99.9999999999999, 999999999999.5]);
  for (const value of edges)
    for (const one of [value, -value]) expect(written(one)).toBe(told(one));
  fc.assert(
    fc.property(fc.double(), (value) => {
      expect(written(value)).toBe(told(value));
    }),
    {
      numRuns: 2000,
    },
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -14, max: 14 }), (n, e) => {
      const value = n * 10 ** e;
      expect(written(value)).toBe(told(value));
    }),
    { numRuns: 5000 },
  );
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1 }), (n, m) => {
      expect(written(n / m)).toBe(told(n / m));
    }),
    { numRuns: 5000 },
  );
});
