/**
 * Signs with which a cell becomes a formula, also in the width of Chinese and Japanese letters; where a program may see the start of a
 * cell: at the start of the text, and behind what parts cells or lines in another country's spreadsheet.
 */
const guard = /(?<=^|[;,\t\r\n])(?='*[=+\-@\t\r＝＋－＠])/g;
/** The same place, and the apostrophe that stands there. */
const guarded = /(?<=^|[;,\t\r\n])'(?='*[=+\-@\t\r＝＋－＠])/g;

/**
 * A text of which no spreadsheet makes a formula: an apostrophe stands before every sign that could start one, as OWASP advises. An
 * apostrophe that stood there before gets another one, so that `withoutGuard` gives every text back.
 */
export const withGuard = (text: string): string => text.replace(guard, "'");

/** The text as it was before `withGuard`. */
export const withoutGuard = (text: string): string =>
  text.includes("'") ? text.replace(guarded, '') : text;
