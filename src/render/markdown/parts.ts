import type { Table } from '../../charts/picture.ts';
import { clean } from '../../words/width.ts';

/** Text that Markdown shows as it stands: no emphasis, link, mention, image or markup comes of it. */
export const sentence = (text: string): string =>
  clean(text)
    .replace(/[\\`*_{}[\]#|~&!]/g, '\\$&')
    // Not every reader of Markdown takes an escaped bracket for text.
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // Neither a mention nor an address becomes a link.
    .replace(/@(?=\w)/g, '@\u200b')
    .replace(/(https?|www|mailto)(?=[:.])/gi, '$1\u200b')
    .trim();

export const heading = (level: number, text: string): string =>
  `${'#'.repeat(level)} ${sentence(text)}`;

export function table({ caption, columns, numeric, rows }: Table): string {
  const right = new Set(numeric);
  const line = (cells: string[]) => `| ${cells.map(sentence).join(' | ')} |`;
  const rule = `|${columns.map((_, k) => (right.has(k) ? ' --: ' : ' --- ')).join('|')}|`;
  return [
    ...(caption ? [`**${sentence(caption)}**`, ''] : []),
    line(columns),
    rule,
    ...rows.map(line),
  ].join('\n');
}
