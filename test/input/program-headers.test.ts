import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRows } from '../../src/index.ts';
import { readSheet } from '../../src/input/index.ts';
import { openFile } from '../../src/open.ts';
import { root } from '../paths.ts';
import { summarise } from './summary.ts';

/** A table of the fixtures as it would stand in a web page, which knows no more of it than its cells. */
function asPage(bytes: Uint8Array): Uint8Array {
  const escaped = (cell: string) =>
    cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
  const rows = readSheet({ name: 'table.csv', bytes }).rows.map(
    ({ cells }) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  );
  return new TextEncoder().encode(`<html><body><table>${rows.join('')}</table></body></html>`);
}

test.each([
  ['limesurvey-codes-before-questions', 'results.csv'],
  ['r-edge-list', 'edges.csv'],
  ['form-without-names', 'antworten.csv'],
  ['ends-numbered-with-parts', 'edges.csv'],
  ['sections-between-signs', 'table.csv'],
  ['page-numbers', 'table.csv'],
  ['matrix-short-forms-explained-below', 'matrix.csv'],
  ['cell-rates-in-brackets', 'table.csv'],
  ['text-arrows', 'list.txt'],
])('%s is read the same in a file of another kind', async (folder, file) => {
  const path = join(root, 'fixtures/tables', folder, file);
  const bytes = new Uint8Array(readFileSync(path));
  const { problems: _, ...wanted } = summarise([{ name: 'table.csv', bytes }], {});
  const page = await openFile({ name: 'table.html', bytes: asPage(bytes) });
  const { problems: __, ...read } = summarise(page as never, {});
  expect(read).toEqual(wanted);
});

test('headers of programs are known in memory as well', () => {
  const { ties } = readRows([
    ['V1', 'V2'],
    ['Ward', 'Rehab'],
    ['Rehab', 'Home care'],
  ]);
  expect(ties.map(({ source, target }) => `${source} – ${target}`).sort()).toEqual([
    'Home care – Rehab',
    'Rehab – Ward',
  ]);
});
