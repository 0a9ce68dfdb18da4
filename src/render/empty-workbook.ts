import { strToU8, zipSync } from 'fflate';
import type { WholeBook } from '../words/book.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The empty actor list with its example row as a workbook, its legend on the second sheet. */
export function emptyWorkbook({ language }: { language: WholeBook }): {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
} {
  const { file, heading, lead, columns } = language.explain.emptyTable;
  const [headers, example] = [0, 1].map((part) => columns.map((column) => column[part]));
  const name = file.replace(/\.csv$/, '');
  const legend = [[heading], [lead], ...columns.map(([header, , meaning]) => [header, meaning])];
  const sheets = [
    {
      title: name,
      rows: [headers, example],
      widths: headers.map((text) => Math.max(16, text.length + 3)),
    },
    {
      title: language.explain.emptyTable.legendFile.replace(/\.md$/, ''),
      rows: legend,
      widths: [26, 80],
    },
  ];
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, k) => `<Override PartName="/xl/worksheets/sheet${k + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ title }, k) => `<sheet name="${escaped(title)}" sheetId="${k + 1}" r:id="r${k + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${sheets.map((_, k) => `<Relationship Id="r${k + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${k + 1}.xml"/>`).join('')}</Relationships>`,
  };
  sheets.forEach((sheet, k) => {
    files[`xl/worksheets/sheet${k + 1}.xml`] = sheetXml(sheet);
  });
  const parts = Object.entries(files).map(([path, xml]) => [path, strToU8(head + xml)] as const);
  // A day that never changes: the same workbook is the same bytes.
  const bytes = zipSync(Object.fromEntries(parts), { mtime: '1980-01-02T00:00:00' });
  return { name: `${name}.xlsx`, bytes: new Uint8Array(bytes) };
}

function sheetXml({ rows, widths }: { rows: readonly string[][]; widths: readonly number[] }) {
  const columns = widths.map(
    (width, k) => `<col min="${k + 1}" max="${k + 1}" width="${width}" customWidth="1"/>`,
  );
  const cells = (row: readonly string[]) =>
    row
      .map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`)
      .join('');
  return `<worksheet xmlns="${main}"><cols>${columns.join('')}</cols><sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData></worksheet>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
