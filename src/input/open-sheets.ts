import { createContext } from './context.ts';
import { fold } from './fold.ts';
import { headerKey } from './headers.ts';
import { InputError } from './input-error.ts';
import type { ReadOptions } from './options.ts';
import { problem } from './problems.ts';
import { relate } from './reading/related.ts';
import { recognise } from './recognise.ts';
import type { Reading } from './shapes/shape.ts';
import type { Sheet } from './sheet.ts';

/** A sheet, and what it was recognised as. */
export interface Source {
  sheet: Sheet;
  reading: Reading | null;
}

/** Recognises every sheet; among several, a survey may ask about actors whose names stand in another one. */
export function openSheets(sheets: readonly Sheet[], options: ReadOptions): Source[] {
  checkColumns(sheets, options);
  const context = createContext(options);
  const names =
    sheets.length < 2
      ? []
      : sheets.flatMap((sheet) => {
          const reading = recognise({ ...sheet, problems: [] }, context);
          return reading ? namesOf(reading) : [];
        });
  const informed = { ...context, names: new Set(names) };
  if (sheets.length < 2)
    return sheets.map((sheet) => ({ sheet, reading: recognise(sheet, informed) }));
  const related = relate(
    sheets.map((sheet) => {
      const reading = recognise({ ...sheet, problems: [] }, informed);
      return {
        sheet,
        shape: reading?.shape.id ?? null,
        names: new Set(reading ? namesOf(reading).map(fold) : []),
        tied: reading !== null && statesTies(reading),
      };
    }),
    options,
  );
  return [
    ...related.sheets.map((sheet) => ({ sheet, reading: recognise(sheet, informed) })),
    ...related.left.map((sheet) => ({ sheet, reading: null })),
  ];
}

/** Whether a table states ties rather than only listing actors. */
const statesTies = ({ columns }: Reading) => columns.has('partners') || columns.has('from');

/** The names of all actors that a table lists or ties. */
function namesOf({ table, columns }: Reading): string[] {
  const fields = ['name', 'id', 'from', 'to'] as const;
  const found = fields.flatMap((field) => columns.get(field) ?? []);
  return found.flatMap((column) => table.rows.map(({ cells }) => cells[column]));
}

/** A header that an option names must stand in one of the tables, or be the number of a column. */
function checkColumns(sheets: readonly Sheet[], { columns = {} }: ReadOptions): void {
  for (const header of Object.values(columns).flat()) {
    if (header === undefined) continue;
    const stands = sheets.some(({ rows }) =>
      rows
        .slice(0, 60)
        .some(({ cells }) => cells.some((cell) => headerKey(cell) === headerKey(header))),
    );
    const isNumber = /^[1-9]\d{0,2}$/.test(header);
    if (stands || (isNumber && sheets.some(({ rows }) => widthOf(rows) >= Number(header))))
      continue;
    const file = sheets[0]?.file ?? null;
    throw new InputError([problem('column-missing', { file, value: header })]);
  }
}

const widthOf = (rows: Sheet['rows']) =>
  Math.max(0, ...rows.slice(0, 60).map(({ cells }) => cells.length));
