import type { WholeBook } from '../words/book.ts';

/**
 * An empty actor list with a filled example row, and its legend, as spreadsheet programs of the language open them: with a byte order
 * mark.
 */
export function emptyTable({
  language,
}: {
  language: WholeBook;
}): { name: string; text: string }[] {
  const { file, legendFile, delimiter, heading, lead, columns } = language.explain.emptyTable;
  const line = (cells: string[]) =>
    `${cells.map((cell) => quote(cell, delimiter)).join(delimiter)}\r\n`;
  const [headers, example] = [0, 1].map((part) => columns.map((column) => column[part]));
  const meanings = columns.map(([header, , meaning]) => `- **${header}**: ${meaning}`);
  return [
    { name: file, text: `\ufeff${line(headers)}${line(example)}` },
    // A text file of its own kind, so that it is not read as a table of the folder.
    { name: legendFile, text: `# ${heading}\n\n${lead}\n\n${meanings.join('\n')}\n` },
  ];
}

const quote = (cell: string, delimiter: string) =>
  cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
