import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyze, readDataset } from '../../src/index.ts';
import { root } from '../paths.ts';
import { deep, some } from '../runs.ts';
import { launch } from './chromium.ts';

const tables = [
  'fixtures/discharge/stakeholders.csv',
  'fixtures/cases/karate/ties.csv',
  'fixtures/cases/davis/ties.csv',
];

let browser: Browser;
let page: Page;
let library: string;

beforeAll(async () => {
  [browser, library] = await Promise.all([launch(), bundle()]);
  page = await browser.newPage();
  await page.addScriptTag({ content: library });
});

afterAll(() => page?.close());

/** The library as one script that a page can load: what it needs of Node would show here. */
async function bundle(): Promise<string> {
  const build = await rolldown({
    input: join(root, 'src/index.ts'),
    platform: 'browser',
    tsconfig: false,
  });
  const { output } = await build.generate({ format: 'iife', name: 'careChain' });
  await build.close();
  return output[0].code;
}

test.each(some(tables))('%s gives the same bytes in a browser as in Node', async (path) => {
  const bytes = await readFile(join(root, path));
  const name = basename(path);
  const here = JSON.stringify(analyze(readDataset([{ name, bytes: new Uint8Array(bytes) }])));
  const there = await page.evaluate(
    ([name, bytes]) => {
      const { analyze, readDataset } = (globalThis as any).careChain;
      return JSON.stringify(analyze(readDataset([{ name, bytes: new Uint8Array(bytes) }])));
    },
    [name, [...bytes]] as const,
  );
  expect(JSON.parse(here).actors.length).toBeGreaterThan(0);
  expect(there).toBe(here);
});

deep('a worker gives the same bytes too', async () => {
  const bytes = await readFile(join(root, tables[0]));
  const there = await page.evaluate(
    ([library, bytes]) =>
      new Promise<string>((resolve, reject) => {
        const code = `${library}
          onmessage = ({ data }) => {
            const { analyze, readDataset } = careChain;
            postMessage(JSON.stringify(analyze(readDataset([{ name: 'a.csv', bytes: data }]))));
          };`;
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(new Uint8Array(bytes));
      }),
    [library, [...bytes]] as const,
  );
  const here = analyze(readDataset([{ name: 'a.csv', bytes: new Uint8Array(bytes) }]));
  expect(there).toBe(JSON.stringify(here));
});
