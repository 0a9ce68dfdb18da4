import type { AnalyzedActor } from '../../analysis.ts';
import { sectorClass, shape } from '../colours.ts';
import { type Element, el } from '../element.ts';
import { bold, fitText, textWidth } from '../letters.ts';
import type { Drawing } from '../picture.ts';
import { text } from '../text.ts';
import { type Box, head, nameLine } from './boxes.ts';

/** A sector: its name, how many actors it has, what lies inside it, and where there is room who they are. */
export function card(
  k: number,
  box: Box,
  names: number,
  { analysis, say, words, narrow }: Drawing,
): Element {
  const { id, actors } = analysis.sectors[k];
  const { ties, possible } = analysis.sectorMatrix;
  const inner = box.width - 28;
  const most = possible[k][k] ?? 0;
  const counted = `${say.number(ties[k][k] ?? 0)}/${say.number(most)}`;
  const share =
    narrow && textWidth(words.insideShort(counted), 11) > inner && most > 0
      ? say.percent((ties[k][k] ?? 0) / most)
      : counted;
  const inside =
    most > 0 && narrow
      ? words.insideShort(share)
      : most > 0
        ? words.inside(share, say.percent((ties[k][k] ?? 0) / most))
        : words.noInside;
  const big = names > 0;
  const [titleSize, lineSize] = big ? [17, 13] : narrow ? [11.5, 11] : [15, 12.5];
  // A phone has no room for the mark before the name; it stands before the number of actors.
  const titleLeft = big ? 42 : narrow ? 11 : 32;
  const first = box.y + (big ? 30 : 25);
  const listed = analysis.actors
    .filter(({ sector }) => sector === id)
    .sort((a, b) => degree(b) - degree(a) || (a.id < b.id ? -1 : 1));
  const shown = listed.slice(0, listed.length > names ? names : listed.length);
  const figures = big
    ? [`${words.actors(actors, say)} · ${inside}`]
    : [words.actors(actors, say), inside];
  return el(
    'g',
    { class: `corner ${sectorClass(k)}` },
    el('rect', {
      class: actors === 0 ? 'card lack' : 'card',
      x: box.x + 0.75,
      y: box.y + 0.75,
      width: box.width - 1.5,
      height: box.height - 1.5,
      rx: 10,
    }),
    shape(
      k,
      box.x + (big ? 25 : narrow ? 17 : 19),
      first + (big ? -6 : narrow ? 16.5 : -5),
      big ? 8 : narrow ? 5 : 6,
      { class: 'mark' },
    ),
    text(
      box.x + titleLeft,
      first,
      fitText(say.sector(id), box.width - titleLeft - (narrow ? 3 : 8), titleSize * bold),
      titleSize,
      'strong',
    ),
    figures.map((line, row) =>
      text(
        box.x + (big ? 17 : narrow ? (row === 0 ? 28 : 11) : 13),
        first + (big ? 22 : 20) + row * 16,
        fitText(line, inner, lineSize),
        lineSize,
        'soft',
      ),
    ),
    big && [
      shown.map((actor, row) =>
        text(
          box.x + 17,
          box.y + head + 14 + row * nameLine,
          fitText(actor.label || actor.id, inner, 12.5),
          12.5,
          'name',
          el('title', {}, actor.label || actor.id),
        ),
      ),
      listed.length > shown.length &&
        text(
          box.x + 17,
          box.y + head + 14 + shown.length * nameLine,
          words.more(listed.length - shown.length, say),
          12.5,
          'soft',
        ),
    ],
  );
}

export const degree = ({ measures }: AnalyzedActor): number =>
  typeof measures['degree'] === 'number' ? measures['degree'] : 0;
