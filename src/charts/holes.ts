import type { AnalyzedActor } from '../analysis.ts';
import { fix, sectorClass, shape } from './colours.ts';
import { type Element, el } from './element.ts';
import { overlap, type Rectangle } from './labels.ts';
import { textWidth, wrapText } from './letters.ts';
import type { Drawing, Picture } from './picture.ts';
import { text } from './text.ts';

/** Marks beyond this lie on one another, and each of them takes room in the file. */
const maxMarks = 600;
/** In the table, which the file of actors completes. */
const maxRows = 200;

interface Spot {
  actor: AnalyzedActor;
  sector: number;
  size: number;
  constraint: number;
  x: number;
  y: number;
}

/**
 * Structural holes by actor: effective size to the right, constraint upwards, so that who bridges separate circles stands at the
 * lower right. Labels go where they collide with nothing; where there is no room the name stands in the tooltip and the table.
 */
export function holes(drawing: Drawing): Picture | null {
  const { analysis, words, say, sectorIndex, narrow } = drawing;
  const figure = ({ measures }: AnalyzedActor, key: string) => {
    const value = measures[key];
    return typeof value === 'number' ? value : null;
  };
  const drawn = analysis.actors.flatMap((actor) => {
    const [size, constraint] = [figure(actor, 'effectiveSize'), figure(actor, 'constraint')];
    return size === null || constraint === null ? [] : [{ actor, size, constraint }];
  });
  if (drawn.length < 3) return null;
  const [width, height] = narrow ? [340, 400] : [960, 560];
  const frame = {
    left: narrow ? 34 : 52,
    right: width - (narrow ? 16 : 24),
    top: 26,
    bottom: height - 46,
  };
  // One by one, since there can be more actors than a call may have arguments.
  const greatest = (of: 'size' | 'constraint') =>
    drawn.reduce((most, one) => Math.max(most, one[of]), Number.NEGATIVE_INFINITY);
  const across = axis(greatest('size'), narrow ? 4 : 8);
  const up = axis(greatest('constraint'), narrow ? 4 : 6);
  const toX = (value: number) =>
    fix(frame.left + (value / across.end) * (frame.right - frame.left));
  const toY = (value: number) => fix(frame.bottom - (value / up.end) * (frame.bottom - frame.top));
  const spots = drawn
    .map(
      ({ actor, size, constraint }): Spot => ({
        actor,
        sector: actor.sector === null ? -1 : (sectorIndex.get(actor.sector) ?? -1),
        size,
        constraint,
        x: toX(size),
        y: toY(constraint),
      }),
    )
    .sort(
      (a, b) =>
        b.size - a.size || a.constraint - b.constraint || (a.actor.id < b.actor.id ? -1 : 1),
    )
    .slice(0, maxMarks);
  const labelSize = narrow ? 10.5 : 12;
  const labels = place(spots, { ...frame, width }, labelSize, narrow ? 8 : 40, narrow ? 110 : 210);
  return {
    id: 'holes',
    title: words.holes,
    description: [
      words.holesDescription(spots.slice(0, 3).map(({ actor }) => say.actor(actor.id))),
      ...(spots.length < drawn.length ? [words.holesShown(spots.length, drawn.length, say)] : []),
    ].join(' '),
    width,
    height,
    body: [
      across.ticks.map((value) => [
        el('line', {
          class: 'grid',
          x1: toX(value),
          x2: toX(value),
          y1: frame.top,
          y2: frame.bottom,
        }),
        text(toX(value), frame.bottom + 18, say.number(value), 12, 'soft middle'),
      ]),
      up.ticks.map((value) => [
        el('line', {
          class: 'grid',
          x1: frame.left,
          x2: frame.right,
          y1: toY(value),
          y2: toY(value),
        }),
        text(frame.left - 8, fix(toY(value) + 4), say.number(value), 12, 'soft end'),
      ]),
      el('line', {
        class: 'axis',
        x1: frame.left,
        x2: frame.right,
        y1: frame.bottom,
        y2: frame.bottom,
      }),
      text(frame.right, height - 8, words.effectiveSize, 12.5, 'strong end'),
      text(0, 13, words.constraint, 12.5, 'strong'),
      !narrow && [
        text(frame.right, frame.bottom - 10, words.bridging, 12, 'faint end'),
        text(frame.left + 12, frame.top + 4, words.enclosed, 12, 'faint'),
      ],
      labels,
      spots
        .toReversed()
        .map(({ actor, sector, x, y, size, constraint }) =>
          el(
            'g',
            { class: `actor ${sectorClass(sector)}` },
            el(
              'title',
              {},
              `${actor.label || actor.id}: ${words.effectiveSize} ${say.number(size)}, ${words.constraint} ${say.number(constraint, 3)}`,
            ),
            shape(sector, x, y, narrow ? 4.5 : 6.5, { class: sector < 0 ? 'mark hollow' : 'mark' }),
          ),
        ),
    ],
    table: {
      caption: words.holesCaption(Math.min(maxRows, drawn.length), drawn.length, say),
      columns: [
        words.actor,
        words.sector,
        words.contacts,
        words.effectiveSize,
        words.constraint,
        words.hierarchy,
      ],
      numeric: [2, 3, 4, 5],
      rows: spots
        .slice(0, maxRows)
        .map(({ actor, size, constraint }) => [
          actor.label || actor.id,
          actor.sector === null ? '–' : say.sector(actor.sector),
          ...[figure(actor, 'degree'), size, constraint, figure(actor, 'hierarchy')].map(
            (value, k) => (value === null ? '–' : say.number(value, k < 2 ? 2 : 3)),
          ),
        ]),
    },
  };
}

