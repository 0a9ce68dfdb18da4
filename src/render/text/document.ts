import type { Block, Document, Section } from '../../document/document.ts';
import { signs } from '../../document/signs.ts';
import { largest } from '../../largest.ts';
import type { Book } from '../../words/book.ts';
import { formatter } from '../../words/formatter.ts';
import { pad } from '../../words/width.ts';
import type { Context } from './context.ts';
import { figureTable } from './figure-table.ts';
import { ruleLines } from './findings.ts';
import { headingAbove, headLines } from './head.ts';
import { type Line, paragraph, print, type Style } from './line.ts';
import { listLines, toneOf } from './list.ts';
import { blocksLines, plainLines } from './plain-lines.ts';
import { tableLines } from './table.ts';

export interface DocumentTextOptions {
  language: Book;
  /** Columns of the terminal, 80 by default, at least 60. */
  width?: number;
  /** Colours; none by default. */
  style?: Style;
}

const maxOfList = 12;

const maxProblems = 20;

/** A document for a terminal, whole. */
export function documentText(
  document: Document,
  { language, width = 80, style = {} }: DocumentTextOptions,
): string {
  const room = Math.max(60, width);
  const context: Context = {
    language,
    say: formatter({ actors: [], sectors: [] }, language),
    width: room,
  };
  const lines = [
    ...headLines(document, room),
    ...document.sections.flatMap((section) => sectionLines(section, context)),
    ...verdictLines(document, room),
    ...(document.foot === undefined
      ? []
      : [[] as Line, ...paragraph(document.foot, { width: room, tone: 'faint' })]),
  ];
  // Where nothing stands above it, the first section begins at the top.
  return print(lines[0]?.length === 0 ? lines.slice(1) : lines, style);
}

/** The verdict stands last, where a terminal still shows it after a long report. */
const verdictLines = ({ verdict }: Document, width: number): Line[] =>
  verdict === undefined
    ? []
    : [
        [],
        ...paragraph(verdict.text, { width, tone: verdict.tone === 'good' ? 'strong' : 'error' }),
      ];

/** A section with its technical name as the heading and its message below; nothing where all of it is for other formats. */
function sectionLines(section: Section, context: Context): Line[] {
  const { title, subtitle, blocks } = section;
  const { language, width } = context;
  const lines = blocksLines(
    blocks.filter(({ form }) => form !== 'brief'),
    (block) => blockLines(block, context),
  );
  if (lines.length === 0) return [];
  const heading = (subtitle ?? title).toLocaleUpperCase(language.code);
  return [
    [],
    ...(title === '' ? [] : headingAbove(heading, width)),
    ...(subtitle === undefined ? [] : paragraph(title, { width, indent: 1, tone: 'strong' })),
    ...lines,
  ];
}

function blockLines(block: Block, context: Context): Line[] {
  const { language, width } = context;
  switch (block.kind) {
    case 'sample':
      return block.text.split('\n').map((line): Line => [[`    ${line}`]]);
    case 'lists':
      return block.lists.flatMap(({ title, items }) => [
        ...paragraph(title, { width, tone: 'strong' }),
        ...listLines(
          items.slice(0, maxOfList).map((item) => ({ mark: '·', ...item })),
          width,
        ),
        ...(items.length > maxOfList
          ? paragraph(language.report.common.more(items.length - maxOfList, context.say), {
              width,
              indent: 3,
            })
          : []),
      ]);
    case 'told':
      return block.told.flatMap(({ title, lines }, k) => [
        ...(k > 0 ? [[] as Line] : []),
        ...paragraph(title, { width, indent: 1, hanging: 3, tone: 'strong' }),
        ...lines.flatMap(([label, text]) =>
          paragraph(label === '' ? text : `${label}: ${text}`, { width, indent: 4, hanging: 2 }),
        ),
      ]);
    case 'entries': {
      const name = 2 + largest(block.entries.map((entry) => entry.name.length));
      return block.entries.flatMap((entry) =>
        paragraph(entry.text, { width, mark: pad(entry.name, name), markTone: 'strong' }),
      );
    }
    case 'table':
      return tableLines(block, width);
    case 'figures':
      return figureTable(block.figures, width);
    case 'rule':
      return ruleLines(block, context);
    case 'reading':
      return paragraph(language.report.common.reading + block.reading.text, {
        width,
        indent: 1,
        tone: 'faint',
      });
    case 'problems': {
      const rest = block.total - Math.min(maxProblems, block.problems.length);
      return [
        ...block.problems.slice(0, maxProblems).flatMap(({ severity, place, sentence, hint }) =>
          paragraph([place && `${place}:`, sentence, hint].filter(Boolean).join(' '), {
            width,
            indent: 1,
            mark: `${signs[severity].mark} `,
            markTone: toneOf(signs[severity].tone),
          }),
        ),
        ...(rest > 0
          ? paragraph(language.report.common.more(rest, context.say), { width, indent: 1 })
          : []),
      ];
    }
    default:
      return plainLines(block, context);
  }
}
