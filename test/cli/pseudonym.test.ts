import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../run.ts';

let folder: string;
const analyze = (...args: string[]) => run(['analyze', ...args], { cwd: folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-pseudonym-'));
  await writeFile(
    join(folder, 'table.csv'),
    'Akteur;Sektor;Partner\nPraxis Dr. Albers;Gesundheit;Seniorenbüro|Hospizverein\nSeniorenbüro;Kommune;Praxis Dr. Albers\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('codes stand in place of names, the key says who is who, and the next run keeps it', async () => {
  const keys = join(await mkdtemp(join(tmpdir(), 'care-chain-key-')), 'key.csv');
  const first = await analyze('table.csv', '--pseudonym', keys, '-f', 'json');
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).not.toMatch(/Albers|Senioren|Hospiz/);
  const key = await readFile(keys, 'utf8');
  expect(key.replace('\ufeff', '').split('\n')[0]).toBe('code;id;name');
  for (const name of ['Praxis Dr. Albers', 'Seniorenbüro', 'Hospizverein'])
    expect(key).toMatch(new RegExp(`^A00[123];${name};${name}$`, 'm'));
  const again = await analyze('table.csv', '--pseudonym', keys, '-f', 'json');
  expect(again.stdout).toBe(first.stdout);
  expect(await readFile(keys, 'utf8')).toBe(key);
});

test('a file that is no key, a key among the tables and many data sets are refused with a sentence', async () => {
  const table = await readFile(join(folder, 'table.csv'), 'utf8');
  for (const [args, sentence] of [
    [['table.csv', '--pseudonym', 'table.csv'], 'This is no key of codes and names'],
    [['.', '--pseudonym', 'key.csv'], 'must not lie among the tables'],
    [['table.csv', '--pseudonym', 'key.csv', '-f', 'jsonl'], '--pseudonym belongs to one data set'],
    [['table.csv', '--pseudonym', 'missing/key.csv'], 'missing/key.csv'],
  ] as const) {
    const { code, stdout, stderr } = await analyze(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/ at .*\.js/);
  }
  expect(await readFile(join(folder, 'table.csv'), 'utf8')).toBe(table);
});
