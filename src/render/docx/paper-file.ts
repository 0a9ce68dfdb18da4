import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TabStopType } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CouncilPaper, PaperBlock } from '../../document/council-paper.ts';
import { cornerTable, sideTable } from './corners.ts';
import { colours, type Piece, paragraph, run, sizes } from './pieces.ts';

/** A4 in twentieths of a point, and what is left blank around the text. */
const page = { width: 11906, height: 16838 };
const margin = { top: 850, bottom: 850, left: 1134, right: 1134, header: 454, footer: 454 };
const textWidth = page.width - margin.left - margin.right;

/** The paper as the bytes of a .docx file, the same for the same paper. */
export async function paperFile(paper: CouncilPaper): Promise<Uint8Array<ArrayBuffer>> {
  const document = wordDocument(paper);
  return withoutClock(await Packer.pack(document, 'uint8array'));
}

/** The paper in the terms of Word. */
export function wordDocument({ language, title, kicker, sections, foot }: CouncilPaper): Document {
  const heading = { font: 'Arial', bold: true };
  // What is proposed stays on one page with all that follows: no second page has but the last lines.
  const proposals = sections.findIndex(({ blocks }) => blocks.some(({ kind }) => kind === 'steps'));
  return new Document({
    title: run(title).plain,
    creator: 'care-chain',
    lastModifiedBy: 'care-chain',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: sizes.text, language: { value: language } } },
        title: {
          run: { ...heading, size: sizes.title, color: colours.ink },
          paragraph: { spacing: { after: 60 } },
        },
        heading1: {
          run: { ...heading, size: sizes.heading, color: colours.accent },
          paragraph: { spacing: { before: 130, after: 40 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: page, margin } },
        footers: { default: footer(foot) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title).word] }),
          paragraph([{ text: kicker, size: sizes.note, color: colours.soft }], { after: 60 }),
          ...sections.flatMap((section, k) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              children: [run(section.title).word],
            }),
            ...section.blocks.flatMap((block) => written(block, proposals >= 0 && k >= proposals)),
          ]),
        ],
      },
    ],
  });
}

function written(block: PaperBlock, keepNext: boolean): Piece[] {
  switch (block.kind) {
    case 'sentence': {
      const note = block.tone === 'note';
      return [
        paragraph(
          [
            note
              ? { text: block.text, size: sizes.note, color: colours.soft }
              : { text: block.text },
          ],
          { after: 40, before: note ? 40 : 0, keepNext },
        ),
      ];
    }
    case 'findings':
      return block.findings.flatMap(({ headline, advice, certainty, source }, k) => [
        paragraph(
          [
            { text: `${k + 1}.`, bold: true },
            { text: '\t' },
            { text: headline, bold: true },
            ...(certainty === '' ? [] : [{ text: ` [${certainty}]`, color: colours.soft }]),
          ],
          { hanging: true, after: 10, keepNext: true },
        ),
        ...(advice === ''
          ? []
          : [paragraph([{ text: `→ ${advice}` }], { indented: true, after: 10, keepNext: true })]),
        paragraph([{ text: source, size: sizes.small, color: colours.soft }], {
          indented: true,
          after: 60,
        }),
      ]);
    case 'steps':
      return block.steps.map(({ text, why }, k) =>
        paragraph(
          [
            { text: `${k + 1}.`, bold: true },
            { text: '\t' },
            { text, bold: true },
            { text: ` ${why}` },
          ],
          { hanging: true, after: 50, keepNext },
        ),
      );
    case 'corners':
      return [
        block.corners.corners.length === 4
          ? cornerTable(block.corners, textWidth)
          : sideTable(block.corners, block.columns, textWidth),
      ];
    case 'sources':
      return block.sources.map(({ name, text }) =>
        paragraph([{ text: `${name}: `, bold: true }, { text }], { after: 40, keepNext }),
      );
  }
}

const footer = (foot: string) =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          run(foot, { size: sizes.small, color: colours.soft }).word,
          run('\t').word,
          run('', { size: sizes.small, color: colours.soft }, [
            PageNumber.CURRENT,
            ' / ',
            PageNumber.TOTAL_PAGES,
          ]).word,
        ],
      }),
    ],
  });

/** The first day that an archive can name; it is written in local time, and so is this. */
const noDay = new Date(1980, 0, 1);

/** The same package without the hour at which it was made. */
function withoutClock(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
    name,
    name === 'docProps/core.xml'
      ? strToU8(
          ['created', 'modified'].reduce(
            (text, name) => withoutElement(text, `dcterms:${name}`),
            strFromU8(part),
          ),
        )
      : part,
  ]);
  return zipSync(Object.fromEntries(parts), { mtime: noDay, level: 9 });
}

/** A text without the first element of a name. O(n). */
function withoutElement(text: string, name: string): string {
  const from = text.indexOf(`<${name}`);
  const end = `</${name}>`;
  const to = text.indexOf(end, from);
  return from < 0 || to < 0 ? text : text.slice(0, from) + text.slice(to + end.length);
}
