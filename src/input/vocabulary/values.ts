import { byCodeUnit, fold } from '../fold.ts';

/** What stands in one column: the distinct values, and each cell as indices into them, cells of one text sharing them. */
export interface Values {
  /** Spelled as in the table, in code-unit order. */
  names: string[];
  cells: (readonly number[])[];
}

/**
 * The values of a column whose cells may hold several, divided by `|`, `;` or a line break; by comma, slash or "und" only where every
 * piece stands in the column as a value of its own. Spellings that differ in case or punctuation only are one value. O(total length).
 */
export function valuesOf(column: readonly (string | null)[]): Values {
  // What a cell gives is the same wherever it stands: most columns say little, and many say nothing.
  const texts = [...new Set(column)];
  const first = texts.map((cell) => split(cell, /[|;\n]/));
  const whole = new Set(first.flat().map(fold));
  const pieces = first.map((list) =>
    list.flatMap((piece) => {
      const parts = split(piece, /[,/]| und | and /);
      return parts.length > 1 && parts.every((part) => whole.has(fold(part))) ? parts : [piece];
    }),
  );
  const spellings = new Map<string, string>();
  for (const piece of pieces.flat()) {
    const known = spellings.get(fold(piece));
    if (known === undefined || byCodeUnit(piece, known) < 0) spellings.set(fold(piece), piece);
  }
  const names = [...spellings.values()].sort(byCodeUnit);
  const index = new Map(names.map((name, i) => [fold(name), i]));
  const cells = new Map(
    pieces.map((list, k) => [
      texts[k],
      [...new Set(list.map((piece) => index.get(fold(piece)) as number))],
    ]),
  );
  return { names, cells: column.map((cell) => cells.get(cell) as number[]) };
}

function split(cell: string | null, by: RegExp): string[] {
  return (cell ?? '')
    .split(by)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
