import { factText, itemText, type Section } from '../../document/section.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { columns as columnsOf, pad, wrap } from '../../words/width.ts';
import { type Line, paragraph } from './line.ts';

const maxItems = 12;

interface Context {
  language: Book;
  width: number;
  say: Formatter;
}

/** A section for a terminal. */
export function sectionLines(
  { title, facts, sentences, lists, tables, told, note }: Section,
  context: Context,
): Line[] {
  const { width, language, say } = context;
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
        ? paragraph(language.compare.more(items.length - maxItems, say), { width, indent: 3 })
        : []),
    ]),
    ...tables.flatMap((table): Line[] => [[], ...tableLines(table, width)]),
    ...told.flatMap(({ title: name, lines }): Line[] => [
      [],
      ...paragraph(name, { width, indent: 1, hanging: 3, tone: 'strong' }),
      ...lines.flatMap(([label, text]) =>
        paragraph(`${label}: ${text}`, { width, indent: 4, hanging: 2 }),
      ),
    ]),
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
  // A name that is too long goes on below; figures stand beside its first line.
  const row = ([first, ...cells]: string[], tone: 'strong' | 'plain'): Line[] =>
    wrap(first || ' ', name).map(
      (part, i): Line => [
        [pad(part, name), tone],
        ...(i > 0
          ? []
          : cells.map((cell, k): Line[number] => [pad(cell, widths[k], 'right'), tone])),
      ],
    );
  return [
    ...row(columns, 'strong'),
    ...rows.flatMap((cells) => row(cells, 'plain')),
    ...paragraph(note, { width, tone: 'faint' }),
  ];
}
