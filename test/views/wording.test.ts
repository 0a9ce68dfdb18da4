import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { viewSource } from '../../src/document/sources.ts';
import { viewBlocks } from '../../src/document/views/index.ts';
import { analyze, readDataset } from '../../src/index.ts';
import { viewList } from '../../src/views/list.ts';
import { formatter } from '../../src/words/formatter.ts';
import { books } from '../../src/words/index.ts';
import { root } from '../paths.ts';
import { made } from './made.ts';

const folder = join(root, 'fixtures', 'district');
const district = analyze(
  readDataset(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
    { name: 'district' },
  ),
);

describe.each(viewList.map((view) => [view.id, view] as const))('%s', (id, view) => {
  const [en, de] = [books.en.views[id], books.de.views[id]];

  test('has a place in the district that has every column', () => {
    expect(Object.keys(district.views)).toContain(id);
  });

  test('speaks both languages in whole sentences and tables without a hole', () => {
    for (const language of ['en', 'de'] as const) {
      const { title, reading, column } = books[language].views[id];
      expect(title.length).toBeGreaterThan(5);
      expect(reading.length).toBeGreaterThan(100);
      expect(column.length).toBeGreaterThan(10);
      const shown = viewBlocks(
        id,
        district.views[id] as never,
        formatter(district, books[language]),
        books[language],
      );
      expect(shown.length).toBeGreaterThan(0);
      for (const block of shown) {
        if (block.kind === 'sentence') expect(block.text).toMatch(/^[“„A-ZÄÖÜ0-9].*[.“”]$/u);
        else
          for (const row of block.rows) {
            expect(row).toHaveLength(block.columns.length);
            expect(
              row.every((cell) => Object.values(cell).every((value) => value !== undefined)),
            ).toBe(true);
          }
        expect(JSON.stringify(block)).not.toMatch(/undefined|NaN|\[object/);
      }
    }
    expect(en.title).not.toBe(de.title);
    expect(en.reading).not.toBe(de.reading);
    expect(en.column).not.toBe(de.column);
    expect(viewSource(view)).toMatch(/\d{4}/);
  });

  test('judges nobody', () => {
    expect(en.reading).not.toMatch(/\b(good|bad|better|worse)\b/i);
    expect(de.reading).not.toMatch(/\b(gut|schlecht|besser|schlechter|Note)\b/);
  });
});

test('a table with nothing but names and partners shows the systems that need no further column', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const bare = made({
    actors: Object.fromEntries(ids.map((id) => [id, {}])),
    ties: ids.slice(1).map((id) => ['a', id]),
  });
  expect(Object.keys(analyze(bare).views)).toEqual(['governance']);
});

test('names of bodies, areas and departments may be anything', () => {
  const odd = ['__proto__', 'constructor', '10', '😀', 'a,b'];
  const analysis = analyze(
    made({
      actors: Object.fromEntries(
        odd.map((name, i) => [
          name,
          { area: name, department: name, core: i < 2, tier: name, stakeholderGroup: name },
        ]),
      ),
      ties: odd.slice(1).map((name) => ['__proto__', name]),
      seats: odd.flatMap((name): [string, string][] => [
        [name, name],
        ['10', name],
      ]),
    }),
  );
  const { areas, departments } = analysis.views as Record<string, any>;
  expect(areas.areas.map(({ name }: { name: string }) => name).sort()).toEqual([...odd].sort());
  expect(departments.departments).toHaveLength(odd.length);
  for (const { id } of viewList)
    if (Object.hasOwn(analysis.views, id))
      for (const language of ['en', 'de'] as const)
        expect(
          viewBlocks(
            id,
            analysis.views[id] as never,
            formatter(analysis, books[language]),
            books[language],
          ).length,
        ).toBeGreaterThan(0);
});
