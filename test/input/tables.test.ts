import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError, readDataset } from '../../src/input/index.ts';
import { openFile } from '../../src/open.ts';
import { root } from '../paths.ts';
import { summarise } from './summary.ts';

const folder = join(root, 'fixtures/tables');
const names = readdirSync(folder).sort();

function load(name: string) {
  const path = join(folder, name);
  const { about, options, ...expected } = JSON.parse(
    readFileSync(join(path, 'expected.json'), 'utf8'),
  );
  const files = readdirSync(path)
    .filter((file) => file !== 'expected.json')
    .sort()
    .map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(path, file))) }));
  const open = async () => (await Promise.all(files.map(openFile))).flat();
  return { about, options, expected, open };
}

test('there is a table for every habit of users', () => {
  expect(names.length).toBeGreaterThanOrEqual(60);
});

describe.each(names)('the table %s', (name) => {
  const { options, expected, open } = load(name);

  test('reads as its folder says', async () => {
    expect(summarise(await open(), options)).toEqual(expected);
  });

  test('accounts for every row, each skipped one with its reason', async () => {
    const files = await open();
    try {
      for (const { rows, read, skipped } of readDataset(files, options).provenance) {
        expect(read + skipped.length).toBe(rows);
        expect(new Set(skipped.map(({ row }) => row)).size).toBe(skipped.length);
        expect(skipped.every(({ reason }) => reason !== '')).toBe(true);
      }
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
    }
  });
});
