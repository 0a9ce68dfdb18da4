import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { analyze, csv, json, readDataset } from '../../src/index.ts';
import { books } from '../../src/words/index.ts';
import { runFresh } from '../run.ts';
import { deep } from '../runs.ts';

const actors = 1200;
/** Measures that take long and are no matter of writing. */
const options = { chain: 'none', draws: 0, permutations: 9, leaveOut: [] };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-large-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

deep(
  'tables and JSON of many actors are written as they are made, and hold what the library gives',
  async () => {
    const rows = Array.from(
      { length: actors },
      (_, i) => `Dienst ${i},"Dienst ${(i * 7 + 1) % actors}",${1 + (i % 3)}\n`,
    );
    const bytes = new TextEncoder().encode(`source,target,weight\n${rows.join('')}`);
    await writeFile(join(folder, 'ties.csv'), bytes);
    const files = ['actors.csv', 'csv-ties:ties-out.csv', 'result.json'];
    const settings = ['--chain', 'none', '--draws', '0', '--permutations', '9', '--quiet'];
    const ran = await runFresh(
      ['analyze', 'ties.csv', ...settings, ...files.flatMap((file) => ['-o', file])],
      { cwd: folder },
    );
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
    const analysis = analyze(readDataset([{ name: 'ties.csv', bytes }], { name: 'ties' }), options);
    const written = (name: string) => readFile(join(folder, name), 'utf8');
    expect(await written('actors.csv')).toBe(csv(analysis, { language: books.en }));
    expect(await written('ties-out.csv')).toBe(
      csv(analysis, { language: books.en, table: 'ties' }),
    );
    expect(await written('result.json')).toBe(json(analysis));

    const shown = await runFresh(['analyze', 'ties.csv', ...settings, '--format', 'csv'], {
      cwd: folder,
    });
    expect(shown).toEqual({ code: 0, stdout: csv(analysis, { language: books.en }), stderr: '' });
  },
);
