import { largest } from '../../largest.ts';
import type { Context } from '../context.ts';
import { fold } from '../fold.ts';
import { fieldsOf } from '../headers.ts';
import { parseNumber } from '../numbers.ts';
import { ordinal } from '../ordinal.ts';
import type { Row } from '../sheet.ts';
import { isTotal } from '../table.ts';
import { isNotAnswered, yesOrNo } from '../words.ts';
import { explanationsIn, type Legend, legendOf } from './explained-columns.ts';
import { soundsLikeMargin } from './margins.ts';

/** Where the names of a table stand that has actors in its rows and in its columns. */
export interface SquarePlace {
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

/** "1 Klinik Seeufer", "2. Reha": a number before a name. */
export const NUMBERED = /^(\d{1,3})[.)]?\s+(?=\p{L})(.*\S)$/su;

/** Nothing but a number, or blank. */
export const NUMERIC = /^[-\d.,\s%]*$/;

/**
 * Where the names of a square stand: the header, in the row `before` or above, and one of the first columns name the same actors, and what
 * stands under them is answers. `null` where there is none.
 */
export function locateSquare(
  rows: readonly Row[],
  context: Context,
  before: number,
): SquarePlace | null {
  if (rows.length < FEWEST + 1 || rows.length > MOST + HEADER_WITHIN) return null;
  const width = largest(rows.map(({ cells }) => cells.length));
  if (width < FEWEST + 1 || width > MOST) return null;
  const found = locate(rows, width, context, before);
  return found && (context.shape !== undefined || holdsAnswers(rows, found)) ? found : null;
}

/** Whether what stands under the names is answers rather than further names. */
function holdsAnswers(rows: readonly Row[], { at, labels }: SquarePlace): boolean {
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
): SquarePlace | null {
  const forced = context.shape === 'matrix';
  const columns: string[][] = [];
  for (let j = 0; j < Math.min(NAMES_WITHIN, width - FEWEST); j++)
    columns.push(rows.map(({ cells }) => cells[j] ?? ''));
  const explanations = explanationsIn(rows);
  let best: (SquarePlace & { score: number }) | null = null;
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
): (SquarePlace & { score: number }) | null {
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
    const listed = new Set(down);
    const hits = labels.filter(({ label }) => listed.has(fold(label)));
    const both = new Set(hits.map(({ label }) => fold(label))).size;
    // Most tables are no squares, which is known by now; what follows looks at every name.
    if (both < FEWEST || !areNames(down)) continue;
    // Numbers are names only where they count the columns as well as the rows; else they are answers.
    if (
      down.filter((key) => /^\d+$/.test(key)).length * 2 > down.length &&
      (!headsNothing(rows[i], labels[0].column) || !countsUp(labels, down))
    )
      continue;
    const across = new Set(labels.map(({ label }) => fold(label)));
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
      both >= SHARE * (listed.size - margins - (numericEnd ? 1 : 0)) &&
      both >= SHARE * (new Set(block.map(({ label }) => fold(label))).size - (numericEdge ? 1 : 0));
    const asked = [...listed].every((key) => across.has(key)) && block.length > both;
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
function countsUp(labels: SquarePlace['labels'], down: readonly string[]): boolean {
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
