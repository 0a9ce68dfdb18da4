import { type Cell, writeXlsx as writeHucre } from 'hucre';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/input/formats/workbook.ts';
import { odsContent, textRow, xlsx } from './books.ts';

const read = async (bytes: Uint8Array) => (await readWorkbook({ name: 'b', bytes }))[0];
const plain = (facts: unknown) =>
  JSON.parse(
    JSON.stringify(facts, (_, value) =>
      value instanceof Map || value instanceof Set ? [...value] : value,
    ),
  );

describe('a sheet keeps what its workbook knows', () => {
  test('of .xlsx: merged cells, hidden rows and columns, colours, formats', async () => {
    const fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: '00AA00' } } as const;
    const cells = new Map<string, Partial<Cell>>([
      ['1,1', { value: null, style: { fill } }],
      ['1,0', { value: 0.5, style: { numFmt: '0%' } }],
      ['2,0', { value: 7, style: { numFmt: '000' } }],
    ]);
    const book = await writeHucre({
      sheets: [
        {
          name: 'Blatt 1',
          rows: [
            ['Von', 'An', 'x'],
            [0.5, null, 'y'],
            [7, null, 'z'],
          ],
          cells: cells as Map<string, Cell>,
          columns: [{}, {}, { hidden: true }],
          rowDefs: new Map([[2, { hidden: true }]]),
          merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
        },
      ],
    });
    const { title, merged, hiddenRows, hiddenColumns, fills, formats, rows } = await read(book);
    expect(plain({ title, merged, hiddenRows, hiddenColumns, fills, formats })).toEqual({
      title: 'Blatt 1',
      merged: [{ firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 }],
      hiddenRows: [3],
      hiddenColumns: [2],
      fills: [[2, [[1, '#00aa00']]]],
      formats: [
        [2, [[0, '0%']]],
        [3, [[0, '000']]],
      ],
    });
    expect(rows[2].cells[0]).toBe('007');
  });

  test('of .xlsx: colours of the theme and of the old list', async () => {
    const styles = (colour: string) =>
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/></fonts><fills><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf fillId="0"/><xf fillId="2" applyFill="1"/></cellXfs></styleSheet>`;
    const fills = async (colour: string) => {
      const row = textRow(1, 'Von', 'An').replace('<c r="B1"', '<c r="B1" s="1"');
      const book = xlsx({ A: row }, { 'xl/styles.xml': styles(colour) });
      return (await read(book)).fills?.get(1)?.get(1);
    };
    expect(await fills('theme="4"')).toBe('#4472c4');
    expect(await fills('theme="0" tint="-0.5"')).toBe('#808080');
    expect(await fills('indexed="10"')).toBe('#ff0000');
    expect(await fills('rgb="FFFFFFFF"')).toBeUndefined();
  });

  test('of .ods: merged cells, hidden rows, columns and sheets, colours, formats', async () => {
    const styles = `<office:automatic-styles>
      <style:style style:name="base" style:family="table-cell"><style:table-cell-properties fo:background-color="#00AA00"/></style:style>
      <style:style style:name="own" style:family="table-cell" style:parent-style-name="base"/>
      <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
    </office:automatic-styles>`;
    const cell = (text: string, attributes = '') =>
      `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
    const table = `<table:table table:name="Blatt 1">
      <table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
      <table:table-header-rows><table:table-row>${cell('Von')}${cell('An')}${cell('x')}</table:table-row></table:table-header-rows>
      <table:table-row-group><table:table-row>${cell('a', 'table:number-rows-spanned="2" table:number-columns-spanned="1"')}<table:table-cell table:style-name="own"/><table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50 %</text:p></table:table-cell></table:table-row>
      <table:table-row table:visibility="filter"><table:covered-table-cell/>${cell('b<office:annotation><text:p>a note</text:p></office:annotation>')}</table:table-row></table:table-row-group>
    </table:table><table:table table:name="Listen" table:style-name="ta2"><table:table-row>${cell('x')}</table:table-row></table:table>`;
    const sheet = await read(odsContent(table, styles));
    const { title, merged, hiddenRows, hiddenColumns, fills, formats, rows, problems } = sheet;
    expect(plain({ title, merged, hiddenRows, hiddenColumns, fills, formats })).toEqual({
      title: 'Blatt 1',
      merged: [{ firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 }],
      hiddenRows: [3],
      hiddenColumns: [2],
      fills: [[2, [[1, '#00aa00']]]],
      formats: [[2, [[2, '0%']]]],
    });
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Von', 'An', 'x'],
      ['a', '', '0.5'],
      ['', 'b'],
    ]);
    expect(problems).toMatchObject([{ code: 'sheets-hidden', value: 'Listen' }]);
  });

  test('of .ods: a row that is filled down to the end stands once, and says so', async () => {
    const row = (text: string, repeat: number) =>
      `<table:table-row table:number-rows-repeated="${repeat}"><table:table-cell><text:p>${text}</text:p></table:table-cell></table:table-row>`;
    const sheet = await read(
      odsContent(
        `<table:table table:name="A">${row('Akteur', 1)}${row('a', 3)}${row('b', 1_048_572)}</table:table>`,
      ),
    );
    expect(sheet.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, 'Akteur'],
      [2, 'a'],
      [3, 'a'],
      [4, 'a'],
      [5, 'b'],
    ]);
    expect(sheet.problems).toMatchObject([{ code: 'row-repeated', row: 5, value: '1048572' }]);
  });

  test('of .ods: cells that a few bytes repeat without end are refused', async () => {
    const rows = `<table:table-row table:number-rows-repeated="900"><table:table-cell table:number-columns-repeated="16000"><text:p>x</text:p></table:table-cell></table:table-row>`;
    const sheet = await read(odsContent(`<table:table table:name="A">${rows}</table:table>`));
    expect(sheet.problems).toMatchObject([{ code: 'archive-bomb' }]);
  });
});
