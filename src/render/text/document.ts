import { certaintyText } from '../../document/certainty.ts';
import { curesText } from '../../document/cures.ts';
import type { Block, Document, Section, ToldFinding } from '../../document/document.ts';
import { signs } from '../../document/signs.ts';
import { largest } from '../../largest.ts';
import type { Book } from '../../words/book.ts';
import { type Formatter, formatter } from '../../words/formatter.ts';
import { columns, fit, pad } from '../../words/width.ts';
import { drawCorners } from './corners.ts';
import { figureTable } from './figure-table.ts';
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

interface Context {
  language: Book;
  say: Formatter;
  width: number;
  full: boolean;
}

const maxOfList = 12;
const maxOfRule = 5;
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

/** A finding of page one: its headline with how far it holds, and what to do, in the same line where it fits. */
function matterLines(
  { severity, headline, advice, certainty }: ToldFinding,
  number: number,
  { width }: Context,
): Line[] {
  const grade = certainty && `[${[certainty.label, certainty.ask].filter(Boolean).join(': ')}]`;
  const said = paragraph([headline, grade].filter(Boolean).join(' '), {
    width,
    indent: 1,
    mark: `${number} ${signs[severity].mark} `,
    markTone: toneOf(signs[severity].tone),
  });
  const last = said[said.length - 1];
  if (columns([...last.map(([text]) => text), ` → ${advice}`].join('')) <= width)
    return [...said.slice(0, -1), [...last, [' → ', 'info'], [advice]]];
  return [...said, ...paragraph(advice, { width, indent: 5, mark: '→ ', markTone: 'info' })];
}

/** A rule with its findings, each with what to do where that is not what was said before, and how to read it. */
function ruleLines(
  { title, findings, total, reading }: Extract<Block, { kind: 'rule' }>,
  { language, say, width }: Context,
): Line[] {
  const lines: Line[] = title ? paragraph(title, { width, indent: 1, tone: 'strong' }) : [];
  let before = '';
  for (const { severity, sentence, next, certainty, consequences } of findings.slice(
    0,
    maxOfRule,
  )) {
    lines.push(
      ...paragraph(sentence, {
        width,
        indent: 1,
        mark: `${signs[severity].mark} `,
        markTone: toneOf(signs[severity].tone),
      }),
    );
    for (const { headline } of consequences)
      lines.push(...paragraph(headline, { width, indent: 3, mark: '· ' }));
    if (certainty) {
      const said = language.trust.label(certaintyText(certainty));
      lines.push(...paragraph(said, { width, indent: 3, tone: 'faint' }));
    }
    if (next !== before)
      lines.push(...paragraph(next, { width, indent: 3, mark: '→ ', markTone: 'info' }));
    before = next;
  }
  const rest = total - Math.min(maxOfRule, findings.length);
  const { common } = language.report;
  if (rest > 0) lines.push(...paragraph(common.moreFindings(rest, say), { width, indent: 1 }));
  if (reading.text)
    lines.push(...paragraph(common.reading + reading.text, { width, indent: 1, tone: 'faint' }));
  return lines;
}
