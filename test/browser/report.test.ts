import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, json } from '../../src/index.ts';
import { switchRule } from '../../src/render/html/language-switch.ts';
import { sheetStyle } from '../../src/render/html/style-sheet.ts';
import { allBooks } from '../../src/words/languages.ts';
import { root } from '../paths.ts';
import { deep, some } from '../runs.ts';
import { switching } from '../switching.ts';
import { unsure, violations } from './app-page.ts';
import { launch } from './chromium.ts';
import { type OpenedPage, openFile, unfold } from './page.ts';
import { analysisOf, largeAnalysis, scenarios } from './report-fixture.ts';

let browser: Browser;
let folder: string;
const discharge = analysisOf('discharge');
const dischargeReport = html(discharge, switching('de'));

beforeAll(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), 'care-chain-report-'));
});

afterAll(async () => {
  if (folder) await rm(folder, { recursive: true });
});

/** Writes a report and opens it as a reader does. */
async function open(text: string, name = 'report') {
  const file = join(folder, `${name.replace(/\W/g, '-')}.html`);
  await writeFile(file, text);
  const opened = await openFile(browser, file);
  opened.page.setDefaultTimeout(120_000);
  await opened.page.emulateMedia({ reducedMotion: 'reduce' });
  return opened;
}

const shown = (page: Page, selector: string) => page.locator(`.page[lang=de] ${selector}`);

describe.each(some(scenarios, 5))('the report of %s', (scenario) => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await open(html(analysisOf(scenario), switching('de')));
  });
  afterAll(() => opened?.page.close());

  test('opens from a file without error or request', async () => {
    const { page, errors, requests } = opened;
    expect(await page.locator('.page[lang=de] h2:visible').count()).toBeGreaterThan(5);
    expect({ errors, requests }).toEqual({ errors: [], requests: [] });
  });

  test('keeps page one to its limits', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 1280, height: 900 });
    const first = shown(page, '.first-page');
    const { words, bottom, findings } = await first.evaluate((element) => ({
      words: (element as HTMLElement).innerText
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      bottom: element.getBoundingClientRect().bottom + scrollY,
      findings: element.querySelectorAll('.matters > li').length,
    }));
    expect.soft(words).toBeLessThanOrEqual(350);
    expect.soft(bottom).toBeLessThanOrEqual(2200);
    expect.soft(findings).toBeLessThanOrEqual(5);
    // Two A4 pages between their margins, at 96 dots an inch.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.floor((180 / 25.4) * 96), height: 900 });
    const height = await first.evaluate((element) => element.getBoundingClientRect().height);
    expect.soft(height).toBeLessThanOrEqual(2 * (263 / 25.4) * 96);
  });
});

deep(
  'the annex is folded, found by its words, opened by a link, and printed only when asked',
  async () => {
    const { page } = await open(dischargeReport);
    const unfolded = () => shown(page, '.fold > details[open]').count();
    expect(await unfolded()).toBe(0);
    await shown(page, '.annex-search').fill('Zeichensatz');
    expect(await shown(page, '.fold:not([hidden])').count()).toBe(1);
    expect(await unfolded()).toBe(1);
    await shown(page, '.annex-search').fill('');
    expect(await unfolded()).toBe(0);
    // A name in a finding leads to its row in the folded table.
    await shown(page, '.rule a.actor-link').first().click();
    expect(await unfolded()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page, '.annex').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await shown(page, '.print-annex').check();
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page, '.annex').isVisible()).toBe(true);
    await page.close();
  },
);

deep('a headline of page one leads to what is said of it in full', async () => {
  const { page } = await open(dischargeReport);
  const links = await shown(page, '.matters .headline a').evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  expect(links.length).toBe(5);
  for (const link of links) expect(await page.locator(`[id="${link.slice(1)}"]`).count()).toBe(1);
  await page.close();
});

test('axe finds nothing in the report of a small network', async () => {
  const { page } = await open(html(analysisOf('minimal'), switching('de')));
  expect(await violations(page)).toEqual([]);
  await page.close();
});

deep('axe finds nothing in a report with every system', async () => {
  const { page } = await open(html(analysisOf('district'), switching('de')));
  expect(await violations(page)).toEqual([]);
  await page.close();
});

deep('axe can tell the contrast of every text, but upon fields of many shades', async () => {
  const { page } = await open(dischargeReport);
  await unfold(page);
  expect(await unsure(page)).toEqual([]);
  await page.close();
});

