import type { Block } from '../../document/document.ts';
import { columns, pad, parts, wrap } from '../../words/width.ts';
import { type Line, paragraph } from './line.ts';

const narrowest = 6;
const gap = 2;

/** A table in lines of at most `width` columns. */
export function tableLines(
  { caption, columns: titles, rows }: Extract<Block, { kind: 'table' }>,
  width: number,
): Line[] {
  const texts = rows.map((row) => row.map(({ text }) => text));
  const names = titles.map(({ title }) => title);
  const widths = fitted(
    names.map((title, k) => [title, ...texts.map((row) => row[k] ?? '')]),
    width - 1,
  );
  const above = caption ? paragraph(caption, { width, indent: 1, tone: 'strong' }) : [];
  if (total(widths) > width - 1) return [...above, ...records(names, texts, width)];
  const lines = (cells: string[], tone: 'plain' | 'strong'): Line[] => {
    const wrapped = cells.map((text, k) => wrap(text, widths[k]));
    const height = Math.max(1, ...wrapped.map((cell) => cell.length));
    return Array.from(
      { length: height },
      (_, i): Line => [
        [' '],
        ...wrapped.map((cell, k): Line[number] => [
          pad(cell[i] ?? '', widths[k], titles[k].numeric ? 'right' : 'left') + ' '.repeat(gap),
          tone,
        ]),
      ],
    );
  };
  return [
    ...above,
    ...lines(names, caption ? 'plain' : 'strong'),
    [[` ${'─'.repeat(Math.min(width - 1, total(widths)))}`, 'faint']],
    ...texts.flatMap((row) => lines(row, 'plain')),
  ];
}

/** A table with more columns than fit: one row below the other, each cell after the name of its column. */
function records(titles: string[], texts: readonly string[][], width: number): Line[] {
  return texts.flatMap(([first, ...others]) => [
    ...paragraph(first ?? '', { width, indent: 1, tone: 'strong' }),
    ...others.flatMap((text, k) =>
      paragraph(titles[k + 1] ? `${titles[k + 1]}: ${text}` : text, { width, indent: 3 }),
    ),
  ]);
}

const total = (widths: readonly number[]) =>
  widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);

/** Widths of columns: as wide as their texts; where that is too much, the widest give way first, at last also inside words. */
function fitted(texts: readonly string[][], width: number): number[] {
  const widths = texts.map((cells) => Math.max(1, ...cells.map(columns)));
  const words = texts.map((cells) =>
    Math.max(1, ...cells.flatMap((cell) => cell.split(' ').flatMap(parts)).map(columns)),
  );
  for (const least of [words, words.map(() => narrowest)])
    while (total(widths) > width) {
      const [widest] = widths
        .map((_, k) => k)
        .filter((k) => widths[k] > least[k])
        .sort((x, y) => widths[y] - widths[x]);
      if (widest === undefined) break;
      widths[widest]--;
    }
  return widths;
}
