import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Analysis,
  analyze,
  compare,
  compareHtml,
  html,
  readDataset,
  slides,
} from '../../src/index.ts';
import { books } from '../../src/words/index.ts';
import { deep, some } from '../runs.ts';
import { switching } from '../switching.ts';
import { launch } from './chromium.ts';
import { openFile } from './page.ts';
import { analysisOf, largeAnalysis } from './report-fixture.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), 'care-chain-pictures-'));
});

afterAll(async () => {
  if (folder) await rm(folder, { recursive: true });
});

/** A network with long names whose ties have a direction, in sectors and areas or without. */
function directed(n: number, sectors: boolean): Analysis {
  const corners = ['Gesundheit', 'Altenpflege', 'Kommune', 'Zivilgesellschaft'];
  const areas = ['Kreisstadt', 'Landkreis Nord', 'Landkreis Süd'];
  const names = Array.from(
    { length: n },
    (_, k) => `${['Klinikum', 'Pflegedienst', 'Sozialamt', 'Nachbarschaftshilfe'][k % 4]} Nr. ${k}`,
  );
  const ties = names.flatMap((name, k) => [
    `${name};${names[(k * 7 + 3) % n]}`,
    `${name};${names[(k * 3 + 5) % n]}`,
  ]);
  const encode = (name: string, lines: string[]) => ({
    name,
    bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
  });
  const actors = names.map((name, k) => `${name};${corners[k % 4]};${areas[k % 3]}`);
  return analyze(
    readDataset(
      [
        encode('beziehungen.csv', ['Von;An', ...ties]),
        ...(sectors ? [encode('akteure.csv', ['Name;Sektor;Gebiet', ...actors])] : []),
      ],
      { name: 'gerichtet', directed: true },
    ),
  );
}

const reports = new Map<string, string>();

/** The report of a folder of fixtures, written once for all tests. */
function reportOf(path: string): string {
  const text = reports.get(path) ?? html(analysisOf(path), switching('de'));
  reports.set(path, text);
  return text;
}

async function open(text: string): Promise<Page> {
  const file = join(folder, 'page.html');
  await writeFile(file, text);
  const { page } = await openFile(browser, file);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page;
}

