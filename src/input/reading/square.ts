import { largest } from '../../largest.ts';
import type { Context } from '../context.ts';
import { fold } from '../fold.ts';
import { type Field, fieldsOf } from '../headers.ts';
import { parseNumber } from '../numbers.ts';
import { ordinal } from '../ordinal.ts';
import { problem } from '../problems.ts';
import type { Row, Sheet } from '../sheet.ts';
import { isBlank } from '../sheet.ts';
import { isTotal, type Table, tableAt } from '../table.ts';
import { oneOf, tableWords } from '../vocabulary/table-words.ts';
import { isNotAnswered, yesOrNo } from '../words.ts';
import { explanationsIn, type Legend, legendOf, takeLegend } from './explained-columns.ts';
import { marginOf, soundsLikeMargin } from './margins.ts';

/** Where the names of a table stand that has actors in its rows and in its columns. */
interface Found {
  /** The index of the header among the rows, the column of names. */
  at: number;
  name: number;
  /** The column whose values are those of the header: that of the names, or one of numbers or short forms beside it. */
  key: number;
  /** The columns headed by actors, with their names. */
  labels: { column: number; label: string }[];
  /** Names by the folded label of a column, where labels are numbers or short forms. */
  names: ReadonlyMap<string, string>;
  /** Rows that explain a short form and are none of the data. */
  legend: ReadonlySet<Row>;
}

const HEADER_WITHIN = 60;
const NAMES_WITHIN = 6;
const FEWEST = 2;
const SHARE = 0.8;
const MOST = 5000;

const NUMERIC = /^[-\d.,\s%]*$/;
/** "1 Klinik Seeufer", "2. Reha": a number before a name. */
const NUMBERED = /^(\d{1,3})[.)]?\s+(?=\p{L})(.*\S)$/su;

/**
 * Finds the table of a sheet whose header, in the row `before` or above, and one of its first columns name the same actors: by their
 * names, by numbers or short forms that stand beside the names, or by the numbers before them. Margins, and what stands beside the names, are
 * no actors. `null` where there is none.
 */
export function findSquare(
  sheet: Sheet,
  context: Context,
  before = Number.POSITIVE_INFINITY,
): Table | null {
  const { rows } = sheet;
  if (rows.length < FEWEST + 1 || rows.length > MOST + HEADER_WITHIN) return null;
  const width = largest(rows.map(({ cells }) => cells.length));
  if (width < FEWEST + 1 || width > MOST) return null;
  const found = locate(rows, width, context, before);
  if (!found || (context.shape === undefined && !holdsAnswers(rows, found))) return null;
  return squareTable(sheet, found, context);
}

/** Whether what stands under the names is answers rather than further names. */
function holdsAnswers(rows: readonly Row[], { at, labels }: Found): boolean {
  let filled = 0;
  let answers = 0;
  for (const { cells } of rows.slice(at + 1, at + 200))
    for (const { column } of labels) {
      const cell = cells[column] ?? '';
      if (cell === '') continue;
      filled++;
      if (isAnswer(cell) || parseNumber(cell, 'comma') !== null) answers++;
    }
  return answers * 2 >= filled;
}

function locate(
  rows: readonly Row[],
  width: number,
  context: Context,
  before: number,
): Found | null {
  const forced = context.shape === 'matrix';
  const columns: string[][] = [];
  for (let j = 0; j < Math.min(NAMES_WITHIN, width - FEWEST); j++)
    columns.push(rows.map(({ cells }) => cells[j] ?? ''));
  const explanations = explanationsIn(rows);
  let best: (Found & { score: number }) | null = null;
  for (let i = 0; i < Math.min(rows.length - FEWEST, HEADER_WITHIN); i++) {
    if (rows[i].row > before) break;
    for (let j = 0; j < columns.length; j++) {
      const found = match(rows, i, j, columns, explanations);
      if (!found || (best && best.score >= found.score)) continue;
      best = found;
    }
    if (best && best.at < i) break;
  }
  if (best || !forced) return best;
  const labels = (rows[0]?.cells ?? []).flatMap((label, column) =>
    column > 0 && label !== '' ? [{ column, label }] : [],
  );
  return labels.length < FEWEST
    ? null
    : { at: 0, name: 0, key: 0, labels, names: new Map(), legend: new Set() };
}

