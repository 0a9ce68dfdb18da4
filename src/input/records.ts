import { cleanCell } from './clean-cell.ts';
import { repairQuotes } from './quotes.ts';
import { regularRecords } from './regular-records.ts';

/** The longest line, in letters, that is taken for a row of a table. */
export const LONGEST_LINE = 4_000_000;

/**
 * Parts a text with `\n` line ends into records and tidy cells. Strict reading first; only a text that fails it has its quotes repaired, and
 * each repair is told with the number of its record from 0. `null` where a line is too long. O(n).
 */
export function parseRecords(
  text: string,
  delimiter: string,
  repaired: (record: number, cell: string) => void,
): string[][] | null {
  const records = regularRecords(text, delimiter, options);
  if (records !== 'quotes') return records === 'length' ? null : records;
  const better = repairQuotes(text, delimiter);
  const read = regularRecords(better.text, delimiter, options);
  if (read === 'length' || read === 'quotes') return null;
  for (const { record, cell } of better.repairs) repaired(record, cell);
  return read;
}

const options = { tidy: cleanCell, longest: LONGEST_LINE };
