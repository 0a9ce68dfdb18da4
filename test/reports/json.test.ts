import { expect, test } from 'vitest';
import { readAnalysis } from '../../src/analysis.ts';
import { find } from '../../src/findings/index.ts';
import { json } from '../../src/reports/index.ts';
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
  expect(written).toMatch(/^\{\n {2}"formatVersion": 1,[\s\S]*\}\n$/);
});
