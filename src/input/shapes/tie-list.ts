import type { Builder } from '../builder.ts';
import { assignColumns, type Columns, everyValue } from '../columns.ts';
import { asksForTie, headerKey, isDirected } from '../headers.ts';
import { parseNumber } from '../numbers.ts';
import { ordinal } from '../ordinal.ts';
import { problem } from '../problems.ts';
import { skip, type Table } from '../table.ts';
import { waveOf } from '../waves.ts';
import { weightReader } from '../weights.ts';
import { isNotAnswered, yesOrNo } from '../words.ts';
import type { Shape } from './shape.ts';

/** One row for each tie: a column for either end. */
export const tieList: Shape = { id: 'tie-list', recognise, because: ['from', 'to'], read };

/** Both ends must have a column: `Quelle` without a `Ziel` is the source of a statement. */
function recognise(table: Table): Columns | null {
  // Of a frequency in words and a weight in numbers, the numbers are the weight.
  const numeric = (column: number) =>
    table.rows.some(({ cells }) => parseNumber(cells[column], 'comma') !== null);
  const graded = table.candidates.some((fields, column) => fields.has('weight') && numeric(column));
  const columns = assignColumns(
    table,
    ['from', 'to', 'weight', 'layer', 'wave', 'evidence'],
    (field, column) => field !== 'weight' || !graded || numeric(column),
  );
  const from = columns.get('from')?.[0];
  const to = columns.get('to')?.[0];
  if (from === undefined || to === undefined) return null;
  // `A` and `B` are ends as a pair in the first two columns only; elsewhere they are actors of a matrix.
  const letters = headerKey(table.header[from]) === 'a' || headerKey(table.header[to]) === 'b';
  const pair = headerKey(table.header[0]) === 'a' && headerKey(table.header[1] ?? '') === 'b';
  if (letters && !pair) return null;
  const answers = columns.has('weight') ? -1 : columnOfAnswers(table);
  if (answers >= 0) columns.set('weight', [answers]);
  return columns;
}

/** A column such as "Do they cooperate?" whose every cell answers with yes, no or a word of a scale; -1 where there is none. */
function columnOfAnswers(table: Table): number {
  const answers = (cell: string) =>
    yesOrNo(cell) !== null || ordinal(cell) !== null || isNotAnswered(cell);
  return table.header.findIndex(
    (header, column) => asksForTie(header) && everyValue(table, column, answers),
  );
}

function read(table: Table, columns: Columns, builder: Builder): void {
  const column = (field: 'from' | 'to' | 'weight' | 'layer' | 'wave' | 'evidence') =>
    columns.get(field)?.[0];
  const from = column('from') as number;
  const to = column('to') as number;
  const layer = column('layer');
  const wave = column('wave');
  const evidence = column('evidence');
  const weigh = weightReader(table, column('weight'));
  const used = new Set([...columns.values()].flat());
  table.header.forEach((header, i) => {
    if (!used.has(i) && table.rows.some(({ cells }) => cells[i] !== ''))
      table.problems.push(problem('column-unused', { file: table.file, column: header }));
  });
  builder.directions.push({
    table,
    column: table.header[from],
    directed: isDirected(table.header[from]) || isDirected(table.header[to]),
  });
  for (const { row, cells } of table.rows) {
    const source = cells[from];
    const target = cells[to];
    const place = { file: table.file, row };
    if (source === '' || target === '') {
      table.problems.push(
        problem('no-name', { ...place, column: table.header[source === '' ? from : to] }),
      );
      skip(table, { row }, 'no-name');
      continue;
    }
    const weight = weigh({ row, cells });
    if (typeof weight === 'string') {
      skip(table, { row }, weight);
      continue;
    }
    builder.ties.push({
      source,
      target,
      weight,
      layer: textIn(cells, layer),
      wave: waveIn(cells, wave),
      evidence: textIn(cells, evidence),
      naming: false,
      column: table.header[to],
      table,
      row,
    });
  }
}

function textIn(cells: readonly string[], column: number | undefined): string | null {
  return column === undefined || cells[column] === '' ? null : cells[column];
}

function waveIn(cells: readonly string[], column: number | undefined): string | null {
  const text = textIn(cells, column);
  return text === null ? null : waveOf(text);
}
