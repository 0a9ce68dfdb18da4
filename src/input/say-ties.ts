import type { Builder, PartnerCell } from './builder.ts';
import { type Names, names } from './cells.ts';
import { problem } from './problems.ts';
import { AMBIGUOUS } from './registry.ts';
import { type Scale, scaleOf } from './scale.ts';
import type { Row } from './sheet.ts';
import { groupOf, mention, pairKey, report, type State } from './state.ts';
import { skip, type Table } from './table.ts';
import { isNoName } from './words.ts';

/** Whether a name has a row of its own; only such names part a cell at commas and slashes. */
export function knownName({ registry }: State): (name: string) => boolean {
  return (name) => {
    const at = registry.find(name);
    return at !== undefined && (at === AMBIGUOUS || registry.entries[at].listed);
  };
}

/** Reads the partner cells, now that all actors are known. */
export function readPartners({ partners }: Builder, state: State): void {
  const { registry } = state;
  const known = knownName(state);
  const spoke = new Set<number>();
  const read = partners.map((cell) => ({ cell, found: names(cell.cell, known) }));
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
    if (found.open) table.problems.push(problem('open-list', { ...place, value: cell.cell }));
    for (const value of found.doubtful)
      table.problems.push(problem('perhaps-several-names', { ...place, value }));
    for (const name of found.names) {
      const target = mention(state, name, cell);
      const grade = found.grades.get(name);
      const answer = grade === undefined ? cell.weight : weigh.get(table)?.read(grade);
      const weight = typeof answer === 'number' ? answer : cell.weight;
      if (target !== AMBIGUOUS) report(state, source, target, { ...cell, weight }, true);
    }
    if (found.names.length > 0) spoke.add(source);
  }
  for (const at of spoke) state.silent.delete(at);
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

/** Reads the ties whose ends a row names both. */
export function readTies({ ties, unsaid }: Builder, state: State): void {
  for (const tie of ties) {
    const missing = [tie.source, tie.target].find(
      (end) => isNoName(end) && state.registry.find(end) === undefined,
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
    if (source !== AMBIGUOUS && target !== AMBIGUOUS)
      report(state, source, target, tie, tie.naming);
    else if (!tie.naming) skip(tie.table, tie, 'ambiguous-name');
  }
  for (const pair of unsaid) {
    const source = state.registry.find(pair.source);
    const target = state.registry.find(pair.target);
    if (source !== undefined && target !== undefined)
      state.unsaid.add(pairKey(source, target, groupOf(state, pair)));
  }
}
