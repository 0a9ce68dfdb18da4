import { expect, test } from 'vitest';
import { pageStyle } from '../../src/app/page/style.ts';
import {
  compare,
  compareHtml,
  html,
  plan,
  planHtml,
  rolesHtml,
  rolesOnly,
  trust,
  trustHtml,
} from '../../src/index.ts';
import { books } from '../../src/words/index.ts';
import { analysisOf } from '../browser/report-fixture.ts';
import { datasetOf } from '../fixtures.ts';

/** Classes that mean the same on the page and in the report that it shows; a card of a picture has neither border nor margin. */
const shared = ['sr', 'bar-top', 'check', 'filters', 'card'];

/** The classes that a style speaks of without saying where. */
function unplaced(css: string): string[] {
  const selectors = [...css.matchAll(/([^{}]+)\{/g)].flatMap(([, list]) => list.split(','));
  const first = selectors.map((selector) => selector.trim().split(/[\s>+~]/)[0]);
  return first.flatMap((compound) =>
    [...compound.matchAll(/^\.([a-z][\w-]*)/g)].map(([, name]) => name),
  );
}

test('the offline page gives no class of the report, and of no document that it shows, another look', () => {
  const own = new Set(unplaced(pageStyle));
  expect(own.size).toBeGreaterThan(20);
  const analysis = analysisOf('discharge');
  const language = books.de;
  const dataset = datasetOf('discharge');
  const documents = [
    html(analysis, { language }),
    compareHtml(compare(analysis, analysis), { language, before: analysis, after: analysis }),
    planHtml(plan(dataset), { language }),
    trustHtml(trust(dataset, { draws: 10 }), { language, analysis }),
    rolesHtml(rolesOnly(analysis), { language }),
  ];
  const used = new Set(
    [...documents.join('').matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names.split(' ')),
  );
  expect([...own].filter((name) => used.has(name) && !shared.includes(name))).toEqual([]);
});
