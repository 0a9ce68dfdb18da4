import { writeXlsx as writeHucre, writeOds } from 'hucre';
import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { readWorkbook } from '../../../src/input/formats/workbook.ts';
import { readDataset } from '../../../src/input/read-dataset.ts';
import { deep } from '../../runs.ts';
import { lie, ods, textRow, xlsx, zip } from './books.ts';

const read = (bytes: Uint8Array, name = 'buch.xlsx') => readWorkbook({ name, bytes });
const cells = async (bytes: Uint8Array) =>
  (await read(bytes)).map(({ file, rows }) => [file, rows.map((row) => row.cells)]);
const codes = async (bytes: Uint8Array) =>
  (await read(bytes)).flatMap(({ problems }) => problems.map(({ code }) => code));

const rows = [
  ['Akteur', 'Sektor', 'Kooperationspartner'],
  ['Krankenhaus St. Josef', 'Gesundheit', 'Seniorenbüro & Pflegestützpunkt|Rehaklinik'],
  ['', '', ''],
  ['Seniorenbüro & Pflegestützpunkt', 'Kommune', 'Zeile eins\nZeile zwei'],
];
const expected = rows.map((row) => (row.every((cell) => cell === '') ? [''] : row));

describe('a workbook', () => {
  test('by Excel’s writer keeps sheets, rows, umlauts and line breaks', async () => {
    const data = rows.map((row) => row.map((value) => (value === '' ? null : { value })));
    const book = await writeXlsx([{ data, sheet: 'Akteure' }]).toBuffer();
    expect(await cells(book)).toEqual([['buch.xlsx [Akteure]', expected]]);
  });

  test('of LibreOffice keeps sheets, rows, umlauts and line breaks, and no blank cell of a million', async () => {
    expect(await cells(ods({ Akteure: rows, Tabelle2: [] }))).toEqual([
      ['buch.xlsx [Akteure]', expected],
    ]);
  });

  test('shows numbers, dates and truth as a spreadsheet does', async () => {
    const row = [0.1 + 0.2, 3, -1.5, true, new Date(Date.UTC(2024, 4, 31)), null, 'x'];
    const shown = ['0.3', '3', '-1.5', 'TRUE', '2024-05-31', '', 'x'];
    const sheets = [{ name: 'A', rows: [row] }];
    expect(await cells(await writeHucre({ sheets }))).toEqual([['buch.xlsx [A]', [shown]]]);
    expect(await cells(await writeOds({ sheets }))).toEqual([['buch.xlsx [A]', [shown]]]);
  });

  test('keeps the number of a row below blank ones', async () => {
    const [sheet] = await read(xlsx({ A: textRow(1, 'Von', 'An') + textRow(5, 'a', 'b') }));
    expect(sheet.rows.at(-1)).toEqual({ row: 5, cells: ['a', 'b'] });
  });

  test('with sheets of actors, ties and committees is one data set', async () => {
    const sheets = await read(
      ods({
        Akteure: [
          ['Akteur', 'Sektor'],
          ['Klinik', 'Gesundheit'],
          ['Amt', 'Kommune'],
          ['Chor', 'Zivilgesellschaft'],
        ],
        Beziehungen: [
          ['Von', 'An', 'Häufigkeit'],
          ['Klinik', 'Amt', '3'],
        ],
        Gremien: [
          ['Akteur', 'Gremium'],
          ['Klinik', 'Runder Tisch'],
          ['Chor', 'Runder Tisch'],
        ],
      }),
    );
    const dataset = readDataset(sheets);
    expect(dataset.provenance.map(({ name, shape }) => [name, shape])).toEqual([
      ['buch.xlsx [Akteure]', 'actor-list'],
      ['buch.xlsx [Beziehungen]', 'tie-list'],
      ['buch.xlsx [Gremien]', 'membership-list'],
    ]);
    expect(dataset.actors).toHaveLength(3);
    expect(dataset.ties.map(({ weight }) => weight)).toEqual([3]);
    expect(dataset.memberships).toHaveLength(2);
  });

  test('gives formulas by their stored results and failed ones as not answered', async () => {
    const formula =
      '<row r="2"><c r="A2" t="str"><f>B1&amp;"!"</f><v>An!</v></c><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    const book = xlsx({ A: textRow(1, 'Von', 'An', 'Gewicht') + formula });
    const [sheet] = await read(book);
    expect(sheet.rows[1].cells).toEqual(['An!', '2', 'k.A.']);
    expect(sheet.problems).toMatchObject([{ code: 'error-cells', row: 2, value: '1: #DIV/0!' }]);
  });

  test('that was never calculated says so', async () => {
    const book = xlsx({ A: `${textRow(1, 'Von', 'An')}<row r="2"><c r="A2"><f>1+1</f></c></row>` });
    expect(await codes(book)).toEqual(['formulas-uncalculated']);
  });

  test('leaves macros, pictures and links to other files packed', async () => {
    const book = xlsx(
      { A: textRow(1, 'Von', 'An') + textRow(2, 'a', 'b') },
      {
        'xl/vbaProject.bin': 'no macro',
        'xl/media/image1.png': 'no picture',
        'xl/externalLinks/externalLink1.xml':
          '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
      },
    );
    expect(await codes(book)).toEqual([]);
    expect(await cells(book)).toEqual([
      [
        'buch.xlsx [A]',
        [
          ['Von', 'An'],
          ['a', 'b'],
        ],
      ],
    ]);
  });

  test('does not expand entities', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}">]><row r="1"><c r="A1" t="inlineStr"><is><t>&a;&a;</t></is></c></row>`;
    const shown = JSON.stringify(await read(xlsx({ A: bomb })));
    expect(shown).not.toContain('aaaa');
  });

  test('without a row in any sheet is an error', async () => {
    expect(await codes(xlsx({ A: '' }))).toEqual(['empty-file']);
    expect(await codes(ods({ A: [] }))).toEqual(['empty-file']);
  });

  test('says which sheets are hidden', async () => {
    const book = await writeHucre({
      sheets: [
        { name: 'A', rows: [['Von', 'An']] },
        { name: 'Listen', rows: [['x']], hidden: true },
      ],
    });
    expect(await read(book)).toMatchObject([
      { file: 'buch.xlsx [A]', problems: [{ code: 'sheets-hidden', value: 'Listen' }] },
    ]);
  });
});

