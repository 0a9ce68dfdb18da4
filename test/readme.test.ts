import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { measureTable } from './measure-table.ts';
import { root } from './paths.ts';

test('the list of measures in docs/measures.md is what they say of themselves; "npm run readme" renews it', async () => {
  const file = join(root, 'docs/measures.md');
  const text = readFileSync(file, 'utf8');
  const marks = /(?<=<!-- measures -->\n)[\s\S]*?(?=\n<!-- \/measures -->)/;
  expect(text).toMatch(marks);
  await expect(text.replace(marks, measureTable)).toMatchFileSnapshot(file);
});

test('every file that the README and docs link to is there', () => {
  const pages = [
    'README.md',
    ...readdirSync(join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  for (const page of pages) {
    const text = readFileSync(join(root, page), 'utf8');
    for (const [, link] of text.matchAll(/\]\(([^)#:]+)\)/g))
      expect(existsSync(join(root, dirname(page), link)), `${page} links to ${link}`).toBe(true);
  }
});

test('the README is read in one go', () => {
  const lines = readFileSync(join(root, 'README.md'), 'utf8').split('\n');
  expect(lines.length).toBeLessThan(150);
});

test('the version in the code is that of the package', async () => {
  const { VERSION } = await import('../src/version.ts');
  expect(VERSION).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
});
