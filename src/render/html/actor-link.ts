import { sectorClass, shape } from '../../charts/colours.ts';
import { type Child, type Element, el } from '../../charts/element.ts';
import type { PageContext } from './context.ts';

/** The sign of a sector: its shape in its colour. */
export function sectorSign({ sectorIndex }: PageContext, sector: string | null): Element {
  const k = sector === null ? -1 : (sectorIndex.get(sector) ?? -1);
  return el(
    'svg',
    { class: 'chart sign', viewBox: '0 0 16 16', width: 14, height: 14, 'aria-hidden': 'true' },
    el(
      'g',
      { class: sectorClass(k) },
      shape(k, 8, 8, 5.6, { class: k < 0 ? 'mark hollow' : 'mark' }),
    ),
  );
}

/** An actor's name that leads to its row in the table, where that has one for it. */
export function actorLink(context: PageContext, id: string): Element {
  const { analysis, index, language, rows } = context;
  const place = index.get(id);
  const actor = place === undefined ? undefined : analysis?.actors[place];
  if (!actor) return el('bdi', {}, id);
  if (!rows.has(id))
    return el(
      'span',
      { class: 'actor-link' },
      sectorSign(context, actor.sector),
      el('bdi', {}, actor.label || actor.id),
    );
  return el(
    'a',
    { class: 'actor-link', href: `#${language.code}-actor-${place}`, 'data-actor-id': id },
    sectorSign(context, actor.sector),
    el('bdi', {}, actor.label || id),
  );
}

/** Actors one after the other, and how many more there are. */
export function actorLinks(ids: readonly string[], most: number, context: PageContext): Child[] {
  const rest = ids.length - most;
  return [
    ids.slice(0, most).map((id) => actorLink(context, id)),
    rest > 0 && el('span', { class: 'label' }, ` … +${context.say.number(rest)}`),
  ];
}
