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

/** Splits a cell with several values at `|`, line breaks and `;`; a comma or a slash parts nothing. */
export function values(cell: string): string[] {
  if (!/[|\n;]/.test(cell)) return cell === '' ? [] : [cell];
  return cell
    .split(/[|\n;]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/**
 * Splits a partner cell. A cell that is a known name as it stands is one name; otherwise `|`, line breaks and `;` part
 * names, and a comma or a slash does so only where every piece is a known name. `seen` are names that are not sure: a piece that
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
  const whole = cell.trim();
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
  const { name, open } = withoutOpenEnd(piece);
  if (open) found.open = true;
  if (name === '') return;
  const add = (parts: readonly string[]) => {
    const read = parts.map((part) => (known(part) ? { name: part } : parted(part)));
    if (!read.every(({ name, inWords }) => inWords || known(name))) return false;
    for (const { name, grade } of read) {
      found.names.push(name);
      if (grade !== undefined) found.grades.set(name, grade);
    }
    return true;
  };
  if (add([name])) return;
  for (const mark of [',', '/', /[,/]/]) {
    const parts = name
      .split(mark)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length < 2) continue;
    if (add(parts)) return;
    if (parts.some(seen) && !found.doubtful.includes(name)) found.doubtful.push(name);
  }
  found.names.push(name);
}

interface Parted {
  name: string;
  grade?: string;
  /** Whether the grade is a word, which no name ends with; a number may belong to it. */
  inWords?: boolean;
}

/** "Reha (weekly)" → "Reha" and "weekly"; a tail that is no grade is part of the name. */
function parted(piece: string): Parted {
  const [, name, tail] = /^([^()]*[^()\s])\s*\(([^()]*)\)$/.exec(piece) ?? [];
  if (name === undefined) return { name: piece };
  const inWords = ordinal(tail) !== null;
  return inWords || /^\d{1,2}$/.test(tail.trim())
    ? { name, grade: tail.trim(), inWords }
    : { name: piece };
}
