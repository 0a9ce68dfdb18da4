import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze, readDataset, text } from '../src/index.ts';
import { books } from '../src/words/index.ts';
import { measureTable } from './measure-table.ts';
import { root } from './paths.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** What the command prints for the picture: what matters, and the upper half of the quadrangle. */
function picture(): string {
  const name = 'stakeholders.csv';
  const bytes = readFileSync(join(root, 'fixtures/discharge', name));
  const report = text(analyze(readDataset([{ name, bytes }])), { language: books.en });
  const shown = /WHAT MATTERS\n[\s\S]*?└─[^\n]*/.exec(report)?.[0];
  expect(shown).toBeTruthy();
  return shown ?? '';
}

test('the picture in the README is what the command prints, the table of measures is made of their own texts; "npm run readme" renews both', async () => {
  const parts = [
    [/(?<=<!-- picture -->\n```\n)[\s\S]*?(?=\n```\n<!-- \/picture -->)/, picture],
    [/(?<=<!-- measures -->\n)[\s\S]*?(?=\n<!-- \/measures -->)/, measureTable],
  ] as const;
  let current = readme;
  for (const [marks, made] of parts) {
    expect(readme).toMatch(marks);
    current = current.replace(marks, made);
  }
  await expect(current).toMatchFileSnapshot(join(root, 'README.md'));
});

test('the version in the code is that of the package', async () => {
  const { VERSION } = await import('../src/version.ts');
  expect(VERSION).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
});
