import type { Builder, PartnerCell, TieRow } from './builder.ts';
import { isCommaList, maybeSeveral, mayPart, type Names, names } from './cells.ts';
import { fold } from './fold.ts';
import { type ProblemCode, problem } from './problems.ts';
import { AMBIGUOUS } from './registry.ts';
import { remembered } from './remembered.ts';
import { type Scale, scaleOf } from './scale.ts';
import type { Row } from './sheet.ts';
import { groupOf, mention, pairKey, report, type State } from './state.ts';
import { skip, type Table } from './table.ts';
import { isNoEnd } from './words.ts';

/** Whether a name has a row of its own; only such names part a cell at commas and slashes. */
export function knownName({ registry }: State): (name: string) => boolean {
  return (name) => {
    const at = registry.find(name);
    return at !== undefined && (at === AMBIGUOUS || registry.entries[at].listed);
  };
}

/** Reads the partner cells, now that all actors are known. */
export function readPartners({ partners }: Builder, state: State, directed: boolean): void {
  const { registry } = state;
  const known = knownName(state);
  const spoke = new Set<number>();
  const lists = commaLists(partners, known);
  const read: { cell: PartnerCell; found: Names }[] = [];
  let above: Names | null = null;
  for (const cell of partners) {
    const list = lists.get(cell.table)?.has(cell.column) ?? false;
    const found: Names = names(cell.cell, known, { list });
    const before = read.at(-1)?.cell;
    const same = before?.table === cell.table && before.column === cell.column;
    if (found.ditto && above && same) {
      tell(cell, 'ditto-read', cell.cell);
      read.push({ cell, found: above });
      continue;
    }
    above = found;
    read.push({ cell, found });
  }
  const weigh = gradeReaders(read);
  for (const { cell, found } of read) {
    const { table, row, column } = cell;
    const source = registry.find(cell.actor);
    if (source === undefined || source === AMBIGUOUS) continue;
    const place = { file: table.file, row, column };
    if (found.notAnswered) {
      state.silent.add(source);
      table.problems.push(problem('partners-not-answered', { ...place, value: cell.cell }));
    }
    if (found.ditto) tell(cell, 'ditto-unread', cell.cell);
    if (found.open) table.problems.push(problem('open-list', { ...place, value: cell.cell }));
    for (const value of found.notNow) tell(cell, 'tie-not-now', value);
    for (const value of found.doubtful)
      table.problems.push(problem('perhaps-several-names', { ...place, value }));
    for (const name of found.names) {
      const target = mention(state, name, cell);
      const grade = found.grades.get(name);
      const answer = grade === undefined ? cell.weight : weigh.get(table)?.read(grade);
      const weight = typeof answer === 'number' ? answer : cell.weight;
      if (target === AMBIGUOUS) continue;
      const [from, to] = cell.incoming && directed ? [target, source] : [source, target];
      report(state, from, to, { ...cell, weight }, true);
    }
    if (found.allBut !== null) {
      const left = new Set(found.allBut.map((name) => registry.find(name)));
      const all = registry.entries.flatMap(({ listed }, at) =>
        listed && at !== source && !left.has(at) ? [at] : [],
      );
      tell(cell, 'all-read', `${cell.cell} (${all.length})`);
      for (const target of all) report(state, source, target, cell, true);
    }
    if (found.names.length > 0 || found.allBut !== null) spoke.add(source);
  }
  for (const at of spoke) state.silent.delete(at);
}

function tell(cell: PartnerCell, code: ProblemCode, value: string): void {
  const { table, row, column } = cell;
  table.problems.push(problem(code, { file: table.file, row, column, value }));
}

/** The columns of partners, by table, that part their names at commas. */
function commaLists(
  partners: readonly PartnerCell[],
  known: (name: string) => boolean,
): Map<Table, Set<string>> {
  const cells = new Map<Table, Map<string, string[]>>();
  for (const { table, column, cell } of partners) {
    if (!cell.includes(',')) continue;
    const columns = cells.get(table) ?? new Map<string, string[]>();
    cells.set(table, columns);
    columns.set(column, [...(columns.get(column) ?? []), cell]);
  }
  const lists = new Map<Table, Set<string>>();
  for (const [table, columns] of cells)
    for (const [column, list] of columns)
      if (isCommaList(list, known, table.form ? 0.3 : undefined))
        lists.set(table, (lists.get(table) ?? new Set()).add(column));
  return lists;
}