deep('axe finds nothing in the dark, in English, on a phone, where no chain fits', async () => {
  const { page } = await open(html(analysisOf('cases/davis'), switching('en')));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.close();
});

deep.each(['check.de', 'check.en', 'compare-lindenau.de', 'compare-harbourside.en'])(
  'the page %s opens without error or request, fits a phone, and axe finds nothing in light and dark',
  async (name) => {
    const golden = await readFile(join(root, `fixtures/regions/expected/${name}.html`), 'utf8');
    // The page of the regions switches between languages.
    const rules = name.startsWith('check') ? (await allBooks()).map(switchRule).join('') : '';
    const text = golden.replace('<style></style>', () => `<style>${sheetStyle}${rules}</style>`);
    const { page, errors, requests } = await open(text, name);
    for (const width of [360, 1024, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    const widths = await page
      .locator('h1:visible, .figures .value:visible, h2:visible')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(5);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const coloursOnly = colorScheme === 'dark';
      expect(await violations(page, { coloursOnly })).toEqual([]);
    }
    expect({ errors, requests }).toEqual({ errors: [], requests: [] });
    await page.close();
  },
);

deep('the pictures of the systems are drawn, wide and on a phone', async () => {
  const { page } = await open(html(analysisOf('district'), switching('de')));
  await unfold(page);
  for (const [width, kind] of [
    [1280, 'wide'],
    [360, 'narrow'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    for (const picture of ['levels', 'bodies', 'radius']) {
      const found = shown(page, `.${kind} svg.${picture}`);
      const outside = await found.evaluate((drawing) => {
        const frame = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('text')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return (
              box.width < 2 ||
              box.left < frame.left - 2 ||
              box.right > frame.right + 2 ||
              box.top < frame.top - 2 ||
              box.bottom > frame.bottom + 2
            );
          })
          .map((text) => text.textContent);
      });
      expect.soft(outside, `${kind} ${picture}`).toEqual([]);
    }
  }
  await page.close();
});

test('without script everything can be read, and the language still switches', async () => {
  const file = join(folder, 'still.html');
  await writeFile(file, dischargeReport);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`file://${file}`);
  expect(await page.locator('.page[lang=de]').isVisible()).toBe(true);
  expect(await page.locator('.page[lang=en]').isVisible()).toBe(false);
  expect(await page.locator('.scripted:visible').count()).toBe(0);
  await page.locator('label[for=language-en] span').click();
  expect(await page.locator('.page[lang=en]').isVisible()).toBe(true);
  expect(await page.locator('.page[lang=de]').isVisible()).toBe(false);
  await context.close();
});

deep('the language switches by mouse and by keyboard, and the page says so', async () => {
  const { page } = await open(dischargeReport);
  await page.locator('label[for=language-en] span').click();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(await page.title()).toContain('network analysis');
  await page.keyboard.press('ArrowLeft');
  expect(await page.getAttribute('html', 'lang')).toBe('de');
  expect(await page.locator('.page[lang=de]').isVisible()).toBe(true);
  await page.close();
});

