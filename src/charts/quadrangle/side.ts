import { type Child, type Element, el } from '../element.ts';
import { textWidth } from '../letters.ts';
import type { Drawing } from '../picture.ts';
import type { Side } from '../sides.ts';
import { text } from '../text.ts';
import { type Box, narrowGap } from './boxes.ts';

export const density = ({ ties, possible }: Side) => (possible > 0 ? ties / possible : 0);

/** Where the line between two boxes begins and ends. */
export function ends(pair: readonly [number, number], boxes: readonly Box[]) {
  const [a, b] = pair.map((k) => boxes[k]);
  const middle = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const [from, to] = [middle(a), middle(b)];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // Where the line between the middles leaves a card.
  const leave = (box: Box) =>
    Math.min(
      dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
      dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
    );
  const near = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));
  if (Math.abs(dx) > 1 && Math.abs(dy) > 1 && boxes.length === 4) {
    // Diagonals run from corner to corner of the cards, so that they stay clear of the other sides.
    const start = { x: near(to.x, a.x, a.x + a.width), y: near(to.y, a.y, a.y + a.height) };
    const end = { x: near(from.x, b.x, b.x + b.width), y: near(from.y, b.y, b.y + b.height) };
    const inset = 8 * Math.sign(dx);
    return { start: { ...start, x: start.x - inset }, end: { ...end, x: end.x + inset } };
  }
  if (boxes.length === 4 && Math.abs(dy) < Math.abs(dx)) {
    const y = Math.min(a.y + a.height, b.y + b.height) - Math.min(a.height, b.height) / 2;
    return { start: { x: a.x + a.width, y }, end: { x: b.x, y } };
  }
  const [s, e] = [leave(a), leave(b)];
  return {
    start: { x: from.x + dx * s, y: from.y + dy * s },
    end: { x: to.x - dx * e, y: to.y - dy * e },
  };
}

/** A side as a line, the wider the denser; none where no tie is possible. */
export function sideLine(side: Side, boxes: Box[], densest: number): Element | null {
  if (side.weight === 'none') return null;
  const { start, end } = ends(side.sectors, boxes);
  const width = side.weight === 'empty' ? 2.5 : 2 + (12 * density(side)) / densest;
  return el('line', {
    class: `side ${side.weight}`,
    x1: Math.round(start.x),
    y1: Math.round(start.y),
    x2: Math.round(end.x),
    y2: Math.round(end.y),
    'stroke-width': Math.round(width * 10) / 10,
  });
}

/** On a phone: whether the counts of all sides find room between the cards; where those of one do not, all give their shares. */
export const roomForCounts = ({ analysis: { sectorMatrix }, say }: Drawing): boolean =>
  sectorMatrix.possible.every((row, k) =>
    row.every(
      (possible, l) =>
        k === l ||
        textWidth(
          `× ${say.number(sectorMatrix.ties[k][l] ?? 0)}/${say.number(possible ?? 0)}`,
          11.5,
        ) <
          narrowGap + 12,
    ),
  );

/** What a side holds, in a box upon its line. */
export function sideLabel(side: Side, boxes: Box[], drawing: Drawing): Child {
  const { say, words, narrow, analysis } = drawing;
  const { start, end } = ends(side.sectors, boxes);
  const { ties, possible, weight, sectors } = side;
  if (weight === 'none') return null;
  const diagonal = boxes.length === 4 && sectors[0] + sectors[1] === 3;
  // The two diagonals cross in the middle, so each carries its label nearer to an end: where it is narrow one above, one below.
  const along = diagonal ? (narrow ? (sectors[0] === 0 ? 0.24 : 0.76) : 0.27) : 0.5;
  const x = Math.round(start.x + (end.x - start.x) * along);
  const y = Math.round(start.y + (end.y - start.y) * along);
  const size = narrow ? 11.5 : 14;
  const counted = `${say.number(ties)}/${say.number(possible)}`;
  const figures = narrow && !roomForCounts(drawing) ? say.percent(ties / possible) : counted;
  const lines =
    weight === 'empty'
      ? narrow
        ? [`× ${figures}`]
        : [words.noTie, words.ofPossible(possible, say)]
      : narrow
        ? [figures]
        : [figures, say.percent(ties / possible)];
  const width = Math.max(...lines.map((line) => textWidth(line, size))) + (narrow ? 10 : 20);
  const height = lines.length * (size + 4) + (narrow ? 6 : 10);
  const title = `${sectors.map((k) => say.sector(analysis.sectors[k].id)).join(' – ')}: ${counted}`;
  return el(
    'g',
    { class: `side-label ${weight}`, 'text-anchor': 'middle' },
    el('title', {}, title),
    el('rect', {
      x: Math.round(x - width / 2),
      y: Math.round(y - height / 2),
      width: Math.round(width),
      height: Math.round(height),
      rx: 8,
    }),
    lines.map((line, row) =>
      text(
        x,
        Math.round(y - height / 2 + (narrow ? 2 : 4) + (row + 0.85) * (size + 4)),
        line,
        row === 0 ? size : size - 1.5,
        row === 0 ? 'strong' : 'soft',
      ),
    ),
  );
}
