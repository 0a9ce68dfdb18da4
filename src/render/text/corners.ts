import type { Corners } from '../../document/document.ts';
import type { TextBook } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { columns, fit, glyphs, pad } from '../../words/width.ts';
import type { Line, Tone } from './line.ts';

type Side = Corners['sides'][number];

const maxListed = 15;

const tones: Record<Side['weight'], Tone> = {
  dense: 'strong',
  middle: 'plain',
  thin: 'faint',
  empty: 'error',
  none: 'faint',
};
const strokes: Record<
  Side['weight'],
  { across: string; down: string; falling: string; rising: string }
> = {
  dense: { across: '═', down: '║', falling: '╲╲', rising: '╱╱' },
  middle: { across: '─', down: '│', falling: '╲', rising: '╱' },
  thin: { across: '┄', down: '┆', falling: '⋱', rising: '⋰' },
  empty: { across: '· ', down: '·', falling: '·', rising: '·' },
  none: { across: ' ', down: ' ', falling: ' ', rising: ' ' },
};

/**
 * The sectors and what lies between them: four as corners of a quadrangle (the first two above, the other two below), another
 * number as a list.
 */
export function drawCorners(
  drawn: Corners,
  { language, say, width }: { language: TextBook; say: Formatter; width: number },
): Line[] {
  if (drawn.corners.length === 4) return quadrangle(drawn, width);
  const shown = drawn.sides.slice(0, maxListed);
  const rest = drawn.sides.length - shown.length;
  const name = Math.floor((width - 30) / 2);
  const lines = shown.map(({ ends, weight, figures, share }): Line => {
    const [one, other] = ends.map((k) => pad(drawn.corners[k].name, name));
    return [
      [` ${one} `],
      [strokes[weight].across.repeat(3).slice(0, 3), tones[weight]],
      [` ${other} `],
      [pad(figures, 13, 'right'), tones[weight]],
      [pad(share, 8, 'right')],
    ];
  });
  if (rest > 0) lines.push([[` ${language.report.common.more(rest, say)}`, 'faint']]);
  return lines;
}

/** A grid of characters with their tones; a wide character fills its second cell with nothing. */
class Canvas {
  private rows: [string, Tone][][];
  constructor(width: number, height: number) {
    this.rows = Array.from({ length: height }, () =>
      Array.from({ length: width }, (): [string, Tone] => [' ', 'plain']),
    );
  }
  write(x: number, y: number, text: string, tone: Tone = 'plain'): void {
    const row = this.rows[y];
    let at = x;
    for (const { glyph, columns } of glyphs(text)) {
      if (at < 0 || at + columns > row.length) return;
      if (columns === 0) continue;
      const crossing = row[at][0] + glyph === '╲╱';
      row[at] = [crossing ? '╳' : glyph, tone];
      if (columns === 2) row[at + 1] = ['', tone];
      at += columns;
    }
  }
  centre(x: number, y: number, text: string, tone: Tone): void {
    this.write(x - Math.floor(columns(text) / 2), y, text, tone);
  }
  lines(): Line[] {
    return this.rows.map((row) => {
      const line: Line = [];
      for (const [glyph, tone] of row) {
        const last = line[line.length - 1];
        if (last && last[1] === tone) last[0] += glyph;
        else line.push([glyph, tone]);
      }
      return line;
    });
  }
}

function quadrangle({ corners, sides }: Corners, width: number): Line[] {
  const total = Math.min(width, 80) - 2;
  const box = Math.floor(total * 0.4);
  const gap = total - 2 * box;
  const inner = box - 4;
  // What is said of a corner stands in one line where that fits for each of them.
  const told = corners.map(({ lines }) => {
    const line = lines.join(' · ');
    return columns(line) <= inner ? [line] : lines;
  });
  const height = 1 + Math.max(...told.map(({ length }) => length));
  const [tall, between] = [height + 2, 4];
  const canvas = new Canvas(total + 1, 2 * tall + between);
  const left = 1;
  const right = left + box + gap;
  const below = tall + between;
  const places = [
    [left, 0],
    [right, 0],
    [left, below],
    [right, below],
  ];
  corners.forEach(({ name, empty }, k) => {
    const [x, y] = places[k];
    const tone: Tone = empty ? 'error' : 'plain';
    const rows = [fit(name, inner), ...told[k]];
    while (rows.length < height) rows.push('');
    canvas.write(x, y, `┌${'─'.repeat(box - 2)}┐`, tone);
    rows.forEach((row, i) => {
      canvas.write(x, y + 1 + i, `│ ${' '.repeat(inner)} │`, tone);
      canvas.write(x + 2, y + 1 + i, fit(row, inner), i === 0 ? 'strong' : tone);
    });
    canvas.write(x, y + tall - 1, `└${'─'.repeat(box - 2)}┘`, tone);
  });

  const side = (a: number, b: number) =>
    sides.find(({ ends }) => ends[0] === a && ends[1] === b) as Side;
  for (const [a, b, y] of [
    [0, 1, 2],
    [2, 3, below + 2],
  ]) {
    const { weight } = side(a, b);
    const line = strokes[weight].across.repeat(gap).slice(0, gap - 2);
    canvas.write(left + box + 1, y, line, tones[weight]);
    canvas.centre(left + box + gap / 2, y, ` ${side(a, b).figures} `, tones[weight]);
  }
  for (const [a, b, x] of [
    [0, 2, left + box / 2],
    [1, 3, right + box / 2],
  ]) {
    const { weight } = side(a, b);
    for (let y = 0; y < between; y++)
      canvas.write(Math.floor(x), tall + y, strokes[weight].down, tones[weight]);
    canvas.centre(
      Math.floor(x),
      tall + Math.floor(between / 2),
      ` ${side(a, b).figures} `,
      tones[weight],
    );
  }
  const [from, to] = [left + box - 2, right + 1];
  const falling = side(0, 3);
  const rising = side(1, 2);
  for (let y = 0; y < between; y++) {
    const step = Math.round(((to - from) * y) / (between - 1));
    canvas.write(from + step, tall + y, strokes[falling.weight].falling, tones[falling.weight]);
    canvas.write(to - step, tall + y, strokes[rising.weight].rising, tones[rising.weight]);
  }
  const step = Math.round((to - from) / (between - 1));
  const text = falling.figures;
  canvas.write(from + step - columns(text) - 1, tall + 1, text, tones[falling.weight]);
  canvas.write(to - step + 3, tall + 1, rising.figures, tones[rising.weight]);
  return canvas.lines();
}
