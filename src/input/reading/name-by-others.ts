import { largest } from '../../largest.ts';
import { fold } from '../fold.ts';
import { problem } from '../problems.ts';
import type { Table } from '../table.ts';

/**
 * In a table without a column of names the one that holds names of the other tables is it; where the names it has stand in no other
 * table, that one holds their ids.
 */
export function nameByOthers(table: Table): void {
  const { candidates, header, rows, context } = table;
  if (candidates.some((fields) => fields.has('from') || fields.has('to'))) return;
  if (context.names.size === 0 || rows.length === 0) return;
  const own = candidates.flatMap((fields, column) => (fields.has('name') ? [column] : []));
  if (own.length > 0 && candidates.some((fields) => fields.has('id'))) return;
  const listed = new Set(own.flatMap((column) => rows.map(({ cells }) => fold(cells[column]))));
  const known = new Set([...context.names].map(fold).filter((name) => !listed.has(name)));
  const hits = header.map((_, column) => {
    const values = new Set(
      rows.map(({ cells }) => fold(cells[column])).filter((cell) => cell !== ''),
    );
    const found = [...values].filter((value) => known.has(value)).length;
    return found >= 2 && found * 2 >= values.size && values.size * 2 >= rows.length ? found : 0;
  });
  const most = largest(hits);
  if (most === 0) return;
  const column = hits.indexOf(most);
  // Partners of a list are names of others as well.
  if (own.length > 0 && (candidates[column].size > 0 || most * 2 < known.size)) return;
  candidates[column] = new Map([...candidates[column], [own.length > 0 ? 'id' : 'name', 0]]);
  table.problems.push(
    problem(own.length > 0 ? 'id-by-others' : 'name-by-others', {
      file: table.file,
      column: header[column],
      value: `${most}/${rows.length}`,
    }),
  );
}
