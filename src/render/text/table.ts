import type { Block } from '../../document/document.ts';
import { largest } from '../../largest.ts';
import { columns, pad, parts, wrap } from '../../words/width.ts';
import { type Line, paragraph, type Tone } from './line.ts';

type Table = Extract<Block, { kind: 'table' }>;

const narrowest = 6;
const gap = 2;

/**
 * A table in lines of at most `width` columns: as wide as its texts; else the widest columns give way, to their longest words; where
 * that is too wide still, the columns go on below, each time beside the first; at last words are parted, or each row is a list.
 */
export function tableLines(table: Table, width: number): Line[] {
  const { caption, note } = table;
  return [
    ...(caption ? paragraph(caption, { width, indent: 1, tone: 'strong' }) : []),
    ...bodyLines(table, width - 1),
    ...(note ? paragraph(note, { width, indent: 1, tone: 'faint' }) : []),
  ];
}

function bodyLines(table: Table, width: number): Line[] {
  const { caption, columns: heads, rows } = table;
  const texts = heads.map(({ title }, k) => [title, ...rows.map((row) => row[k]?.text ?? '')]);
  const words = texts.map((cells) =>
    widest(cells.flatMap((cell) => cell.split(' ').flatMap(parts))),
  );
  const groups = total(words) > width ? groupsOf(words, width) : [];
  if (groups.length > 1)
    return groups.flatMap((group, k) => [
      ...(k > 0 ? [[] as Line] : []),
      ...bodyLines(columnsOf(table, group), width),
    ]);
  const widths = fitted(texts.map(widest), words, width);
  if (total(widths) > width) return records(table, width + 1);
  const lines = (cells: { text: string; tone: Tone }[]): Line[] => {
    const wrapped = cells.map(({ text }, k) => wrap(text, widths[k]));
    const height = Math.max(1, ...wrapped.map((cell) => cell.length));
    return Array.from(
      { length: height },
      (_, i): Line => [
        [' '],
        ...wrapped.map((cell, k): Line[number] => [
          pad(cell[i] ?? '', widths[k], heads[k].numeric ? 'right' : 'left') + ' '.repeat(gap),
          cells[k].tone,
        ]),
      ],
    );
  };
  return [
    ...lines(heads.map(({ title }) => ({ text: title, tone: caption ? 'plain' : 'strong' }))),
    [[` ${'─'.repeat(Math.min(width, total(widths)))}`, 'faint']],
    ...rows.flatMap((row) =>
      lines(row.map(({ text, tone }) => ({ text, tone: tone === 'error' ? 'error' : 'plain' }))),
    ),
  ];
}

/** A table with more columns than fit: one row below the other, each cell after the name of its column. */
function records({ columns: heads, rows }: Table, width: number): Line[] {
  return rows.flatMap(([first, ...others]) => [
    ...paragraph(first?.text ?? '', { width, indent: 1, tone: 'strong' }),
    ...others.flatMap(({ text }, k) => {
      const title = heads[k + 1]?.title;
      return paragraph(title ? `${title}: ${text}` : text, { width, indent: 3 });
    }),
  ]);
}

/** Some columns of a table. */
const columnsOf = ({ columns: heads, rows }: Table, chosen: readonly number[]): Table => ({
  kind: 'table',
  caption: '',
  columns: chosen.map((k) => heads[k]),
  rows: rows.map((row) => chosen.map((k) => row[k] ?? { text: '' })),
});

/** Columns that fit side by side, the first in each group; none where a single one does not fit beside it. */
function groupsOf([first, ...others]: readonly number[], width: number): number[][] {
  const groups: number[][] = [];
  let left = 0;
  for (const [k, each] of others.entries()) {
    if (first + gap + each > width) return [];
    if (left < gap + each) {
      groups.push([0]);
      left = width - first;
    }
    groups[groups.length - 1].push(k + 1);
    left -= gap + each;
  }
  return groups;
}

const widest = (texts: readonly string[]) => largest(texts.map(columns), 1);

const total = (widths: readonly number[]) =>
  widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);

/** Widths of columns: as wide as their texts; where that is too much, the widest give way first, at last also inside words. */
function fitted(texts: readonly number[], words: readonly number[], width: number): number[] {
  const widths = [...texts];
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