/** How well the header `i` names what stands below it in column `j`. */
function match(
  rows: readonly Row[],
  i: number,
  j: number,
  columns: readonly string[][],
  explanations: Legend,
): (Found & { score: number }) | null {
  const labels = rows[i].cells.flatMap((label, column) =>
    column > j && label !== '' ? [{ column, label }] : [],
  );
  if (labels.length < FEWEST) return null;
  const legend = legendOf(explanations, labels);
  const below = rows
    .map((row, at) => ({ row, at, name: columns[j][at] }))
    .slice(i + 1)
    .filter(
      ({ row, name }) => name !== '' && !legend.has(row) && !isTotal(row, rows[i].cells.length),
    );
  if (below.length < FEWEST) return null;
  for (const [keyOf, nameOf] of [
    [(cell: string) => fold(cell), (cell: string) => cell],
    [
      (cell: string) => NUMBERED.exec(cell)?.[1] ?? '',
      (cell: string) => NUMBERED.exec(cell)?.[2] ?? cell,
    ],
  ] as const) {
    const down = below.map(({ name }) => keyOf(name)).filter((key) => key !== '');
    if (down.length < FEWEST || !areNames(down)) continue;
    // Numbers are names only where they count the columns as well as the rows; else they are answers.
    if (
      down.filter((key) => /^\d+$/.test(key)).length * 2 > down.length &&
      (!headsNothing(rows[i], labels[0].column) || !countsUp(labels, down))
    )
      continue;
    const listed = new Set(down);
    const hits = labels.filter(({ label }) => listed.has(fold(label)));
    const across = new Set(labels.map(({ label }) => fold(label)));
    const both = new Set(hits.map(({ label }) => fold(label))).size;
    const margins = [...listed].filter((key) => !across.has(key) && soundsLikeMargin(key)).length;
    // The columns of actors are one block: what stands left of it is about them, what stands right of it is a margin.
    const first = Math.min(...hits.map(({ column }) => column));
    const block = labels.filter(({ column, label }) => column >= first && !soundsLikeMargin(label));
    // The last row or column may be a margin under any name, if it holds numbers alone.
    const last = below[below.length - 1];
    const numericEnd =
      margins === 0 &&
      !across.has(keyOf(last.name)) &&
      last.row.cells.every((cell, column) => column < first || NUMERIC.test(cell));
    const edge = block[block.length - 1];
    const numericEdge =
      edge !== undefined &&
      !listed.has(fold(edge.label)) &&
      below.every(({ row }) => NUMERIC.test(row.cells[edge.column] ?? ''));
    const square =
      both >= FEWEST &&
      both >= SHARE * (listed.size - margins - (numericEnd ? 1 : 0)) &&
      both >= SHARE * (new Set(block.map(({ label }) => fold(label))).size - (numericEdge ? 1 : 0));
    const asked =
      both >= FEWEST &&
      [...listed].every((key) => across.has(key)) &&
      both >= 2 &&
      block.length > both;
    if (!square && !asked) continue;
    const key = j;
    const name = nameColumn(rows, i, j, first, columns, listed);
    const names = new Map<string, string>();
    const explained = new Map(legend.values());
    for (const { at, name: cell } of below)
      if (keyOf(cell) !== '')
        names.set(
          keyOf(cell),
          explained.get(keyOf(cell)) ??
            (name === j ? nameOf(cell) : withoutNumber(columns[name]?.[at] || cell, cell)),
        );
    return {
      at: i,
      name,
      key,
      labels: labels.filter(({ column }) => column >= first),
      names,
      legend: new Set(legend.keys()),
      score: both + (i === 0 ? 0.1 : 0),
    };
  }
  return null;
}

/** Whether values can be names, or the numbers of names in their order, rather than answers. */
function areNames(keys: readonly string[]): boolean {
  if (keys.every((key) => /^\d+$/.test(key)))
    return keys.every((key, i) => i === 0 || Number(key) === Number(keys[i - 1]) + 1);
  return keys.filter((key) => isAnswer(key)).length * 2 < keys.length;
}

