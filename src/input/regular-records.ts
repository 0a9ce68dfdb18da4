import { A_TABLE, kept } from './kept.ts';

const NEWLINE = 0x0a;
const QUOTE = 0x22;

/**
 * Parts a text with `\n` line ends into records and cells, as a strict reader of RFC 4180 does, and passes each cell through `tidy`. Equal cells
 * are one text in memory. `'quotes'` where a quote is out of order, `'length'` where a record has more than `longest` letters. O(n).
 *
 * @param delimiter one sign, neither a quote nor the end of a line
 */
export function regularRecords(
  text: string,
  delimiter: string,
  { tidy, longest }: { tidy: (cell: string) => string; longest: number },
): string[][] | 'quotes' | 'length' {
  const parting = delimiter.charCodeAt(0);
  const cellOf = kept(tidy, A_TABLE);
  const records: string[][] = [];
  const size = text.length;
  for (let at = 0; at < size; ) {
    const begin = at;
    const cells: string[] = [];
    for (let more = true; more; ) {
      let end = at;
      if (text.charCodeAt(at) === QUOTE) {
        end = endOfQuoted(text, at);
        if (end < 0) return 'quotes';
        const inside = text.slice(at + 1, end - 1);
        cells.push(cellOf(inside.includes('"') ? inside.replaceAll('""', '"') : inside));
      } else {
        for (; end < size; end++) {
          const code = text.charCodeAt(end);
          if (code === parting || code === NEWLINE) break;
          if (code === QUOTE) return 'quotes';
        }
        cells.push(cellOf(text.slice(at, end)));
      }
      more = end < size && text.charCodeAt(end) === parting;
      if (!more && end < size && text.charCodeAt(end) !== NEWLINE) return 'quotes';
      at = end + 1;
    }
    if (at - begin > longest) return 'length';
    records.push(cells);
  }
  return records;
}

/** The place behind the quote that closes the one at `start`; -1 if none does. */
function endOfQuoted(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text.charCodeAt(at + 1) !== QUOTE) return at + 1;
  return -1;
}