/** Round steps from 0 to at least `most`. */
function axis(most: number, steps: number): { end: number; ticks: number[] } {
  const rough = Math.max(most, 1e-9) / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((k) => k * power).find((k) => k >= rough) ?? 10 * power;
  const count = Math.ceil((most * 1.02) / step);
  return {
    end: count * step,
    ticks: Array.from({ length: count + 1 }, (_, k) => Number((k * step).toPrecision(6))),
  };
}

/** As many marks as a label is tried at; among thousands of marks there is no room for more. */
const TRIED = 500;

/** Labels from the largest effective size on, each at the first of eight places around its mark that is free. */
function place(
  spots: Spot[],
  frame: { left: number; right: number; top: number; bottom: number; width: number },
  size: number,
  most: number,
  widest: number,
): Element[] {
  const taken: Rectangle[] = spots.map(({ x, y }) => ({
    x: x - 7,
    y: y - 7,
    width: 14,
    height: 14,
  }));
  // The corners carry words of their own.
  taken.push(
    { x: frame.right - 260, y: frame.bottom - 24, width: 260, height: 22 },
    { x: frame.left, y: frame.top - 10, width: 180, height: 20 },
  );
  const placed: Element[] = [];
  for (const [own, { actor, x, y, sector }] of spots.entries()) {
    if (placed.length >= most || own >= TRIED) break;
    const lines = wrapText(actor.label || actor.id, widest, size, 4);
    const width = Math.max(...lines.map((line) => textWidth(line, size)));
    const leading = size + 2;
    const height = lines.length * leading;
    const [up, half] = [height - leading, (height - leading) / 2];
    for (const [dx, dy] of [
      [11, 4 - half],
      [-11 - width, 4 - half],
      [-width / 2, -11 - up],
      [-width / 2, 20],
      [9, -9 - up],
      [9, 17],
      [-9 - width, -9 - up],
      [-9 - width, 17],
    ]) {
      const box = { x: x + dx, y: y + dy - leading + 3, width, height };
      if (
        box.x < frame.left - 4 ||
        box.x + width > frame.width ||
        box.y < 18 ||
        box.y + height > frame.bottom
      )
        continue;
      if (taken.some((other, k) => k !== own && overlap(box, other))) continue;
      taken.push(box);
      placed.push(
        el(
          'g',
          { class: sectorClass(sector) },
          lines.map((line, k) => text(fix(x + dx), fix(y + dy + k * leading), line, size, 'halo')),
        ),
      );
      break;
    }
  }
  return placed;
}
