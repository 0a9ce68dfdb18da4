import { type FileChild, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { light } from '../../charts/colours.ts';
import { clean } from '../../words/width.ts';

export type Piece = FileChild;

/** Type sizes in halves of a point. */
export const sizes = { title: 30, heading: 22, text: 20, note: 17, small: 15 };

const hex = (colour: string) => colour.slice(1).toUpperCase();

/** The colours of the pictures, as Word writes them. */
export const colours = {
  ink: hex(light.ink),
  soft: hex(light.soft),
  faint: hex(light.faint),
  line: hex(light.line),
  accent: hex(light.accent),
  missing: hex(light.missing),
  sectors: light.sectors.map(hex),
};

interface Look {
  size?: number;
  color?: string;
  bold?: boolean;
}

export interface Text extends Look {
  text: string;
}

/** A run of text that no label can turn into anything else; a tab stands alone. */
export function run(
  text: string,
  look: Look = {},
  children?: ConstructorParameters<typeof TextRun>[0] extends infer Options
    ? Options extends { children?: infer Children }
      ? Children
      : never
    : never,
): { word: ParagraphChild; plain: string } {
  const plain = text === '\t' ? text : clean(text);
  const word = new TextRun({ ...look, ...(children ? { children } : { text: plain }) });
  return { word, plain };
}

/** Twentieths of a point by which a numbered paragraph stands in. */
const indent = 340;

export interface ParagraphLook {
  before?: number;
  after?: number;
  /** Its first word is a number that stands out. */
  hanging?: boolean;
  indented?: boolean;
  centred?: boolean;
  keepNext?: boolean;
}

export function paragraph(
  texts: readonly Text[],
  { before = 0, after = 0, hanging, indented, centred, keepNext }: ParagraphLook = {},
): Paragraph {
  return new Paragraph({
    spacing: { before, after },
    ...(hanging ? { indent: { left: indent, hanging: indent } } : {}),
    ...(indented ? { indent: { left: indent } } : {}),
    ...(centred ? { alignment: 'center' } : {}),
    ...(keepNext ? { keepNext } : {}),
    children: texts.map(({ text, ...look }) => run(text, look).word),
  });
}
