import type { FigureTable } from '../../document/document.ts';
import { columns, fit, pad, wrap } from '../../words/width.ts';
import type { Line } from './line.ts';

/** Figures in columns as narrow as they can be; a long name goes on in a second line. */
export function figureTable({ title, columns: titles, rows }: FigureTable, width: number): Line[] {
  const widths = titles.map(
    (each, k) => 1 + Math.max(columns(each), ...rows.map(({ cells }) => columns(cells[k]))),
  );
  const name = Math.max(12, width - widths.reduce((sum, each) => sum + each, 0));
  const inRow = (cells: string[]) => cells.map((text, k) => pad(text, widths[k], 'right')).join('');
  return [
    ...(title ? [[[title, 'strong']] as Line] : []),
    [[pad('', name)], [inRow(titles), 'strong']],
    ...rows.flatMap((row): Line[] => {
      const [first = '', second, ...more] = wrap(row.name, name - 2);
      const line: Line = [[pad(first, name)], [inRow(row.cells)]];
      if (second === undefined) return [line];
      return [line, [[`  ${fit([second, ...more].join(' '), name - 4)}`]]];
    }),
  ];
}
