import type { Picture } from '../../charts/picture.ts';
import { certaintyText } from '../../document/certainty.ts';
import { curesText } from '../../document/cures.ts';
import type { Block, Document, Item, Section, ToldFinding } from '../../document/document.ts';
import { signs } from '../../document/signs.ts';
import type { Book } from '../../words/book.ts';
import { type Formatter, formatter } from '../../words/formatter.ts';
import { heading, sentence, table } from './parts.ts';

export interface DocumentMarkdownOptions {
  language: Book;
  /** The pictures, of which Markdown shows the tables; none by default. */
  pictures?: ReadonlyMap<string, Picture>;
}

interface Context extends Required<DocumentMarkdownOptions> {
  say: Formatter;
}

const maxOfRule = 20;
const maxRows = 30;
const maxProblems = 20;

/** A document as Markdown: all of it, with tables in place of pictures. */
export function documentMarkdown(
  document: Document,
  { language, pictures = new Map() }: DocumentMarkdownOptions,
): string {
  const context = { language, pictures, say: formatter({ actors: [], sectors: [] }, language) };
  const { head, verdict, lead, foot } = document;
  return `${[
    heading(1, document.title),
    ...(head === undefined
      ? []
      : [sentence(document.kicker), sentence(Object.values(head).filter(Boolean).join(' · '))]),
    ...(verdict === undefined ? [] : [`**${sentence(verdict.text)}**`]),
    ...(lead === undefined ? [] : [sentence(lead)]),
    ...document.sections.flatMap((section, k) => [
      ...(section.level === 'annex' && document.sections[k - 1]?.level !== 'annex'
        ? [heading(2, language.report.page.annex)]
        : []),
      ...sectionLines(section, context),
    ]),
    ...(foot === undefined ? [] : [`_${sentence(foot)}_`]),
  ].join('\n\n')}\n`;
}

function sectionLines(section: Section, context: Context): string[] {
  const blocks = section.blocks.filter(
    ({ form, medium }) => form !== 'brief' && medium !== 'drawn',
  );
  const lines = blocks.flatMap((block) => blockLines(block, context)).filter(Boolean);
  if (lines.length === 0) return [];
  return [
    ...(section.title === '' ? [] : [heading(section.level === 'annex' ? 3 : 2, section.title)]),
    ...(section.subtitle === undefined ? [] : [`_${sentence(section.subtitle)}_`]),
    ...lines,
  ];
}

function blockLines(block: Block, { language, pictures, say }: Context): string[] {
  const { common } = language.report;
  const more = (rest: number) => (rest > 0 ? [sentence(common.more(rest, say))] : []);
  switch (block.kind) {
    case 'sentence':
      return [block.tone === 'note' ? `_${sentence(block.text)}_` : sentence(block.text)];
    case 'heading':
      return [`**${sentence(block.text)}**`];
    case 'sample':
      return [block.text.replace(/^/gm, '    ')];
    case 'list':
      return groups(block.items).map(({ group, items }) =>
        [...(group === undefined ? [] : [`${sentence(group)}\n`]), ...items.map(itemLine)].join(
          '\n',
        ),
      );
    case 'lists':
      return block.lists.flatMap(({ title, items }) => [
        heading(3, title),
        items.map(itemLine).join('\n'),
      ]);
    case 'told':
      return block.told.flatMap(({ title, lines }) => [
        heading(3, title),
        lines
          .map(([label, text]) => `- ${label && `**${sentence(label)}**: `}${sentence(text)}`)
          .join('\n'),
      ]);
    case 'entries':
      return [
        block.entries
          .map(({ name, text }) => `- **${sentence(name)}**: ${sentence(text)}`)
          .join('\n'),
      ];
    case 'table':
      return [
        table({
          caption: block.caption,
          columns: block.columns.map(({ title }) => title),
          numeric: block.columns.flatMap(({ numeric }, k) => (numeric ? [k] : [])),
          rows: block.rows.map((row) => row.map(({ text }) => text)),
        }),
        ...(block.note ? [`_${sentence(block.note)}_`] : []),
      ];
    case 'figures': {
      const { title, columns, rows } = block.figures;
      return [
        table({
          caption: title,
          columns: [language.report.html.columns.actor, ...columns],
          numeric: columns.map((_, k) => k + 1),
          rows: rows.map(({ name, cells }) => [name, ...cells]),
        }),
      ];
    }
    case 'picture': {
      const picture = pictures.get(block.picture);
      if (!picture) return [];
      const { rows } = picture.table;
      return [
        sentence(picture.description),
        table({ ...picture.table, rows: rows.slice(0, maxRows) }),
        ...more(rows.length - maxRows),
      ];
    }
    case 'matters':
      return [
        block.findings
          .map(
            ({ severity, headline, advice, certainty }, k) =>
              `${k + 1}. ${signs[severity].mark} **${sentence(headline)}**${certainty ? ` _${sentence([certainty.label, certainty.ask].filter(Boolean).join(': '))}_` : ''}${advice ? ` → ${sentence(advice)}` : ''}`,
          )
          .join('\n'),
      ];
    case 'steps':
      return [
        block.steps
          .map(({ text, why, cures }, k) =>
            [`${k + 1}. **${sentence(text)}**`, sentence(why), sentence(curesText(cures, language))]
              .filter(Boolean)
              .join(' '),
          )
          .join('\n'),
      ];
    case 'rule':
      return [
        ...(block.title ? [heading(4, block.title)] : []),
        block.findings.slice(0, maxOfRule).map(findingLine).join('\n'),
        ...more(block.total - Math.min(maxOfRule, block.findings.length)),
      ];
    case 'reading':
      return [`_${sentence(block.reading.text)}_`];
    case 'problems':
      return [
        block.problems
          .slice(0, maxProblems)
          .map(
            ({ label, place, sentence: said, hint }) =>
              `- **${sentence(label)}**: ${sentence([place && `${place}:`, said, hint].filter(Boolean).join(' '))}`,
          )
          .join('\n'),
        ...more(block.total - Math.min(maxProblems, block.problems.length)),
      ];
    case 'pictures':
    case 'rankings':
    case 'measures':
    case 'control':
      return [];
  }
}

const itemLine = ({ mark, name, kind, text }: Item) =>
  `- ${[mark, name && `**${sentence(name)}**`, kind && `**${sentence(kind)}**:`, sentence(text)].filter(Boolean).join(' ')}`;

const findingLine = ({ label, sentence: said, next, certainty, consequences }: ToldFinding) =>
  [
    `- **${sentence(label)}**${certainty ? ` (${sentence(certaintyText(certainty))})` : ''}: ${sentence(said)}${next ? ` _${sentence(next)}_` : ''}`,
    ...consequences.map(({ headline }) => `  - ${sentence(headline)}`),
  ].join('\n');

/** Neighbors of one group together. */
function groups<Item extends { group?: string }>(items: readonly Item[]) {
  const found: { group: string | undefined; items: Item[] }[] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last && last.group === item.group) last.items.push(item);
    else found.push({ group: item.group, items: [item] });
  }
  return found;
}
