import type { Random } from './random.ts';
import type { Rows } from './tables.ts';

/** A table as text: with a delimiter, in an encoding, with or without quotes. */
export function delimited(rows: Rows, random: Random): Uint8Array {
  const mark = random.pick([';', ',', '\t', '|']);
  const always = random.chance(0.2);
  const careless = random.chance(0.05);
  const cell = (text: string) =>
    !careless && (always || /[";,|\t\r\n]/.test(text)) ? `"${text.replaceAll('"', '""')}"` : text;
  const line = random.pick(['\n', '\r\n', '\n', '\r']);
  let text = rows.map((row) => row.map(cell).join(mark)).join(line) + line;
  if (random.chance(0.05)) text = `sep=${mark}${line}${text}`;
  if (random.chance(0.05))
    text = text
      .split(line)
      .map((one) => (one === '' ? one : `"${one.replaceAll('"', '""')}"`))
      .join(line);
  return encoded(text, random);
}

/** Text in one of the encodings that programs use. */
export function encoded(text: string, random: Random): Uint8Array {
  const how = random.int(10);
  if (how === 0) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (how === 1) return Buffer.from(text, 'latin1');
  return Buffer.from(how === 2 ? `\ufeff${text}` : text, 'utf8');
}

export function markdown(rows: Rows): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => (row[i] ?? '').replaceAll('|', '\\|').replace(/[\r\n]+/g, '<br>')).join(' | ')} |`;
  const [header, ...below] = rows;
  return [line(header), `|${' --- |'.repeat(width)}`, ...below.map(line)].join('\n');
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function html(rows: Rows, random: Random): string {
  const close = random.chance(0.8);
  const cells = (row: readonly string[]) =>
    row
      .map(
        (text) =>
          `<td${random.chance(0.05) ? ' rowspan="2"' : ''}>${escaped(text)}${close ? '</td>' : ''}`,
      )
      .join('');
  return `<html><body><table>${rows.map((row) => `<tr>${cells(row)}${close ? '</tr>' : ''}`).join('\n')}</table></body></html>`;
}
