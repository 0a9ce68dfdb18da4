import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { reduceAnalysis } from '../../src/check/reduce.ts';
import { notJudged } from '../../src/cli/not-judged.ts';
import type { Dataset } from '../../src/index.ts';
import { chainNetworks } from '../chain-networks.ts';
import { datasetOf, scenarios } from '../fixtures.ts';
import { datasets } from '../random-dataset.ts';
import { runs, some } from '../runs.ts';

/** What a check tells of a data set without budgets. */
const told = (data: Dataset, leaveOut: readonly string[]) =>
  reduceAnalysis(analyze(data, { draws: 20, permutations: 50, leaveOut }));

test.each(some(scenarios, 8))('a check of %s rests on nothing that it leaves out', (fixture) => {
  const data = datasetOf(fixture);
  expect(told(data, notJudged)).toEqual(told(data, []));
});

test('nor does that of any network', () => {
  fc.assert(
    fc.property(fc.oneof(chainNetworks, datasets()), (data) => {
      expect(told(data, notJudged)).toEqual(told(data, []));
    }),
    { numRuns: runs(150) },
  );
});

test('what is left out is told', () => {
  const { views, settings } = analyze(datasetOf('minimal'), { draws: 0, leaveOut: ['quadrangle'] });
  expect(views).not.toHaveProperty('quadrangle');
  expect(settings['leftOut']).toMatchObject({ quadrangle: 'asked for' });
});
