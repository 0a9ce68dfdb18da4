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
 * names, and a comma or a slash does so only where every piece is a known name.
 */
export function names(cell: string, known: (name: string) => boolean): Names {
  const found: Names = { names: [], notAnswered: false, open: false, doubtful: [] };
  const whole = cell.trim();
  if (whole === '') return found;
  if (known(whole)) return { ...found, names: [whole] };
  if (isNotAnswered(whole)) return { ...found, notAnswered: true };
  if (isNobody(whole)) return found;
  for (const piece of values(whole)) {
    if (known(piece)) found.names.push(piece);
    else addPiece(found, piece, known);
  }
  return found;
}

function addPiece(found: Names, piece: string, known: (name: string) => boolean): void {
  if (isNoName(piece)) {
    found.notAnswered = true;
    return;
  }
  const { name, open } = withoutOpenEnd(piece);
  if (open) found.open = true;
  if (name === '') return;
  if (known(name)) {
    found.names.push(name);
    return;
  }
  let doubtful = false;
  for (const mark of [',', '/', /[,/]/]) {
    const parts = name
      .split(mark)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length < 2) continue;
    const knownParts = parts.filter(known).length;
    if (knownParts === parts.length) {
      found.names.push(...parts);
      return;
    }
    if (knownParts > 0) doubtful = true;
  }
  if (doubtful) found.doubtful.push(name);
  found.names.push(name);
}
