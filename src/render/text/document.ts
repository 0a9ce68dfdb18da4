import { curesText } from '../../document/cures.ts';
import type { Block, Document, Section } from '../../document/document.ts';
import { signs } from '../../document/signs.ts';
import { largest } from '../../largest.ts';
import type { Book } from '../../words/book.ts';
import { formatter } from '../../words/formatter.ts';
import { columns, fit, pad } from '../../words/width.ts';
import type { Context } from './context.ts';
import { drawCorners } from './corners.ts';
import { figureTable } from './figure-table.ts';
import { matterLines, ruleLines } from './findings.ts';
import { headingAbove, headingBeside, headLines } from './head.ts';
import { type Line, paragraph, print, type Style } from './line.ts';
import { listLines, toneOf } from './list.ts';
import { besideHeading, shortForm } from './short-form.ts';
import { tableLines } from './table.ts';

export interface DocumentTextOptions {
  language: Book;
  /** Whether all of it, or what belongs to the short form; all by default. */
  full?: boolean;
  /** Columns of the terminal, 80 by default, at least 60. */
  width?: number;
  /** Colours; none by default. */
  style?: Style;
  /** How to see more, as the last line. */
  more?: string | null;
}

const maxOfList = 12;

const maxProblems = 20;

/** A document for a terminal, whole or what of it belongs to the short form. */
export function documentText(
  document: Document,
  { language, full = true, width = 80, style = {}, more = null }: DocumentTextOptions,
): string {
  const room = Math.max(60, width);
  const context: Context = {
    language,
    say: formatter({ actors: [], sectors: [] }, language),
    width: room,
    full,
  };
  const told = full ? document : shortForm(document, language);
  const left = full ? 'brief' : 'full';
  const shown = ({ form, medium }: Block) => form !== left && medium !== 'drawn';
  const lines = [
    ...headLines(document, room, full),
    ...told.sections
      .filter(({ level }) => full || level !== 'annex')
      .map((section) => ({ ...section, blocks: section.blocks.filter(shown) }))
      .flatMap((section) => sectionLines(section, context)),
    ...verdictLines(document, room),
    ...(full && document.foot !== undefined
      ? [[] as Line, ...paragraph(document.foot, { width: room, tone: 'faint' })]
      : []),
    ...(more === null ? [] : [[] as Line, ...paragraph(more, { width: room, tone: 'faint' })]),
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
  const { language, width, full } = context;
  const heading = (subtitle ?? title).toLocaleUpperCase(language.code);
  const beside = full ? '' : besideHeading(section);
  const taken = beside !== '' && columns(`${heading} ── ${beside}`) <= width;
  const parts = blocks
    .filter((block) => !(taken && block.kind === 'sentence' && block.text === beside))
    .map((block) => ({ block, lines: blockLines(block, context) }))
    .filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return [];
  const headed = () =>
    full ? headingAbove(heading, width) : headingBeside(heading, taken ? beside : '', width);
  return [
    [],
    ...(title === '' ? [] : headed()),
    ...(subtitle === undefined ? [] : paragraph(title, { width, indent: 1, tone: 'strong' })),
    ...parts.flatMap(({ block, lines }, k) => [
      ...(k > 0 && apart(parts[k - 1].block, block) ? [[] as Line] : []),
      ...lines,
    ]),
  ];
}

const large = new Set<Block['kind']>([
  'table',
  'figures',
  'rule',
  'picture',
  'entries',
  'told',
  'sample',
]);

/** Whether a blank line stands between two blocks: before a heading, around what is large, but not before its note. */
function apart(before: Block, after: Block): boolean {
  if (after.kind === 'sentence' && after.tone === 'note') return before.kind === 'list';
  if (before.kind === 'heading') return false;
  return after.kind === 'heading' || large.has(before.kind) || large.has(after.kind);
}

function blockLines(block: Block, context: Context): Line[] {
  const { language, width } = context;
  switch (block.kind) {
    case 'sentence':
      return paragraph(block.text, {
        width,
        indent: 1,
        tone: block.tone === 'note' ? 'faint' : (block.tone ?? 'plain'),
      });
    case 'heading':
      return paragraph(block.text, { width, tone: 'heading' });
    case 'sample':
      return block.text.split('\n').map((line): Line => [[`    ${line}`]]);
    case 'list':
      return listLines(
        block.single
          ? block.items.map((item) => ({ ...item, text: fit(item.text, width - 4) }))
          : block.items,
        width,
      );
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
    case 'picture':
      return block.corners ? drawCorners(block.corners, context) : [];
    case 'matters':
      return block.findings.flatMap((finding, k) => matterLines(finding, k + 1, context));
    case 'steps':
      return block.steps.flatMap(({ text, why, cures }, k) =>
        paragraph([text, why, curesText(cures, language)].filter(Boolean).join(' '), {
          width,
          indent: 1,
          mark: `${k + 1}  `,
          markTone: 'strong',
        }),
      );
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
    case 'pictures':
    case 'rankings':
    case 'measures':
    case 'control':
      return [];
  }
}