/** Whether a row begins with nothing but words of a header, so that it is none of the data. */
function headsNothing({ cells }: Row, first: number): boolean {
  return cells
    .slice(0, first)
    .every(
      (cell) =>
        cell === '' ||
        fieldsOf(cell).size > 0 ||
        /^(?:(?:lfd\.? ?)?(?:nr|no|id)\.?|#)$/i.test(cell),
    );
}

/** "3 Reha" beside the number 3 → "Reha". */
function withoutNumber(name: string, number: string): string {
  const [, own, rest] = NUMBERED.exec(name) ?? [];
  return own === number ? rest : name;
}

/** Whether the columns are numbered one by one from the number of the first row on. */
function countsUp(labels: Found['labels'], down: readonly string[]): boolean {
  const numbers = labels.filter(({ label }) => /^\d+$/.test(label));
  return (
    numbers.length >= Math.min(3, down.length) &&
    Number(numbers[0].label) <= 1 &&
    numbers[0].label === down[0] &&
    numbers.every(({ label }, i) => i === 0 || Number(label) === Number(numbers[i - 1].label) + 1)
  );
}

const isAnswer = (cell: string) =>
  yesOrNo(cell) !== null || ordinal(cell) !== null || isNotAnswered(cell);

/** The column of names beside one of numbers or short forms; the column itself where it holds the names. */
function nameColumn(
  rows: readonly Row[],
  at: number,
  key: number,
  first: number,
  columns: readonly string[][],
  keys: ReadonlySet<string>,
): number {
  const short = [...keys].every((one) => /^\d+$/.test(one) || one.length <= 6);
  if (!short) return key;
  let best = key;
  let longest = 0;
  for (let j = 0; j < Math.min(first, columns.length); j++) {
    if (j === key) continue;
    const values = columns[j].slice(at + 1).filter((cell) => cell !== '');
    const distinct = new Set(values.map(fold));
    if (distinct.size < keys.size || distinct.size < values.length) continue;
    const length = values.reduce((all, value) => all + value.length, 0) / values.length;
    const named = fieldsOf(rows[at].cells[j] ?? '').has('name') ? 1000 : 0;
    if (length + named > longest && length > 3) {
      longest = length + named;
      best = j;
    }
  }
  return best;
}

/** The table of a square: margins taken out, its header with names in the place of numbers, what stands beside the names as columns about them. */
function squareTable(sheet: Sheet, found: Found, context: Context): Table {
  const { at, name, key, labels, names, legend } = found;
  const table = tableAt(sheet, at, context);
  takeLegend(table, sheet, legend);
  const columns = new Set(labels.map(({ column }) => column));
  const own = (row: Row) => row.cells[key] ?? '';
  const isNumbered = [...names].some(([label, to]) => label !== fold(to));
  const keyOf = (cell: string) => {
    const numbered = NUMBERED.exec(cell)?.[1];
    return numbered !== undefined && names.has(numbered) && !names.has(fold(cell))
      ? numbered
      : fold(cell);
  };
  if (isNumbered)
    for (const { column, label } of labels) {
      const to = names.get(fold(label));
      if (to !== undefined) table.header[column] = to;
    }
  const down = new Set(table.rows.map((row) => keyOf(own(row))));
  const across = new Set(labels.map(({ label }) => fold(label)));
  const inner = () => [...columns];
  const closing = closingMargin(table, labels, (row) => own(row) || (row.cells[name] ?? ''));
  const isMargin = (label: string) => closing.has(fold(label)) || soundsLikeMargin(label);
  for (const { column, label } of labels) {
    if (table.header[column] === undefined) continue;
    if (down.has(fold(label)) && !isMargin(label)) continue;
    const others = inner().filter((one) => one !== column && down.has(fold(labelAt(labels, one))));
    const kind = marginOf(
      table.rows.map((row) => ({
        label: own(row),
        total: row.cells[column] ?? '',
        cells: others.map((one) => row.cells[one] ?? ''),
        own: !across.has(keyOf(own(row))) || keyOf(own(row)) === fold(label),
      })),
    );
    const numeric = table.rows.every(({ cells }) => NUMERIC.test(cells[column] ?? ''));
    if (!kind && !(isMargin(label) && numeric)) continue;
    columns.delete(column);
    if (!isPlainTotal(label))
      table.problems.push(
        problem('margin-left-out', { file: sheet.file, column: label, value: kind ?? 'word' }),
      );
  }
  const kept = inner();
  const rows = table.rows.filter((row) => {
    const cell = own(row) || (row.cells[name] ?? '');
    if (cell === '' || (across.has(keyOf(cell)) && !isMargin(cell))) return true;
    const lines = kept.map((column) => ({
      label: table.header[column],
      total: row.cells[column] ?? '',
      cells: table.rows
        .filter((other) => other !== row && across.has(keyOf(own(other))))
        .map((other) => other.cells[column] ?? ''),
      own: false,
    }));
    // Alone at the end, outside a table whose other rows all stand in the columns, less is proof.
    const alone =
      row === table.rows[table.rows.length - 1] &&
      table.rows.every((other) => other === row || across.has(keyOf(own(other))));
    const kind = marginOf(lines, alone ? 2 : undefined);
    const numeric = row.cells.every((one, column) => !columns.has(column) || NUMERIC.test(one));
    if (!kind && !(isMargin(cell) && numeric)) return true;
    table.skipped.push({ row: row.row, reason: 'total-line' });
    if (!isPlainTotal(cell))
      table.problems.push(
        problem('margin-left-out', {
          file: sheet.file,
          row: row.row,
          value: `${cell} (${kind ?? 'word'})`,
        }),
      );
    return false;
  });
  table.rows = isNumbered ? rows.map((row) => renamed(row, { key, name, keyOf, names })) : rows;
  table.candidates = table.header.map((header, column): ReadonlyMap<Field, number> => {
    if (column === name) return new Map([['name', -1]]);
    if (columns.has(column)) return new Map();
    // A margin is no answer about anybody.
    if (labels.some((label) => label.column === column)) return new Map([['metadata', 0]]);
    if (column === key) return new Map([['id', 0]]);
    return table.candidates[column] ?? fieldsOf(header);
  });
  table.square = { name, key, columns: kept.sort((a, b) => a - b) };
  addBands(sheet, table, found);
  readColours(sheet, table);
  return table;
}

/**
 * The names of the last row and the last column, folded, where both are the sums of all others and the cell in their corner is the sum of these: that is
 * a margin, whatever it is called in whatever language. Empty where it is not.
 */
function closingMargin(
  { rows }: Table,
  labels: Found['labels'],
  own: (row: Row) => string,
): ReadonlySet<string> {
  const edge = labels[labels.length - 1];
  const end = rows[rows.length - 1];
  if (!edge || !end || own(end) === '') return new Set();
  const others = labels.slice(0, -1).map(({ column }) => column);
  const line = (total: string, cells: string[]) => ({ label: '', total, cells, own: false });
  const cellAt = (row: Row, column: number) => row.cells[column] ?? '';
  const inner = rows.slice(0, -1);
  const across = inner.map((row) =>
    line(
      cellAt(row, edge.column),
      others.map((column) => cellAt(row, column)),
    ),
  );
  const down = others.map((column) =>
    line(
      cellAt(end, column),
      inner.map((row) => cellAt(row, column)),
    ),
  );
  const corner = line(
    cellAt(end, edge.column),
    others.map((column) => cellAt(end, column)),
  );
  const sums =
    marginOf(across, 2) === 'sum' && marginOf(down, 2) === 'sum' && marginOf([corner], 1) === 'sum';
  return new Set(sums ? [fold(edge.label), fold(own(end))] : []);
}

/** Reads the colours of a square without a single text: one colour is a tie, several may mean anything. */
function readColours({ file, fills, problems }: Sheet, table: Table): void {
  if (problems.some(({ code }) => code.startsWith('colours-'))) return;
  const { square, rows, header } = table;
  if (
    !square ||
    !fills ||
    rows.some(({ cells }) => square.columns.some((column) => cells[column] !== ''))
  )
    return;
  const colours = new Map<string, number>();
  const colourOf = (row: number, column: number) => fills.get(row)?.get(column);
  for (const { row, cells } of rows)
    for (const column of square.columns) {
      const colour = colourOf(row, column);
      if (colour === undefined || fold(cells[square.name]) === fold(header[column])) continue;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  const ties = [...colours.values()].reduce((all, count) => all + count, 0);
  if (ties === 0) return;
  if (colours.size > 1 || ties === rows.length * (square.columns.length - 1)) {
    table.problems.push(problem('colours-unread', { file, value: String(ties) }));
    return;
  }
  table.rows = rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell, column) =>
      square.columns.includes(column) &&
      fold(cells[square.name]) !== fold(header[column]) &&
      colourOf(row, column) !== undefined
        ? 'x'
        : cell,
    ),
  }));
  table.problems.push(problem('colours-read', { file, value: `${ties}` }));
}

