import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appPage } from '../../scripts/app-page.js';
import {
  analyze,
  json,
  projectDataset,
  projectOptions,
  readDataset,
  readProject,
} from '../../src/index.ts';
import { nameOfFile, underItsTitle } from '../../src/inside.ts';
import { root } from '../paths.ts';
import { change, choose, openApp, saved, speak, table, violations } from './app-page.ts';
import { launch } from './chromium.ts';

let browser: Browser;
let folder: string;
let text: string;

beforeAll(async () => {
  [browser, { html: text }] = await Promise.all([launch(), appPage()]);
  folder = await mkdtemp(join(tmpdir(), 'care-chain-work-'));
});

afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true });
});

const open = () => openApp(browser, folder, text);
const fixture = async (path: string) =>
  table(basename(path), await readFile(join(root, 'fixtures', path)));
/** The window closed and opened again. */
async function again(page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector('.version');
  await speak(page, 'de');
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
/** What the library makes of a project file. */
async function ofProject(written: string): Promise<string> {
  const project = readProject(JSON.parse(written));
  return json(analyze(await projectDataset(project), projectOptions(project)));
}

const list = table(
  'liste.csv',
  'Einrichtung;Sektor;Rolle;Partner\nHaus A;Medizinisches;KH-Soz.-Nord;Haus B\nHaus B;Pflege;Pflegedienst;Haus A\nHaus C;Medizinisches;Lotsin;Haus A\n',
);

describe('a project', () => {
  test.each([
    ...[
      'demenz',
      'discharge',
      'discharge-utf8',
      'palliativversorgung',
      'schlaganfall',
      'own-chain',
      'nothing-missing',
    ].map((name) => [[`${name}/stakeholders.csv`]]),
    [['minimal/kontakte.csv']],
    [['discharge-ties/actors.csv', 'discharge-ties/ties.csv']],
    [['district/akteure.csv', 'district/beziehungen.csv']],
  ])('of %s gives the library and the page the same bytes again', async (paths) => {
    const { page, errors } = await open();
    const tables = await Promise.all(paths.map(fixture));
    await choose(page, tables);
    const shown = (await saved(page, 'json')).text;
    const files = tables.map(({ name, buffer }) => ({ name, bytes: new Uint8Array(buffer) }));
    const read = readDataset(files, { name: nameOfFile(files[0].name) });
    expect(shown === json(analyze(underItsTitle(read)))).toBe(true);
    const { name, text } = await saved(page, 'project');
    expect(name).toMatch(/\.care-chain\.json$/);
    expect((await ofProject(text)) === shown).toBe(true);
    await change(page, () => page.locator('#clear').click());
    await choose(page, [table(name, text)]);
    expect((await saved(page, 'json')).text === shown).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('keeps all corrections, and is written alike when it is saved again', async () => {
    const { page } = await open();
    await choose(page, [list]);
    await page.locator('#tab-actors').click();
    await change(page, () =>
      page.getByLabel('Rolle für das Wort Lotsin').selectOption('krankenhaussozialdienst'),
    );
    await change(page, () => page.getByLabel('Sektor von Haus C').selectOption('=municipality'));
    await page.locator('#tab-tables').click();
    await change(page, () => page.locator('#setting-direction').selectOption('directed'));
    await change(page, () => page.locator('#setting-chain').selectOption('demenz'));
    const shown = (await saved(page, 'json')).text;
    const { name, text } = await saved(page, 'project');
    expect(await ofProject(text)).toBe(shown);
    await change(page, () => page.locator('#clear').click());
    await choose(page, [table(name, text)]);
    expect((await saved(page, 'json')).text).toBe(shown);
    expect((await saved(page, 'project')).text).toBe(text);
    await page.locator('#tab-actors').click();
    expect(await page.getByLabel('Sektor von Haus C').inputValue()).toBe('=municipality');
    await change(page, () => page.locator('#undo').click());
    expect(await page.locator('.drop').isVisible()).toBe(true);
    await page.close();
  });

  test('and a saved result open where they are dropped; what cannot be used says so and takes nothing away', async () => {
    const { page, errors } = await open();
    await choose(page, [list]);
    const result = await saved(page, 'json');
    const project = await saved(page, 'project');
    await change(page, () => page.locator('#clear').click());
    await change(page, () =>
      page.evaluate((text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'a.json'));
        const event = { dataTransfer: data, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('drop', event));
      }, result.text),
    );
    expect(await page.locator('.gist').innerText()).toContain('3 Akteure');
    expect((await saved(page, 'json')).text).toBe(result.text);
    await page.locator('#tab-tables').click();
    expect(await page.locator('#panel-tables .lead').innerText()).toContain(
      'gespeichertes Ergebnis',
    );
    expect(await page.locator('#save-project').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    const newer = JSON.stringify({ ...JSON.parse(project.text), formatVersion: 99 });
    const other = JSON.stringify({ ...JSON.parse(result.text), ties: [{ source: 'x' }] });
    for (const [name, content] of [
      ['neu.care-chain.json', newer],
      ['anders.json', other],
    ]) {
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles([table(name, content)]);
      await page.locator('.notice', { hasText: name }).waitFor();
      expect(await page.locator('#status').innerText()).toContain(name);
      expect(await page.locator('.gist').innerText()).toContain('3 Akteure');
    }
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('this computer', () => {
  test('keeps the work after one click, step by step, until it is deleted; by keyboard', async () => {
    const { page, errors, requests } = await open();
    await choose(page, [list]);
    const databases = () => page.evaluate(async () => (await indexedDB.databases()).length);
    await again(page);
    expect(await page.locator('#reopen').count()).toBe(0);
    await choose(page, [list]);
    await page.locator('#keep').focus();
    await page.keyboard.press('Enter');
    await page.locator('#forget').waitFor();
    expect(await focused(page)).toBe('forget');
    await page.locator('#tab-actors').click();
    await change(page, () => page.getByLabel('Sektor von Haus C').selectOption('=municipality'));
    const shown = (await saved(page, 'json')).text;
    await again(page);
    await page.locator('#reopen').focus();
    expect(await page.locator('.kept').innerText()).toContain('liste');
    expect(await violations(page)).toEqual([]);
    await change(page, () => page.keyboard.press('Enter'));
    expect((await saved(page, 'json')).text).toBe(shown);
    await page.locator('#forget').click();
    await page.locator('#keep').waitFor();
    expect(await page.locator('#status').innerText()).toContain('gelöscht');
    expect(await databases()).toBe(0);
    await again(page);
    expect(await page.locator('#reopen').count()).toBe(0);
    expect(errors).toEqual([]);
    expect(requests.filter((address) => !/^(blob|file):/.test(address))).toEqual([]);
    await page.close();
  });

  test('is asked before work is lost, and only then', async () => {
    const { page } = await open();
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked++;
      void dialog.accept();
    });
    await choose(page, [list]);
    await again(page);
    expect(asked).toBe(0);
    await choose(page, [list]);
    await page.locator('#tab-actors').click();
    await change(page, () => page.getByLabel('Sektor von Haus C').selectOption('=municipality'));
    await again(page);
    expect(asked).toBe(1);
    await choose(page, [list]);
    await page.locator('#tab-actors').click();
    await change(page, () => page.getByLabel('Sektor von Haus C').selectOption('=municipality'));
    await saved(page, 'project');
    await page.reload();
    expect(asked).toBe(1);
    await page.close();
  });
});
