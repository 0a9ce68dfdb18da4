import { fold } from './fold.ts';

/** A header taken apart: the question, and the name it asks about. */
export interface Label {
  stem: string;
  name: string;
}

/** As much of a header as is taken apart. */
const LONGEST = 2000;

/**
 * The ways in which a header may hold a name: `… [Name]`, `… - Name`, `…: Name`, `Frage_Name`, `… mit Name`, or the name alone; the first
 * that fits is the usual one of its survey program.
 */
export function labelsOf(header: string): Label[] {
  if (header.length > LONGEST) return [];
  const labels: Label[] = [];
  const choice = /\((?:choice|auswahl|option)\s?=\s?([^()]+(?:\([^()]*\)[^()]*)?)\)\s*$/i.exec(
    header,
  );
  if (choice) labels.push({ stem: header.slice(0, choice.index).trim(), name: choice[1].trim() });
  const bracket = bracketed(header.trimEnd());
  if (bracket) labels.push(bracket);
  for (const mark of [' - ', ' – ', ': ', '? ', '_', '/', '.', ' mit ', ' zu ', ' with ', ' to ']) {
    const at = header.lastIndexOf(mark);
    if (at > 0)
      labels.push({
        stem: header.slice(0, at + (mark === '? ' ? 1 : 0)).trim(),
        name: header.slice(at + mark.length).trim(),
      });
    // A name may itself hold the mark.
    const first = header.indexOf(mark);
    if (first > 0 && first !== at)
      labels.push({
        stem: header.slice(0, first).trim(),
        name: header.slice(first + mark.length).trim(),
      });
  }
  labels.push({ stem: '', name: header.trim() });
  return labels.filter(({ name }) => name !== '');
}

/** "How often? [Reha]" and "How often? [Reha] [scale]" as a question and a name. */
function bracketed(header: string): Label | null {
  const last = lastBracket(header);
  return (last && lastBracket(last.stem)) ?? last;
}

function lastBracket(text: string): Label | null {
  const open = text.endsWith(']') ? text.lastIndexOf('[') : -1;
  const name = text.slice(open + 1, -1);
  if (open < 0 || name === '' || name.includes(']')) return null;
  return { stem: text.slice(0, open).trim(), name: name.trim() };
}

/** Looks a name up among known ones; one that a survey program cut off ("Diakoniest..") is found by its beginning. */
export function nameFinder(names: Iterable<string>): (name: string) => string | null {
  const byFold = new Map<string, string>();
  for (const name of names)
    if (name !== '' && !byFold.has(fold(name))) byFold.set(fold(name), name);
  return (name) => {
    const found = byFold.get(fold(name));
    if (found !== undefined) return found;
    const text = name.trimEnd();
    const mark = ['...', '..', '…'].find((sign) => text.endsWith(sign));
    const cut = mark === undefined ? '' : text.slice(0, -mark.length).trimEnd();
    if (cut.length < 5) return null;
    const start = fold(cut);
    const matches = [...byFold].filter(([folded]) => folded.startsWith(start));
    return matches.length === 1 ? matches[0][1] : null;
  };
}
