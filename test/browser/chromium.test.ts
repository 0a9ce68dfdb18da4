import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { findProgram, launch } from './chromium.ts';
import { openFile } from './page.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), 'care-chain-'));
});

afterAll(async () => {
  if (folder) await rm(folder, { recursive: true });
});

afterEach(() => vi.unstubAllEnvs());

test('text is drawn: the browser has a font', async () => {
  const page = await browser.newPage();
  await page.setContent('<h1>Kooperationsviereck</h1>');
  const width = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.font = '20px sans-serif';
    return canvas.measureText('Kooperationsviereck').width;
  });
  expect(width).toBeGreaterThan(0);
  await page.close();
});

test('an opened page tells its errors and its requests', async () => {
  const file = join(folder, 'page.html');
  await writeFile(
    file,
    '<!doctype html><img src="missing.png"><script>console.error("said"); throw new Error("thrown")</script>',
  );
  const { page, errors, requests } = await openFile(browser, file);
  expect(errors.join()).toContain('said');
  expect(errors.join()).toContain('thrown');
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatch(/missing\.png$/);
  await page.close();
});

test('a quiet page has no errors and no requests', async () => {
  const file = join(folder, 'quiet.html');
  await writeFile(file, '<!doctype html><link rel="icon" href="data:,"><p>quiet</p>');
  const { page, errors, requests } = await openFile(browser, file);
  expect({ errors, requests }).toEqual({ errors: [], requests: [] });
  await page.close();
});

test('a wrong CHROMIUM_PATH fails with a sentence that says what to do', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  await expect(findProgram()).rejects.toThrow(/CHROMIUM_PATH .*no such file.* install one/);
});
