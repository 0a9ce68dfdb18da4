import type { Block, Cell } from '../../document/views/block.ts';
import { viewBlocks } from '../../document/views/index.ts';
import { type Formatter, oneStop } from '../../findings/index.ts';
import { viewList } from '../../views/list.ts';
import { columns, pad, parts, wrap } from '../../words/width.ts';
import type { Context } from './findings.ts';
import { type Line, paragraph } from './line.ts';

const maxNames = 12;
const narrowest = 6;
const gap = 2;

/** The planners' systems that the analysis holds, each with its sentences, tables and reading. */
export function viewSections(
  { analysis: { systems }, language, words, say, width }: Context,
  heading: (title: string) => Line[],
): Line[] {
  return viewList.flatMap(({ id }) => {
    if (!Object.hasOwn(systems, id)) return [];
    const { title, reading } = language.views[id];
    return [
      ...heading(title),
      ...viewBlocks(id, systems[id] as never, say, language).flatMap((block, i) => [
        ...(i > 0 ? [[] as Line] : []),
        ...blockLines(block, say, width, words.undefinedValue),
      ]),
      ...paragraph(words.reading + reading, { width, indent: 1, tone: 'faint' }),
    ];
  });
}

/** A block in lines of at most `width` columns. */
export function blockLines(
  block: Block,
  say: Formatter,
  width: number,
  undefinedValue: string,
): Line[] {
  if (block.kind === 'sentence') return paragraph(oneStop(block.text), { width, indent: 1 });
  const right = block.columns.map((_, k) =>
    block.rows.every((row) => row[k] !== undefined && ('number' in row[k] || 'share' in row[k])),
  );
  const texts = block.rows.map((row) => row.map((cell) => cellText(cell, say, undefinedValue)));
  const widths = fitted(
    block.columns.map((title, k) => [title, ...texts.map((row) => row[k] ?? '')]),
    width - 1,
  );
  const caption = block.caption
    ? paragraph(block.caption, { width, indent: 1, tone: 'strong' })
    : [];
  if (total(widths) > width - 1) return [...caption, ...records(block.columns, texts, width)];
  const lines = (cells: string[], tone: 'plain' | 'strong'): Line[] => {
    const wrapped = cells.map((text, k) => wrap(text, widths[k]));
    const height = Math.max(1, ...wrapped.map((cell) => cell.length));
    return Array.from(
      { length: height },
      (_, i): Line => [
        [' '],
        ...wrapped.map((cell, k): Line[number] => [
          pad(cell[i] ?? '', widths[k], right[k] ? 'right' : 'left') + ' '.repeat(gap),
          tone,
        ]),
      ],
    );
  };
  return [
    ...caption,
    ...lines(block.columns, block.caption ? 'plain' : 'strong'),
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

/** A cell as text. */
export function cellText(cell: Cell, say: Formatter, undefinedValue: string): string {
  if ('text' in cell) return cell.text;
  if ('number' in cell)
    return cell.number === null ? undefinedValue : say.number(cell.number, cell.digits);
  if ('share' in cell) return cell.share === null ? undefinedValue : say.percent(cell.share);
  if ('actors' in cell) return cell.actors.length === 0 ? '–' : say.actors(cell.actors, maxNames);
  return cell.sectors.length === 0 ? '–' : say.sectors(cell.sectors);
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
