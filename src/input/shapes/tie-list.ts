import type { Builder } from '../builder.ts';
import { mayPart } from '../cells.ts';
import { assignColumns, type Columns, everyValue } from '../columns.ts';
import { asksForTie, type Field, headerKey, isDirected } from '../headers.ts';
import { parseNumber } from '../numbers.ts';
import { ordinal } from '../ordinal.ts';
import { type ProblemCode, problem } from '../problems.ts';
import { isNotNow } from '../reading/absent-words.ts';
import { directionColumn, wayUnder } from '../reading/direction.ts';
import { endsOf } from '../reading/ends.ts';
import { kindColumns } from '../reading/kinds-in-columns.ts';
import { addEnd, fillEnds, nameIn } from '../reading/said-of-ends.ts';
import { scaleOf } from '../scale.ts';
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
  const way = directionColumn(table, new Set());
  const columns = assignColumns(
    table,
    ['from', 'to', 'weight', 'layer', 'wave', 'evidence', 'benefit'],
    (field, column) =>
      column !== way &&
      (field !== 'weight' || !graded || numeric(column)) &&
      // "Stand" with "active" and "planned" is what became of a tie.
      (field !== 'wave' || !table.rows.some(({ cells }) => isNotNow(cells[column]))),
  );
  const from = columns.get('from')?.[0];
  const to = columns.get('to')?.[0];
  if (from === undefined || to === undefined) return null;
  // `A` and `B` are ends as a pair in the first two columns only; elsewhere they are actors of a matrix.
  const letters = headerKey(table.header[from]) === 'a' || headerKey(table.header[to]) === 'b';
  const pair = headerKey(table.header[0]) === 'a' && headerKey(table.header[1] ?? '') === 'b';
  if (letters && !pair) return null;
  if (way >= 0) columns.set('direction', [way]);
  const ends = endsOf(table, from, to);
  for (const end of ['from', 'to'] as const) {
    columns.set(end, [ends[end].name]);
    const details = [ends[end].id, ...ends[end].details.map(({ column }) => column)];
    columns.set('endDetail', [
      ...(columns.get('endDetail') ?? []),
      ...details.filter((column) => column >= 0),
    ]);
  }
  if (columns.get('endDetail')?.length === 0) columns.delete('endDetail');
  for (const [field, list] of columns)
    if (field !== 'endDetail' && list.some((column) => columns.get('endDetail')?.includes(column)))
      columns.delete(field);
  // What a header calls a detail of one end is not the other end.
  if (!columns.has('from') || !columns.has('to')) return null;
  const answers = columns.has('weight') ? -1 : columnOfAnswers(table);
  if (answers >= 0) columns.set('weight', [answers]);
  const kinds = kindColumns(table, new Set([...columns.values()].flat()));
  if (kinds) columns.set(kinds.field === 'wave' ? 'waves' : 'layers', kinds.columns);
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
  const column = (field: Field) => columns.get(field)?.[0];
  const from = column('from') as number;
  const to = column('to') as number;
  const layer = column('layer');
  const wave = column('wave');
  const evidence = column('evidence');
  const benefit = column('benefit');
  const direction = column('direction');
  const ends = endsOf(table, from, to);
  fillEnds(table, from, to, [ends.from.id, ...ends.from.details.map((one) => one.column)]);
  const used = new Set([...columns.values()].flat());
  const status = statusColumn(table, used);
  table.header.forEach((header, i) => {
    if (!used.has(i) && i !== status && table.rows.some(({ cells }) => cells[i] !== ''))
      table.problems.push(problem('column-unused', { file: table.file, column: header }));
  });
  const kinds = kindsOf(table, columns);
  const ways = new Set(
    direction === undefined
      ? []
      : table.rows.map(({ cells }) => wayUnder(table.header[direction], cells[direction])),
  );
  const stated = [...ways].some((way) => way !== null);
  builder.directions.push({
    table,
    column: table.header[stated ? (direction as number) : from],
    directed: stated
      ? ways.has('forward') || ways.has('back')
      : isDirected(table.header[from]) || isDirected(table.header[to]),
    ...(stated ? { stated } : {}),
  });
  const known = new Map<string, Set<string>>();
  /** Whether names alone say who stands at the ends; an id is never several. */
  const named = ends.from.id < 0 && ends.to.id < 0;
  for (const { row, cells } of table.rows) {
    const place = { file: table.file, row };
    if (cells[from] === '' || cells[to] === '') {
      table.problems.push(
        problem('no-name', { ...place, column: table.header[cells[from] === '' ? from : to] }),
      );
      skip(table, { row }, 'no-name');
      continue;
    }
    if (status >= 0 && isNotNow(cells[status])) {
      const column = table.header[status];
      table.problems.push(problem('tie-not-now', { ...place, column, value: cells[status] }));
      skip(table, { row }, 'tie-not-now');
      continue;
    }
    const said = kinds(row, cells);
    if (typeof said === 'string') {
      skip(table, { row }, said);
      continue;
    }
    const way =
      direction === undefined ? null : wayUnder(table.header[direction], cells[direction]);
    addEnd(table, ends.from, row, cells, known, builder);
    addEnd(table, ends.to, row, cells, known, builder);
    const source = nameIn(cells, ends.from);
    const target = nameIn(cells, ends.to);
    for (const kind of said)
      builder.ties.push({
        source: way === 'back' ? target : source,
        target: way === 'back' ? source : target,
        weight: kind.weight,
        layer: kind.layer ?? textIn(cells, layer),
        wave: kind.wave ?? waveIn(cells, wave),
        evidence: textIn(cells, evidence),
        benefit: textIn(cells, benefit),
        naming: false,
        mutual: way === 'both',
        several: named || mayPart(cells[from]) || mayPart(cells[to]),
        column: table.header[to],
        table,
        row,
      });
  }
}