describe('a workbook that must not be opened', () => {
  const giant = new Uint8Array(30_000_000);

  test('is refused by what its directory says it inflates to', async () => {
    const book = xlsx({ A: textRow(1, 'a') }, { 'xl/worksheets/sheet9.xml': 'x' });
    const declared = lie(book, 'xl/worksheets/sheet9.xml', 700_000_000);
    expect(await codes(declared)).toEqual(['archive-bomb']);
  });

  test('is refused where a small archive becomes a large one', async () => {
    expect(await codes(zip({ 'content.xml': giant }))).toEqual(['archive-bomb']);
  });

  deep('is refused where an entry is larger than its directory says', async () => {
    const lying = lie(zip({ 'content.xml': giant }), 'content.xml', 1000);
    expect(await codes(lying)).toEqual(['archive-bomb']);
  });

  test.each(['../../etc/passwd', '/etc/passwd', 'C:/x.xml', 'xl\\..\\..\\x'])(
    'is refused for an entry %s',
    async (name) => {
      expect(await codes(xlsx({ A: textRow(1, 'a') }, { [name]: 'x' }))).toEqual(['archive-path']);
    },
  );

  test('is refused with too many entries', async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x/${i}`, '']));
    expect(await codes(zip(many))).toEqual(['archive-bomb']);
  });

  test('is refused with a sentence if it is locked', async () => {
    const sheets = [{ name: 'A', rows: [['Von', 'An']] }];
    const book = await writeHucre({ sheets, encryption: { password: 'geheim', spinCount: 10 } });
    expect(await codes(book)).toEqual(['workbook-locked']);
    const locked = ods({ A: [['x']] }, { 'META-INF/manifest.xml': '<manifest:encryption-data/>' });
    expect(await codes(locked)).toEqual(['workbook-locked']);
  });

  test('is refused with a sentence if it is no workbook', async () => {
    expect(await codes(zip({ 'notes.txt': 'no table' }))).toEqual(['workbook-unreadable']);
    const cut = xlsx({ A: textRow(1, 'a') }).subarray(0, 300);
    expect(await codes(cut)).toEqual(['workbook-unreadable']);
    const container = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3);
    expect(await codes(container)).toEqual(['workbook-unreadable']);
  });
});
