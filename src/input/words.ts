import { plain } from './fold.ts';
import { absence, withoutOpening } from './reading/absent-words.ts';
import words from './vocabulary/cells.json' with { type: 'json' };

const YES = new Set(words.yes);
const NO = new Set(words.no);
const NOT_ANSWERED = new Set(words.notAnswered);
const LONGEST_NOT_ANSWERED = Math.max(...words.notAnswered.map((word) => word.length));
/** Words of `NOT_ANSWERED` that could as well be somebody's id. */
const MAYBE_IDS = new Set(words.maybeIds);
const NOBODY = new Set(words.nobody);
const OPEN_END =
  /(?<=[\s,;])(?:u\.\s?a\.(?:\s?m\.)?|usw\.?|etc\.?|et al\.?|u\.\s?v\.\s?m\.|(?:und|u\.|sowie) (?:andere|weitere)|and others)$/i;
const OPEN_END_ALONE =
  /^(?:u\.\s?a\.(?:\s?m\.)?|usw\.?|etc\.?|et al\.?|u\.\s?v\.\s?m\.|…|\.\.\.)$/i;

const key = (cell: string) => cell.trim().toLowerCase();
const has = (set: ReadonlySet<string>, cell: string) => set.has(key(cell)) || set.has(plain(cell));

/** Reads a cross, a yes or a no; `null` where the cell is blank, says "not answered" or is none of these words. */
export function yesOrNo(cell: string): boolean | null {
  if (has(YES, cell)) return true;
  return has(NO, cell) ? false : null;
}

/** Whether the cell is a sign for yes or no, such as a cross of no letter, and so no name. */
export const isMark = (cell: string): boolean =>
  yesOrNo(cell) !== null && !/[\p{L}\p{N}]/u.test(cell);

/** Whether the cell says that nobody answered, which is not a no. A blank cell says nothing at all. */
export function isNotAnswered(cell: string): boolean {
  // No text becomes shorter in small letters.
  const text = cell.trim();
  return text.length <= LONGEST_NOT_ANSWERED && NOT_ANSWERED.has(text.toLowerCase());
}

/** As `isNotAnswered`, for a cell where an id may stand: `99` and `NA` are then names. */
export function isNoName(cell: string): boolean {
  return isNotAnswered(cell) && !MAYBE_IDS.has(key(cell));
}

/** Whether the cell of an end says that there is nobody, or that nobody knows: such a row names no tie. `0` may be an id. */
export function isNoEnd(cell: string): boolean {
  return isNoName(cell) || (cell !== '0' && absence(cell) !== null);
}

/** Whether a partner cell says: with nobody. */
export function isNobody(cell: string): boolean {
  return NOBODY.has(key(cell)) || absence(cell) === 'none';
}

/** Whether a partner cell says that nobody knows with whom, or nobody has said. */
export function isOpenAnswer(cell: string): boolean {
  return isNotAnswered(cell) || absence(cell) === 'open';
}

/** Takes "u.a.", "etc." off the end of a name; `open` tells whether there was one. The rest may be empty. */
export function withoutOpenEnd(piece: string): { name: string; open: boolean } {
  if (OPEN_END_ALONE.test(piece)) return { name: '', open: true };
  const begun = withoutOpening(piece);
  const at = begun.name.search(OPEN_END);
  if (at < 0) return begun;
  let end = at;
  while (end > 0 && /[\s,;]/.test(begun.name[end - 1])) end--;
  return { name: begun.name.slice(0, end), open: true };
}
