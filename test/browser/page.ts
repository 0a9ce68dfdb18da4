import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A page opened from a file, with all that it said and asked for on the way. */
export interface OpenedPage {
  page: Page;
  /** Console errors, uncaught exceptions and refusals by the page's own security policy. */
  errors: string[];
  /** Every address that was asked for, beside the file itself. */
  requests: string[];
}

/** Opens a file as a reader does, by its path, and waits until it is loaded. */
export async function openFile(
  browser: Browser | BrowserContext,
  path: string,
): Promise<OpenedPage> {
  const page = await browser.newPage();
  const url = pathToFileURL(path).href;
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const address = request.url();
    if (address !== url && !address.startsWith('data:')) requests.push(address);
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, errors, requests };
}

/** Opens every section of the annex. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.fold > details'))
      details.open = true;
  });
