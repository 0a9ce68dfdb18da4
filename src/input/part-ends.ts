import type { TieRow } from './builder.ts';
import { isCommaList, maybeSeveral, mayPart, names } from './cells.ts';
import { fold } from './fold.ts';
import { problem } from './problems.ts';
import { knownName, type State } from './state.ts';
import type { Table } from './table.ts';

/** A cell that stands at the end of ties, and how many ends it is. */
export interface EndName {
  name: string;
  times: number;
}

/**
 * Takes ties apart whose cells name several actors: at `|`, `;` and line breaks, at commas where the names are known. Gives what becomes of them
 * by their place in the list; the others are not in it. `ends` are all different cells. O(m).
 */
export function partEnds(
  ties: readonly TieRow[],
  ends: readonly EndName[],
  state: State,
): Map<number, TieRow[]> {
  const parted = new Map<number, TieRow[]>();
  const listed = knownName(state);
  const suspects = ends.filter(({ name }) => mayPart(name));
  if (suspects.length === 0) return parted;
  const alone = namesAlone(ends);
  const known = (name: string) => listed(name) || alone.has(fold(name));
  // A name may hold a comma, a semicolon or a line break itself: without any part that stands elsewhere it is one.
  const several = new Set(
    suspects.map(({ name }) => name).filter((name) => !listed(name) && maybeSeveral(name, known)),
  );
  if (several.size === 0) return parted;
  const columns = new Map<Table, boolean[]>();
  const isList = ({ table }: TieRow, end: 0 | 1) => {
    let found = columns.get(table);
    if (!found) {
      const own = ties.filter((tie) => tie.table === table);
      found = [own.map(({ source }) => source), own.map(({ target }) => target)].map((cells) =>
        isCommaList(cells, known),
      );
      columns.set(table, found);
    }
    return found[end];
  };
  ties.forEach((tie, at) => {
    if (!tie.several || !(several.has(tie.source) || several.has(tie.target))) return;
    const [sources, targets] = ([tie.source, tie.target] as const).map((cell, end) => {
      if (!several.has(cell)) return { names: [cell], grades: new Map<string, string>() };
      const found = names(cell, known, { list: isList(tie, end as 0 | 1) });
      const place = { file: tie.table.file, row: tie.row, column: tie.column };
      if (found.open) tie.table.problems.push(problem('open-list', { ...place, value: cell }));
      for (const value of found.doubtful)
        tie.table.problems.push(problem('perhaps-several-names', { ...place, value }));
      return { names: found.names.length > 0 ? found.names : [cell], grades: found.grades };
    });
    const parts: TieRow[] = [];
    for (const source of sources.names)
      for (const target of targets.names) {
        const grade = Number(targets.grades.get(target) ?? sources.grades.get(source));
        parts.push({ ...tie, source, target, weight: Number.isFinite(grade) ? grade : tie.weight });
      }
    parted.set(at, parts);
  });
  return parted;
}

/** The cells of ends, folded, that name one actor: those without anything that parts names, and those that stand in several rows. */
function namesAlone(ends: readonly EndName[]): Set<string> {
  const alone = new Set<string>();
  const joined = new Map<string, number>();
  for (const { name, times } of ends) {
    if (/[\n;,|]/.test(name)) continue;
    const folded = fold(name);
    if (mayPart(name)) joined.set(folded, (joined.get(folded) ?? 0) + times);
    else alone.add(folded);
  }
  // What stands in several rows is rather a name with an "and" in it than a list.
  for (const [name, often] of joined) if (often > 2) alone.add(name);
  return alone;
}
