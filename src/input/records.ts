import { parse } from '#csv-parse';
import { repairQuotes } from './quotes.ts';

/** The longest line that is taken for a row of a table. */
export const LONGEST_LINE = 4_000_000;

/**
 * Parts a text with `\n` line ends into records and cells. Strict reading first; only a text that fails it has its quotes repaired, and each
 * repair is told with the number of its record from 0. O(n).
 *
 * @throws an error of the parser with its `code`
 */
export function parseRecords(
  text: string,
  delimiter: string,
  repaired: (record: number, cell: string) => void,
): string[][] {
  try {
    return strict(text, delimiter);
  } catch (error) {
    if (!/QUOTE/.test(String((error as { code?: string }).code))) throw error;
    const better = repairQuotes(text, delimiter);
    for (const { record, cell } of better.repairs) repaired(record, cell);
    return strict(better.text, delimiter);
  }
}

function strict(text: string, delimiter: string): string[][] {
  return untraced(() =>
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      max_record_size: LONGEST_LINE,
    }),
  );
}

/** The parser makes an error of each row of another width, and to trace where it arose would take ten times as long as the row. */
function untraced<T>(work: () => T): T {
  const engine = Error as { stackTraceLimit?: number };
  const { stackTraceLimit } = engine;
  if (stackTraceLimit === undefined) return work();
  engine.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    engine.stackTraceLimit = stackTraceLimit;
  }
}
