import type { Sheet } from '../sheet.ts';

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

/** What LimeSurvey puts before a question where it writes codes and texts: `Q1[SQ002]. Wie oft … [Klinik]`. */
const LIMESURVEY = /^[A-Za-z][A-Za-z0-9_]{0,30}((?:\[[A-Za-z0-9_]{1,30}\]){0,2})\.\s(?=\S)/;

/** Takes the codes from questions where nearly every column has one, and one of them that of an answer. */
function withoutCodes(cells: string[]): string[] {
  const codes = cells.map((cell) => LIMESURVEY.exec(cell));
  const coded = codes.filter((code) => code !== null);
  if (coded.length * 3 < cells.length * 2 || !coded.some(([, answer]) => answer !== ''))
    return cells;
  return cells.map((cell, at) => cell.slice(codes[at]?.[0].length ?? 0));
}

/** The two columns of a list of ties that R makes of a matrix: `V1`, `V2`, behind row numbers, before a third one at most. */
function edgeList(cells: string[]): string[] {
  const filled = cells.filter((cell) => cell !== '');
  const own = ['V1', 'V2', ...filled.slice(2, 3)];
  if (filled.length > 3 || filled.some((cell, at) => cell !== own[at]) || filled.length < 2)
    return cells;
  return cells.map((cell) => (cell === 'V1' ? 'source' : cell === 'V2' ? 'target' : cell));
}

/**
 * Gives the columns of a table for Neo4j the names that other tables have; the type of a column is no part of its name, nor are the codes
 * that LimeSurvey puts before questions, and the ends that R numbers are ends.
 */
export function nameProgramHeaders(sheet: Sheet): Sheet {
  const [header, ...rows] = sheet.rows;
  if (!header) return sheet;
  const cells = edgeList(withoutCodes(header.cells));
  const parts = cells.map((cell) => NEO4J.exec(cell));
  const kinds = parts.map((part) => part?.[2].toLowerCase() ?? '');
  const isImport = kinds.some((kind) => kind === 'id' || kind === 'start_id');
  if (!isImport && cells === header.cells) return sheet;
  const named = isImport
    ? cells.map((cell, at) => (parts[at] ? (NAMES[kinds[at]] ?? parts[at][1]) : cell))
    : cells;
  return { ...sheet, rows: [{ ...header, cells: named }, ...rows] };
}
