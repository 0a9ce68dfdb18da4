import type { Builder } from '../builder.ts';
import { values } from '../cells.ts';
import { fold } from '../fold.ts';
import { problem } from '../problems.ts';
import type { Sheet } from '../sheet.ts';

/** Short forms and the names that they stand for, from a sheet that explains them. */
export interface Abbreviations {
  sheet: Sheet;
  names: ReadonlyMap<string, string>;
}

/** "PSP = Pflegestützpunkt" as its two parts. */
function pairIn(cell: string): [string, string] | null {
  const at = cell.search(/[=:]/);
  const short = cell.slice(0, Math.max(0, at)).trim();
  const name = cell.slice(at + 1).trim();
  return at > 0 && short.length <= 12 && name.length >= 3 && name.length <= 120
    ? [short, name]
    : null;
}

/**
 * Finds sheets that explain short forms: beside a short form that is used as a name stands a name that an actor has, as in "PSP |
 * Pflegestützpunkt Landkreis" or "PSP = Pflegestützpunkt Landkreis". Only what is used and meant so is taken.
 */
export function findAbbreviations(sheets: readonly Sheet[], builder: Builder): Abbreviations[] {
  const listed = new Set(builder.actors.map(({ name }) => fold(name)));
  for (const { source, target } of builder.ties) listed.add(fold(source)).add(fold(target));
  const used = new Set(
    builder.partners.flatMap(({ cell }) =>
      values(cell)
        .flatMap((piece) => piece.split(','))
        .map(fold),
    ),
  );
  for (const name of listed) used.add(name);
  return sheets.flatMap((sheet) => {
    const names = new Map<string, string>();
    for (const { cells } of sheet.rows.slice(0, 2000)) {
      const filled = cells.filter((cell) => cell !== '');
      const pair = filled.length >= 2 ? [filled[0], filled[1]] : pairIn(filled[0] ?? '');
      if (!pair) continue;
      const [short, name] = pair;
      if (short.length >= name.length || !used.has(fold(short)) || !listed.has(fold(name)))
        continue;
      if (fold(short) !== fold(name)) names.set(fold(short), name);
    }
    if (names.size === 0) return [];
    sheet.problems.push(
      problem('abbreviations-used', {
        file: sheet.file,
        value: [...names]
          .slice(0, 12)
          .map(([short, name]) => `${short} = ${name}`)
          .join(', '),
      }),
    );
    return [{ sheet, names }];
  });
}
