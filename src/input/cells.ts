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
  /** Pieces whose bracketed tail says how often or how much, as in "Reha (weekly)": the name was read, the tail was not. */
  graded: string[];
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
  const found: Names = { names: [], notAnswered: false, open: false, doubtful: [], graded: [] };
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
    const bare = parts.map((part) => (known(part) ? part : withoutGrade(part)));
    if (!bare.every(known)) return false;
    found.names.push(...bare);
    found.graded.push(...parts.filter((part, i) => part !== bare[i]));
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

/** "Reha (weekly)" → "Reha"; another tail may be part of the name and stays. */
function withoutGrade(name: string): string {
  const tail = /^(.*\S)\s*\(([^()]*)\)$/.exec(name);
  return tail && (ordinal(tail[2]) || /^\d{1,2}$/.test(tail[2].trim())) ? tail[1] : name;
}
