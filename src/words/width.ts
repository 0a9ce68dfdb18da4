let segmenter: Intl.Segmenter | undefined;

/** Made where a text first needs it, since that takes as long as reading a table. */
function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Scripts and signs that take two columns of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}|\ufe0f\u20e3/u;
const invisible = /^[\p{Mark}\p{Cf}]+$/u;
/** Text of which every character takes one column: Latin, Greek and Cyrillic letters and the signs that the report draws with. */
const simple = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f‐-‧→−─-╿▲▷○✕⋰⋱]*$/;

/** Control characters, marks that turn the reading direction, line separators, halves of characters, and what XML forbids. */
const harmful =
  /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]/gu;

/**
 * Text that cannot steer a terminal: white space becomes a blank, a control character its picture (escape: ␛), anything else that
 * is harmful the replacement sign. Everything that is printed passes here.
 */
export function clean(text: string): string {
  if (simple.test(text)) return text;
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(harmful, (character) => {
    const code = character.codePointAt(0) as number;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** The pieces that a reader takes for one character, each with its columns. */
export function* glyphs(text: string): Generator<{ glyph: string; columns: number }> {
  if (simple.test(text)) {
    for (const glyph of text) yield { glyph, columns: 1 };
    return;
  }
  for (const { segment } of graphemes(clean(text)))
    yield {
      glyph: segment,
      columns: invisible.test(segment) ? 0 : wide.test(segment) ? 2 : 1,
    };
}

/** Columns that a text takes in a terminal. */
export function columns(text: string): number {
  if (simple.test(text)) return text.length;
  let sum = 0;
  for (const glyph of glyphs(text)) sum += glyph.columns;
  return sum;
}

/** The text, cut to `width` columns with an ellipsis where it is longer. */
export function fit(text: string, width: number): string {
  if (simple.test(text) && text.length <= width) return text;
  let [kept, cut, used] = ['', '', 0];
  for (const { glyph, columns } of glyphs(text)) {
    if (used + columns > width) return `${cut.trimEnd()}…`;
    used += columns;
    kept += glyph;
    if (used < width) cut = kept;
  }
  return kept;
}

/** The text, cut or filled with blanks to exactly `width` columns. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const fitted = fit(text, width);
  const blanks = ' '.repeat(Math.max(0, width - columns(fitted)));
  return side === 'left' ? fitted + blanks : blanks + fitted;
}

/** The text in lines of at most `width` columns, broken at blanks, and where a word is longer than a line behind its hyphens or inside. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const word of clean(text).split(' ')) {
    for (const piece of pieces(word, width)) {
      const length = columns(piece);
      if (line !== '' && used + 1 + length > width) {
        lines.push(line);
        [line, used] = ['', 0];
      }
      used += length + (line === '' ? 0 : 1);
      line += line === '' ? piece : ` ${piece}`;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Where a word may be parted: behind a hyphen or a slash. */
export const parts = (word: string): string[] =>
  word.split(/(?<=[\p{L}\p{N}][-/])(?=[\p{L}\p{N}])/u);

function pieces(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const found = [''];
  let used = 0;
  const add = (piece: string, length: number) => {
    if (used > 0 && used + length > width) {
      found.push('');
      used = 0;
    }
    found[found.length - 1] += piece;
    used += length;
  };
  for (const part of parts(word)) {
    const length = columns(part);
    if (length <= width) add(part, length);
    else for (const { glyph, columns } of glyphs(part)) add(glyph, columns);
  }
  return found;
}
