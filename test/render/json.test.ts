import { expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { find } from '../../src/findings/index.ts';
import { json } from '../../src/render/index.ts';
import { jsonPieces } from '../../src/render/json.ts';
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
