import type { Comparison } from '../compare/index.ts';
import { compareSections, factText, itemText } from '../document/compare/sections.ts';
import type { Book } from '../words/book.ts';
import { escapeMarkdown } from './check/markdown.ts';

/** What changed, as markdown. */
export function compareMarkdown(comparison: Comparison, { language }: { language: Book }): string {
  const words = language.compare;
  const lines = [`# ${escapeMarkdown(words.title(comparison.before.name, comparison.after.name))}`];
  const row = (cells: string[]) =>
    `| ${cells.map((cell) => escapeMarkdown(cell) || ' ').join(' | ')} |`;
  for (const section of compareSections(comparison, language)) {
    const { title, facts, sentences, lists, tables, note } = section;
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
    if (note) lines.push('', escapeMarkdown(note));
  }
  return `${lines.join('\n')}\n`;
}
