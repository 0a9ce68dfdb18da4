import { ordinal } from './ordinal.ts';
import { absence, allExcept, isDitto, isNotNow, withoutOpening } from './reading/absent-words.ts';
import { bracketAtEnd, withoutEnd } from './reading/tails.ts';
import { isNobody, isNoName, isOpenAnswer, withoutOpenEnd } from './words.ts';

/** The names in one partner cell. */
export interface Names {
  names: string[];
  /** The cell says that the question was not answered. */
  notAnswered: boolean;
  /** The cell ends in "u.a." or "etc.": there are more partners than named. */
  open: boolean;
  /** Pieces kept whole that may be several names, because some of their parts are known. */
  doubtful: string[];
  /** What stands in brackets behind a name and says how often or how much, by name: "weekly" in "Reha (weekly)". */
  grades: Map<string, string>;
  /** The cell says: the same as above. */
  ditto: boolean;
  /** The cell names everybody, but for the names that it leaves out; else `null`. */
  allBut: string[] | null;
  /** Partners of whom the cell says that the tie is planned or ended, as they stand there. */
  notNow: string[];
}

interface NamesOptions {
  /** Names that are not sure: a piece that holds one is doubtful. */
  seen?: (name: string) => boolean;
  /** Whether the column is known to part its names at commas, so that a name that nobody else has is one as well. */
  list?: boolean;
}

/** Splits a cell with several values at `|`, line breaks and `;`, without the bullets of a list; a comma or a slash parts nothing. */
export function values(cell: string): string[] {
  if (!/[|\n;]/.test(cell)) return cell === '' ? [] : [withoutBullet(cell)];
  return cell
    .split(/[|\n;]/)
    .map(withoutBullet)
    .filter((piece) => piece !== '');
}

/** "- Reha" or "• Reha" → "Reha". */
const withoutBullet = (piece: string) => piece.trim().replace(/^[-–•*·▪]\s+/, '');

/**
 * Splits a partner cell. A cell that is a known name as it stands is one name; otherwise `|`, line breaks and `;` part
 * names, and a comma, a slash or an "and" does so only where all that remains is known names, or where the column is known to be a list.
 */
export function names(
  cell: string,
  known: (name: string) => boolean,
  { seen = known, list = false }: NamesOptions = {},
): Names {
  const found: Names = {
    names: [],
    notAnswered: false,
    open: false,
    doubtful: [],
    grades: new Map(),
    ditto: false,
    allBut: null,
    notNow: [],
  };
  // A form ends each choice with a sign.
  const whole = withoutEnd(withoutBullet(cell), ' ;|,');
  if (whole === '') return found;
  if (known(whole)) return { ...found, names: [whole] };
  if (isDitto(whole)) return { ...found, ditto: true };
  if (isOpenAnswer(whole)) return { ...found, notAnswered: true };
  if (isNobody(whole)) return found;
  const but = allExcept(whole);
  if (but !== null)
    return { ...found, allBut: but === '' ? [] : names(but, known, { seen, list: true }).names };
  const pieces = values(whole);
  for (const piece of pieces) {
    if (known(piece)) found.names.push(piece);
    else addPiece(found, piece, known, { seen, list });
  }
  return found;
}

function addPiece(
  found: Names,
  piece: string,
  known: (name: string) => boolean,
  { seen, list }: Required<NamesOptions>,
): void {
  if (isNoName(piece) || absence(piece) === 'open') {
    found.notAnswered = true;
    return;
  }
  if (absence(piece) === 'none') return;
  const text = withoutNumber(piece, known);
  const { name, open } = withoutOpenEnd(text);
  if (open) found.open = true;
  // "u. a. A, B" says itself that several names follow.
  const announced = withoutOpening(text).open;
  if (name === '') return;
  const parts = name.split(BETWEEN).map((token) => token.trim());
  // A list at commas with one name that only this cell has: "A, B, C" where A and C are known.
  const some = parts.some((token) => token !== '' && seen(token));
  const read =
    namesIn(name, known, false) ??
    (announced || (list && some) ? namesIn(name, known, true) : null)?.flatMap((one) =>
      announced && !known(one.name) ? apart(one) : [one],
    ) ??
    null;
  if (read) {
    for (const { name, grade, notNow } of read) {
      if (notNow !== undefined) {
        found.notNow.push(notNow);
        continue;
      }
      if (absence(name) !== null && !known(name)) continue;
      found.names.push(name);
      if (grade !== undefined) found.grades.set(name, grade);
    }
    return;
  }
  if (parts.length > 1 && some) found.doubtful.push(name);
  found.names.push(name);
}

/** What stands between the commas of a name that nobody else has, where a list of names was announced. */
const apart = (one: Named): Named[] =>
  one.name
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((name) => ({ ...one, name }));

/** Whether the cells of a column part their names at commas: most of what stands between the commas is known names. */
export function isCommaList(
  cells: Iterable<string>,
  known: (name: string) => boolean,
  share = 0.6,
): boolean {
  let tokens = 0;
  let hits = 0;
  for (const cell of cells) {
    if (!cell.includes(',') || known(cell)) continue;
    for (const piece of values(cell)) {
      if (!piece.includes(',') || known(piece)) continue;
      for (const token of piece.split(',')) {
        const name = token.trim();
        if (name === '') continue;
        tokens++;
        if (known(name) || named(name, known, false)) hits++;
      }
    }
  }
  return hits >= 2 && hits >= share * tokens;
}

