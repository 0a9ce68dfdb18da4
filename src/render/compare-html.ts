import type { Analysis } from '../analysis.ts';
import { type Child, type Element, el } from '../charts/element.ts';
import { drawing, pictureElement } from '../charts/picture.ts';
import { quadrangle } from '../charts/quadrangle.ts';
import type { Comparison } from '../compare/index.ts';
import {
  compareSections,
  type Fact,
  type Item,
  type Section,
} from '../document/compare/sections.ts';
import type { Book } from '../words/book.ts';
import { htmlPage } from './html/page.ts';
import { dataTable, fact, icon } from './html/parts.ts';
import { sheetStyle } from './html/style-sheet.ts';

export interface CompareHtmlOptions {
  language: Book;
  /** Both networks, for the pictures. */
  before: Analysis;
  after: Analysis;
}

/** What changed, as a page that loads nothing: the figures, both pictures side by side, then the comparison in words. */
export function compareHtml(
  comparison: Comparison,
  { language, before, after }: CompareHtmlOptions,
): string {
  const words = language.compare;
  const names = [comparison.before.name, comparison.after.name] as const;
  const sections = compareSections(comparison, language);
  const facts = sections.flatMap((section) => section.facts);
  return htmlPage({
    language,
    title: words.title(...names),
    style: sheetStyle,
    body: el(
      'div',
      { class: 'page sheet' },
      el(
        'main',
        {},
        el('p', { class: 'kicker' }, words.kicker),
        el('h1', {}, change(...names)),
        el('dl', { class: 'figures' }, facts.map(factElement)),
        el(
          'section',
          {},
          el('h2', {}, words.headings.pictures),
          el(
            'div',
            { class: 'pair' },
            figure(before, 'before', { words, name: names[0], language }),
            figure(after, 'after', { words, name: names[1], language }),
          ),
        ),
        sections.filter((section) => section.facts.length === 0).map(sectionElement),
      ),
    ),
  });
}

/** A fact with its size, or with its first change, in large figures; the other changes as a note. */
function factElement({ title, size, parts }: Fact): Element {
  const [[number, text], ...rest] = parts;
  const note = (size === null ? rest : parts).map((part) => part.join(' ')).join(', ');
  return size === null
    ? fact(`${title}: ${text}`, number, note)
    : fact(title, change(...size), note);
}

/** From one to the other, with an arrow of our own, since not every type has one. */
const change = (before: string, after: string): Child => [
  el('bdi', {}, before),
  el('span', { class: 'sr' }, ' → '),
  icon('step'),
  el('bdi', {}, after),
];

function figure(
  analysis: Analysis,
  which: 'before' | 'after',
  { words, name, language }: { words: Book['compare']; name: string; language: Book },
): Child {
  const picture = quadrangle(drawing(analysis, language, true));
  return el(
    'figure',
    {},
    el('figcaption', {}, el('b', {}, el('bdi', {}, name)), ` · ${words.caption[which]}`),
    picture && pictureElement(picture, which),
  );
}

function sectionElement({ title, sentences, lists, tables, note }: Section): Child {
  const long = lists.some(({ items }) => items.some(({ kind }) => kind !== null));
  return el(
    'section',
    {},
    el('h2', {}, title),
    sentences.map((text) => el('p', { class: 'sentence' }, text)),
    lists.length > 0 &&
      (long
        ? lists.map(longList)
        : el(
            'div',
            { class: 'tiles' },
            lists.map(({ title: name, items }) => el('div', {}, el('h3', {}, name), list(items))),
          )),
    tables.map(({ columns, rows, note: below }) => [
      dataTable({ caption: below, columns, numeric: columns.map((_, k) => k).slice(1), rows }),
    ]),
    note && el('p', { class: 'note' }, note),
  );
}

/** Findings are read one by one; a list of many opens on demand. */
function longList({ title, items }: Section['lists'][number]): Element {
  const open = items.length <= 12;
  return el(
    'div',
    { class: 'long' },
    el('details', { open }, el('summary', {}, el('h3', {}, title)), list(items)),
  );
}

const list = (items: readonly Item[]): Element =>
  el(
    'ul',
    { class: 'changes' },
    items.map(({ kind, text }) => el('li', {}, kind !== null && [el('b', {}, kind), ' '], text)),
  );
