import type { Builder } from '../builder.ts';
import type { Columns } from '../columns.ts';
import type { Context } from '../context.ts';
import { fold } from '../fold.ts';
import { problem } from '../problems.ts';
import type { Sheet } from '../sheet.ts';
import { isTotal, type Table, tableAt } from '../table.ts';
import { isAnswer, readAnswers } from './answers.ts';
import { isForced, type Shape } from './shape.ts';

const text: Shape['text'] = {
  en: {
    title: 'Matrix',
    description:
      'The same actors down the first column and along the header. A number, a cross, a yes or a word such as weekly is a tie; 0 and no are none; where the matrix says no anywhere, a blank cell is not answered. Recognised because at least four in five names stand in both places.',
    example: [
      ',Hospital,Rehab North,GP practice',
      'Hospital,0,1,1',
      'Rehab North,1,0,',
      'GP practice,0,1,0',
    ].join('\n'),
  },
  de: {
    title: 'Matrix',
    description:
      'Dieselben Akteure in der ersten Spalte und in der Kopfzeile. Eine Zahl, ein Kreuz, ein Ja oder ein Wort wie „wöchentlich“ ist eine Beziehung; 0 und nein sind keine; wo die Matrix irgendwo nein sagt, gilt eine leere Zelle als nicht beantwortet. Erkannt daran, dass mindestens vier von fünf Namen an beiden Stellen stehen.',
    example: [
      ';Krankenhaus;Rehaklinik Nord;Hausarztpraxis',
      'Krankenhaus;0;1;1',
      'Rehaklinik Nord;1;0;',
      'Hausarztpraxis;0;1;0',
    ].join('\n'),
  },
};

/** The same actors down the first column and along the header. */
export const matrix: Shape = { id: 'matrix', text, recognise, because: ['name', 'partners'], read };

/** The share of names that must stand in both places. */
const SHARE = 0.8;
const FEWEST = 2;
const HEADER_WITHIN = 60;
const MOST = 5000;
const TOTAL = /^(?:summe|gesamt|insgesamt|total|sum|anzahl|count)$/;
const TOTAL_NUMBERED = /^(?:summe|gesamt|insgesamt|total|sum|anzahl|count)[ \d]*$/;

/** The table of a sheet whose header, in the row `before` or above, and first column name the same actors; else `null`. */
export function findMatrix(
  sheet: Sheet,
  context: Context,
  before = Number.POSITIVE_INFINITY,
): Table | null {
  const { rows } = sheet;
  if (rows.length < FEWEST + 1 || rows.length > MOST + HEADER_WITHIN) return null;
  for (let i = 0; i < Math.min(rows.length - FEWEST, HEADER_WITHIN); i++) {
    const { cells } = rows[i];
    if (rows[i].row > before) break;
    if (cells.length < FEWEST + 1 || cells.length > MOST) continue;
    const labels = cells
      .slice(1)
      .map(fold)
      .filter((label) => label !== '' && !TOTAL.test(label));
    const below = rows
      .slice(i + 1)
      .filter((row) => !isTotal(row, cells.length))
      .map((row) => fold(row.cells[0] ?? ''))
      .filter((name) => name !== '');
    if (labels.length < FEWEST || below.length === 0) continue;
    if (context.shape !== 'matrix' && !square(labels, below)) continue;
    return tableAt(sheet, i, context);
  }
  return null;
}

function square(labels: readonly string[], below: readonly string[]): boolean {
  const across = new Set(labels);
  const down = new Set(below);
  const both = [...across].filter((label) => down.has(label)).length;
  const totals = below.filter((name) => TOTAL_NUMBERED.test(name)).length;
  return (
    across.size === labels.length &&
    both >= FEWEST &&
    both >= SHARE * across.size &&
    both >= SHARE * (down.size - totals) &&
    below.length - totals <= labels.length / SHARE
  );
}

function recognise(table: Table): Columns | null {
  const forced = isForced(table, 'matrix');
  const down = table.rows.map(({ cells }) => fold(cells[0])).filter((name) => name !== '');
  const listed = new Set(down);
  const labels = table.header.flatMap((header, column) => {
    const key = fold(header);
    if (column === 0 || TOTAL.test(key) || /^\(\d+\)$/.test(header)) return [];
    return [{ column, key }];
  });
  if (labels.length < FEWEST) return null;
  // A sector or a role beside the names makes it a survey with columns about the respondent.
  const strange = labels.some(
    ({ column, key }) => !listed.has(key) && table.candidates[column].size > 0,
  );
  const keys = labels.map(({ key }) => key);
  if (!forced && (strange || !square(keys, down))) return null;
  const columns = labels.map(({ column }) => column);
  if (!forced && !mostlyAnswers(table, columns)) return null;
  return new Map([
    ['name', [0]],
    ['partners', columns],
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
  const listed = columns.get('partners') ?? [];
  const before = builder.ties.length;
  const question = {
    stem: '',
    columns: listed.map((column) => ({ column, name: header[column], key: fold(header[column]) })),
  };
  header.forEach((name, i) => {
    if (i > 0 && !listed.includes(i) && table.rows.some(({ cells }) => cells[i] !== ''))
      table.problems.push(problem('column-unused', { file, column: name }));
  });
  // The other columns hold sums, which say nothing about an actor.
  const fields: Columns = new Map([
    ['name', [0]],
    ['partners', header.map((_, i) => i).filter((i) => i > 0)],
  ]);
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