/** For each table whose partner cells grade the partners, as in "Reha (weekly)", what the grades weigh. */
function gradeReaders(read: readonly { cell: PartnerCell; found: Names }[]): Map<Table, Scale> {
  const graded = new Map<Table, { column: string; rows: Row[] }>();
  for (const { cell, found } of read)
    for (const grade of found.grades.values()) {
      const { column, rows } = graded.get(cell.table) ?? { column: cell.column, rows: [] };
      rows.push({ row: cell.row, cells: [grade] });
      graded.set(cell.table, { column, rows });
    }
  return new Map(
    [...graded].map(([table, { column, rows }]) => [
      table,
      scaleOf(
        { ...table, header: [column], rows },
        { columns: [0], direction: table.context.scale },
      ),
    ]),
  );
}

/** Reads the ties whose ends a row names both; in directed data one that runs both ways is two. */
export function readTies({ ties, unsaid }: Builder, state: State, directed: boolean): void {
  const list = ties.some(({ several }) => several) ? apart(ties, state) : ties;
  const isNone = remembered(isNoEnd);
  for (const tie of list) {
    const missing = [tie.source, tie.target].find(
      (end) => isNone(end) && state.registry.find(end) === undefined,
    );
    if (missing !== undefined) {
      tie.table.problems.push(
        problem('end-not-answered', { file: tie.table.file, row: tie.row, value: missing }),
      );
      skip(tie.table, tie, 'end-not-answered');
      continue;
    }
    const source = mention(state, tie.source, { ...tie, column: null });
    const target = mention(state, tie.target, tie);
    if (source !== AMBIGUOUS && target !== AMBIGUOUS) {
      report(state, source, target, tie, tie.naming);
      if (tie.mutual && directed && source !== target)
        report(state, target, source, tie, tie.naming);
    } else if (!tie.naming) skip(tie.table, tie, 'ambiguous-name');
  }
  for (const pair of unsaid) {
    const source = state.registry.find(pair.source);
    const target = state.registry.find(pair.target);
    if (source !== undefined && target !== undefined)
      state.unsaid.add(pairKey(source, target, groupOf(state, pair)));
  }
}

/** Takes ties apart whose cells name several actors: at `|`, `;` and line breaks, at commas where the names are known. */
function apart(ties: readonly TieRow[], state: State): TieRow[] {
  const listed = knownName(state);
  const alone = namesAlone(ties);
  const known = remembered((name) => listed(name) || alone.has(fold(name)));
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
  // A name may hold a comma, a semicolon or a line break itself: without any part that stands elsewhere it is one.
  const isOne = remembered((cell) => listed(cell) || !maybeSeveral(cell, known));
  const list: TieRow[] = [];
  for (const tie of ties) {
    if (!tie.several || (isOne(tie.source) && isOne(tie.target))) {
      list.push(tie);
      continue;
    }
    const ends = ([tie.source, tie.target] as const).map((cell, end) => {
      if (isOne(cell)) return { names: [cell], grades: new Map<string, string>() };
      const found = names(cell, known, { list: isList(tie, end as 0 | 1) });
      const place = { file: tie.table.file, row: tie.row, column: tie.column };
      if (found.open) tie.table.problems.push(problem('open-list', { ...place, value: cell }));
      for (const value of found.doubtful)
        tie.table.problems.push(problem('perhaps-several-names', { ...place, value }));
      return { names: found.names.length > 0 ? found.names : [cell], grades: found.grades };
    });
    for (const source of ends[0].names)
      for (const target of ends[1].names) {
        const grade = Number(ends[1].grades.get(target) ?? ends[0].grades.get(source));
        list.push({ ...tie, source, target, weight: Number.isFinite(grade) ? grade : tie.weight });
      }
  }
  return list;
}

/** The cells of ends, folded, that name one actor: those without anything that parts names, and those that stand in several rows. */
function namesAlone(ties: readonly TieRow[]): Set<string> {
  const times = new Map<string, number>();
  for (const { source, target } of ties)
    for (const cell of [source, target]) times.set(cell, (times.get(cell) ?? 0) + 1);
  const alone = new Set<string>();
  const joined = new Map<string, number>();
  for (const [cell, often] of times) {
    if (/[\n;,|]/.test(cell)) continue;
    const name = fold(cell);
    if (mayPart(cell)) joined.set(name, (joined.get(name) ?? 0) + often);
    else alone.add(name);
  }
  // What stands in several rows is rather a name with an "and" in it than a list.
  for (const [name, often] of joined) if (often > 2) alone.add(name);
  return alone;
}
