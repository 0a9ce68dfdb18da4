import { type Child, type Element, el } from '../../charts/element.ts';
import type { Fact, Item, Section, Told } from '../../document/section.ts';
import { arrow, arrows, dataTable, fact } from './parts.ts';

/** A fact with its size, or with its first change, in large figures; the other changes as a note. */
export function factElement({ title, size, parts }: Fact): Element {
  const [[number, text], ...rest] = parts;
  const note = (size === null ? rest : parts).map((part) => part.join(' ')).join(', ');
  return size === null
    ? fact(`${title}: ${text}`, number, note)
    : fact(title, change(...size), note);
}

/** From one to the other. */
export const change = (before: string, after: string): Child => [
  el('bdi', {}, before),
  arrow(),
  el('bdi', {}, after),
];

/** A section of a page: sentences, lists and tables. */
export function sectionElement({ title, sentences, lists, tables, told, note }: Section): Child {
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
    told.length > 0 && el('div', { class: 'told' }, told.map(toldElement)),
    note && el('p', { class: 'note' }, note),
  );
}

const toldElement = ({ title, lines }: Told): Element =>
  el(
    'article',
    {},
    el('h3', {}, el('bdi', {}, title)),
    el(
      'dl',
      {},
      lines.map(([label, text]) =>
        el('div', {}, el('dt', {}, arrows(label)), el('dd', {}, el('bdi', {}, arrows(text)))),
      ),
    ),
  );

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
