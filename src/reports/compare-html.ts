import type { Analysis } from '../analysis.ts';
import type { Comparison } from '../compare/index.ts';
import type { Language } from '../findings/index.ts';
import { dark, light, properties } from './charts/colours.ts';
import { type Child, el, markup } from './charts/element.ts';
import { drawing, pictureElement } from './charts/picture.ts';
import { quadrangle } from './charts/quadrangle.ts';
import { chartStyle } from './charts/style.ts';
import { compareSections, type Section } from './compare/sections.ts';
import { compareWords } from './compare/words.ts';

export interface CompareHtmlOptions {
  language: Language;
  /** Both networks, for the pictures. */
  before: Analysis;
  after: Analysis;
}

/** What changed, as a page that loads nothing: both pictures side by side, then the comparison in words. */
export function compareHtml(
  comparison: Comparison,
  { language, before, after }: CompareHtmlOptions,
): string {
  const words = compareWords[language];
  const title = words.title(comparison.before.name, comparison.after.name);
  const page = el(
    'html',
    { lang: language },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'color-scheme', content: 'light dark' }),
      el('title', {}, title),
      el('link', { rel: 'icon', href: 'data:,' }),
      el('style', {}, { trusted: style }),
    ),
    el(
      'body',
      {},
      el(
        'main',
        {},
        el('h1', {}, title),
        el('h2', {}, words.headings.pictures),
        el(
          'div',
          { class: 'pair' },
          figure(before, 'before', {
            name: comparison.before.name,
            caption: words.caption.before,
            language,
          }),
          figure(after, 'after', {
            name: comparison.after.name,
            caption: words.caption.after,
            language,
          }),
        ),
        compareSections(comparison, language).map(sectionElement),
      ),
    ),
  );
  return `<!doctype html>\n${markup(page)}\n`;
}

function figure(
  analysis: Analysis,
  prefix: string,
  { name, caption, language }: { name: string; caption: string; language: Language },
): Child {
  const picture = quadrangle(drawing(analysis, language, true));
  return el(
    'figure',
    {},
    el('figcaption', {}, `${name} (${caption})`),
    picture && pictureElement(picture, prefix),
  );
}

function sectionElement({ title, sentences, lists, tables, note }: Section): Child {
  return el(
    'section',
    {},
    el('h2', {}, title),
    sentences.map((text) => el('p', {}, text)),
    lists.map(({ title: name, items }) => [
      el('h3', {}, name),
      el(
        'ul',
        {},
        items.map((item) => el('li', {}, item)),
      ),
    ]),
    tables.map(({ columns, rows, note: below }) => [
      el(
        'div',
        { class: 'wide', tabindex: 0, role: 'region', 'aria-label': title },
        el(
          'table',
          {},
          el(
            'thead',
            {},
            el(
              'tr',
              {},
              columns.map((name) => el('th', { scope: 'col' }, name)),
            ),
          ),
          el(
            'tbody',
            {},
            rows.map(([name, ...cells]) =>
              el(
                'tr',
                {},
                el('th', { scope: 'row' }, name),
                cells.map((cell) => el('td', {}, cell)),
              ),
            ),
          ),
        ),
      ),
      el('p', { class: 'note' }, below),
    ]),
    note && el('p', { class: 'note' }, note),
  );
}

const style = `:root{color-scheme:light dark;${properties(light)}}
@media (prefers-color-scheme:dark){:root{${properties(dark)}}}
${chartStyle}
body{font:1rem/1.5 system-ui,sans-serif;margin:0;background:var(--paper);color:var(--ink)}
main{max-width:70rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem;margin-bottom:.3rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(19rem,1fr));gap:1.5rem}
figure{margin:0}figcaption{font-weight:650;margin-bottom:.5rem}
figure svg{width:100%;height:auto;max-width:30rem}
ul{margin-top:.3rem}.wide{overflow-x:auto}table{border-collapse:collapse}
th,td{padding:.25rem .8rem;border-bottom:1px solid var(--line);text-align:right}
th:first-child{text-align:left;font-weight:600}
.note{font-size:.85rem;color:var(--soft)}
@media print{main{max-width:none}.pair{grid-template-columns:1fr 1fr}}`;
