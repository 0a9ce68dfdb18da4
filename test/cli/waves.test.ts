import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import { deep } from '../runs.ts';

/** One table of two waves: B leaves, D comes; A and C are tied in both; two kinds of ties. */
const table = [
  'from,to,type,weight,year',
  'A,B,case,3,2024',
  'A,C,case,2,2024',
  'A,C,case,4,2026',
  'C,D,case,1,2026',
  'A,D,letter,1,2026',
].join('\n');

let folder: string;
const here = (args: string[], options = {}) => run(args, { cwd: folder, ...options });
const json = async (args: string[]) => {
  const { code, stdout, stderr } = await here([...args, '--format', 'json']);
  expect(stderr).toBe('');
  return { code, result: JSON.parse(stdout) };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-waves-'));
  await writeFile(join(folder, 'ties.csv'), `${table}\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('compare', () => {
  test('sets two waves of one table side by side, and calls them by their waves', async () => {
    const { code, result } = await json([
      'compare',
      'ties.csv',
      '--wave',
      '2024',
      '--wave',
      '2026',
    ]);
    expect(code).toBe(0);
    expect(result.before).toEqual({ name: 'ties (2024)', actors: 3, ties: 2 });
    expect(result.after).toEqual({ name: 'ties (2026)', actors: 3, ties: 3 });
    const ids = (list: { id: string }[]) => list.map(({ id }) => id);
    expect(ids(result.actors.come)).toEqual(['D']);
    expect(ids(result.actors.gone)).toEqual(['B']);
    expect(result.ties.lost).toHaveLength(1);
    expect(result.ties.made).toHaveLength(2);
  });

  test('gives the same for one table named once and named twice', async () => {
    const waves = ['--wave', '2024', '--wave', '2026'];
    const once = await json(['compare', 'ties.csv', ...waves]);
    expect(await json(['compare', 'ties.csv', './ties.csv', ...waves])).toEqual(once);
  });

  test('reads one wave of both, and only one kind of tie, where told', async () => {
    await writeFile(join(folder, 'copy.csv'), `${table}\n`);
    const both = ['compare', 'ties.csv', 'copy.csv'];
    expect((await json([...both, '--wave', '2024'])).result.after).toMatchObject({ ties: 2 });
    expect((await json(both)).result.after).toMatchObject({ ties: 3 });
    expect((await json([...both, '--layer', 'case'])).result.after).toMatchObject({ ties: 2 });
  });

  test('tells spellings in the tables from names that changed between the waves', async () => {
    const args = ['compare', 'ties.csv', '--wave', '2024', '--wave', '2026', '--aliases'];
    await writeFile(join(folder, 'spellings.csv'), 'alias;name\nD;C\n');
    const { actors, after } = (await json([...args, 'spellings.csv'])).result;
    expect([actors.come, after.actors]).toEqual([[], 2]);
    await writeFile(join(folder, 'renamed.csv'), 'before;after\nB;D\n');
    expect((await json([...args, 'renamed.csv'])).result.actors.renamed).toMatchObject([
      { before: { id: 'B' }, after: { id: 'D' }, by: 'alias' },
    ]);
  });

  test.each<[string, string[], RegExp, RegExp]>([
    ['nothing to compare with', ['ties.csv'], /nothing to compare/, /womit verglichen/],
    ['one wave of one table', ['ties.csv', '--wave', '2024'], /nothing to compare/, /zwei Wellen/],
    ['three waves', ['ties.csv', '--wave=1', '--wave=2', '--wave=3'], /3 times/, /3-mal/],
    ['waves of saved analyses', ['a.json', 'b.json', '--wave', '1'], /a saved analysis/, /Analyse/],
    ['standard input twice', ['-', '--wave', '1', '--wave', '2'], /Standard input/, /Standardein/],
  ])('refuses %s in both languages', async (_, args, english, german) => {
    const inEnglish = await here(['compare', ...args]);
    expect(inEnglish).toMatchObject({ code: 2, stdout: '' });
    expect(inEnglish.stderr).toMatch(english);
    const inGerman = await here(['compare', ...args, '--lang', 'de']);
    expect(inGerman.stderr).toMatch(german);
    expect(inGerman.stderr).not.toMatch(english);
  });

  test('names a wave that there is not', async () => {
    const { code, stderr } = await here(['compare', 'ties.csv', '--wave=2024', '--wave=2030']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/2030/);
  });
});

describe('check', () => {
  deep('reads the wave, the kind of tie and the columns that it is told to', async () => {
    const check = ['check', 'ties.csv', '--chain', 'none'];
    const ties = async (...args: string[]) =>
      (await json([...check, ...args])).result.dataSets[0].summary.ties;
    expect(await ties()).toBe(3);
    expect(await ties('--wave', '2024')).toBe(2);
    expect(await ties('--layer', 'letter')).toBe(1);
    await writeFile(join(folder, 'odd.csv'), 'Start,Ende\nA,B\nB,C\n');
    const columns = ['--from', 'Start', '--to', 'Ende'];
    const odd = await json(['check', 'odd.csv', '--chain', 'none', ...columns]);
    expect(odd.result.dataSets[0].summary).toMatchObject({ actors: 3, ties: 2 });
  });

  test('hands aliases to its workers', async () => {
    await writeFile(join(folder, 'names.csv'), 'alias;name\nD;C\n');
    const check = ['check', 'ties.csv', 'copy.csv', '--chain', 'none', '--jobs', '2'];
    const { result } = await json([...check, '--aliases', 'names.csv']);
    for (const { summary } of result.dataSets) expect(summary.actors).toBe(2);
  });
});

describe('analyze --format jsonl', () => {
  const lines = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('prints an analysis a line, by name, the broken ones aside', async () => {
    await writeFile(join(folder, 'broken.csv'), 'Farbe;Größe\nrot;1\n');
    const args = ['analyze', 'ties.csv', 'broken.csv', '-', '--format', 'jsonl', '--wave', 'all'];
    const { code, stdout, stderr } = await here(args, { stdin: 'from,to\nX,Y\n' });
    expect(code).toBe(2);
    expect(lines(stdout).map(({ dataset }) => dataset.name)).toEqual(['stdin', 'ties']);
    expect(stderr).toMatch(/^broken: broken\.csv, row 1: /);
  });

  test('gives on a line what --format json gives on many', async () => {
    const { stdout } = await here(['analyze', 'ties.csv', '--format', 'json']);
    const line = await here(['analyze', 'ties.csv', '--format', 'jsonl', '--quiet']);
    expect(line).toEqual({
      code: 0,
      stderr: '',
      stdout: `${JSON.stringify(JSON.parse(stdout))}\n`,
    });
    const file = join(folder, 'one.jsonl');
    expect((await here(['analyze', 'ties.csv', '-o', file])).code).toBe(0);
  });

  test('is the way for many, which a report is not', async () => {
    const { code, stderr } = await here(['analyze', 'ties.csv', 'copy.csv']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--format jsonl/);
    const ties = await here(['analyze', 'ties.csv', '--ties', 'copy.csv', '-f', 'jsonl']);
    expect([ties.code, ties.stderr.startsWith('--ties')]).toEqual([2, true]);
  });
});