/** Whether the cell of an end may name several actors: a bar parts it, or a part of it is a name that stands elsewhere. */
export function maybeSeveral(cell: string, known: (name: string) => boolean): boolean {
  if (!PARTS.test(cell)) return false;
  return cell.includes('|') || cell.split(PARTS).some((part) => known(part.trim()));
}

/** Whether a cell holds anything that may part names. */
export const mayPart = (cell: string) => PARTS.test(cell);

/** Whatever may part names. */
const PARTS = /[|\n;,/]|\s(?:und|sowie|and|et|e|y|en|och|og|oraz|ve|&|\+)\s/i;

/** What may stand between two names, and inside one as well. */
const BETWEEN = /[,/]|\s(?:und|sowie|and|et|e|y|en|och|og|oraz|ve|&|\+)\s/gi;
/** As many of them as one name may hold. */
const MAX_INSIDE = 5;

/**
 * The names that a piece consists of, as few as can be; `null` where a part of it is no known name. With `strangers` what stands
 * between two commas may be a name that nobody else has.
 */
function namesIn(
  piece: string,
  known: (name: string) => boolean,
  strangers: boolean,
): Named[] | null {
  const starts = [0];
  const ends: number[] = [];
  /** Whether a comma, the beginning or the end stands before a token. */
  const commas = [true];
  for (const match of piece.matchAll(BETWEEN)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
    commas.push(match[0] === ',');
  }
  commas.push(true);
  ends.push(piece.length);
  const size = ends.length;
  /** For each token the fewest names from there on, and the first of them with the token behind it. */
  const fewest = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const firsts: { name: Named | null; next: number }[] = [];
  fewest[size] = 0;
  for (let i = size - 1, stuck = 0; i >= 0; i--) {
    for (let j = i; j < Math.min(size, i + 1 + MAX_INSIDE); j++) {
      const text = piece.slice(starts[i], ends[j]).trim();
      let count = fewest[j + 1] + (text === '' ? 0 : 1);
      if (count >= fewest[i]) continue;
      let name = text === '' ? null : named(text, known, i === j);
      if (text !== '' && name === null) {
        const alone = commas[i] && commas[j + 1];
        if (!strangers || !alone) continue;
        name = { name: text };
        count += (j - i + 1) * size;
        if (count >= fewest[i]) continue;
      }
      fewest[i] = count;
      firsts[i] = { name, next: j + 1 };
    }
    stuck = fewest[i] === Number.POSITIVE_INFINITY ? stuck + 1 : 0;
    if (stuck > MAX_INSIDE) return null;
  }
  if (fewest[0] === Number.POSITIVE_INFINITY) return null;
  const found: Named[] = [];
  for (let i = 0; i < size; i = firsts[i].next) {
    const { name } = firsts[i];
    if (name) found.push(name);
  }
  return found;
}

/** "2. Reha" → "Reha", where that is known. */
function withoutNumber(piece: string, known: (name: string) => boolean): string {
  const [, name] = /^\d{1,2}[.)]\s+(\S.*)$/s.exec(piece) ?? [];
  return name !== undefined && known(name) ? name : piece;
}

interface Named {
  name: string;
  grade?: string;
  /** The whole text, where it says that the tie is not there now. */
  notNow?: string;
}

/** A count of contacts: "3x", "3 ×", "3 mal", "3". */
const COUNT = /^(\d{1,3}(?:[.,]\d{1,3})?|\d{1,4}(?= ?(?:x|×|mal|times)))(?: ?(?:x|×|mal|times))?$/i;
/** What may stand behind a name and tell how often: in brackets, after a colon, a dash or an equals sign, or as "3x". */
function* behind(text: string): Generator<[name: string, tail: string]> {
  const bracket = /[)\]]$/.test(text) ? bracketAtEnd(text) : null;
  if (bracket) yield [bracket.head, bracket.tail];
  for (const mark of [':', '=', ' - ', ' – ', ' — ']) {
    const at = text.lastIndexOf(mark);
    if (at > 0) yield [text.slice(0, at).trim(), text.slice(at + mark.length).trim()];
  }
  const times = /\s(\d{1,3}\s?[x×])$/i.exec(text);
  if (times) yield [text.slice(0, times.index).trim(), times[1]];
}

const BEFORE = /^(\d{1,3}) ?[x×] (?=\p{L})(.*)$/isu;

/**
 * A known name, or "Reha (weekly)", "Reha: 4", "Reha - monthly", "3x Reha" for a name and how often. No name ends with the word of a
 * scale, so a name that stands `alone` before one need not be known; before a bare number it must be.
 */
function named(text: string, known: (name: string) => boolean, alone: boolean): Named | null {
  if (known(text)) return { name: text };
  for (const [name, grade] of behind(text)) {
    if (name === '' || grade === '') continue;
    const sure = known(name);
    if (isNotNow(grade) && (sure || alone)) return { name, notNow: text };
    const count = COUNT.exec(grade)?.[1];
    if (ordinal(grade) && (sure || alone)) return { name, grade };
    if (count !== undefined && (sure || (alone && count !== grade))) return { name, grade: count };
  }
  // "Klinik (Haus 2)" beside "Klinik": a name of its own, and the end of one.
  const bracket = bracketAtEnd(text);
  if (bracket && bracket.tail !== '' && known(bracket.head)) return { name: text };
  const [, count, name] = BEFORE.exec(text) ?? [];
  return name !== undefined && (known(name) || alone) ? { name, grade: count } : null;
}
