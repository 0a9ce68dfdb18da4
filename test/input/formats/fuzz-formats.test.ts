import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../../src/input/input-error.ts';
import { readDataset } from '../../../src/input/read-dataset.ts';
import { readSheet } from '../../../src/input/sheet.ts';
import { openFile } from '../../../src/open.ts';
import { processorTime } from '../../growth.ts';
import { runs } from '../../runs.ts';
import { mutate, mutation } from '../mutate.ts';
import { ods, textRow, xlsx } from './books.ts';

/** No small file may take longer than this, in microseconds of the processor. */
const patience = 3_000_000;

const rows = [
  ['Akteur', 'Sektor', 'Kooperationspartner'],
  ['Klinik', 'Gesundheit', 'Amt|Chor'],
  ['Amt', 'Kommune', ''],
];
const text = (content: string) => new TextEncoder().encode(content);
const files = [
  ods({
    Akteure: rows,
    Beziehungen: [
      ['Von', 'An'],
      ['Klinik', 'Amt'],
    ],
  }),
  xlsx({ Akteure: rows.map((row, i) => textRow(i + 1, ...row)).join('') }),
  text(
    '<graphml><key id="w" for="edge" attr.name="weight" attr.type="int"/><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"><data key="w">2</data></edge></graph></graphml>',
  ),
  text(
    '<gexf><graph defaultedgetype="undirected"><nodes><node id="a" label="A"/><node id="b"/></nodes><edges><edge source="a" target="b" weight="2"/></edges></graph></gexf>',
  ),
  text(
    '{"nodes":[{"key":"a"},{"key":"b"}],"edges":[{"source":"a","target":"b","attributes":{"weight":2}}]}',
  ),
  text('*Vertices 3\n1 "a"\n2 "b"\n3 "c"\n*Arcs\n1 2 2\n*Edges\n2 3\n'),
  text('dl n=3 format=fullmatrix\nlabels:\na,b,c\ndata:\n0 1 0\n1 0 2\n0 2 0\n'),
];

test('a broken workbook or network file is read or refused, quickly, with every row accounted for', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(mutation, { maxLength: 4 }),
      async (bytes, mutations) => {
        const start = processorTime();
        const tables = await openFile({ name: 'x', bytes: mutate(bytes, mutations) });
        try {
          for (const { rows, read, skipped } of readDataset(tables).provenance)
            expect(read + skipped.length).toBe(rows);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(error.problems.length).toBeGreaterThan(0);
        }
        expect(processorTime() - start).toBeLessThan(patience);
      },
    ),
    { numRuns: runs(600) },
  );
}, 3_600_000);

test('a row with more cells than a spreadsheet has columns is refused before it is taken apart', () => {
  const bytes = text(`Von;An\n${'x;'.repeat(1_000_000)}\n`);
  const start = processorTime();
  expect(readSheet({ name: 'x.csv', bytes }).problems).toMatchObject([
    { code: 'too-many-columns' },
  ]);
  expect(processorTime() - start).toBeLessThan(patience);
});
