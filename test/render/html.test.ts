import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyze,
  type Dataset,
  html,
  json,
  markdown,
  readAnalysis,
  readDataset,
} from '../../src/index.ts';
import { script } from '../../src/render/html/script.ts';
import { sha256, utf8 } from '../../src/render/html/sha256.ts';
import { books } from '../../src/words/index.ts';
import { anyText } from '../any-text.ts';
import { analysisOf } from '../browser/report-fixture.ts';
import { runs } from '../runs.ts';
import { switching } from '../switching.ts';

const discharge = analysisOf('discharge');
const page = html(discharge, switching('de'));

test('the same analysis gives the same bytes, also after it was saved and read', () => {
  expect(html(discharge, switching('de'))).toBe(page);
  const saved = readAnalysis(JSON.parse(json(discharge)));
  expect(html(saved, switching('de'))).toBe(page);
});

test('without data the report is below 200 kB', () => {
  const empty: Dataset = {
    ...readDataset([{ name: 'a.csv', bytes: new TextEncoder().encode('Von,An\nA,B\n') }]),
  };
  expect(html(analyze(empty), switching('de')).length).toBeLessThan(200_000);
});

test('the policy forbids everything but the own style and script, by their hashes', () => {
  const policy =
    /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1].replaceAll('&#39;', "'") ?? '';
  expect(policy).toContain("default-src 'none'");
  for (const [, element, content] of page.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)) {
    const hash = createHash('sha256').update(content).digest('base64');
    expect(policy, element).toContain(`${element}-src 'sha256-${hash}'`);
  }
  expect(page).not.toMatch(/\b(src|href)="(?!#|data:)/);
});

test('sha256 agrees with the one of Node on any text', () => {
  fc.assert(
    fc.property(anyText(300), (text) => {
      expect(sha256(utf8(text))).toBe(createHash('sha256').update(text, 'utf8').digest('base64'));
    }),
  );
});

const evil = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg/onload=alert(1)>',
  '=HYPERLINK("http://example.org")',
  "' onmouseover='alert(1)",
  '\u202Egnol\u202C',
  'שלום עולם',
  '__proto__',
  '$& $1 $`',
  '[x](javascript:alert(1))',
  'x'.repeat(300),
];

/** A network whose actors have these names. */
const named = (names: readonly string[]) => {
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const lines = [
    'Von,An',
    ...names.map((name, k) => `${quoted(name)},${quoted(names[(k + 1) % names.length])}`),
  ];
  return analyze(
    readDataset([{ name: 'names.csv', bytes: new TextEncoder().encode(lines.join('\n')) }]),
  );
};

/** All that is markup in a page: its tags with their attributes, data and own script left out. */
function markupOf(text: string): string[] {
  const body = text
    .replace(/<script type="application\/json"[\s\S]*?<\/script>/, '')
    .replace(/<(script|style)>[\s\S]*?<\/\1>/g, '');
  return body.match(/<\/?[a-z][^>]*>/gi) ?? [];
}

describe('labels that look like code', () => {
  test('stay text: no tag or handler comes of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...evil), fc.string({ minLength: 1, maxLength: 40 })), {
          minLength: 2,
          maxLength: 6,
        }),
        (names) => {
          const distinct = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
          fc.pre(distinct.length > 1);
          let text: string;
          try {
            text = html(named(distinct), switching('en'));
          } catch (error) {
            // Some texts are no table.
            fc.pre(
              !String(error).includes('InputError') && !(error as { problems?: unknown }).problems,
            );
            throw error;
          }
          const tags = markupOf(text);
          expect(tags.filter((tag) => /^<(img|iframe|object)/i.test(tag))).toEqual([]);
          expect(
            tags.filter((tag) => /\son[a-z]+\s*=/i.test(tag.replace(/"[^"]*"/g, '""'))),
          ).toEqual([]);
          expect(text.match(/<script/g)).toHaveLength(2);
          expect(text.match(/<\/script>/g)).toHaveLength(2);
        },
      ),
      { numRuns: runs(25) },
    );
  });

  test('are the data of the page again when its JSON is parsed', () => {
    const analysis = named(evil);
    const data = /<script type="application\/json" id="analysis">([\s\S]*?)<\/script>/.exec(
      html(analysis, switching('en')),
    )?.[1] as string;
    expect(data).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(data)).toEqual(JSON.parse(json(analysis)));
  });

  test('make no link, image or markup in Markdown', () => {
    const text = markdown(named(evil), { language: books.en });
    expect(text).not.toMatch(/(^|[^\\])<[a-z/]/i);
    expect(text).not.toMatch(/[^\\]\]\(/);
  });
});

test('the script of the report stays small: it reads what stands on the page, and computes nothing of it anew', () => {
  expect(script.length).toBeLessThan(30_000);
});
