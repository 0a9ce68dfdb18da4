import { type Child, type Element, el } from '../../charts/element.ts';
import type { Item, TitledList, Told } from '../../document/document.ts';
import { arrows, icon } from './parts.ts';

/** As many items of a long list are seen at once. */
const maxOpen = 12;

export const list = (items: readonly Item[]): Element =>
  el('ul', { class: 'changes' }, items.map(itemElement));

/** What cries out has a sign of our own, since not every type has one. */
const alarms = ['error', 'warning', 'question', 'info'] as const;

const itemElement = ({ mark, tone, name, kind, text }: Item): Element => {
  const alarm = alarms.find((each) => each === tone);
  return el(
    'li',
    {},
    mark !== undefined && (alarm ? [icon(alarm), ' '] : `${mark} `),
    name !== undefined && [el('b', {}, el('bdi', {}, name)), ' '],
    kind !== undefined && [el('b', {}, kind), ' '],
    el('bdi', {}, arrows(text)),
  );
};

/** Lists of names side by side; those of findings, which are read one by one, below each other, and of many on demand. */
export const lists = (all: readonly TitledList[]): Child =>
  all.some(({ items }) => items.some(({ kind }) => kind !== undefined))
    ? all.map(longList)
    : el(
        'div',
        { class: 'tiles' },
        all.map(({ title, items }) => el('div', {}, el('h3', {}, title), list(items))),
      );

const longList = ({ title, items }: TitledList): Element =>
  el(
    'div',
    { class: 'long' },
    el(
      'details',
      { open: items.length <= maxOpen },
      el('summary', {}, el('h3', {}, title)),
      list(items),
    ),
  );

export const toldElement = ({ title, lines }: Told): Element =>
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
