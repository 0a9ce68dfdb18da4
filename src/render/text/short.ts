import type { Document, Section } from '../../document/document.ts';
import type { TextBook } from '../../words/book.ts';
import { formatter } from '../../words/formatter.ts';
import { columns } from '../../words/width.ts';
import type { ShortContext } from './context.ts';
import { headingBeside, shortHeadLines } from './head.ts';
import { type Line, paragraph, print, type Style } from './line.ts';
import { blocksLines, plainLines } from './plain-lines.ts';
import { besideHeading, shortForm } from './short-form.ts';

/** The short form of a document for a terminal; its last line says how to see more. */
export function shortText(
  document: Document,
  { language, width, style }: { language: TextBook; width: number; style: Style },
): string {
  const room = Math.max(60, width);
  const say = formatter({ actors: [], sectors: [] }, language);
  const lines = [
    ...shortHeadLines(document, room),
    ...shortForm(document, language).sections.flatMap((section) =>
      sectionLines(section, { language, say, width: room }),
    ),
    [] as Line,
    ...paragraph(language.report.page.howToSeeMore, { width: room, tone: 'faint' }),
  ];
  return print(lines, style);
}

/** A section with its technical name as the heading, beside it what fits, and its message below. */
function sectionLines(section: Section, context: ShortContext): Line[] {
  const { title, subtitle, blocks } = section;
  const { language, width } = context;
  const heading = (subtitle ?? title).toLocaleUpperCase(language.code);
  const beside = besideHeading(section);
  const taken = beside !== '' && columns(`${heading} ── ${beside}`) <= width;
  const left = blocks.filter(
    (block) => !(taken && block.kind === 'sentence' && block.text === beside),
  );
  return [
    [],
    ...headingBeside(heading, taken ? beside : '', width),
    ...(subtitle === undefined ? [] : paragraph(title, { width, indent: 1, tone: 'strong' })),
    ...blocksLines(left, (block) => plainLines(block, context)),
  ];
}
