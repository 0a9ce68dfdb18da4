import type { Analysis } from '../../analysis.ts';
import { type Side, sidesOf, type Weight } from '../../charts/sides.ts';
import type { Formatter } from '../../findings/index.ts';
import type { Book } from '../../words/book.ts';
import { columns, fit, glyphs, pad } from '../../words/width.ts';
import { type Line, paragraph, type Tone } from './line.ts';

const maxListed = 15;

const tones: Record<Weight, Tone> = {
  dense: 'strong',
  middle: 'plain',
  thin: 'faint',
  empty: 'error',
  none: 'faint',
};
const strokes: Record<Weight, { across: string; down: string; falling: string; rising: string }> = {
  dense: { across: '═', down: '║', falling: '╲╲', rising: '╱╱' },
  middle: { across: '─', down: '│', falling: '╲', rising: '╱' },
  thin: { across: '┄', down: '┆', falling: '⋱', rising: '⋰' },
  empty: { across: '· ', down: '·', falling: '·', rising: '·' },
  none: { across: ' ', down: ' ', falling: ' ', rising: ' ' },
};

/**
 * The sectors and what lies between them: four as corners of a quadrangle (the first two above, the other two below), another
 * number as a list, emptiest side first.
 */
export function drawSectors(
  analysis: Analysis,
  words: Book['report']['common'],
  say: Formatter,
  width: number,
): Line[] {
  const sides = sidesOf(analysis);
  if (analysis.sectors.length === 0) return paragraph(words.noSectors, { width, indent: 1 });
  const four = analysis.sectors.length === 4;
  const unplaced = analysis.actors.filter(({ sector }) => sector === null).length;
  return [
    ...(four
      ? quadrangle(analysis, sides, words, say, width)
      : list(analysis, sides, words, say, width)),
    [],
    ...(unplaced > 0 ? paragraph(words.unplaced(unplaced, say), { width, indent: 1 }) : []),
    ...paragraph(words.legend(analysis.network.density, say), { width, indent: 1, tone: 'faint' }),
  ];
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

function quadrangle(
  analysis: Analysis,
  sides: Side[],
  words: Book['report']['common'],
  say: Formatter,
  width: number,
): Line[] {
  const total = Math.min(width, 80) - 2;
  const box = Math.floor(total * 0.4);
  const gap = total - 2 * box;
  const [tall, between] = [5, 7];
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
  analysis.sectors.forEach((sector, k) => {
    const [x, y] = places[k];
    const tone: Tone = sector.actors === 0 ? 'error' : 'plain';
    const inner = box - 4;
    const inside = analysis.sectorMatrix.possible[k][k] ?? 0;
    const rows = [
      fit(say.sector(sector.id), inner),
      words.actors(sector.actors, say),
      inside === 0
        ? words.noInside
        : words.inside(figures(analysis.sectorMatrix.ties[k][k] ?? 0, inside, say)),
    ];
    canvas.write(x, y, `┌${'─'.repeat(box - 2)}┐`, tone);
    rows.forEach((row, i) => {
      canvas.write(x, y + 1 + i, `│ ${' '.repeat(inner)} │`, tone);
      canvas.write(x + 2, y + 1 + i, fit(row, inner), i === 0 ? 'strong' : tone);
    });
    canvas.write(x, y + tall - 1, `└${'─'.repeat(box - 2)}┘`, tone);
  });

  const side = (a: number, b: number) =>
    sides.find(({ sectors }) => sectors[0] === a && sectors[1] === b) as Side;
  for (const [a, b, y] of [
    [0, 1, 2],
    [2, 3, below + 2],
  ]) {
    const { weight } = side(a, b);
    const line = strokes[weight].across.repeat(gap).slice(0, gap - 2);
    canvas.write(left + box + 1, y, line, tones[weight]);
    canvas.centre(left + box + gap / 2, y, ` ${label(side(a, b), say)} `, tones[weight]);
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
      ` ${label(side(a, b), say)} `,
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
  const text = label(falling, say);
  canvas.write(from + step - columns(text) - 1, tall + 1, text, tones[falling.weight]);
  canvas.write(to - step + 3, tall + 1, label(rising, say), tones[rising.weight]);
  return canvas.lines();
}

function list(
  analysis: Analysis,
  sides: Side[],
  words: Book['report']['common'],
  say: Formatter,
  width: number,
): Line[] {
  const name = Math.floor((width - 30) / 2);
  const shown = sides
    .filter(({ possible }) => possible > 0)
    .sort((x, y) => x.ties / x.possible - y.ties / y.possible || y.possible - x.possible);
  const lines = shown.slice(0, maxListed).map(({ sectors: [a, b], ...side }): Line => {
    const ends = [a, b].map((code) => pad(say.sector(analysis.sectors[code].id), name));
    const stroke = strokes[side.weight].across.repeat(3).slice(0, 3);
    const share = say.percent(side.ties / side.possible);
    return [
      [` ${ends[0]} `],
      [stroke, tones[side.weight]],
      [` ${ends[1]} `],
      [pad(figures(side.ties, side.possible, say), 13, 'right'), tones[side.weight]],
      [pad(share, 8, 'right')],
    ];
  });
  const rest = shown.length - lines.length;
  if (rest > 0) lines.push([[` ${words.more(rest, say)}`, 'faint']]);
  return lines;
}

const figures = (ties: number, possible: number, say: Formatter) =>
  `${say.number(ties)}/${say.number(possible)}`;

const label = ({ weight, ties, possible }: Omit<Side, 'sectors'>, say: Formatter) =>
  weight === 'none' ? '–' : `${weight === 'empty' ? '✕ ' : ''}${figures(ties, possible, say)}`;
