import { isBodyName } from '../bodies.ts';
import type { ActorRow, Builder } from '../builder.ts';
import type { Columns } from '../columns.ts';
import { plain } from '../fold.ts';
import { problem } from '../problems.ts';
import type { Table } from '../table.ts';
import { isNotAnswered, yesOrNo } from '../words.ts';

/** Words in a cross table that say yes and what the actor does in the committee. */
const FUNCTION =
  /^(?:leitung|stellv(?:ertretende)? leitung|vorsitz|stellv(?:ertretender)? vorsitz|moderation|mitglied|gast|geschaeftsfuehrung|sprecher(?: ?in)?|schriftfuehrung|protokoll|vertretung|lead|chair|deputy chair|co chair|member|guest|secretary|observer|facilitator|facilitation)$/;

/** Whether a cell says what somebody does in a committee. */
export const isFunctionWord = (cell: string) => FUNCTION.test(plain(cell));

/** Whether a cell says that the actor sits in the committee of the column, or not, or that nobody knows. */
export function isCross(cell: string): boolean {
  return cell === '' || yesOrNo(cell) !== null || isNotAnswered(cell) || FUNCTION.test(plain(cell));
}

/** Columns that hold nothing but crosses and have one at least. */
export function crossColumns(table: Table, columns: Columns): number[] {
  const used = new Set([...columns.values()].flat());
  return table.header
    .map((_, i) => i)
    .filter(
      (i) =>
        !used.has(i) &&
        table.rows.some(({ cells }) => cells[i] !== '') &&
        table.rows.every(({ cells }) => isCross(cells[i])),
    );
}

/** Columns of crosses whose header is the name of a committee. */
export function bodyColumns(table: Table, columns: Columns): number[] {
  return crossColumns(table, columns).filter((i) => isBodyName(table.header[i]));
}

/** Adds a seat for every cross. */
export function readCrosses(
  builder: Builder,
  { id, name, wave, table, row }: ActorRow,
  bodies: readonly number[],
  cells: readonly string[],
): void {
  for (const column of bodies) {
    const cell = cells[column];
    const body = table.header[column];
    if (cell === '') continue;
    if (isNotAnswered(cell)) {
      const place = { file: table.file, row, column: body, value: cell };
      table.problems.push(problem('seat-not-answered', place));
      continue;
    }
    if (yesOrNo(cell) === false) continue;
    builder.seats.push({
      members: id ?? name,
      several: false,
      body,
      bodyType: null,
      function: isFunctionWord(cell) ? cell : null,
      wave,
      column: body,
      table,
      row,
    });
  }
}
