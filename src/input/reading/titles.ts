import { isBlank, type Sheet } from '../sheet.ts';
import { withoutEnd } from './tails.ts';

/** What the lines above a table call it, and of which day it is. */
export interface Heading {
  title: string | null;
  asOf: string | null;
}

const DATE =
  /(?:^|[\s(,;–-])(?:stand(?:\s+(?:vom|der daten))?|datenstand|as of|as at|status|updated|last updated|aktualisiert(?:\s+am)?)\s*(?::\s*)?((?:\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4})|(?:\d{4}-\d{2}(?:-\d{2})?)|(?:\d{1,2}\/\d{1,2}\/\d{2,4})|(?:\d{1,2}\/\d{4})|(?:\d{1,2}\.?\s+)?[\p{L}]{3,12}\.?\s+\d{4}|(?:19|20)\d\d)/iu;
/** Lines that explain a scale, name a source or say how to fill the table in. */
const NOTE =
  /^\d{1,2}\s*=|=\s*\p{L}|^(?:hinweis|anmerkung|note|quelle|source|legende|legend|bitte|please|stand|as of|erstellt|created)\b|[:?]$/iu;

/** The title and the date of a sheet, told by the lines above the row of its header. */
export function headingOf({ rows }: Sheet, headerRow: number): Heading {
  const lines = rows
    .filter((row) => row.row < headerRow && !isBlank(row))
    .slice(0, 12)
    .map(({ cells }) => cells.filter((cell) => cell !== ''));
  const asOf =
    lines
      .flat()
      .map((cell) => DATE.exec(cell.slice(0, 200))?.[1]?.trim())
      .find((date) => date !== undefined) ?? null;
  const [first] = lines;
  const line = first?.length === 1 ? first[0] : undefined;
  const title =
    line === undefined ||
    line.length < 5 ||
    line.length > 120 ||
    NOTE.test(line) ||
    /^[\d.\s/-]+$/.test(line)
      ? null
      : line.replace(/\s+/g, ' ');
  return { title: title === null ? null : withoutDate(title), asOf };
}

/** "Netzwerk Auental (Stand: 12.11.2026)" → "Netzwerk Auental". */
function withoutDate(title: string): string {
  const match = DATE.exec(title);
  if (!match || match.index < 5) return title;
  return withoutEnd(title.slice(0, match.index), ' (,;–-');
}
