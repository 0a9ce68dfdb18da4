import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze, readDataset, text } from '../src/index.ts';
import { books } from '../src/words/index.ts';
import { measureTable } from './measure-table.ts';
import { root } from './paths.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the picture in the README is what the command prints', () => {
  const name = 'stakeholders.csv';
  const bytes = readFileSync(join(root, 'fixtures/discharge', name));
  const report = text(analyze(readDataset([{ name, bytes }])), { language: books.en });
  const picture = /<!-- picture -->\n```\n([\s\S]*?)\n```/.exec(readme)?.[1];
  expect(picture).toBeTruthy();
  expect(report).toContain(picture);
});

test('the table of measures in the README is made of their own texts; "npm run readme" renews it', async () => {
  const marks = /(?<=<!-- measures -->\n)[\s\S]*?(?=\n<!-- \/measures -->)/;
  expect(readme).toMatch(marks);
  const current = readme.replace(marks, () => measureTable());
  await expect(current).toMatchFileSnapshot(join(root, 'README.md'));
});

test('the version in the code is that of the package', async () => {
  const { VERSION } = await import('../src/version.ts');
  expect(VERSION).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
});
