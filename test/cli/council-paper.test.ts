import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docx, readAnalysis, slides } from '../../src/index.ts';
import { slideNames } from '../../src/render/slides.ts';
import { books } from '../../src/words/index.ts';
import { root } from '../paths.ts';
import { run } from '../run.ts';

const table = join(root, 'fixtures/discharge/stakeholders.csv');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-paper-'));
  const outputs = ['vorlage.docx', 'analysis.json', 'deep/pictures/'];
  const paths = outputs.flatMap((name) => ['-o', join(folder, name)]);
  const ran = await run(['analyze', table, '--lang', 'de', ...paths]);
  expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const saved = async () =>
  readAnalysis(JSON.parse(await readFile(join(folder, 'analysis.json'), 'utf8')));

test('the paper is that of the library, and render gives it later, to the byte', async () => {
  const written = await readFile(join(folder, 'vorlage.docx'));
  expect(written.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
  expect(written.equals(await docx(await saved(), { language: books.de }))).toBe(true);
  const later = join(folder, 'later.docx');
  const ran = await run(['render', join(folder, 'analysis.json'), '--lang', 'de', '-o', later]);
  expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
  expect((await readFile(later)).equals(written)).toBe(true);
});

test('a folder takes every picture as a slide', async () => {
  const pictures = join(folder, 'deep/pictures');
  const drawn = slides(await saved(), { language: books.de });
  expect((await readdir(pictures)).sort()).toEqual(drawn.map(({ name }) => name));
  for (const { name, svg } of drawn) expect(await readFile(join(pictures, name), 'utf8')).toBe(svg);
});

test('slides never replace what is read, and no two outputs are one file', async () => {
  const own = await mkdtemp(join(folder, 'own-'));
  const first = join(own, slideNames[0]);
  await writeFile(join(own, 'a.csv'), 'from,to\nA,B\n');
  await writeFile(first, 'mine');
  const twice = await run(['analyze', table, '-o', `${own}/`, '-o', `svg:${first}`]);
  expect(twice.code).toBe(2);
  expect(twice.stderr).toContain(slideNames[0]);
  expect(await readFile(first, 'utf8')).toBe('mine');
  const aliases = await run(['analyze', table, '--aliases', first, '-o', `${own}/`]);
  expect(aliases.code).toBe(2);
  expect(await readFile(first, 'utf8')).toBe('mine');
});
