import type { Comparison } from '../compare/index.ts';
import { compareSections, factText, itemText, type Section } from '../document/compare/sections.ts';
import { formatter } from '../findings/index.ts';
import type { Book } from '../words/book.ts';
import { columns as columnsOf, pad } from '../words/width.ts';
import { type Line, paragraph, print, type Style } from './text/line.ts';

export interface CompareTextOptions {
  language: Book;
  width?: number;
  style?: Style;
}

const maxItems = 12;

/** What changed, for a terminal. */
export function compareText(
  comparison: Comparison,
  { language, width = 80, style = {} }: CompareTextOptions,
): string {
  const words = language.compare;
  const sections = compareSections(comparison, language);
  return print(
    [
      ...paragraph(words.title(comparison.before.name, comparison.after.name), {
        width,
        tone: 'heading',
      }),
      ...sections.flatMap((section) => sectionLines(section, { words, language, width })),
    ],
    style,
  );
}

interface Context {
  words: Book['compare'];
  language: Book;
  width: number;
}

function sectionLines(
  { title, facts, sentences, lists, tables, note }: Section,
  context: Context,
): Line[] {
  const { width, language, words } = context;
  const counts = formatter({ actors: [], sectors: [] }, language.code);
  return [
    [],
    [[title.toLocaleUpperCase(language.code), 'heading']],
    [['─'.repeat(width), 'faint']],
    ...[...facts.map(factText), ...sentences].flatMap((text) =>
      paragraph(text, { width, indent: 1 }),
    ),
    ...lists.flatMap(({ title: name, items }): Line[] => [
      ...paragraph(name, { width, tone: 'strong' }),
      ...items
        .slice(0, maxItems)
        .flatMap((item) => paragraph(itemText(item), { width, indent: 1, mark: '· ' })),
      ...(items.length > maxItems
        ? paragraph(words.more(items.length - maxItems, counts), { width, indent: 3 })
        : []),
    ]),
    ...tables.flatMap((table): Line[] => [[], ...tableLines(table, width)]),
    ...(note ? paragraph(note, { width, tone: 'faint' }) : []),
  ];
}

function tableLines({ columns, rows, note }: Section['tables'][number], width: number): Line[] {
  const figures = columns.slice(1);
  const widths = figures.map(
    (title, k) => 2 + Math.max(columnsOf(title), ...rows.map((row) => columnsOf(row[k + 1]))),
  );
  const taken = widths.reduce((sum, each) => sum + each, 0);
  const longest = Math.max(columnsOf(columns[0]), ...rows.map(([name]) => columnsOf(name)));
  const name = Math.min(longest, Math.max(12, width - taken));
  const line = (cells: string[], tone: 'strong' | 'plain'): Line => [
    [pad(cells[0], name), tone],
    ...figures.map((_, k): Line[number] => [pad(cells[k + 1], widths[k], 'right'), tone]),
  ];
  return [
    line(columns, 'strong'),
    ...rows.map((row) => line(row, 'plain')),
    ...paragraph(note, { width, tone: 'faint' }),
  ];
}
