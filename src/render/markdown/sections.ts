import { factText, itemText, type Section } from '../../document/section.ts';
import { escapeMarkdown } from '../check/markdown.ts';

/** A title and sections as markdown. */
export function markdownSections(heading: string, sections: readonly Section[]): string {
  const lines = [`# ${escapeMarkdown(heading)}`];
  const row = (cells: string[]) =>
    `| ${cells.map((cell) => escapeMarkdown(cell) || ' ').join(' | ')} |`;
  for (const section of sections) {
    const { title, facts, sentences, lists, tables, told, note } = section;
    lines.push('', `## ${escapeMarkdown(title)}`);
    for (const sentence of [...facts.map(factText), ...sentences])
      lines.push('', escapeMarkdown(sentence));
    for (const { title: name, items } of lists)
      lines.push(
        '',
        `### ${escapeMarkdown(name)}`,
        '',
        ...items.map((item) => `- ${escapeMarkdown(itemText(item))}`),
      );
    for (const { columns, rows, note: below } of tables)
      lines.push(
        '',
        row(columns),
        `|${columns.map((_, k) => (k === 0 ? ' --- ' : ' ---: ')).join('|')}|`,
        ...rows.map(row),
        '',
        escapeMarkdown(below),
      );
    for (const { title: name, lines: said } of told)
      lines.push(
        '',
        `### ${escapeMarkdown(name)}`,
        '',
        ...said.map(([label, text]) => `- **${escapeMarkdown(label)}:** ${escapeMarkdown(text)}`),
      );
    if (note) lines.push('', escapeMarkdown(note));
  }
  return `${lines.join('\n')}\n`;
}
