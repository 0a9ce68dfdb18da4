import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnalyzeOptions, analyze } from '../../src/analyze.ts';
import { pageOne } from '../../src/cli/page-one.ts';
import { type Dataset, text } from '../../src/index.ts';
import { books } from '../../src/words/index.ts';
import { textBooks } from '../../src/words/languages.ts';
import { chainNetworks } from '../chain-networks.ts';
import { datasetOf, optionsOf, scenarios, shipped, shippedNames } from '../fixtures.ts';
import { datasets } from '../random-dataset.ts';
import { runs, some, thorough } from '../runs.ts';

const told = (data: Dataset, options: AnalyzeOptions) => {
  const analysis = analyze(data, { draws: 40, ...options });
  return Object.values(books).map((language) => text(analysis, { language }));
};

const both = (data: Dataset, options: AnalyzeOptions = {}) =>
  expect(told(data, { ...options, ...pageOne })).toEqual(told(data, options));

const variants: AnalyzeOptions[] = [
  {},
  { draws: 0 },
  { method: 'ego', seed: 7 },
  { chain: 'none', weakBelow: 2 },
  { chain: 'demenz', draws: 5 },
];

// Where not all are tried, each network has a variant of its own.
test.each(some(shippedNames, 16).map((name, i) => ({ name, i })))(
  'the short form of $name is that of the whole analysis',
  ({ name, i }) => {
    const data = shipped(name);
    for (const options of thorough ? variants : [variants[(i + 1) % variants.length]])
      both(data, options);
  },
);

test.each(some(scenarios, 8))('so is that of %s along its own chain', (scenario) => {
  both(datasetOf(scenario), optionsOf(scenario));
});

test.each(some(scenarios))('the smallest book says the same of %s', async (name) => {
  const analysis = analyze(shipped(name), { draws: 5, chain: 'entlassmanagement' });
  const none = analyze(shipped(name), { draws: 5, chain: 'none' });
  for (const language of Object.values(books))
    for (const each of [analysis, none])
      expect(text(each, { language: await textBooks[language.code]() })).toBe(
        text(each, { language }),
      );
});

test('and that of any network', () => {
  fc.assert(
    fc.property(
      fc.oneof(chainNetworks, datasets()),
      fc.constantFrom(...variants),
      (data, options) => {
        both(data, options);
      },
    ),
    { numRuns: runs(200) },
  );
});

test('it computes less', () => {
  const data = datasetOf('discharge');
  const [whole, brief] = [{}, pageOne].map((options) => analyze(data, { draws: 5, ...options }));
  expect(Object.keys(brief.views).length).toBeLessThan(Object.keys(whole.views).length);
  expect(brief.network.eiIndex).toBeUndefined();
  expect(brief.findings.filter(({ holds }) => holds).length).toBe(5);
  expect(whole.findings.filter(({ holds }) => holds).length).toBe(whole.findings.length);
});
