import type { AnalyzedActor } from '../analysis.ts';
import { sectorClass, shape } from './colours.ts';
import { type Child, type Element, el } from './element.ts';
import { bold, fitText, textWidth } from './letters.ts';
import type { Drawing, Picture } from './picture.ts';
import { type Side, sidesOf } from './sides.ts';

/** With more sectors than this the matrix shows them better. */
const maxSectors = 8;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The sectors as corners, with their actors, and the sides between them: the wider the denser, an empty side dashed and named. Four
 * sectors make the quadrangle, another number up to eight a ring; `null` where there are none, or more.
 */
export function quadrangle(drawing: Drawing): Picture | null {
  const { analysis, words, say } = drawing;
  const n = analysis.sectors.length;
  if (n < 2 || n > maxSectors) return null;
  const sides = sidesOf(analysis);
  const { boxes, width, height, names } = n === 4 ? corners(drawing) : ring(drawing);
  const densest = Math.max(0, ...sides.map(density));
  const lines = sides.map((side) => sideLine(side, boxes, densest));
  const labels = sides.map((side) => sideLabel(side, boxes, drawing));
  const cards = analysis.sectors.map((_, k) => card(k, boxes[k], names, drawing));
  const empty = sides.filter(({ weight }) => weight === 'empty');
  const pair = ({ sectors: [a, b] }: Side) =>
    `${say.sector(analysis.sectors[a].id)} – ${say.sector(analysis.sectors[b].id)}`;
  return {
    id: 'quadrangle',
    title: n === 4 && analysis.settings.chain !== 'none' ? words.quadrangle : words.sides,
    description: words.quadrangleDescription(
      analysis.sectors.map(({ id, actors }) => `${say.sector(id)} (${say.number(actors)})`),
      empty.map(pair),
    ),
    width,
    height,
    body: [lines, labels, cards],
    table: {
      caption: words.sidesCaption,
      columns: words.sideColumns,
      numeric: [1, 2, 3],
      rows: [
        ...sides.map((side) => row(pair(side), side.ties, side.possible)),
        ...analysis.sectors.map(({ id }, k) =>
          row(
            words.insideOf(say.sector(id)),
            analysis.sectorMatrix.ties[k][k] ?? 0,
            analysis.sectorMatrix.possible[k][k] ?? 0,
          ),
        ),
      ],
    },
  };
  function row(name: string, ties: number, possible: number) {
    const share = possible > 0 ? say.percent(ties / possible) : '–';
    return [name, say.number(ties), say.number(possible), share];
  }
}

const density = ({ ties, possible }: Side) => (possible > 0 ? ties / possible : 0);

const nameLine = 18;
const head = 62;

/** Four cards, two above and two below; on a wide picture with the names of the actors. */
function corners({ analysis, narrow, names: named }: Drawing) {
  if (narrow) {
    const [width, cardWidth, cardHeight, between] = [340, 142, 78, 150];
    const boxes = [0, 1, 2, 3].map((k) => ({
      x: k % 2 === 0 ? 0 : width - cardWidth,
      y: k < 2 ? 0 : cardHeight + between,
      width: cardWidth,
      height: cardHeight,
    }));
    return { boxes, width, height: 2 * cardHeight + between, names: 0 };
  }
  if (!named) {
    const [width, cardWidth, cardHeight, between] = [960, 300, 78, 150];
    const boxes = [0, 1, 2, 3].map((k) => ({
      x: k % 2 === 0 ? 0 : width - cardWidth,
      y: k < 2 ? 0 : cardHeight + between,
      width: cardWidth,
      height: cardHeight,
    }));
    return { boxes, width, height: 2 * cardHeight + between, names: 0 };
  }
  const [width, cardWidth, between] = [960, 340, 170];
  const most = Math.max(...analysis.sectors.map(({ actors }) => actors));
  const names = Math.min(most, 13);
  const lines = (a: number, b: number) =>
    Math.min(names, Math.max(analysis.sectors[a].actors, analysis.sectors[b].actors, 1)) +
    (Math.max(analysis.sectors[a].actors, analysis.sectors[b].actors) > names ? 1 : 0);
  const upper = head + 14 + lines(0, 1) * nameLine;
  const lower = head + 14 + lines(2, 3) * nameLine;
  const boxes = [0, 1, 2, 3].map((k) => ({
    x: k % 2 === 0 ? 0 : width - cardWidth,
    y: k < 2 ? 0 : upper + between,
    width: cardWidth,
    height: k < 2 ? upper : lower,
  }));
  return { boxes, width, height: upper + between + lower, names };
}

/** Cards on an ellipse, beginning at the top. */
function ring({ analysis, narrow }: Drawing) {
  const n = analysis.sectors.length;
  const [width, height] = narrow ? [340, 420] : [960, 560];
  const [cardWidth, cardHeight] = narrow ? [108, 74] : [230, 78];
  const boxes = analysis.sectors.map((_, k) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * k) / n + (n === 2 ? Math.PI / 2 : 0);
    return {
      x: Math.round(((width - cardWidth) / 2) * (1 + Math.cos(angle))),
      y: Math.round(((height - cardHeight) / 2) * (1 + Math.sin(angle))),
      width: cardWidth,
      height: cardHeight,
    };
  });
  return { boxes, width, height, names: 0 };
}

function card(
  k: number,
  box: Box,
  names: number,
  { analysis, say, words, narrow }: Drawing,
): Element {
  const { id, actors } = analysis.sectors[k];
  const { ties, possible } = analysis.sectorMatrix;
  const inner = box.width - 28;
  const most = possible[k][k] ?? 0;
  const share = `${say.number(ties[k][k] ?? 0)}/${say.number(most)}`;
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

export function text(
  x: number,
  y: number,
  content: string,
  size: number,
  kind = '',
  ...more: Child[]
): Element {
  return el('text', { x, y, 'font-size': size, class: kind || null }, content, ...more);
}

function ends(side: Side, boxes: Box[]) {
  const [a, b] = side.sectors.map((k) => boxes[k]);
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

function sideLine(side: Side, boxes: Box[], densest: number): Element | null {
  if (side.weight === 'none') return null;
  const { start, end } = ends(side, boxes);
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

function sideLabel(side: Side, boxes: Box[], { say, words, narrow, analysis }: Drawing): Child {
  const { start, end } = ends(side, boxes);
  const { ties, possible, weight, sectors } = side;
  if (weight === 'none') return null;
  const diagonal = boxes.length === 4 && sectors[0] + sectors[1] === 3;
  // The two diagonals cross in the middle, so each carries its label nearer to its upper end.
  const along = diagonal ? (narrow ? 0.24 : 0.27) : 0.5;
  const x = Math.round(start.x + (end.x - start.x) * along);
  const y = Math.round(start.y + (end.y - start.y) * along);
  const size = narrow ? 11.5 : 14;
  const figures = `${say.number(ties)}/${say.number(possible)}`;
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
  const title = `${sectors.map((k) => say.sector(analysis.sectors[k].id)).join(' – ')}: ${figures}`;
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
