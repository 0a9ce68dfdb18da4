import { describe, expect, test } from 'vitest';
import { pageWords } from '../src/app/page/words.ts';
import { charts } from '../src/charts/index.ts';
import { formatOf, formats } from '../src/formats.ts';
import { books } from '../src/words/index.ts';
import { analysisOf, largeAnalysis } from './browser/report-fixture.ts';
import { some } from './runs.ts';

const district = analysisOf('district');
const options = { language: books.de, languages: [books.de, books.en] };

describe('the registry of formats', () => {
  test.each(some(formats))('writes $id, the same twice', async ({ id }) => {
    // Many actors are drawn in groups.
    const analysis = id === 'svg-groups' ? largeAnalysis(70, 200) : district;
    const written = async () => [...(await formatOf(id).write(analysis, options))].join('');
    const text = await written();
    expect(text.length).toBeGreaterThan(20);
    expect(await written()).toBe(text);
  });

  test('has every picture, and no extension twice', () => {
    const ids = formats.map(({ id }) => id as string);
    for (const name of Object.keys(charts))
      expect(ids).toContain(name === 'quadrangle' ? 'svg' : `svg-${name}`);
    const extensions = formats.flatMap(({ extensions }) => [...extensions]);
    expect(new Set(extensions).size).toBe(extensions.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is what the page offers, in each language', () => {
    const offered = formats.filter(({ ending }) => ending !== null).map(({ id }) => id as string);
    for (const { formats: labels } of Object.values(pageWords))
      expect(Object.keys(labels).toSorted()).toEqual(offered.toSorted());
  });
});
