import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { notInBrief } from '../../src/analyze/in-brief.ts';
import { analyze } from '../../src/analyze.ts';
import { type Dataset, text } from '../../src/index.ts';
import { books } from '../../src/words/index.ts';
import { chainNetworks } from '../chain-networks.ts';
import { datasetOf, scenarios } from '../fixtures.ts';
import { datasets } from '../random-dataset.ts';
import { runs, some } from '../runs.ts';

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
    fc.property(fc.oneof(chainNetworks, datasets()), (data) => {
      expect(told(data, notInBrief)).toEqual(told(data, []));
    }),
    { numRuns: runs(100) },
  );
});

test('what is not known to be left out is still refused', () => {
  expect(() => analyze(datasetOf('minimal'), { leaveOut: ['nothing'] })).toThrow('no measure');
});
