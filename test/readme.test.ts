import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze, readDataset, text } from '../src/index.ts';
import { books } from '../src/words/index.ts';
import { measureTable } from './measure-table.ts';
import { root } from './paths.ts';

/** What the command prints for the picture: what matters, and the upper half of the quadrangle. */
function picture(): string {
  const name = 'stakeholders.csv';
  const bytes = readFileSync(join(root, 'fixtures/discharge', name));
  const report = text(analyze(readDataset([{ name, bytes }])), { language: books.en });
  const shown = /WHAT MATTERS\n[\s\S]*?└─[^\n]*/.exec(report)?.[0];
  expect(shown).toBeTruthy();
  return shown ?? '';
}

test.each([
  ['README.md', /(?<=<!-- picture -->\n```\n)[\s\S]*?(?=\n```\n<!-- \/picture -->)/, picture],
  ['docs/measures.md', /(?<=<!-- measures -->\n)[\s\S]*?(?=\n<!-- \/measures -->)/, measureTable],
] as const)(
  'what is made in %s is current: what the command prints, what the measures say of themselves; "npm run readme" renews it',
  async (path, marks, made) => {
    const file = join(root, path);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(marks);
    await expect(text.replace(marks, made)).toMatchFileSnapshot(file);
  },
);

test('the version in the code is that of the package', async () => {
  const { VERSION } = await import('../src/version.ts');
  expect(VERSION).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
});