/** The most words of a column that says what became of ties, and their longest. */
const MOST_STATES = 6;
const LONGEST_STATE = 30;

/** A column of few words, one of which says that a tie is planned or ended, beside ties that are there; -1 where there is none. */
function statusColumn({ header, rows }: Table, used: ReadonlySet<number>): number {
  return header.findIndex((_, column) => {
    if (used.has(column)) return false;
    const states = new Set<string>();
    for (const { cells } of rows) {
      if (cells[column].length > LONGEST_STATE) return false;
      states.add(cells[column]);
      if (states.size > MOST_STATES) return false;
    }
    const gone = [...states].filter(isNotNow).length;
    return gone > 0 && gone < states.size;
  });
}

interface Kind {
  weight: number;
  layer?: string;
  wave?: string;
}

/** Reads what a row says about its tie: one weight, or one for each wave or kind; the code of a problem where it says none. */
function kindsOf(
  table: Table,
  columns: Columns,
): (row: number, cells: readonly string[]) => Kind[] | ProblemCode {
  const field = columns.has('waves') ? 'wave' : 'layer';
  const kinds = columns.get('waves') ?? columns.get('layers');
  if (!kinds) {
    const weigh = weightReader(table, columns.get('weight')?.[0]);
    return (row, cells) => {
      const weight = weigh({ row, cells });
      return typeof weight === 'string' ? weight : [{ weight }];
    };
  }
  const scale = scaleOf(table, { columns: kinds, direction: table.context.scale, asked: true });
  const own = columns.get('weight')?.[0];
  const weigh = own === undefined ? null : weightReader(table, own);
  return (row, cells) => {
    const found = kinds.flatMap((column): Kind[] => {
      const answer = scale.read(cells[column]);
      if (typeof answer !== 'number' || answer <= 0) return [];
      const name = table.header[column];
      const weight = weigh?.({ row, cells }) ?? answer;
      if (typeof weight === 'string') return [];
      return [field === 'wave' ? { weight, wave: waveOf(name) } : { weight, layer: name }];
    });
    return found.length > 0 ? found : 'no-kind';
  };
}

function textIn(cells: readonly string[], column: number | undefined): string | null {
  return column === undefined || cells[column] === '' ? null : cells[column];
}

function waveIn(cells: readonly string[], column: number | undefined): string | null {
  const text = textIn(cells, column);
  return text === null ? null : waveOf(text);
}
