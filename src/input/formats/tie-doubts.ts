import { maybeSeveral, mayPart } from '../cells.ts';
import { fold } from '../fold.ts';
import { createHashSet, foldHash } from '../name-hashes.ts';
import { soundsLikeMargin } from '../reading/margins.ts';
import { isFramed, isPageNumber } from '../reading/rows.ts';
import { GARBLED } from '../sheet.ts';
import type { TieCells } from './tie-cells.ts';
import type { TieTable } from './tie-stream.ts';

/** Whether something in a tie list may mean more than it says, of which only the usual way can tell. `end` is where its rows end. */
export function isDoubtful(ties: TieTable, cells: TieCells, end: number): boolean {
  const garbled = (text: string) => GARBLED.test(text);
  return (
    cells.names.some(garbled) ||
    cells.words.some(garbled) ||
    namesSeveral(ties, cells) ||
    leavesOut(ties, cells) ||
    mayBeTotal(cells.row(end - 1).cells, ties) ||
    standsBetween(ties, cells)
  );
}

/** Whether some name may be several. */
function namesSeveral(ties: TieTable, cells: TieCells): boolean {
  const odd = [...ties.odd.keys()].flatMap((record) => {
    const own = cells.row(record).cells;
    return [own[ties.from] ?? '', own[ties.to] ?? ''];
  });
  const suspects = [...cells.names.filter(mayPart), ...odd.filter(mayPart)];
  if (suspects.length === 0) return false;
  const hashes = createHashSet(cells.names.length + odd.length);
  for (const hash of cells.hashes.folded) hashes.add(hash);
  for (const name of odd) hashes.add(foldHash(name));
  // Hardly ever is a part of a name another one, and only then are texts compared.
  let folded: Set<string> | null = null;
  const stands = (part: string) => {
    if (!hashes.has(foldHash(part))) return false;
    folded ??= new Set([...cells.names, ...odd].filter((name) => !/[\n;,|]/.test(name)).map(fold));
    return folded.has(fold(part));
  };
  return suspects.some((name) => maybeSeveral(name, stands));
}

/** Whether the last row reads like a total by one of its words; what else makes it one, the usual way tells. */
const mayBeTotal = (cells: readonly string[], { header }: TieTable) =>
  header.length > 2 && cells.some(soundsLikeMargin);

/** Whether a cell holds nothing but blanks. */
const isSpace = (bytes: Uint8Array | undefined) => bytes?.every((byte) => byte <= 32) ?? true;

/** Whether first ends are left blank where second ones stand, which may be a way to say: the same as above. */
function leavesOut(ties: TieTable, { names, source, target }: TieCells): boolean {
  // Blanks of several kinds are one.
  if (!names.includes('') && ties.odd.size === 0) return false;
  const blank = Uint8Array.from(names, (name) => (name === '' ? 1 : 0));
  let blanks = 0;
  for (let record = 1; record < ties.size && blanks < 2; record++)
    if (source(record) < 0) {
      const own = ties.odd.get(record) ?? [];
      if (isSpace(own[ties.from]) && !isSpace(own[ties.to])) blanks++;
    } else if (blank[source(record)] === 1 && blank[target(record)] === 0) blanks++;
  return blanks >= 2;
}

/** Whether a row of one filled cell may be a heading or the number of a page, and so no tie: the usual way tells. O(m). */
function standsBetween(ties: TieTable, cells: TieCells): boolean {
  const { names, words, source, target, weight } = cells;
  if (ties.odd.size === 0 && !names.includes('')) return false;
  const blankName = Uint8Array.from(names, (name) => (name === '' ? 1 : 0));
  const blankWord = Uint8Array.from(words, (word) => (word === '' ? 1 : 0));
  const blanks = (record: number) =>
    blankName[source(record)] +
    blankName[target(record)] +
    (ties.weight < 0 ? 0 : blankWord[weight(record)]);
  let first = true;
  for (let record = 1; record < ties.size; record++) {
    const own = source(record) < 0;
    if (own && !ties.odd.has(record)) continue;
    if (own || blanks(record) === ties.header.length - 1) {
      const row = cells.row(record);
      const filled = row.cells.filter((cell) => cell !== '').length;
      if (filled === 1 && (first || isPageNumber(row) || isFramed(row))) return true;
      if (filled > 0) first = false;
    } else if (first) first = blanks(record) === ties.header.length;
  }
  return false;
}