// One page for all that changes nothing beyond what the next test sets itself.
describe('the report of a discharge', () => {
  let page: Page;
  const actor = '.wide .network .actor';
  beforeAll(async () => {
    ({ page } = await open(dischargeReport, 'network'));
    await page.setViewportSize({ width: 1280, height: 900 });
  });
  afterAll(() => page.close());

  test('texts are drawn: headings and the names in pictures have a size', async () => {
    await unfold(page);
    for (const selector of [
      'h1',
      'svg.members text.name',
      '.wide svg.network .label',
      '.wide svg.holes .halo',
      '.wide svg.chain text',
    ]) {
      const box = await shown(page, selector).first().boundingBox();
      expect.soft(box?.width, selector).toBeGreaterThan(20);
      expect.soft(box?.height, selector).toBeGreaterThan(8);
    }
  });

  test('no name in the network lies on another', async () => {
    const collisions = await page.evaluate(() => {
      const boxes = [
        ...document.querySelectorAll('.page[lang=de] .wide svg.network .label:not(.hidden)'),
      ].map((label) => label.getBoundingClientRect());
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) =>
              a.left < b.right - 1 &&
              b.left < a.right - 1 &&
              a.top < b.bottom - 2 &&
              b.top < a.bottom - 2,
          ),
      ).length;
    });
    expect(collisions).toBe(0);
  });

  deep('shows partners and figures of an actor that is pointed at and clicked', async () => {
    const mark = shown(page, `${actor}[data-id^="Rehaklinik"] .mark`);
    await mark.hover();
    expect(await shown(page, '.wide .network .tie.lit').count()).toBe(9);
    await mark.click();
    const panel = shown(page, '.panel');
    expect(await panel.locator('h3').innerText()).toBe('Rehaklinik Waldblick');
    expect(await panel.locator('.partners li').count()).toBe(9);
    await panel.locator('.partners button').first().click();
    expect(await panel.locator('h3').innerText()).not.toBe('Rehaklinik Waldblick');
  });

  test('can be walked through by keyboard', async () => {
    await shown(page, '.wide .network-frame').focus();
    await page.keyboard.press('Tab');
    const first = await shown(page, '.panel h3').innerText();
    await page.keyboard.press('ArrowRight');
    const second = await shown(page, '.panel h3').innerText();
    expect(second).not.toBe(first);
    await page.keyboard.press('Escape');
    expect(await shown(page, '.panel h3').count()).toBe(0);
  });

  deep('zooms and pans by key, button, wheel and drag', async () => {
    const stage = shown(page, '.wide .network .stage');
    const transform = async () => (await stage.getAttribute('transform')) ?? '';
    const whole = await transform();
    await shown(page, '.wide .network-frame').focus();
    await page.keyboard.press('+');
    const near = await transform();
    expect(near).toContain('scale(1.3)');
    await page.keyboard.press('ArrowLeft');
    expect(await transform()).not.toBe(near);
    await page.keyboard.press('0');
    expect(await transform()).toBe(whole);
    await shown(page, '[data-zoom=in]').click();
    expect(await transform()).toContain('scale(1.5)');
    const drawing = shown(page, '.wide svg.network');
    await drawing.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = (await drawing.boundingBox())!;
    const before = await transform();
    await page.mouse.move(box.x + 500, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x + 560, box.y + 340, { steps: 4 });
    await page.mouse.up();
    expect(await transform()).not.toBe(before);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(transform).not.toContain('scale(1.5)');
    await shown(page, '[data-zoom=all]').click();
    expect(await transform()).toBe(whole);
  });

  test('finds an actor by a part of its name, without accents', async () => {
    const search = shown(page, '.network-search');
    await search.fill('seniorenburo');
    expect(await shown(page, '.panel h3').innerText()).toContain('Seniorenbüro');
    await search.fill('hausarzt');
    expect(await shown(page, `${actor}:not(.away)`).count()).toBe(3);
    await search.press('Enter');
    expect(await shown(page, '.panel h3').innerText()).toContain('Hausarzt');
    await search.fill('');
    expect(await shown(page, `${actor}.away`).count()).toBe(0);
  });

  test('filters by sector, and shows another measure by size and colour', async () => {
    await shown(page, '.network-sector').selectOption('=municipality');
    expect(await shown(page, `${actor}:not(.hidden)`).count()).toBe(4);
    expect(await shown(page, '.wide .network .tie:not(.hidden)').count()).toBe(6);
    await shown(page, '.network-sector').selectOption('*');
    const glyph = shown(page, `${actor} .glyph`).last();
    await shown(page, '.network-size').selectOption('constraint');
    expect(await glyph.getAttribute('transform')).toContain('scale');
    const fill = () =>
      shown(page, `${actor} .mark`)
        .first()
        .evaluate((mark) => getComputedStyle(mark).fill);
    const before = await fill();
    await shown(page, '.network-colour').selectOption('constraint');
    expect(await fill()).not.toBe(before);
  });

  deep('the table of actors sorts and filters', async () => {
    await unfold(page);
    const names = async () =>
      shown(page, 'table.actors tbody tr:not([hidden]) th bdi').allInnerTexts();
    const before = await names();
    await shown(page, 'table.actors [data-sort=name]').focus();
    await page.keyboard.press('Enter');
    expect(await names()).toEqual(
      before.toSorted(new Intl.Collator('de', { numeric: true }).compare),
    );
    await shown(page, 'table.actors [data-sort=constraint]').click();
    const values = await shown(page, 'table.actors tbody td:nth-child(6)').allInnerTexts();
    // The figure, and below it its rank with a range.
    expect(values[0].split('\n')[0]).toBe('1,007');
    expect(values.at(-1)?.split('\n')[0]).toBe('–');
    await shown(page, '.table-search').fill('apotheke');
    expect(await names()).toEqual(expect.arrayContaining(['Brücken-Apotheke', 'Linden-Apotheke']));
    await shown(page, '.table-search').fill('');
    await shown(page, '.table-sector').selectOption('=');
    expect(await names()).toHaveLength(3);
  });
});

