import { ordinal } from './ordinal.ts';
import { isNobody, isNoName, isNotAnswered, withoutOpenEnd } from './words.ts';

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
 * names, and a comma, a slash or an "and" does so only where all that remains is known names. `seen` are names that are not sure: a piece that
 * holds one is doubtful.
 */
export function names(
  cell: string,
  known: (name: string) => boolean,
  seen: (name: string) => boolean = known,
): Names {
  const found: Names = {
    names: [],
    notAnswered: false,
    open: false,
    doubtful: [],
    grades: new Map(),
  };
  const whole = withoutBullet(cell);
  if (whole === '') return found;
  if (known(whole)) return { ...found, names: [whole] };
  if (isNotAnswered(whole)) return { ...found, notAnswered: true };
  if (isNobody(whole)) return found;
  for (const piece of values(whole)) {
    if (known(piece)) found.names.push(piece);
    else addPiece(found, piece, known, seen);
  }
  return found;
}

function addPiece(
  found: Names,
  piece: string,
  known: (name: string) => boolean,
  seen: (name: string) => boolean,
): void {
  if (isNoName(piece)) {
    found.notAnswered = true;
    return;
  }
  const { name, open } = withoutOpenEnd(withoutNumber(piece, known));
  if (open) found.open = true;
  if (name === '') return;
  const read = namesIn(name, known);
  if (read) {
    for (const { name, grade } of read) {
      found.names.push(name);
      if (grade !== undefined) found.grades.set(name, grade);
    }
    return;
  }
  const tokens = name.split(BETWEEN).map((token) => token.trim());
  if (tokens.length > 1 && tokens.some((token) => token !== '' && seen(token)))
    found.doubtful.push(name);
  found.names.push(name);
}

/** What may stand between two names, and inside one as well. */
const BETWEEN = /[,/]|\s(?:und|sowie|and|&|\+)\s/gi;
/** As many of them as one name may hold. */
const MAX_INSIDE = 5;

/** The names that a piece consists of, as few as can be; `null` where a part of it is no known name. */
function namesIn(piece: string, known: (name: string) => boolean): Named[] | null {
  const starts = [0];
  const ends: number[] = [];
  for (const match of piece.matchAll(BETWEEN)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(piece.length);
  const size = ends.length;
  /** For each token the fewest names from there on, and the first of them with the token behind it. */
  const fewest = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const firsts: { name: Named | null; next: number }[] = [];
  fewest[size] = 0;
  for (let i = size - 1, stuck = 0; i >= 0; i--) {
    for (let j = i; j < Math.min(size, i + 1 + MAX_INSIDE); j++) {
      const text = piece.slice(starts[i], ends[j]).trim();
      const count = fewest[j + 1] + (text === '' ? 0 : 1);
      if (count >= fewest[i]) continue;
      const name = text === '' ? null : named(text, known, i === j);
      if (text !== '' && name === null) continue;
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
}

/** A known name, or "Reha (weekly)" for "Reha" and "weekly". No name ends with such a word, so the name `alone` need not be known. */
function named(text: string, known: (name: string) => boolean, alone: boolean): Named | null {
  if (known(text)) return { name: text };
  const [, name, tail] = /^([^()]*[^()\s])\s*\(([^()]*)\)$/.exec(text) ?? [];
  if (name === undefined) return null;
  const grade = tail.trim();
  if (alone && ordinal(grade)) return { name, grade };
  return known(name) && (ordinal(grade) || /^\d{1,2}$/.test(grade)) ? { name, grade } : null;
}
