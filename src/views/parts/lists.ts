import type { Formatter } from '../../words/formatter.ts';
import type { Block, Cell } from '../view.ts';

/** Names that are no actors, such as bodies or areas, as a list: "A, B and C"; beyond `most` the rest is counted. */
export function list(names: readonly string[], say: Formatter, most = 6): string {
  const de = say.language === 'de';
  const first = names.slice(0, most);
  const shown = first.some((name) => name.includes(','))
    ? first.map((name) => quoted(name, say))
    : first;
  const rest = names.length - shown.length;
  if (rest > 0) shown.push(de ? `${say.number(rest)} weitere` : say.count(rest, 'other', 'others'));
  return new Intl.ListFormat(de ? 'de' : 'en-GB', { type: 'conjunction' }).format(shown);
}

export const quoted = (name: string, say: Formatter) =>
  say.language === 'de' ? `„${name}“` : `“${name}”`;

/** Pairs of actors: "A – B; C – D"; beyond `most` the rest is counted. */
export function pairList(
  pairs: readonly (readonly [string, string])[],
  say: Formatter,
  most = 6,
): string {
  const shown = pairs.slice(0, most).map((pair) => pair.map(say.actor).join(' – '));
  const rest = pairs.length - shown.length;
  if (rest > 0)
    shown.push(
      say.language === 'de' ? `und ${say.number(rest)} weitere` : `and ${say.number(rest)} more`,
    );
  return shown.join('; ');
}

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

/** "yes", "no" or the mark of what cannot be said. */
export const yesNo = (value: boolean | null, say: Formatter): Cell => ({
  text:
    value === null
      ? '–'
      : value
        ? say.language === 'de'
          ? 'ja'
          : 'yes'
        : say.language === 'de'
          ? 'nein'
          : 'no',
});
