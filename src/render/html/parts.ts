import { hasGaps } from '../../charts/chain.ts';
import { type Child, type Element, el } from '../../charts/element.ts';
import { type Picture, pictureElement, type Table } from '../../charts/picture.ts';
import type { Change, Figure } from '../../document/document.ts';
import type { PageContext } from './context.ts';

/** A figure that stands large at the head of a page, in a list of class `figures`. */
export const fact = ({ name, value, note }: Figure): Element =>
  el(
    'div',
    {},
    el('dt', {}, name),
    el(
      'dd',
      {},
      el('span', { class: 'value' }, nameOf(value)),
      el('span', { class: 'note' }, note),
    ),
  );

/** A name or a figure, or both with an arrow between. */
export const nameOf = (name: string | Change): Child =>
  typeof name === 'string' ? name : name.map((each, k) => [k > 0 && arrow(), el('bdi', {}, each)]);

/** A picture with its buttons and its table; `null` where the analysis has nothing to draw. */
export function figure(context: PageContext, name: string): Child {
  const wide = context.pictures.get(name);
  if (!wide) return null;
  const narrow = context.narrowPictures.get(name);
  return el(
    'figure',
    { class: `picture-${name}` },
    name === 'chain' && context.analysis && hasGaps(context.analysis) && gapsSwitch(context),
    narrow
      ? [
          el('div', { class: 'wide' }, pictureElement(wide, context.language.code)),
          el('div', { class: 'narrow' }, pictureElement(narrow, `${context.language.code}-narrow`)),
        ]
      : pictureElement(wide, context.language.code),
    pictureTools(wide, name, context),
  );
}

/** Leaves only what is missing or takes a detour; style alone follows it, so that it works without script. */
const gapsSwitch = ({ language }: PageContext): Element =>
  el(
    'label',
    { class: 'check only-gaps' },
    el('input', { type: 'checkbox', autocomplete: 'off' }),
    el('span', {}, language.report.page.onlyGaps),
  );

/** What stands below a picture: its figures as a table, and where the page has a script the buttons that save it. */
export const pictureTools = (
  { title, table }: Picture,
  name: string,
  { words, analysis }: Pick<PageContext, 'words' | 'analysis'>,
): Element =>
  el(
    'div',
    { class: 'tools' },
    el('details', { class: 'as-table' }, el('summary', {}, words.asTable), dataTable(table)),
    analysis &&
      el(
        'div',
        { class: 'saves scripted' },
        ['SVG', 'PNG'].map((format) =>
          el(
            'button',
            {
              type: 'button',
              class: 'quiet',
              'data-save': format.toLowerCase(),
              'data-picture-name': name,
              'aria-label': words.save(title, format),
            },
            format,
          ),
        ),
      ),
  );

/** The places of the columns that hold something: of one that is nowhere defined a reader learns nothing. */
export const filledColumns = (columns: number, rows: readonly (readonly string[])[]): number[] =>
  Array.from({ length: columns }, (_, k) => k).filter(
    (k) => k === 0 || rows.length === 0 || rows.some((row) => (row[k] ?? '–') !== '–'),
  );

export function dataTable({ caption, columns, numeric, rows }: Table): Element {
  const right = new Set(numeric);
  const shown = filledColumns(columns.length, rows);
  return el(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': caption },
    el(
      'table',
      {},
      el('caption', {}, caption),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          shown.map((k) =>
            el('th', { scope: 'col', class: right.has(k) ? 'number' : null }, columns[k]),
          ),
        ),
      ),
      el(
        'tbody',
        {},
        rows.map((row) =>
          el(
            'tr',
            {},
            shown.map((k) =>
              k === 0
                ? el('th', { scope: 'row' }, el('bdi', {}, arrows(row[k])))
                : el(
                    'td',
                    { class: right.has(k) ? 'number' : null },
                    el('bdi', {}, arrows(row[k])),
                  ),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Signs of our own, since not every type has them. */
const icons = {
  error: 'M4,4L12,12M12,4L4,12',
  warning: 'M8,2.5L14,13H2Z',
  info: 'M8,3a5,5 0 1 0 .01,0Z',
  question: 'M5.4,6a2.6,2.6 0 1 1 3.7,2.4q-1.1,.6 -1.1,1.8M8,12.9V13',
  step: 'M2,8H13M9,4L13,8L9,12',
  all: 'M2,6V2H6M10,2H14V6M14,10V14H10M6,14H2V10',
  in: 'M8,3V13M3,8H13',
  out: 'M3,8H13',
};

export function icon(name: keyof typeof icons, more = ''): Element {
  return el(
    'svg',
    {
      class: `icon icon-${name}${more && ` ${more}`}`,
      viewBox: '0 0 16 16',
      width: 16,
      height: 16,
      'aria-hidden': 'true',
    },
    el('path', { d: icons[name] }),
  );
}

/** An arrow of our own, since not every type has one. */
export const arrow = (): Child => [el('span', { class: 'sr' }, ' → '), icon('step', 'arrow')];

/** A text with arrows of our own. */
export const arrows = (text: string): Child =>
  text.split(' → ').map((part, k) => [k > 0 && arrow(), part]);
