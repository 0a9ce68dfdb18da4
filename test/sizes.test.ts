import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { root } from './paths.ts';
import { some } from './runs.ts';

/** What is imported, and how many kB of it a page loads first, minified and gzipped; `npm run check:bundles` asks other bundlers too. */
const limits: [code: string, kB: number][] = [
  ["export { constraint } from './dist/index.js';", 6.3],
  ["export { analyze } from './dist/index.js';", 80.5],
  ["export { analyze, readDataset } from './dist/index.js';", 155],
  [
    "export { analyze, text } from './dist/index.js'; export { de } from './dist/words/de/text.js';",
    99,
  ],
  [
    "export { analyze, fullText } from './dist/index.js'; export { de } from './dist/words/de/reports.js';",
    158,
  ],
];

test.each(some(limits))('%s takes at most %s kB', async (code, most) => {
  const entry = '\0entry';
  const bundle = await rolldown({
    input: entry,
    cwd: root,
    platform: 'browser',
    tsconfig: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id, importer) =>
          id === entry
            ? id
            : importer === entry
              ? new URL(id, new URL('../', import.meta.url)).pathname
              : null,
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const chunks = new Map(
    output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])),
  );
  // What an entry imports for good; what is loaded when it is asked for does not count.
  const first = new Set(
    output.flatMap((one) => ('isEntry' in one && one.isEntry ? [one.fileName] : [])),
  );
  for (const name of first)
    for (const each of chunks.get(name)?.imports ?? []) if (chunks.has(each)) first.add(each);
  const text = Array.from(first, (name) => chunks.get(name)?.code).join('');
  const size = gzipSync(text, { level: 9 }).length / 1000;
  expect(size).toBeGreaterThan(most * 0.8);
  expect(size).toBeLessThanOrEqual(most);
});
