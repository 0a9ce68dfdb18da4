import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../paths.ts';
import { run } from '../run.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-page-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const built = () => readFile(join(root, 'dist/app/care-chain.html'), 'utf8');

test('the page is written where it is wanted, and the message says what to do with it', async () => {
  const { code, stdout, stderr } = await run(['app', '-o', 'seite.html', '--lang', 'de'], {
    cwd: folder,
  });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toContain('seite.html: geschrieben. Die Datei im Browser öffnen');
  expect((await readFile(join(folder, 'seite.html'), 'utf8')) === (await built())).toBe(true);
});

test('without a name it is care-chain.html, and - is standard output', async () => {
  expect((await run(['app'], { cwd: folder })).stderr).toContain('care-chain.html: written');
  const page = await readFile(join(folder, 'care-chain.html'), 'utf8');
  expect(page).toContain("default-src 'none'");
  const { code, stdout, stderr } = await run(['app', '-o', '-']);
  expect({ code, stderr, same: stdout === page }).toEqual({ code: 0, stderr: '', same: true });
});

test('a folder that is not there is told in a sentence', async () => {
  const { code, stderr } = await run(['app', '-o', join(folder, 'nowhere', 'page.html')]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/nowhere.*\./);
});
