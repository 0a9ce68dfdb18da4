import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { findChain } from '../../src/chains/find-chain.ts';
import { notInBrief } from '../../src/document/analysis.ts';
import { type Dataset, dataset, text } from '../../src/index.ts';
import { books } from '../../src/words/index.ts';
import { datasetOf, scenarios } from '../fixtures.ts';
import { datasets } from '../random-dataset.ts';
import { runs, some } from '../runs.ts';

const chain = findChain('entlassmanagement', 'test');
if (!chain) throw new Error('the chain is shipped');
const roles = chain.roles.map(({ aliases }) => aliases[0]);
const sectors = chain.sectors.map(({ aliases }) => aliases[0]);

/** A pair, in which the ends of an undirected tie have an order. */
const ends = (a: number, b: number, directed: boolean) =>
  directed || a < b ? `a${a} a${b}` : `a${b} a${a}`;

/** Networks with the words of the chain, in which its rules find something. */
const networks: fc.Arbitrary<Dataset> = fc
  .record({
    size: fc.integer({ min: 2, max: 24 }),
    picks: fc.array(fc.nat(10_000), { minLength: 24, maxLength: 24 }),
    pairs: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 60 }),
    directed: fc.boolean(),
    asked: fc.boolean(),
    areas: fc.boolean(),
  })
  .map(({ size, picks, pairs, directed, asked, areas }) =>
    dataset({
      directed,
      actors: Array.from({ length: size }, (_, i) => ({
        id: `a${i}`,
        sector: picks[i] % 7 === 0 ? null : sectors[picks[i] % sectors.length],
        roles: picks[i] % 5 === 0 ? [] : [roles[(picks[i] >> 3) % roles.length]],
        answered: asked ? picks[i] % 3 > 0 : null,
        area: areas ? `Ort ${picks[i] % 3}` : null,
        kind: picks[i] % 11 === 0 ? 'Person' : null,
      })),
      ties: [...new Set(pairs.map(([a, b]) => ends(a % size, b % size, directed)))]
        .map((pair) => pair.split(' '))
        .filter(([source, target]) => source !== target)
        .map(([source, target], k) => ({ source, target, weight: 1 + (k % 3) })),
    }),
  );

const told = (data: Dataset, leaveOut: readonly string[]) => {
  const analysis = analyze(data, { draws: 5, permutations: 20, leaveOut });
  const { findings, views, chain, plan } = analysis;
  return {
    texts: Object.values(books).map((language) => text(analysis, { language })),
    // Whatever they keep of a figure is the figure, and none that was left out.
    rest: { findings, views, chain, plan },
  };
};

test.each(some(scenarios, 5))(
  'the short form of %s rests on no measure that an analysis for it leaves out',
  (fixture) => {
    const data = datasetOf(fixture);
    expect(told(data, notInBrief)).toEqual(told(data, []));
  },
);

test('nor does that of any network', () => {
  fc.assert(
    fc.property(fc.oneof(networks, datasets()), (data) => {
      expect(told(data, notInBrief)).toEqual(told(data, []));
    }),
    { numRuns: runs(100) },
  );
});

test('what is not known to be left out is still refused', () => {
  expect(() => analyze(datasetOf('minimal'), { leaveOut: ['nothing'] })).toThrow('no measure');
});
