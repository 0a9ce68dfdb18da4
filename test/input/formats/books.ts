import { strToU8, zipSync } from 'fflate';

type Files = Record<string, string | Uint8Array>;

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? strToU8(content) : content;

/** A zip archive of texts and bytes. */
export function zip(files: Files): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [name, bytesOf(content)]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '&#10;');

/** An .ods file as LibreOffice writes it, with repeated blank cells and rows at the end of each sheet. */
export function ods(sheets: Record<string, string[][]>, extra: Files = {}): Uint8Array {
  const cell = (text: string) => {
    if (text === '') return '<table:table-cell/>';
    const lines = text.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`);
    if (/^-?\d+(\.\d+)?$/.test(text))
      return `<table:table-cell office:value-type="float" office:value="${text}">${lines[0]}</table:table-cell>`;
    return `<table:table-cell office:value-type="string">${lines.join('')}</table:table-cell>`;
  };
  const row = (cells: string[]) =>
    `<table:table-row>${cells.map(cell).join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
  const tables = Object.entries(sheets).map(
    ([name, rows]) =>
      `<table:table table:name="${escaped(name)}">${rows.map(row).join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
  );
  return odsContent(tables.join(''), '', extra);
}

/** An .ods file of tables and automatic styles as XML. */
export function odsContent(tables: string, styles = '', extra: Files = {}): Uint8Array {
  const names = ['office', 'table', 'text', 'style', 'fo'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names.join(' ')}>${styles}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    'META-INF/manifest.xml':
      '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ...extra,
  });
}

/** An .xlsx file with the given worksheets as XML, by name. */
export function xlsx(sheets: Record<string, string>, extra: Files = {}): Uint8Array {
  const names = Object.keys(sheets);
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const files: Files = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
      .map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="s${i}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${links}">${names
      .map(
        (_, i) =>
          `<Relationship Id="s${i}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="look" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  };
  names.forEach((name, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${sheets[name]}</sheetData></worksheet>`;
  });
  return zip({ ...files, ...extra });
}

/** A row of cells with texts, as XML of a worksheet. */
export const textRow = (row: number, ...texts: string[]) =>
  `<row r="${row}">${texts
    .map(
      (text, i) =>
        `<c r="${String.fromCharCode(65 + i)}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
    )
    .join('')}</row>`;

/** Writes another size into the directory and the local header of an entry: an archive that lies. */
export function lie(archive: Uint8Array, entry: string, size: number): Uint8Array {
  const out = archive.slice();
  const view = new DataView(out.buffer);
  const at = (mark: number, offset: number) => {
    for (let i = 0; i + 46 < out.length; i++)
      if (view.getUint32(i, true) === mark) {
        const name = i + (mark === 0x02014b50 ? 46 : 30);
        if (Buffer.from(out.subarray(name, name + entry.length)).toString() === entry)
          view.setUint32(i + offset, size, true);
      }
  };
  at(0x02014b50, 24);
  at(0x04034b50, 22);
  return out;
}
