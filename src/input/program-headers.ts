import type { Sheet } from './sheet.ts';

/** What the import of Neo4j calls columns, behind their own names: `orgId:ID(Organisation)`, `:START_ID`, `weight:int`. */
const NEO4J =
  /^(.*):(id|start_id|end_id|type|label|int|integer|long|short|byte|float|double|boolean|char|string|date|datetime|localdatetime|point)(?:\[\])?(?:\([^()]*\))?$/i;

const NAMES: Record<string, string> = {
  id: 'id',
  start_id: 'from',
  end_id: 'to',
  type: 'relation',
  label: 'labels',
};

/** Gives the columns of a table for Neo4j the names that other tables have; the type of a column is no part of its name. */
export function nameProgramHeaders({ rows }: Sheet): void {
  const [header] = rows;
  const parts = header.cells.map((cell) => NEO4J.exec(cell));
  const kinds = parts.map((part) => part?.[2].toLowerCase() ?? '');
  if (!kinds.some((kind) => kind === 'id' || kind === 'start_id')) return;
  header.cells = header.cells.map((cell, at) =>
    parts[at] ? (NAMES[kinds[at]] ?? parts[at][1]) : cell,
  );
}
