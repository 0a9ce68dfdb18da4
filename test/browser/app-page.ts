import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { onTestFailed } from 'vitest';
import { root } from '../paths.ts';
import { launch } from './chromium.ts';
import { type OpenedPage, openFile } from './page.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export interface AppTable {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const table = (name: string, content: string | Uint8Array): AppTable => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content as Uint8Array),
});

/** The page as it is built. */
export const appFile = join(root, 'dist/app/care-chain.html');

/** Opens the page as a user does, from a file, in German. */
export async function openApp(context?: BrowserContext): Promise<OpenedPage> {
  const opened = await openFile(context ?? (await launch()), appFile);
  opened.page.setDefaultTimeout(120_000);
  // What is clicked before the page listens is not heard.
  await opened.page.waitForSelector('.version');
  await speak(opened.page, 'de');
  return opened;
}

let shared: OpenedPage | null = null;

/** As wide and high as a page is opened. */
const viewport = { width: 1280, height: 720 };

/**
 * The page with nothing in it, as one finds it who thinks of another network: the same page for all tests of a file, since opening it and
 * warming its worker up takes longer than most of what is tried. Where a test failed, or left an error behind, the next gets another page.
 */
export async function emptyApp(): Promise<OpenedPage> {
  onTestFailed(closeApp);
  if (shared === null || shared.page.isClosed() || shared.errors.length > 0) {
    await closeApp();
    shared = await openApp();
    return shared;
  }
  const { page, requests } = shared;
  for (const event of ['dialog', 'download'] as const) page.removeAllListeners(event);
  requests.length = 0;
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: 'light' });
  await speak(page, 'de');
  if (await page.locator('#clear').count())
    await change(page, () => page.locator('#clear').click());
  await page.locator('.drop').waitFor();
  return shared;
}

/** Closes what `emptyApp` opened. */
export async function closeApp(): Promise<void> {
  await shared?.page.close();
  shared = null;
}

export async function speak(page: Page, language: 'de' | 'en'): Promise<void> {
  await page.locator(`label[for=language-${language}]`).click();
}

/** Chooses tables with the browser's own dialog, and waits until they are read. */
export async function choose(page: Page, tables: AppTable[]): Promise<void> {
  const before = await answers(page);
  await page.locator('input[type=file]').first().setInputFiles(tables);
  await settled(page, before);
}

/** Does something that changes the work, and waits for the answer. */
export async function change(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await answers(page);
  await act();
  await settled(page, before);
}

const answers = (page: Page) => page.evaluate(() => Number(document.body.dataset['answers'] ?? 0));

async function settled(page: Page, before: number): Promise<void> {
  await page.waitForFunction(
    (before) =>
      Number(document.body.dataset['answers'] ?? 0) > before &&
      !document.body.classList.contains('busy'),
    before,
    // Not with every frame, each of which would be drawn for the question's sake.
    { polling: 25 },
  );
}

/** What a save gives: the file's name and its text. */
export async function saved(page: Page, format: string): Promise<{ name: string; text: string }> {
  await page.locator('#save').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`#save-${format}`).click(),
  ]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

/** What axe finds, as short lines; of a part of the page, of the colours alone where the rest was seen before. */
export async function violations(
  page: Page,
  { coloursOnly = false, part = '' } = {},
): Promise<string[]> {
  const found = await axeResults(page, 'violations', { coloursOnly, part });
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, summary }) => `${html.slice(0, 150)} ${summary}`).join(' | ')}`,
  );
}

/** What axe cannot tell, as short lines, but upon the fields of a matrix, which have many shades. */
export async function unsure(page: Page): Promise<string[]> {
  const found = await axeResults(page, 'incomplete');
  return found.flatMap(({ id, nodes }) =>
    nodes.filter(({ onMatrix }) => !onMatrix).map(({ target }) => `${id}: ${target}`),
  );
}

interface AxeResult {
  id: string;
  nodes: { html: string; summary: string; target: string; onMatrix: boolean }[];
}

/** The page's own policy lets no script in, so axe comes through the debugger. */
async function axeResults(
  page: Page,
  kind: 'violations' | 'incomplete',
  { coloursOnly = false, part = '' } = {},
): Promise<AxeResult[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(
    async ({ kind, coloursOnly, part }) => {
      // Of what is not displayed axe says nothing, and yet goes through all of it: it waits aside.
      const aside: [Element, DocumentFragment][] = [];
      const putAside = (parent: Element) => {
        for (const child of parent.children) {
          const folded = parent.matches('details:not([open])') && child.localName !== 'summary';
          if (!folded && getComputedStyle(child).display !== 'none') putAside(child);
          else if (child.childElementCount > 0 && child instanceof HTMLElement) {
            const content = document.createDocumentFragment();
            content.append(...child.childNodes);
            aside.push([child, content]);
          }
        }
      };
      putAside(document.body);
      try {
        const results = await (globalThis as any).axe.run(part === '' ? document : part, {
          resultTypes: [kind],
          ...(coloursOnly && { runOnly: ['color-contrast'] }),
        });
        return results[kind].map(({ id, nodes }: any) => ({
          id,
          nodes: nodes.map(({ html, failureSummary, target }: any) => ({
            html,
            summary: failureSummary,
            target: String(target),
            onMatrix: !!document.querySelector(target.at(-1) ?? '')?.closest('svg.matrix'),
          })),
        }));
      } finally {
        for (const [place, content] of aside) place.append(content);
      }
    },
    { kind, coloursOnly, part },
  );
}
