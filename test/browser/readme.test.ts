import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { html } from '../../src/render/html.ts';
import { books } from '../../src/words/index.ts';
import { root } from '../paths.ts';
import { launch } from './chromium.ts';
import { openFile } from './page.ts';
import { analysisOf } from './report-fixture.ts';

const readme = join(root, 'README.md');
const link = /docs\/page-one-[0-9a-f]{8}\.png/;

/** Page one of the report and the style that it is drawn with: what the picture shows. */
function pageOne(page: string): string {
  const style = /<style>[\s\S]*?<\/style>/.exec(page)?.[0];
  const body = /<section id="en-overview"[\s\S]*?(?=<section id="en-chain")/.exec(page)?.[0];
  expect(style).toBeTruthy();
  expect(body).toContain('en-quadrangle');
  return `${style}${body}`;
}

test('the picture in the README is page one as it is now; "npm run readme" takes it anew', async () => {
  const page = html(analysisOf('discharge'), { language: books.en });
  const hash = createHash('sha256').update(pageOne(page)).digest('hex').slice(0, 8);
  const path = `docs/page-one-${hash}.png`;
  const text = readFileSync(readme, 'utf8');
  if (process.env['README_PICTURE'] === 'new' && !text.includes(path)) {
    const folder = mkdtempSync(join(tmpdir(), 'care-chain-readme-'));
    const browser = await launch();
    try {
      writeFileSync(join(folder, 'report.html'), page);
      const { page: shown } = await openFile(browser, join(folder, 'report.html'));
      await shown.setViewportSize({ width: 1280, height: 2200 });
      const end = await shown.evaluate(
        () => document.getElementById('en-quadrangle')?.getBoundingClientRect().bottom,
      );
      const height = Math.ceil(end ?? 0) + 32;
      const picture = await shown.screenshot({ clip: { x: 0, y: 0, width: 1280, height } });
      for (const name of readdirSync(join(root, 'docs')))
        if (link.test(`docs/${name}`)) unlinkSync(join(root, 'docs', name));
      writeFileSync(join(root, path), picture);
      writeFileSync(
        readme,
        text.replace(/\]\([^)]*\)(?=\n\nThe network is invented)/, `](${path})`),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  expect(readFileSync(readme, 'utf8')).toContain(`](${path})`);
  expect(readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.png'))).toEqual([
    path.slice('docs/'.length),
  ]);
});
