import { expect, test } from 'vitest';
import { allShipped } from '../../src/chains/shipped.ts';
import {
  analyze,
  chains,
  compare,
  compareText,
  fullText,
  sentences,
  text,
} from '../../src/index.ts';
import { de as whole } from '../../src/words/de/index.ts';
import { de } from '../../src/words/de/reports.ts';
import { de as short } from '../../src/words/de/text.ts';
import { en as wholeEnglish } from '../../src/words/en/index.ts';
import { en } from '../../src/words/en/reports.ts';
import { en as shortEnglish } from '../../src/words/en/text.ts';
import { datasetOf, scenarios } from '../fixtures.ts';
import { some } from '../runs.ts';

const dataset = datasetOf('demenz');
const byId = analyze(dataset, { chain: 'demenz', chains: allShipped(), draws: 0 });
const byValue = analyze(dataset, { chain: chains.demenz, draws: 0 });

test('a book for reports says of an analysis what the whole one says', () => {
  const usual = analyze(datasetOf('discharge'), { draws: 0 });
  for (const [part, book] of [
    [de, whole],
    [en, wholeEnglish],
  ] as const) {
    expect(fullText(usual, { language: part })).toBe(fullText(usual, { language: book }));
    expect(sentences(usual, { language: part })).toEqual(sentences(usual, { language: book }));
  }
});

test('a book for the short text says of every network what the whole one says, and what needs a larger one refuses it', () => {
  for (const scenario of some(scenarios)) {
    const analysis = analyze(datasetOf(scenario), { draws: 20 });
    for (const [part, book] of [
      [short, whole],
      [shortEnglish, wholeEnglish],
    ] as const)
      expect(text(analysis, { language: part })).toBe(text(analysis, { language: book }));
  }
  expect(() => fullText(byValue, { language: short as never })).toThrow(
    "care-chain/fullText: the option language is a book for the short text on an analysis. Give a larger one: import { en } from 'care-chain/words/en/reports'.",
  );
});

test('a chain that is given as a value brings its names along', () => {
  expect(fullText(byValue, { language: de })).toBe(fullText(byId, { language: whole }));
});

test('a chain that is known by its id only needs the whole book, and a sentence says so', () => {
  expect(() => text(byId, { language: de })).toThrow(
    'care-chain/words: this book has no names for the care chain "demenz". Give the whole one: import { de } from \'care-chain/words/de\'.',
  );
});

test('what is no report on an analysis needs the whole book, and a sentence says so', () => {
  const comparison = compare(byId, byId);
  expect(compareText(comparison, { language: whole })).toContain('Demenz');
  expect(() => compareText(comparison, { language: de as never })).toThrow(
    "care-chain/compareText: the option language is a book for reports on an analysis. Give the whole one: import { en } from 'care-chain/words/en'.",
  );
});