deep('a network with layers and weights is filtered by both', async () => {
  const layered = {
    ...discharge,
    ties: discharge.ties.map((tie, k) => ({
      ...tie,
      weight: 1 + (k % 3),
      layer: k % 2 === 0 ? 'Fall' : 'Planung',
    })),
  };
  const { page } = await open(html(layered, switching('de')));
  const ties = shown(page, '.wide .network .tie:not(.hidden)');
  await shown(page, '.network-layer').selectOption('=Fall');
  expect(await ties.count()).toBe(48);
  await shown(page, '.network-strength').fill('3');
  expect(await ties.count()).toBe(16);
  await page.close();
});

deep('analysis, tables and pictures are saved', async () => {
  const { page, errors } = await open(dischargeReport);
  await unfold(page);
  const save = async (selector: string): Promise<[string, Buffer]> => {
    const waiting = page.waitForEvent('download');
    await shown(page, selector).click();
    const download: Download = await waiting;
    return [download.suggestedFilename(), await readFile(await download.path())];
  };
  const [name, analysis] = await save('[data-download=json]');
  expect(name).toBe('discharge.json');
  expect(analysis.toString()).toBe(json(discharge));
  const [, actors] = await save('[data-download=actors]');
  expect(actors.toString().split('\r\n')).toHaveLength(discharge.actors.length + 2);
  const [, vector] = await save('[data-save=svg][data-picture-name=quadrangle]');
  expect(vector.toString()).toContain('<style>');
  const [, raster] = await save('[data-save=png][data-picture-name=quadrangle]');
  expect(raster.subarray(1, 4).toString()).toBe('PNG');
  expect(errors).toEqual([]);
  // The PNG has the colours of the picture: without its style all of it would be black.
  const colours = await page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      const { data } = canvas.getImageData(0, 0, image.width, image.height);
      const found = new Set<string>();
      for (let i = 0; i < data.length; i += 4)
        found.add([data[i], data[i + 1], data[i + 2]].join());
      return [...found];
    },
    [...raster],
  );
  expect(colours).toContain('23,103,171');
  expect(colours).toContain('255,255,255');
  await page.close();
});

deep('the report prints to an A4 PDF of a few pages', async () => {
  const { page } = await open(dischargeReport);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString('latin1');
  expect(text.startsWith('%PDF')).toBe(true);
  expect(text).toMatch(/MediaBox\s*\[0 0 59[45]\.?\d* 84[12]/);
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(4);
  expect(pages).toBeLessThan(13);
  await page.close();
});

deep(
  '300 actors and 3,000 ties are drawn, and the names lie neither on each other nor beyond the picture',
  async () => {
    const text = html(largeAnalysis(300, 3000), switching('de'));
    const { page, errors } = await open(text, 'large');
    await shown(page, '.everyone > summary').click();
    expect(await shown(page, 'svg.network .actor').count()).toBe(300);
    expect(await shown(page, 'svg.network .label:not(.hidden)').count()).toBeGreaterThan(30);
    const { outside, colliding } = await page.evaluate(() => {
      const picture = [...document.querySelectorAll('svg.network')].find((e) => e.clientWidth > 0);
      const frame = (picture as SVGElement).getBoundingClientRect();
      const boxes = [...(picture as SVGElement).querySelectorAll('.label:not(.hidden)')].map((e) =>
        e.getBoundingClientRect(),
      );
      return {
        outside: boxes.filter((a) => a.left < frame.left || a.right > frame.right).length,
        colliding: boxes.filter((a, i) =>
          boxes.some(
            (b, j) =>
              j < i &&
              a.left < b.right &&
              b.left < a.right &&
              a.top < b.bottom - 1 &&
              b.top < a.bottom - 1,
          ),
        ).length,
      };
    });
    expect(outside).toBe(0);
    expect(colliding).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  },
);
