import type { Builder, PartnerCell, TieRow } from './builder.ts';
import { isCommaList, type Names, names } from './cells.ts';
import { type EndName, partEnds } from './part-ends.ts';
import { type ProblemCode, problem } from './problems.ts';
import { AMBIGUOUS } from './registry.ts';
import { type Scale, scaleOf } from './scale.ts';
import type { Row } from './sheet.ts';
import { groupOf, keepMention, knownName, mention, pairKey, report, type State } from './state.ts';
import { skip, type Table } from './table.ts';
import { isNoEnd } from './words.ts';

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
  const ends = new Map<string, End>();
  const endOf = (name: string) => {
    const before = ends.get(name);
    if (before) return before;
    const end = { name, times: 0, none: isNoEnd(name), at: null };
    ends.set(name, end);
    return end;
  };
  const pairs: End[] = [];
  for (const { source, target } of ties)
    for (const end of [endOf(source), endOf(target)]) {
      end.times++;
      pairs.push(end);
    }
  const parted = partEnds(ties, [...ends.values()], state);
  ties.forEach((tie, k) => {
    const parts = parted.get(k);
    if (parts === undefined) {
      const why = readTie(tie, [pairs[2 * k], pairs[2 * k + 1]], state, directed);
      if (why) skip(tie.table, tie, why);
    } else {
      const whys = parts.map((part) =>
        readTie(part, [endOf(part.source), endOf(part.target)], state, directed),
      );
      // A row of several ties is read where one of them is.
      const [why] = whys;
      if (why && whys.every(Boolean)) skip(tie.table, tie, why);
    }
  });
  for (const pair of unsaid) {
    const source = state.registry.find(pair.source);
    const target = state.registry.find(pair.target);
    if (source !== undefined && target !== undefined)
      state.unsaid.add(pairKey(source, target, groupOf(state, pair)));
  }
}

/** A cell that stands at the end of ties, and what is worked out once for all of them. */
interface End extends EndName {
  /** Whether it says that there is nobody. */
  none: boolean;
  /** The number of its actor, once a tie has named it. */
  at: number | null;
}

/** Reads one tie; gives why it was not read, else `null`. */
function readTie(
  tie: TieRow,
  ends: readonly [End, End],
  state: State,
  directed: boolean,
): string | null {
  const { table, row } = tie;
  const missing = ends.find(({ none, name }) => none && state.registry.find(name) === undefined);
  if (missing) {
    const value = missing.name;
    table.problems.push(problem('end-not-answered', { file: table.file, row, value }));
    return 'end-not-answered';
  }
  const [source, target] = ends.map((end, side) => {
    end.at ??= state.registry.mention(end.name);
    const column = side === 0 ? null : tie.column;
    keepMention(state, end.at, { name: end.name, table, row, column });
    return end.at;
  });
  if (source === AMBIGUOUS || target === AMBIGUOUS) return tie.naming ? null : 'ambiguous-name';
  report(state, source, target, tie, tie.naming);
  if (tie.mutual && directed && source !== target) report(state, target, source, tie, tie.naming);
  return null;
}
