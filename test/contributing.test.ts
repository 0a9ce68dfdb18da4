import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './paths.ts';

const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
/** What is there only once a language is added. */
const toCome = /\/fr\b/;
const tops = /^(src|test|fixtures|docs|scripts|bench|bin)\b/;

/** Paths in code marks and in commands, and the files that the diffs change. */
const paths = [
  ...[...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, code]) => code.split(' ')),
  ...[...text.matchAll(/^\+\+\+ b\/(.+)$/gm)].map(([, path]) => path),
].filter((path) => tops.test(path) && path.includes('/') && !toCome.test(path));

test('every path that CONTRIBUTING.md names is there', () => {
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

const diffs = [...text.matchAll(/^```diff\n([\s\S]*?)^```$/gm)]
  .flatMap(([, block]) => block.split(/^--- .*\n(?=\+\+\+ )/m).slice(1))
  .map((diff) => {
    const [head, ...lines] = diff.trimEnd().split('\n');
    const shown = lines.filter((line) => line !== '@@').map((line) => [line[0], line.slice(1)]);
    return { path: head.replace('+++ b/', ''), shown };
  });
const [ofLanguage, real] = [true, false].map((language) =>
  diffs.filter(({ shown }) => shown.some(([, line]) => /\bfr\b/.test(line)) === language),
);

test.each(real)('what it shows of $path stands there', ({ path, shown }) => {
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  expect(shown.length).toBeGreaterThan(0);
  for (const [, line] of shown) expect(lines).toContain(line);
});

test.each(ofLanguage)('a further language changes what stands in $path', ({ path, shown }) => {
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  for (const [sign, line] of shown) if (sign !== '+') expect(lines).toContain(line);
});
