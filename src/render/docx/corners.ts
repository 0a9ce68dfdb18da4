import { BorderStyle, type IBorderOptions, Paragraph, Table, TableCell, TableRow } from 'docx';
import { bold, textWidth } from '../../charts/letters.ts';
import type { Corners } from '../../document/document.ts';
import { colours, paragraph, run, sizes } from './pieces.ts';

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const bare = { top: none, bottom: none, left: none, right: none };

/** How a side is drawn, by its weight: sizes in eighths of a point. */
const lines: Record<Corners['sides'][number]['weight'], IBorderOptions> = {
  dense: { style: BorderStyle.SINGLE, size: 36, color: colours.ink },
  middle: { style: BorderStyle.SINGLE, size: 18, color: colours.soft },
  thin: { style: BorderStyle.SINGLE, size: 6, color: colours.faint },
  empty: { style: BorderStyle.DASHED, size: 12, color: colours.missing },
  none: { style: BorderStyle.DOTTED, size: 4, color: colours.line },
};

/** Twentieths of a point between the edge of a cell and its text. */
const edge = 100;

/** Four corners as a table of three times three: sides between them, the two diagonals in the middle. */
export function cornerTable({ corners, sides }: Corners, width: number): Table {
  const outer = Math.round(width * 0.285);
  const widths = [outer, width - 2 * outer, outer];
  const side = (a: number, b: number) =>
    sides.find(({ ends }) => ends[0] === a && ends[1] === b) as Corners['sides'][number];
  const cell = (column: number, children: Paragraph[], borders = bare) =>
    new TableCell({
      width: { size: widths[column], type: 'dxa' },
      margins: { top: 50, bottom: 50, left: edge, right: edge, marginUnitType: 'dxa' },
      verticalAlign: 'center',
      borders,
      children,
    });
  const corner = (k: number) => {
    const { name, lines: told, empty } = corners[k];
    const border: IBorderOptions = {
      style: empty ? BorderStyle.DASHED : BorderStyle.SINGLE,
      size: 12,
      color: empty ? colours.missing : colours.sectors[k],
    };
    return cell(
      k % 2 === 0 ? 0 : 2,
      [
        paragraph([{ text: name, bold: true }]),
        paragraph([{ text: told.join(' · '), size: sizes.note, color: colours.soft }]),
      ],
      { top: border, bottom: border, left: border, right: border },
    );
  };
  const across = (a: number, b: number) => cell(1, [lineAcross(side(a, b))]);
  const down = (a: number, b: number) => cell(a === 0 ? 0 : 2, [lineDown(side(a, b), widths[0])]);
  const diagonal = (a: number, b: number) =>
    paragraph(
      [
        {
          text: `${corners[a].name} – ${corners[b].name}: `,
          size: sizes.note,
          color: colours.soft,
        },
        { ...figures(side(a, b)), size: sizes.note },
      ],
      { centred: true },
    );
  return new Table({
    width: { size: width, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: { ...bare, insideHorizontal: none, insideVertical: none },
    rows: [
      [corner(0), across(0, 1), corner(1)],
      [down(0, 2), cell(1, [diagonal(0, 3), diagonal(1, 2)]), down(1, 3)],
      [corner(2), across(2, 3), corner(3)],
    ].map((children) => new TableRow({ cantSplit: true, children })),
  });
}

function figures({ weight, figures, share }: Corners['sides'][number]) {
  return {
    text: weight === 'none' ? '–' : `${figures} (${share})`,
    bold: true,
    color: weight === 'empty' ? colours.missing : colours.ink,
  };
}

/** The figures of a side over its line. */
function lineAcross(side: Corners['sides'][number]): Paragraph {
  const { text, ...look } = figures(side);
  return new Paragraph({
    alignment: 'center',
    border: { bottom: { ...lines[side.weight], space: 2 } },
    children: [run(text, look).word],
  });
}

/** The figures of a side beside its line, which stands in the middle below a corner. */
function lineDown(side: Corners['sides'][number], width: number): Paragraph {
  const { text: figured, ...look } = figures(side);
  const text = figured.replaceAll(' ', '\u00a0');
  // Where the figures take more than half the cell, the line stands further left: they are never broken.
  const taken = Math.ceil(textWidth(text, sizes.text / 2) * bold * 20) + 120;
  const left = Math.max(0, Math.min(Math.round(width / 2) - 100, width - 2 * edge - taken));
  return new Paragraph({
    indent: { left },
    spacing: { before: 0, after: 0, line: 560, lineRule: 'exact' },
    border: { left: { ...lines[side.weight], space: 6 } },
    children: [run(text, look).word],
  });
}

/** Any other number of sectors: their sides in rows. */
export function sideTable(
  { corners, sides }: Corners,
  columns: readonly string[],
  width: number,
): Table {
  const wide = Math.round(width * 0.6);
  const widths = [
    wide,
    Math.round((width - wide) / 2),
    width - wide - Math.round((width - wide) / 2),
  ];
  const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
  const row = (cells: { text: string; bold?: boolean; color?: string }[], head = false) =>
    new TableRow({
      cantSplit: true,
      ...(head ? { tableHeader: true } : {}),
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column], type: 'dxa' },
            margins: { top: 30, bottom: 30, left: 80, right: 80, marginUnitType: 'dxa' },
            borders: { ...bare, bottom: line },
            children: [paragraph([{ ...text, size: sizes.note }])],
          }),
      ),
    });
  return new Table({
    width: { size: width, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: { ...bare, insideHorizontal: none, insideVertical: none },
    rows: [
      row(
        columns.map((text) => ({ text, bold: true })),
        true,
      ),
      ...sides.map((side) =>
        row([
          { text: side.ends.map((end) => corners[end].name).join(' – ') },
          { ...figures(side), text: side.figures },
          { text: side.share },
        ]),
      ),
    ],
  });
}
