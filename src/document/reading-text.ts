import type { Analysis, SourceFile } from '../analysis.ts';
import type { Book } from '../words/book.ts';
import type { Formatter } from '../words/formatter.ts';
import { skippedRows, skipWord, whyWords } from '../words/reading-words.ts';

/** Skipped rows that are named one by one. */
const maxRows = 5;

/** How a file was read: rows, encoding, delimiter, what it was taken for and why. */
export function fileText(
  { name, shape, why, encoding, delimiter, rows, read, skipped }: SourceFile,
  say: Formatter,
  language: Book,
): string {
  const words = language.report.common;
  return [
    words.file(name, read, rows, say),
    ...(skipped.length > 0
      ? [words.skipped(skippedRows(skipped, language, maxRows), say, skipped.length)]
      : []),
    ...(encoding ? [words.encoding(encoding)] : []),
    ...(delimiter ? [words.delimiter(words.delimiters[delimiter] ?? delimiter)] : []),
    shape === 'none'
      ? words.unreadable(skipWord(why, language) ?? why)
      : words.shape(words.shapes[shape] ?? shape, whyWords(why, language)),
  ].join(', ');
}

/** The rules by which reports became ties: direction, merging, and what was chosen of the tables. */
export function ruleText(
  settings: Pick<Analysis['settings'], string>,
  directed: boolean,
  language: Book,
): string {
  const words = language.report.common;
  const { wave, layer, layers, fill, tieRule } = settings;
  const merge = words.merges[String(settings.merge)] ?? String(settings.merge);
  const kinds = Array.isArray(layers) ? layers.map(String) : [];
  const filled = words.fills[String(fill)];
  return [
    directed ? words.directedRule(merge) : words.undirectedRule(merge),
    ...(typeof wave === 'string' ? [words.waveRead(wave)] : []),
    ...(kinds.length > 1 || (layer !== undefined && layer !== 'all')
      ? [words.layersRead(String(layer), kinds.slice(0, 12).join(', '))]
      : []),
    ...(filled === undefined ? [] : [filled]),
    ...(tieRule === 'both' ? [words.bothSides] : []),
  ].join(' ');
}
