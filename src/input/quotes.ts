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
  const endOf = quotedCells(text, delimiter);
  while (at < text.length) {
    let end = endOf(at);
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

/** The first records of a text with `\n` line ends as a strict reader parts them; cells with malformed quotes are plain text. */
export function splitRecords(text: string, delimiter: string, most: number): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  const endOf = quotedCells(text, delimiter);
  for (let at = 0; at <= text.length && records.length < most; ) {
    const closed = endOf(at);
    let end = closed;
    if (closed < 0) {
      end = at;
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
      cells.push(text.slice(at, end).trim());
    } else
      cells.push(
        text
          .slice(at + 1, end - 1)
          .replaceAll('""', '"')
          .trim(),
      );
    if (text[end] !== delimiter) {
      records.push(cells);
      cells = [];
    }
    at = end + 1;
  }
  return records;
}

/** Tells where the well-formed quoted cell that begins at a place ends; -1 where none begins there. */
function quotedCells(text: string, delimiter: string): (at: number) => number {
  // What open quotes may search in all: a file full of them must not take quadratic time.
  let budget = 20 * text.length + 1000;
  return (at) => {
    if (text[at] !== '"' || budget <= 0) return -1;
    const closing = closingQuote(text, at);
    budget -= (closing < 0 ? text.length : closing) - at;
    if (closing < 0) return -1;
    const next = text[closing + 1];
    return next === undefined || next === '\n' || next === delimiter ? closing + 1 : -1;
  };
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
