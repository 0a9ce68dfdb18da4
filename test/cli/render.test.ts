import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../paths.ts';
import { run } from '../run.ts';
import { some } from '../runs.ts';

const table = join(root, 'fixtures/discharge/stakeholders.csv');
const names = [
  'report.html',
  'report.md',
  'actors.csv',
  'quadrangle.svg',
  'net.gexf',
  'net.graphml',
  'net.net',
  'net.dl',
  'analysis.json',
  'report.txt',
];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-render-'));
  const outputs = [
    ...names.map((name) => join(folder, name)),
    `csv-ties:${join(folder, 'ties.csv')}`,
    `svg-network:${join(folder, 'network.svg')}`,
  ];
  const ran = await run([
    'analyze',
    table,
    '--lang',
    'de',
    ...outputs.flatMap((path) => ['-o', path]),
  ]);
  expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (name: string) => readFile(join(folder, name), 'utf8');

test('the format of a file follows its extension, or stands before it', async () => {
  expect(await read('report.html')).toMatch(/^<!doctype html>/);
  expect(await read('report.md')).toMatch(/^# stakeholders/);
  expect(await read('actors.csv')).toMatch(/^id,label,sector/);
  expect(await read('ties.csv')).toMatch(/^source,source label,target/);
  expect(await read('quadrangle.svg')).toContain('data-picture="quadrangle"');
  expect(await read('network.svg')).toContain('data-picture="network"');
  expect(await read('net.gexf')).toContain('<gexf ');
  expect(await read('net.graphml')).toContain('<graphml ');
  expect(await read('net.net')).toMatch(/^\*Vertices 35/);
  expect(await read('net.dl')).toMatch(/^dl n=35/);
});

test.each(some(names.filter((name) => name !== 'analysis.json')))(
  'render gives %s later, to the byte',
  async (name) => {
    const later = join(folder, `later-${name}`);
    const ran = await run(['render', join(folder, 'analysis.json'), '--lang', 'de', '-o', later]);
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await readFile(later, 'utf8')).toBe(await read(name));
  },
);

test('render refuses a table, a JSON of another kind and an unknown extension', async () => {
  const refused = await run(['render', table]);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('render takes an analysis');
  const other = await run(['render', join(root, 'package.json')]);
  expect(other.code).toBe(2);
  const odd = await run(['analyze', table, '-o', join(folder, 'report.odt')]);
  expect(odd.code).toBe(2);
  expect(odd.stderr).toContain('.html');
});
