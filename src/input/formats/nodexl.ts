import { problem } from '../problems.ts';
import type { Row, Sheet } from '../sheet.ts';

/** Columns by which NodeXL draws and counts. */
const LOOKS = new Set(
  `color|width|style|opacity|visibility|label text color|label font size|label position|label fill color|shape|size|image file|tooltip|layout order|x|y|
  locked?|polar r|polar angle|id|dynamic filter|add your own columns here|reciprocated?|degree|in-degree|out-degree|betweenness centrality|closeness centrality|
  eigenvector centrality|pagerank|clustering coefficient|reciprocated vertex pair ratio|custom menu item text|custom menu item action`
    .split('|')
    .map((name) => name.trim()),
);

/** What NodeXL calls columns that other tables call otherwise. */
const NAMES: Record<string, string> = {
  'edge weight': 'weight',
  relationship: 'relation',
  label: 'label',
};

const key = (cell: string | undefined) => (cell ?? '').toLowerCase();

/**
 * Of a workbook of NodeXL the sheets of its edges and its vertices, without the columns of looks and figures; any other workbook as it is.
 * A band of headings stands over the headers of each sheet.
 */
export function readNodexl(sheets: Sheet[], file: string): Sheet[] {
  const edges = sheets.find(({ title }) => title === 'Edges');
  const header = edges && headerOf(edges.rows, ['vertex 1', 'vertex 2']);
  if (!edges || header === undefined) return sheets;
  const vertices = sheets.find(({ title }) => title === 'Vertices');
  const metrics = sheets.find(({ title }) => title === 'Overall Metrics');
  const type = metrics?.rows.find(({ cells }) => key(cells[0]) === 'graph type')?.cells[1];
  const directed = key(type) === 'directed';
  const ends = { 'vertex 1': directed ? 'from' : 'source', 'vertex 2': directed ? 'to' : 'target' };
  const read: Sheet[] = [{ ...only(edges, header, { ...NAMES, ...ends }), shape: 'tie-list' }];
  const own = vertices && headerOf(vertices.rows, ['vertex']);
  if (vertices && own !== undefined)
    read.unshift({ ...only(vertices, own, { ...NAMES, vertex: 'id' }), shape: 'actor-list' });
  const kept = read.filter(({ rows }) => rows.length > 1);
  const others = sheets.filter((sheet) => sheet !== edges && sheet !== vertices);
  if (kept.length === 0) return sheets;
  if (others.length > 0) {
    const value = others.map(({ title }) => title).join(', ');
    kept[0].problems.push(problem('sheets-not-read', { file, value }));
  }
  return kept;
}

function headerOf(rows: readonly Row[], names: readonly string[]): number | undefined {
  const at = rows
    .slice(0, 3)
    .findIndex(({ cells }) => names.every((name, i) => key(cells[i]) === name));
  return at < 0 ? undefined : at;
}

/** The sheet from its header on, with the columns that say something. */
function only(sheet: Sheet, header: number, names: Record<string, string>): Sheet {
  const { cells } = sheet.rows[header];
  const columns = cells.flatMap((cell, at) => (cell === '' || LOOKS.has(key(cell)) ? [] : [at]));
  const [, ...below] = sheet.rows.slice(header);
  const labelled = columns.filter(
    (at) => key(cells[at]) !== 'label' || below.some((row) => row.cells[at]),
  );
  return {
    ...sheet,
    rows: [
      {
        row: sheet.rows[header].row,
        cells: labelled.map((at) => names[key(cells[at])] ?? cells[at]),
      },
      ...below.map((row) => ({ row: row.row, cells: labelled.map((at) => row.cells[at] ?? '') })),
    ],
    skipped: [
      ...sheet.skipped,
      ...sheet.rows.slice(0, header).map(({ row }) => ({ row, reason: 'title-line' })),
    ],
  };
}
