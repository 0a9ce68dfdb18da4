/** A text whose quotes a strict reader accepts, and the records in which they had to be repaired. */
export interface Repaired {
  text: string;
  /** Records counted from 0, each with the cell as it is now read. */
  repairs: { record: number; cell: string }[];
}

/**
 * Repairs malformed quotes in a delimited text with `\n` line ends: a cell that begins with a quote but does not end
 * with one, or that never closes it, and a cell with quotes in its middle, is plain text up to the next delimiter,
 * quotes included. Well-formed cells stay untouched. Takes time in proportion to the text.
 */
export function repairQuotes(text: string, delimiter: string): Repaired {
  const repairs: Repaired['repairs'] = [];
  const out: string[] = [];
  let record = 0;
  let at = 0;
  let copied = 0;
  // What open quotes may search in all: a file full of them must not take quadratic time.
  let budget = 20 * text.length + 1000;
  while (at < text.length) {
    let end = -1;
    if (text[at] === '"') {
      const closing = budget > 0 ? closingQuote(text, at) : -1;
      budget -= (closing < 0 ? text.length : closing) - at;
      if (closing >= 0) {
        const next = text[closing + 1];
        if (next === undefined || next === '\n' || next === delimiter) end = closing + 1;
      }
    }
    if (end < 0) {
      end = at;
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
      const cell = text.slice(at, end);
      if (cell.includes('"')) {
        out.push(text.slice(copied, at), `"${cell.replaceAll('"', '""')}"`);
        copied = end;
        repairs.push({ record, cell });
      }
    }
    if (text[end] === '\n') record++;
    at = end + 1;
  }
  out.push(text.slice(copied));
  return { text: out.join(''), repairs };
}

/** Where the quote that opens at `start` closes; -1 if it never does. */
function closingQuote(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0) return -1;
    if (text[at + 1] !== '"') return at;
    at += 2;
  }
}
