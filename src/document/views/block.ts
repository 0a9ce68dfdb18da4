/** One cell of a table; actors and sectors are ids, which a report turns into names. */
export type Cell =
  | { text: string }
  | { number: number | null; digits?: number }
  | { share: number | null }
  | { actors: string[] }
  | { sectors: string[] };

/** What a report shows of a view, whatever its format. */
export type Block =
  | { kind: 'sentence'; text: string }
  | { kind: 'table'; caption: string; columns: string[]; rows: Cell[][] };

export const sentence = (text: string): Block => ({ kind: 'sentence', text });

export const table = (caption: string, columns: string[], rows: Cell[][]): Block => ({
  kind: 'table',
  caption,
  columns,
  rows,
});

/** A table, or nothing where it has no row. */
export const tableOf = (caption: string, columns: string[], rows: Cell[][]): Block[] =>
  rows.length > 0 ? [table(caption, columns, rows)] : [];
