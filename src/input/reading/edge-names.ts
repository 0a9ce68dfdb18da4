import { headerKey } from '../headers.ts';
import type { Sheet } from '../sheet.ts';

/**
 * Takes names of ties apart, as Cytoscape writes them: "A (refers) B" with "refers" in the column of interactions. Both ends and the
 * interaction become columns of a list of ties; a sheet without such names stays as it is.
 */
export function splitEdgeNames(sheet: Sheet): Sheet {
  const [top, ...rows] = sheet.rows;
  if (!top || rows.length === 0) return sheet;
  const keys = top.cells.map(headerKey);
  if (keys.some((key) => key === 'source' || key === 'from')) return sheet;
  const kind = keys.findIndex((key) => key === 'interaction' || key === 'sharedinteraction');
  const name = keys.findIndex((key) => key === 'name' || key === 'sharedname' || key === 'edge');
  if (kind < 0 || name < 0) return sheet;
  const parts = rows.map(({ cells }) => {
    const mark = ` (${cells[kind] ?? ''}) `;
    const text = cells[name] ?? '';
    const at = text.indexOf(mark);
    return at > 0 ? [text.slice(0, at).trim(), text.slice(at + mark.length).trim()] : null;
  });
  if (!parts.every((part) => part !== null && part[1] !== '')) return sheet;
  const drop = /^(?:suid|selected|sharedname|sharedinteraction|name|interaction|edge)$/;
  const kept = keys.flatMap((key, column) => (drop.test(key) ? [] : [column]));
  const several = new Set(rows.map(({ cells }) => cells[kind])).size > 1;
  return {
    ...sheet,
    shape: 'tie-list',
    rows: [
      {
        row: top.row,
        cells: [
          'source',
          'target',
          ...(several ? ['relation'] : []),
          ...kept.map((column) => top.cells[column]),
        ],
      },
      ...rows.map(({ row, cells }, i) => ({
        row,
        cells: [
          ...(parts[i] as string[]),
          ...(several ? [cells[kind]] : []),
          ...kept.map((column) => cells[column] ?? ''),
        ],
      })),
    ],
  };
}
