import { type Child, type Element, el } from '../../charts/element.ts';
import type { Block, Cell } from '../../document/document.ts';
import { actorLinks, sectorSign } from './actor-link.ts';
import type { PageContext } from './context.ts';
import { arrows, filledColumns, icon } from './parts.ts';
import { smallCorners } from './small-corners.ts';

const maxActors = 12;

export function tableElement(
  { caption, columns, rows, note }: Extract<Block, { kind: 'table' }>,
  context: PageContext,
): Element {
  const kind = (k: number) => (columns[k].numeric ? 'number' : null);
  const shown = filledColumns(
    columns.length,
    rows.map((row) => row.map(({ text }) => text)),
  );
  return el(
    'div',
    {
      class: 'scroll',
      tabindex: 0,
      role: 'group',
      'aria-label': caption || note || columns.map(({ title }) => title).join(', '),
    },
    el(
      'table',
      {},
      caption ? el('caption', { class: 'shown' }, caption) : note && el('caption', {}, note),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          shown.map((k) => {
            const { title } = columns[k];
            return el(
              title === '' ? 'td' : 'th',
              { scope: title === '' ? null : 'col', class: kind(k) },
              title,
            );
          }),
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
              el(
                k === 0 ? 'th' : 'td',
                { scope: k === 0 ? 'row' : null, class: row[k].tone ?? kind(k) },
                cellContent(row[k], context),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

function cellContent(
  { text, actors, sectors, tone, corners, links: pages }: Cell,
  context: PageContext,
): Child {
  if (actors) return actorLinks(actors, maxActors, context);
  if (sectors)
    return sectors.map((id) =>
      el('span', { class: 'actor-link' }, sectorSign(context, id), context.say.sector(id)),
    );
  const name = el('bdi', {}, arrows(text));
  const small = corners && smallCorners(corners);
  if (!pages?.length) return [small, tone === 'error' && icon(tone), name];
  const [first, ...others] = pages;
  return [
    small,
    el('a', { href: first.href }, name),
    others.length > 0 &&
      el(
        'div',
        { class: 'links' },
        others.map(({ href, label }, k) => [k > 0 && ' · ', el('a', { href }, label)]),
      ),
  ];
}