/** In every picture that is seen: texts that leave it, texts that lie on another, texts that leave their card. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const picture of document.querySelectorAll<SVGSVGElement>('svg[data-picture]')) {
      const frame = picture.getBoundingClientRect();
      if (frame.width === 0) continue;
      const name = picture.dataset['picture'];
      const texts = [...picture.querySelectorAll('text')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      for (const { element, box } of texts) {
        // Of the names of many actors, and of what a card lists, the tables hold the rest.
        if (
          element.textContent?.includes('…') &&
          !element.matches('.label, .name, .corner *, .role *')
        )
          found.push(`${name}: "${element.textContent}" is cut`);
        const outside =
          box.left < frame.left - 1.5 ||
          box.right > frame.right + 1.5 ||
          box.top < frame.top - 2 ||
          box.bottom > frame.bottom + 2;
        if (outside) found.push(`${name}: "${element.textContent}" leaves the picture`);
        const card = element.parentElement?.querySelector(':scope > rect')?.getBoundingClientRect();
        if (
          card &&
          (box.left < card.left - 1 ||
            box.right > card.right + 1 ||
            box.top < card.top - 2 ||
            box.bottom > card.bottom + 2) &&
          element.parentElement?.matches('.role, .corner, .side-label')
        )
          found.push(`${name}: "${element.textContent}" leaves its card`);
      }
      texts.forEach(({ element, box: a }, k) => {
        for (const { element: other, box: b } of texts.slice(k + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          // Letters do not fill the height of their line.
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across > 1.5 && down > 0.3 * Math.min(a.height, b.height))
            found.push(`${name}: "${element.textContent}" lies on "${other.textContent}"`);
        }
      });
    }
    return found;
  });

/** What can be pressed and is smaller than a fingertip; links within a sentence may be. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, summary, select, input, svg [role=button]')]
      .map((element) => ({
        element,
        box: (element.closest('label') ?? element).getBoundingClientRect(),
      }))
      .filter(
        ({ element, box }) =>
          box.width > 0 &&
          !element.matches('.skip, .language, .datalist') &&
          getComputedStyle(element).display !== 'inline' &&
          (box.width < 23.5 || box.height < 23.5),
      )
      .map(
        ({ element, box }) =>
          `${element.outerHTML.slice(0, 90)} ${Math.round(box.width)} × ${Math.round(box.height)}`,
      ),
  );

const networks: [string, () => Analysis][] = [
  ['discharge', () => analysisOf('discharge')],
  ['district', () => analysisOf('district')],
  ['discharge-to-assess', () => analysisOf('discharge-to-assess')],
  ['no sectors', () => analysisOf('cases/florentine')],
  ['nothing-missing', () => analysisOf('nothing-missing')],
  ['directed, many', () => directed(90, true)],
  ['directed', () => directed(40, true)],
  ['of groups', () => largeAnalysis(1100, 1800)],
  ['directed, without sectors', () => directed(80, false)],
];

test.each(some(networks, 4))(
  'nothing touches, collides or is cut in the pictures: %s',
  async (_, make) => {
    const analysis = make();
    const page = await open(html(analysis, switching('de')));
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(50);
      expect.soft(await faults(page), `${width} wide`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.close();
    // The largest of them takes long to analyse on a busy machine.
  },
  240_000,
);

deep.each([
  ['discharge', () => analysisOf('discharge')],
  ['district', () => analysisOf('district')],
  ['directed', () => directed(40, true)],
  ['of 300 actors', () => largeAnalysis(300, 900)],
] satisfies [string, () => Analysis][])(
  'nothing collides or is cut on the slides: %s',
  async (_, make) => {
    const drawn = slides(make(), { language: books.de });
    const page = await open(`<!doctype html>${drawn.map(({ svg }) => svg).join('')}`);
    expect(await page.locator('svg[data-picture]').count()).toBe(drawn.length);
    expect(await faults(page)).toEqual([]);
    await page.close();
  },
  240_000,
);

// The second has so few ties that its size comes of its actors alone.
deep.each(some([15_000, 5_001], 1))(
  'a report of 5,000 actors and %i ties is smaller than 5 MB, draws its groups, and says at its head what it leaves out',
  async (ties) => {
    const text = html(largeAnalysis(5000, ties), switching('de'));
    expect(new TextEncoder().encode(text).length).toBeLessThan(5_000_000);
    expect(text).toContain('data-picture="groups"');
    const page = await open(text);
    expect(await page.locator('.page[lang=de] .first-page .left-out').innerText()).toContain(
      'Alle 5.000 Akteure',
    );
    // A name leads to a row only where the page has one.
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.getAttribute('href') as string)
        .filter((href) => document.getElementById(href.slice(1)) === null),
    );
    expect(dead).toEqual([]);
    await page.close();
  },
  240_000,
);

deep('what can be pressed is large enough for a finger, on a phone and on a desk', async () => {
  const page = await open(reportOf('district'));
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await smallTargets(page), `${width} wide`).toEqual([]);
  }
  await page.close();
});

deep(
  'two networks are drawn on one scale, and what changed between them is said and drawn',
  async () => {
    const wave = (year: string) => analysisOf(`regions/${year}`);
    const before = wave('2024');
    const after = wave('2026');
    const page = await open(
      compareHtml(compare(before, after), { language: books.en, before, after }),
    );
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await faults(page), `${width} wide`).toEqual([]);
    }
    await page.close();
  },
);

deep('only the gaps of a chain are left where that is wanted, without script too', async () => {
  const file = join(folder, 'still.html');
  await writeFile(file, reportOf('discharge'));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`file://${file}`);
  const ways = page.locator('.page[lang=de] .wide svg.chain .way:visible');
  const all = await ways.count();
  await page.locator('.page[lang=de] .only-gaps').click();
  expect(await ways.count()).toBeGreaterThan(0);
  expect(await ways.count()).toBeLessThan(all);
  expect(await page.locator('.page[lang=de] .wide svg.chain .way.gap:visible').count()).toBe(
    await ways.count(),
  );
  await context.close();
});

deep('the handovers of a role are lit by pointer, tap and arrow keys', async () => {
  const page = await open(reportOf('discharge'));
  await page.setViewportSize({ width: 1280, height: 900 });
  const shown = (selector: string) => page.locator(`.page[lang=de] .wide svg.chain ${selector}`);
  const lit = shown('.way.lit');
  const role = shown('[data-role=krankenhaussozialdienst]');
  await role.hover();
  const own = await shown(
    '.way:is([data-from=krankenhaussozialdienst],[data-to=krankenhaussozialdienst])',
  ).count();
  expect(await lit.count()).toBe(own);
  await page.mouse.move(0, 0);
  expect(await lit.count()).toBe(0);
  await role.click();
  await page.mouse.move(0, 0);
  expect(await lit.count()).toBe(own);
  await page.keyboard.press('Escape');
  expect(await lit.count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  expect(await lit.count()).toBeGreaterThan(0);
  await page.close();
});
