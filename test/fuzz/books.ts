import { strToU8, zipSync } from 'fflate';
import type { Random } from './random.ts';
import type { Rows } from './tables.ts';

/** Signs that XML cannot hold are left out; programs do so too. */
const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export type Disturb = (xml: string) => string;

/** The workbooks of this module are stored, not packed, since packing costs more than reading them. */
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  });

export function ods(sheets: Rows[], random: Random, disturb: Disturb): Uint8Array {
  const cell = (text: string) => {
    const repeat = random.chance(0.02)
      ? ` table:number-columns-repeated="${random.pick(['2', '0', '-1', '9999999', 'x'])}"`
      : '';
    const span = random.chance(0.02) ? ` table:number-rows-spanned="2"` : '';
    if (text === '') return `<table:table-cell${repeat}/>`;
    if (/^-?\d{1,9}(?:\.\d{1,9})?$/.test(text))
      return `<table:table-cell office:value-type="float" office:value="${text}"${repeat}><text:p>${text}</text:p></table:table-cell>`;
    return `<table:table-cell office:value-type="string"${repeat}${span}>${text
      .split('\n')
      .map(
        (line) =>
          `<text:p>${escaped(line)}${random.chance(0.02) ? '<text:s text:c="3"/>' : ''}</text:p>`,
      )
      .join('')}</table:table-cell>`;
  };
  const row = (cells: string[]) => {
    const repeat = random.chance(0.02)
      ? ` table:number-rows-repeated="${random.pick(['2', '3', '1048576'])}"`
      : '';
    return `<table:table-row${repeat}${random.chance(0.02) ? ' table:visibility="collapse"' : ''}>${cells.map(cell).join('')}</table:table-row>`;
  };
  const names = ['office', 'table', 'text', 'style', 'fo'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const tables = sheets.map(
    (rows, at) =>
      `<table:table table:name="Blatt${at + 1}">${rows.map(row).join('')}</table:table>`,
  );
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names.join(' ')}><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': disturb(content),
  });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function xlsx(sheets: Rows[], random: Random, disturb: Disturb): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${LINKS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map((_, i) => `<sheet name="Blatt${i + 1}" sheetId="${i + 1}" r:id="s${i}"${i > 0 && random.chance(0.1) ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${LINKS}">${sheets.map((_, i) => `<Relationship Id="s${i}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="look" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill><patternFill/></fill><fill><patternFill/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00AA00"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf fillId="0"/><xf fillId="2"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  };
  const cell = (text: string, row: number, column: number) => {
    const at = `${String.fromCharCode(65 + (column % 26))}${row}`;
    const style = random.chance(0.05) ? ` s="${random.int(5)}"` : '';
    if (text === '') return style === '' ? '' : `<c r="${at}"${style}/>`;
    if (/^-?\d{1,9}(?:\.\d{1,9})?$/.test(text)) return `<c r="${at}"${style}><v>${text}</v></c>`;
    if (random.chance(0.02)) return `<c r="${at}" t="str"><f>A1</f><v>${escaped(text)}</v></c>`;
    if (random.chance(0.01)) return `<c r="${at}" t="e"><v>#N/A</v></c>`;
    return `<c r="${at}" t="inlineStr"${style}><is><t>${escaped(text)}</t></is></c>`;
  };
  sheets.forEach((rows, i) => {
    const lines = rows.map(
      (row, r) =>
        `<row r="${r + 1}"${random.chance(0.02) ? ' hidden="1"' : ''}>${row.map((text, c) => cell(text, r + 1, c)).join('')}</row>`,
    );
    const merged = random.chance(0.1) ? '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' : '';
    files[`xl/worksheets/sheet${i + 1}.xml`] = disturb(
      `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${merged}</worksheet>`,
    );
  });
  return zip(files);
}

export function xmlWorkbook(sheets: Rows[], random: Random): string {
  const cell = (text: string) =>
    `<Cell${random.chance(0.03) ? ` ss:Index="${random.pick(['1', '3', '99999', 'x'])}"` : ''}><Data ss:Type="${/^\d{1,9}$/.test(text) ? 'Number' : 'String'}">${escaped(text)}</Data></Cell>`;
  return `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheets.map((rows, i) => `<Worksheet ss:Name="B${i}"><Table>${rows.map((row) => `<Row>${row.map(cell).join('')}</Row>`).join('')}</Table></Worksheet>`).join('')}</Workbook>`;
}