const labelAt = (labels: Found['labels'], column: number) =>
  labels.find((label) => label.column === column)?.label ?? '';

const saysTotal = oneOf(tableWords.margins.total);
const isPlainTotal = (label: string) => saysTotal(fold(label));

function renamed(
  row: Row,
  {
    key,
    name,
    keyOf,
    names,
  }: Pick<Found, 'key' | 'name' | 'names'> & { keyOf: (cell: string) => string },
): Row {
  const to = names.get(keyOf(row.cells[key] ?? ''));
  return to === undefined ? row : { row: row.row, cells: row.cells.with(name, to) };
}

/**
 * A band of sectors: in the row above the names across, or in a column without a header beside the names down, each value standing
 * over several of them.
 */
function addBands(sheet: Sheet, table: Table, { at, name, labels }: Found): void {
  if (table.candidates.some((fields) => fields.has('sector'))) return;
  const above = at > 0 && !isBlank(sheet.rows[at - 1]) ? sheet.rows[at - 1] : null;
  const band = above ? labels.map(({ column }) => above.cells[column] ?? '') : [];
  const groups = new Set(band.filter((cell) => cell !== '').map(fold));
  const left = table.header.findIndex(
    (header, column) =>
      column < (labels[0]?.column ?? 0) &&
      column !== name &&
      /^\(\d+\)$/.test(header) &&
      table.rows.some(({ cells }) => cells[column] !== '') &&
      isGrouping(
        table.rows.map(({ cells }) => cells[column]),
        groups,
      ),
  );
  const across = groups.size >= 2 && band[0] !== '' && isGrouping(band, groups);
  if (left >= 0) {
    table.candidates[left] = new Map([['sector', 0]]);
    table.rows = filled(table.rows, left);
    table.problems.push(
      problem('sector-band', {
        file: sheet.file,
        value: distinct(table.rows.map(({ cells }) => cells[left])),
      }),
    );
  } else if (across) {
    const sectors = new Map<string, string>();
    let group = '';
    labels.forEach(({ column }, i) => {
      if (band[i] !== '') group = band[i];
      sectors.set(fold(table.header[column] ?? ''), group);
    });
    const column = table.header.length;
    table.header.push(`(${column + 1})`);
    (table.candidates as ReadonlyMap<Field, number>[]).push(new Map([['sector', 0]]));
    table.rows = table.rows.map(({ row, cells }) => ({
      row,
      cells: [...cells, sectors.get(fold(cells[name])) ?? ''],
    }));
    table.problems.push(
      problem('sector-band', { file: sheet.file, row: above?.row ?? null, value: distinct(band) }),
    );
  }
}

/** Whether values stand for groups: some of them come more than once, or blanks follow them, or they are those of the other band. */
function isGrouping(cells: readonly string[], other: ReadonlySet<string>): boolean {
  const filledCells = cells.filter((cell) => cell !== '');
  const own = new Set(filledCells.map(fold));
  if (filledCells.some((cell) => /^[-\d.,]+$/.test(cell))) return false;
  if (other.size > 0 && [...own].every((cell) => other.has(cell)) && own.size >= 2) return true;
  return (
    own.size >= 2 &&
    own.size < cells.length &&
    (own.size < filledCells.length || filledCells.length < cells.length)
  );
}

function filled(rows: readonly Row[], column: number): Row[] {
  let above = '';
  return rows.map(({ row, cells }) => {
    if (cells[column] !== '') above = cells[column];
    return { row, cells: cells.with(column, above) };
  });
}

const distinct = (cells: readonly string[]) =>
  [...new Set(cells.filter((cell) => cell !== ''))].slice(0, 12).join(', ');
