import { fieldsOf } from '../headers.ts';
import { isBlank, type Row, type Sheet } from '../sheet.ts';
import { endOf } from './end-of-header.ts';
import { headerTokens } from './header-words.ts';

const HEADER_WITHIN = 30;
/** What survey programs write below a question that has no options. */
const NO_OPTION =
  /^(?:response|open-ended response|open ended response|antwort|freitextantwort|offene antwort)$/i;

/**
 * Makes one header of two: a row of questions or headings, each over one column or several, and below it a row of options or kinds.
 * "Works with" over "Referrals" and "Planning" becomes "Works with [Referrals]" and "Works with [Planning]".
 */
export function joinHeaders(sheet: Sheet): Sheet {
  const { rows } = sheet;
  for (let at = 0; at < Math.min(rows.length - 2, HEADER_WITHIN); at++) {
    if (isBlank(rows[at])) continue;
    const known = rows[at].cells.filter((cell) => fieldsOf(cell).size > 0).length;
    if (known === 0) continue;
    const joined = joinedHeader(sheet, rows[at], rows[at + 1], rows.slice(at + 2, at + 12));
    if (joined === null) {
      if (known >= 2) return sheet;
      continue;
    }
    const kept = rows
      .filter((_, i) => i !== at)
      .map((row) => (row === rows[at + 1] ? joined : row));
    return {
      ...sheet,
      rows: kept,
      skipped: [...sheet.skipped, { row: rows[at].row, reason: 'survey-header' }],
    };
  }
  return sheet;
}

function joinedHeader(sheet: Sheet, top: Row, below: Row, data: readonly Row[]): Row | null {
  const width = Math.max(top.cells.length, below.cells.length);
  const runs: { head: string; from: number; to: number }[] = [];
  for (let column = 0; column < width; column++) {
    const head = top.cells[column] ?? '';
    if (head !== '' || runs.length === 0) runs.push({ head, from: column, to: column });
    else runs[runs.length - 1].to = column;
  }
  const sub = (column: number) => {
    const cell = below.cells[column] ?? '';
    return NO_OPTION.test(cell) ? '' : cell;
  };
  const wide = runs.filter(
    ({ head, from, to }) => head !== '' && to > from && sub(from) !== '' && sub(from + 1) !== '',
  );
  if (wide.length === 0) return null;
  // Below a single header stands nothing, or the same where the cell was merged; else the second row is a row of data.
  const single = runs.filter((run) => run.head !== '' && !wide.includes(run));
  const plain = single.every(({ head, from }) => sub(from) === '' || sub(from) === head);
  const ends = wide.every(({ head }) => endOf(head)?.part === 'plain');
  if (!plain || (single.length === 0 && !ends)) return null;
  // Names would not stand under both ends: "Von" and "An" over "Name", "Ort".
  if (
    single.length === 0 &&
    !wide.every(({ from, to }) =>
      below.cells
        .slice(from, to + 1)
        .every(
          (cell) => cell === '' || headerTokens(cell).some(({ classes }) => classes.length > 0),
        ),
    )
  )
    return null;
  const merged = (sheet.merged ?? []).some(
    ({ firstRow, firstColumn, lastColumn }) =>
      firstRow === top.row &&
      wide.some(({ from }) => from === firstColumn && lastColumn > firstColumn),
  );
  // Names stand in the rows of data, where the second row has none.
  const filled = single.some(
    ({ from }) => sub(from) === '' && data.some(({ cells }) => (cells[from] ?? '') !== ''),
  );
  const headed = single.some(({ head, from }) => sub(from) === head);
  if (!merged && !filled && !headed && single.length > 0) return null;
  const cells = Array.from({ length: width }, (_, column) => {
    const run = runs.find(({ from, to }) => column >= from && column <= to);
    const head = run?.head ?? '';
    const own = sub(column);
    if (!run || !wide.includes(run)) return head !== '' && column === run?.from ? head : own;
    if (own === '') return '';
    return endOf(head)?.part === 'plain' ? `${head} ${own}` : `${head} [${own}]`;
  });
  return { row: below.row, cells };
}
