import { readActor } from '../actor-fields.ts';
import type { Builder } from '../builder.ts';
import type { Columns } from '../columns.ts';
import { fold } from '../fold.ts';
import type { Field } from '../headers.ts';
import { parseNumber } from '../numbers.ts';
import { problem } from '../problems.ts';
import { scaleOf } from '../scale.ts';
import type { Table } from '../table.ts';
import { yesOrNo } from '../words.ts';
import { isAnswer, readAnswers } from './answers.ts';
import { isForced, type Shape } from './shape.ts';

/** The same actors down the first column and along the header. */
export const matrix: Shape = { id: 'matrix', recognise, because: ['name', 'partners'], read };

const FEWEST = 2;

/** A square without anything else about its actors; one with a sector or a role beside the names is a survey. */
function recognise(table: Table): Columns | null {
  const { square } = table;
  const forced = isForced(table, 'matrix');
  if (!square || square.columns.length < FEWEST) return null;
  const others = table.header.filter(
    (_, column) =>
      !square.columns.includes(column) && column !== square.name && column !== square.key,
  );
  const down = new Set(table.rows.map(({ cells }) => fold(cells[square.name])));
  const strange = square.columns.some((column) => !down.has(fold(table.header[column])));
  const about = table.candidates.some(
    (fields, column) => fields.size > 0 && column !== square.name && column !== square.key,
  );
  const few = down.size < square.columns.length * 0.8;
  if (!forced && (about || few || (strange && others.length > 0 && about))) return null;
  if (!forced && !mostlyAnswers(table, square.columns)) return null;
  return new Map<Field, number[]>([
    ...(square.key === square.name ? [] : ([['id', [square.key]]] as [Field, number[]][])),
    ['name', [square.name]],
    ['partners', square.columns],
  ]);
}

/** Whether the cells hold numbers, crosses or words of a scale rather than names. */
function mostlyAnswers({ rows }: Table, columns: readonly number[]): boolean {
  let filled = 0;
  let answers = 0;
  for (const { cells } of rows)
    for (const column of columns) {
      const cell = cells[column];
      if (cell === '') continue;
      filled++;
      if (isAnswer(cell)) answers++;
    }
  return answers * 2 >= filled;
}

function read(table: Table, columns: Columns, builder: Builder): void {
  const { header, file } = table;
  const name = columns.get('name')?.[0] ?? 0;
  const listed = columns.get('partners') ?? [];
  const before = builder.ties.length;
  const question = {
    stem: '',
    columns: listed.map((column) => ({ column, name: header[column], key: fold(header[column]) })),
  };
  header.forEach((label, i) => {
    if (
      i !== name &&
      i !== columns.get('id')?.[0] &&
      !listed.includes(i) &&
      table.rows.some(({ cells }) => cells[i] !== '')
    )
      table.problems.push(problem('column-unused', { file, column: label }));
  });
  // The other columns hold sums, which say nothing about an actor.
  const fields: Columns = new Map([
    ['name', [name]],
    ['partners', header.map((_, i) => i).filter((i) => i !== name)],
  ]);
  if (isHalf(table, name, listed)) {
    readHalf(table, fields, listed, builder);
    return;
  }
  readAnswers(table, { columns: fields, questions: [question], square: true }, builder);
  const ends = new Map<string, number>();
  for (const { source, target, weight } of builder.ties.slice(before))
    ends.set(JSON.stringify([fold(source), fold(target)]), weight);
  let uneven = 0;
  for (const [key, weight] of ends) {
    const [source, target] = JSON.parse(key) as [string, string];
    if (ends.get(JSON.stringify([target, source])) !== weight) uneven++;
  }
  if (uneven > 0) table.problems.push(problem('matrix-uneven', { file, value: String(uneven) }));
}

/** The fewest ties, all on one side of the diagonal, by which a square is taken for half a matrix. */
const HALF_TIES = 3;

/** Whether the same actors stand in the same order across and down, and only one of the triangles holds anything but no. */
function isHalf({ rows, header }: Table, name: number, columns: readonly number[]): boolean {
  if (rows.length !== columns.length || rows.length < 3) return false;
  if (!rows.every(({ cells }, i) => fold(cells[name]) === fold(header[columns[i]]))) return false;
  const says = (cell: string) =>
    cell !== '' && parseNumber(cell, 'comma') !== 0 && yesOrNo(cell) !== false;
  const sides = [0, 0];
  const filled = [0, 0];
  rows.forEach(({ cells }, i) => {
    columns.forEach((column, j) => {
      if (i === j) return;
      const side = j > i ? 0 : 1;
      if (cells[column] !== '') filled[side]++;
      if (says(cells[column])) sides[side]++;
    });
  });
  const [upper, lower] = sides;
  if (Math.max(upper, lower) < HALF_TIES || Math.min(upper, lower) > 0) return false;
  // A triangle of zeros is an answer where the other one is filled in like it; a blank one is none.
  return filled[upper > 0 ? 1 : 0] === 0;
}

/** Reads half a matrix: each cell states a tie of both its actors, and nobody was asked for the other half. */
function readHalf(
  table: Table,
  columns: Columns,
  listed: readonly number[],
  builder: Builder,
): void {
  const { header, file } = table;
  const scale = scaleOf(table, { columns: listed, direction: table.context.scale, asked: true });
  table.problems.push(problem('matrix-half', { file }));
  builder.directions.push({ table, column: header[listed[0]], directed: false });
  const own: Columns = new Map([...columns].filter(([field]) => field !== 'partners'));
  for (const row of table.rows) {
    const actor = readActor(table, own, [], row);
    if (!actor) continue;
    builder.actors.push(actor);
    for (const column of listed) {
      const answer = scale.read(row.cells[column]);
      if (typeof answer !== 'number' || answer <= 0) continue;
      builder.ties.push({
        source: actor.id ?? actor.name,
        target: header[column],
        weight: answer,
        layer: null,
        wave: null,
        evidence: null,
        naming: false,
        mutual: true,
        column: header[column],
        table,
        row: row.row,
      });
    }
  }
}
