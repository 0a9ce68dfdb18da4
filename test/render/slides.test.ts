import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { slideOf } from '../../src/document/slides.ts';
import { pictureNames, slides } from '../../src/index.ts';
import { scanXml } from '../../src/input/formats/xml.ts';
import { slideNames } from '../../src/render/slides.ts';
import { books } from '../../src/words/index.ts';
import { analysisOf, largeAnalysis, scenarios } from '../browser/report-fixture.ts';
import { some } from '../runs.ts';

/** With a picture of every name. */
const district = analysisOf('district');

/** The texts of a drawing that are seen, in their order; XML that is not well-formed throws. */
function textsOf(svg: string): string[] {
  const texts: string[] = [];
  let inside = false;
  scanXml(svg, {
    open(name) {
      inside = name === 'text' || (inside && name === 'tspan');
      if (name === 'text') texts.push('');
    },
    close(name) {
      if (name === 'text') inside = false;
    },
    text(piece) {
      if (inside) texts[texts.length - 1] += piece;
    },
  });
  return texts;
}

describe.each(Object.values(books))('slides in $code', (language) => {
  test.each(some(scenarios, 10))(
    'of %s: one for each picture, 16:9, with title, takeaway and source',
    (path) => {
      const analysis = analysisOf(path);
      const drawn = slides(analysis, { language });
      const names = pictureNames(analysis, { language });
      expect(drawn).toHaveLength(names.length);
      for (const [k, { name, svg }] of drawn.entries()) {
        expect(name).toBe(slideNames[Object.keys(charts).indexOf(names[k])]);
        expect(svg).toContain('viewBox="0 0 1600 900" width="1600" height="900"');
        const { title, takeaway, source } = slideOf(names[k], analysis, language);
        for (const words of [title, takeaway, source]) expect(words.length).toBeGreaterThan(8);
        const texts = textsOf(svg);
        // Cut to fit where they are longer than the room.
        const shown = texts.join(' ').replace(/\s+/g, '');
        for (const words of [title, takeaway, source])
          expect(shown).toContain(words.replace(/\s+/g, '').slice(0, 24));
        expect(texts.at(-1)?.startsWith(`${language.report.html.source}: `)).toBe(true);
      }
    },
  );
});

test('every picture has a slide, and a name of its own that any system takes', () => {
  // The groups are those of a network of many actors.
  expect(slides(district, { language: books.en }).map(({ name }) => name)).toEqual(
    slideNames.filter((name) => !name.endsWith('-groups.svg')),
  );
  expect(slides(largeAnalysis(70, 200), { language: books.en }).map(({ name }) => name)).toContain(
    slideNames.find((name) => name.endsWith('-groups.svg')),
  );
  expect(new Set(slideNames).size).toBe(Object.keys(charts).length);
  for (const name of slideNames) expect(name).toMatch(/^\d\d-[a-z]+\.svg$/);
});

test('the takeaway is the advice of a finding that the picture shows', () => {
  const { takeaway, title } = slideOf('quadrangle', district, books.en);
  expect(title).toBe(
    'Everything between Health and Municipality (2 of 42 possible ties) runs through “Klinikum Brunnfeld, Sozialdienst”',
  );
  expect(takeaway).toMatch(/^→ Agree on a deputy for “Klinikum Brunnfeld, Sozialdienst”/);
  const calm = slideOf('quadrangle', { ...district, findings: [] }, books.en);
  expect(calm.takeaway).toBe(
    'The wider a line, the more of the possible ties exist; dashed in red: not a single one.',
  );
});
