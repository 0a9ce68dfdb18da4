import { fold, plain } from '../fold.ts';
import { parseNumber } from '../numbers.ts';
import type { Row } from '../sheet.ts';
import { soundsLikeMargin } from './margins.ts';

const EXAMPLE =
  /^(?:(?:z ?b|beispiel(?:zeile|e|eintrag|haft|einrichtung|organisation)?|bsp|muster|vorlage|ausfuellbeispiel|example(?: row| entry)?|sample(?: row)?|for example|e g)(?: \d+)?)(?: |$)/;
/** Words with which the name of a true organisation may go on behind "Muster" or "Beispiel". */
const EXAMPLE_MARK =
  /^(?:z\.\s?b\.|bsp\.?|beispiel(?:zeile|eintrag)?|muster|example(?: row| entry)?|sample|e\.\s?g\.)\s*[:–—-]|^\((?:beispiel|bsp\.?|muster|example|sample)\)|\((?:beispiel|bsp\.?|muster|example|sample)\)$/i;

/** Whether a row is that of a template that shows how to fill the table: "Beispiel: Klinik Muster". */
export function isExample({ cells }: Row): boolean {
  const first = cells.find((cell) => cell !== '') ?? '';
  const second = cells.filter((cell) => cell !== '')[1] ?? '';
  if (EXAMPLE_MARK.test(first)) return true;
  if (/^(?:bsp\.?|beispiel|muster|example|sample|z\.\s?b\.)$/i.test(first)) return true;
  return /^\d+$/.test(first) && EXAMPLE_MARK.test(second) && EXAMPLE.test(plain(second));
}

/** Whether a row at the end is a total whatever it is called: a word for a total, and numbers alone beside it. */
export function isTotalRow({ cells }: Row): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const [label, ...rest] = filled;
  if (label === undefined || filled.length > Math.max(3, cells.length)) return false;
  if (!rest.every((cell) => parseNumber(cell, 'comma') !== null)) return false;
  if (rest.length === 0) return /^.{0,60}[:=]\s*[\d.,]+$/.test(label) && soundsLikeMargin(label);
  return soundsLikeMargin(label);
}

/**
 * The numbers of rows that head sections: one cell is filled, the first, and nobody else names it; the first row is one, no two follow
 * each other, and each is followed by rows with more to say. Empty where a sheet has none.
 */
export function sectionRows(
  rows: readonly Row[],
  width: number,
  merged: (row: number) => boolean,
): ReadonlySet<number> {
  if (width < 3 || rows.length < 3) return new Set();
  const alone = rows.filter(({ cells }) => cells.filter((cell) => cell !== '').length === 1);
  if (alone.length === 0 || alone.length * 2 > rows.length) return new Set();
  const column = alone[0].cells.findIndex((cell) => cell !== '');
  if (!alone.every(({ cells }) => cells[column] !== '')) return new Set();
  const wide = alone.every(({ row }) => merged(row));
  // Between sections every row has something beside its name, else a blank row of an actor would be taken for one.
  if (!wide && rows[0] !== alone[0]) return new Set();
  const numbers = new Set(alone.map(({ row }) => row));
  for (let i = 0; i < rows.length; i++)
    if (numbers.has(rows[i].row) && (i === rows.length - 1 || numbers.has(rows[i + 1].row)))
      return new Set();
  const names = new Set(alone.map(({ cells }) => fold(cells[column])));
  if (names.size < alone.length) return new Set();
  const mentioned = rows.some(
    ({ row, cells }) =>
      !numbers.has(row) &&
      cells.some((cell) =>
        cell.split(/[|;\n,]/).some((piece) => piece !== '' && names.has(fold(piece))),
      ),
  );
  return mentioned || (alone.length === 1 && !wide) ? new Set() : numbers;
}
