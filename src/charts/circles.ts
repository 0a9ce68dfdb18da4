import type { AnalyzedActor } from '../analysis.ts';
import { largest } from '../largest.ts';
import { fix, sectorClass, shape } from './colours.ts';
import { el } from './element.ts';
import { textWidth, wrapText } from './letters.ts';
import type { Drawing, Picture } from './picture.ts';
import { text } from './text.ts';

const maxShown = 12;
/** In the table, which the file of actors completes. */
const maxRows = 200;

/**
 * Who joins separate circles, the first at the top: a pale bar for the contacts, in it a strong one for the effective size, which is how
 * many of them would be apart without this actor. Loops count for neither. `null` where fewer than three actors have one.
 */
export function circles(drawing: Drawing): Picture | null {
  const { analysis, words, say, sectorIndex, narrow } = drawing;
  const figure = ({ measures }: AnalyzedActor, key: string) => {
    const value = measures[key];
    return typeof value === 'number' ? value : null;
  };
  const all = analysis.actors
    .flatMap((actor) => {
      const [size, contacts] = [figure(actor, 'effectiveSize'), figure(actor, 'degree')];
      return size === null || contacts === null ? [] : [{ actor, size, contacts }];
    })
    .sort((a, b) => b.size - a.size || (a.actor.id < b.actor.id ? -1 : 1));
  if (all.length < 3) return null;
  const shown = all.slice(0, maxShown);
  const most = largest(
    shown.map(({ contacts, size }) => Math.max(contacts, size)),
    1,
  );
  const width = narrow ? 340 : 960;
  const left = narrow ? 0 : 330;
  const value = ({ size, contacts }: (typeof all)[number]) =>
    words.circlesOf(say.number(size, 1), say.number(contacts));
  const room = Math.max(...shown.map((entry) => textWidth(value(entry), 12.5))) + 10;
  const length = (figure: number) =>
    fix(Math.max(2, ((width - left - room) * Math.max(0, figure)) / most));
  let y = 0;
  const rows = shown.map((entry) => {
    const { actor, size, contacts } = entry;
    const sector = actor.sector === null ? -1 : (sectorIndex.get(actor.sector) ?? -1);
    const lines = wrapText(actor.label || actor.id, (narrow ? width : left) - 36, 12.5, 3);
    const top = y;
    const names = lines.length * 16;
    const bar = narrow ? top + 12 + names : top + 9 + Math.max(0, (names - 16) / 2);
    y += narrow ? names + 42 : Math.max(36, names + 20);
    return el(
      'g',
      { class: sectorClass(sector) },
      el('title', {}, `${actor.label || actor.id}: ${value(entry)}`),
      el('line', { class: 'axis', x1: 0, x2: width, y1: fix(top), y2: fix(top) }),
      shape(sector, 8, top + 18, narrow ? 4.5 : 6, { class: sector < 0 ? 'mark hollow' : 'mark' }),
      lines.map((line, k) => text(22, fix(top + 22.5 + k * 16), line, 12.5)),
      el('rect', {
        class: 'bar whole',
        x: left,
        y: fix(bar),
        width: length(contacts),
        height: 18,
        rx: 3,
      }),
      el('rect', { class: 'bar', x: left, y: fix(bar), width: length(size), height: 18, rx: 3 }),
      text(
        fix(left + length(Math.max(size, contacts)) + 8),
        fix(bar + 13.5),
        value(entry),
        12.5,
        'soft',
      ),
    );
  });
  return {
    id: 'circles',
    title: words.circles,
    description: words.circlesDescription(
      shown.slice(0, 3).map(({ actor }) => say.actor(actor.id)),
    ),
    width,
    height: Math.ceil(y),
    body: rows,
    table: {
      caption: words.circlesCaption(Math.min(maxRows, all.length), all.length, say),
      columns: [words.actor, words.sector, words.contacts, words.effectiveSize],
      numeric: [2, 3],
      rows: all
        .slice(0, maxRows)
        .map(({ actor, size, contacts }) => [
          actor.label || actor.id,
          actor.sector === null ? '–' : say.sector(actor.sector),
          say.number(contacts),
          say.number(size),
        ]),
    },
  };
}
