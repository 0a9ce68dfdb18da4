import { type Child, type Element, el } from '../../charts/element.ts';
import type { Block, Ranking } from '../../document/document.ts';

type Rankings = Extract<Block, { kind: 'rankings' }>;

/** Rankings side by side, each with bars as long as its figures. */
export const rankings = ({ columns, rankings: all }: Rankings): Element =>
  el(
    'div',
    { class: 'tiles' },
    all.map((each) => ranking(each, columns)),
  );

function ranking(
  { title, order, column, rows: ranked, shown, rest, missing }: Ranking,
  columns: Rankings['columns'],
): Element {
  const rows = ranked.map(({ rank, name, value, share }) =>
    el(
      'tr',
      {},
      el('td', { class: 'rank' }, rank),
      el('th', { scope: 'row' }, el('bdi', {}, name)),
      el('td', { class: 'length' }, bar(share)),
      el('td', { class: 'number' }, value),
    ),
  );
  const head = el(
    'tr',
    {},
    el('th', { scope: 'col' }, columns.rank),
    el('th', { scope: 'col' }, columns.name),
    el('td', {}),
    el('th', { scope: 'col' }, column),
  );
  const table = (some: Element[]): Child =>
    some.length > 0 &&
    el(
      'div',
      { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': title },
      el('table', {}, el('thead', { class: 'sr' }, head), el('tbody', {}, some)),
    );
  return el(
    'div',
    {},
    el('h3', {}, title),
    el('p', { class: 'note' }, order),
    table(rows.slice(0, shown)),
    rows.length > shown && el('details', {}, el('summary', {}, rest), table(rows.slice(shown))),
    missing && el('p', { class: 'note' }, missing.note, ' ', el('bdi', {}, missing.names)),
  );
}

/** A bar that is as long as a share of its cell. */
const bar = (share: number): Element =>
  el(
    'svg',
    { class: 'chart', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    el('rect', { class: 'cell', width: Math.round(share * 1000) / 10, height: 10 }),
  );
