import { expect, test } from 'vitest';
import { openFile, readDataset } from '../../src/index.ts';
import { emptyTable } from '../../src/render/empty-table.ts';
import { emptyWorkbook } from '../../src/render/empty-workbook.ts';
import { books } from '../../src/words/index.ts';

test.each(Object.values(books))(
  'the empty workbook is read as the empty table is: $code',
  async (language) => {
    const { name, bytes } = emptyWorkbook({ language });
    expect(emptyWorkbook({ language }).bytes).toEqual(bytes);
    const sheets = await openFile({ name, bytes });
    const [{ name: file, text }] = emptyTable({ language });
    const read = readDataset(sheets);
    const wanted = readDataset([{ name: file, bytes: new TextEncoder().encode(text) }]);
    const bare = ({ actors, ties, memberships }: typeof read) => ({
      actors: actors.map(({ location: _, ...actor }) => actor),
      ties: ties.map(({ locations: _, ...tie }) => tie),
      memberships,
    });
    expect(bare(read)).toEqual(bare(wanted));
    expect(read.actors.length).toBe(3);
  },
);
