import type { Row, Sheet } from '../sheet.ts';

type Entry = Record<string, unknown>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is Entry[] =>
  Array.isArray(value) && value.length > 0 && value.every(isEntry);

/** What names an entry that stands in the cell of another one. */
const NAMES = ['name', 'label', 'title', 'id'];

/**
 * Tables in JSON: a list of objects with the same kinds of keys, or several lists under a key each. A key is a header, a list of texts a cell with several
 * values, and what stands in an object of its own has both keys as its header. A list of lists is a table row by row; names with a list of names each are
 * actors with their partners. `null` where the JSON is none of these. O(n).
 */
export function jsonTables(name: string, text: string): Sheet[] | null {
  const given: unknown = JSON.parse(text);
  if (isList(given)) return several([sheetOf(name, given)]);
  const rows = rowsOf(given) ?? partnersOf(given);
  if (rows)
    return several([
      { file: name, encoding: null, delimiter: null, rows, skipped: [], problems: [] },
    ]);
  if (!isEntry(given)) return null;
  const lists = Object.entries(given).filter((entry): entry is [string, Entry[]] =>
    isList(entry[1]),
  );
  if (lists.length === 0) return null;
  return several(
    lists.length === 1
      ? [sheetOf(name, lists[0][1])]
      : lists.map(([key, list]) => ({ ...sheetOf(`${name} [${key}]`, list), title: key })),
  );
}

const numbered = (lines: string[][]): Row[] => lines.map((cells, i) => ({ row: i + 1, cells }));

/** `[["Klinik", "Dienst"], …]`: each list a row. */
function rowsOf(value: unknown): Row[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const isRow = (row: unknown): row is unknown[] =>
    Array.isArray(row) && row.every((cell) => typeof cell !== 'object' || cell === null);
  return value.every(isRow) ? numbered(value.map((row) => row.map(cellOf))) : null;
}

/** `{ "Klinik": ["Dienst", "Amt"], … }`, where half of what is listed is a key itself. */
function partnersOf(value: unknown): Row[] | null {
  if (!isEntry(value)) return null;
  const lists = Object.entries(value);
  const isNames = (list: unknown): list is string[] =>
    Array.isArray(list) && list.every((one) => typeof one === 'string');
  if (lists.length < 2 || !lists.every(([, list]) => isNames(list))) return null;
  const named = (lists as [string, string[]][]).flatMap(([, list]) => list);
  const known = named.filter((one) => Object.hasOwn(value, one)).length;
  if (known === 0 || known * 2 < named.length) return null;
  return numbered([['actor', 'partners'], ...lists.map(([key, list]) => [key, cellOf(list)])]);
}

/** One key alone makes no table. */
const several = (sheets: Sheet[]) =>
  sheets.some(({ rows }) => rows[0].cells.length > 1) ? sheets : null;

function sheetOf(file: string, list: readonly Entry[]): Sheet {
  const records = list.map((entry) => new Map(cellsOf(entry)));
  const header = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const rows: Row[] = [
    { row: 1, cells: header },
    ...records.map((record, i) => ({
      row: i + 2,
      cells: header.map((key) => record.get(key) ?? ''),
    })),
  ];
  return { file, encoding: null, delimiter: null, rows, skipped: [], problems: [] };
}

function* cellsOf(entry: Entry): Generator<[string, string]> {
  for (const [key, value] of Object.entries(entry))
    if (isEntry(value))
      for (const [inner, own] of Object.entries(value)) yield [`${key} ${inner}`, cellOf(own)];
    else yield [key, cellOf(value)];
}

function cellOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(cellOf)
      .filter((cell) => cell !== '')
      .join('|');
  if (isEntry(value)) {
    const key = NAMES.find((one) => Object.hasOwn(value, one));
    return key === undefined ? '' : cellOf(value[key]);
  }
  return value === null || value === undefined ? '' : String(value).trim();
}
