import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../paths.ts';
import { command, run, runProgram } from '../run.ts';
import { deep } from '../runs.ts';

const table = 'Akteur;Kooperationspartner\nA;B|C\nB;A|C\nC;A|B\n';
const none = ['--chain', 'none'];

let folder: string;
let elsewhere: string;
const at = (...parts: string[]) => join(folder, ...parts);
const here = (args: readonly string[]) => run(args, { cwd: folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-protect-'));
  elsewhere = await mkdtemp(join(tmpdir(), 'care-chain-key-'));
  await mkdir(at('tables'));
  await mkdir(at('results'));
  for (const name of ['table.csv', 'later.csv', 'tables/a.csv']) await writeFile(at(name), table);
  await writeFile(at('ties.csv'), 'von;an\nA;B\n');
  await writeFile(at('aliases.csv'), 'alias;name\nAa;A\n');
  await writeFile(at('care-chain.config.json'), '{"chain": "none"}');
  await writeFile(at('own.config.json'), '{"chain": "none"}');
  await copyFile(at('own.config.json'), at('other.json'));
  await here(['explain', 'chain', 'entlassmanagement', '--json']).then(({ stdout }) =>
    writeFile(at('chain.json'), stdout),
  );
  await here(['analyze', 'table.csv', ...none, '-o', 'saved.json']);
  await here(['check', 'table.csv', '--baseline=known.json', '--update-baseline']);
  await here(['analyze', 'table.csv', '--pseudonym', join(elsewhere, 'key.csv'), '-q']);
  await symlink('table.csv', at('by-link.csv'));
  await link(at('table.csv'), at('by-hard-link.csv'));
  await symlink('saved.json', at('by-link.json'));
  await symlink('results', at('same-results'));
});
afterAll(async () => {
  for (const each of [folder, elsewhere]) await rm(each, { recursive: true, force: true });
});

async function everything(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of (await readdir(folder, { recursive: true })).sort())
    if ((await stat(at(name))).isFile()) files[name] = await readFile(at(name), 'latin1');
  return files;
}

const key = () => join(elsewhere, 'key.csv');

describe('an output never takes the place of what is read', () => {
  test.each<readonly [string, () => readonly string[]]>([
    ['the table', () => ['analyze', 'table.csv', '-o', 'csv:table.csv']],
    ['the table through ./', () => ['analyze', 'table.csv', '-o', 'results/.././table.csv']],
    ['the table through a link', () => ['analyze', 'table.csv', '-o', 'by-link.csv']],
    ['a table that is named by a link', () => ['analyze', 'by-link.csv', '-o', 'table.csv']],
    ['a second name of the table', () => ['analyze', 'table.csv', '-o', 'by-hard-link.csv']],
    ['a table of the folder', () => ['analyze', 'tables', '-o', 'tables/a.csv']],
    ['the ties', () => ['analyze', 'table.csv', '--ties', 'ties.csv', '-o', 'ties.csv']],
    [
      'the aliases',
      () => ['analyze', 'table.csv', '--aliases', 'aliases.csv', '-o', 'aliases.csv'],
    ],
    ['the chain', () => ['analyze', 'table.csv', '--chain', 'chain.json', '-o', 'chain.json']],
    [
      'the aliases by --write-aliases',
      () => ['analyze', 'table.csv', '--aliases', 'aliases.csv', '--write-aliases', 'aliases.csv'],
    ],
    [
      'the ties by the key',
      () => ['analyze', 'table.csv', '--ties', key(), '--pseudonym', key(), '-f', 'json'],
    ],
    ['the saved analysis', () => ['render', 'saved.json', '-o', './saved.json']],
    ['a compared table', () => ['compare', 'table.csv', 'by-link.json', '-o', 'saved.json']],
    ['a compared analysis', () => ['compare', 'saved.json', 'later.csv', '-o', 'saved.json']],
    ['a checked table', () => ['check', 'table.csv', 'later.csv', '-o', 'text:later.csv']],
    ['a table of a checked folder', () => ['check', 'tables', '-o', 'text:tables/a.csv']],
    ['the config that is found', () => ['check', 'table.csv', '-o', 'care-chain.config.json']],
    [
      'the config that is named',
      () => ['check', 'table.csv', '--config', 'own.config.json', '-o', 'own.config.json'],
    ],
    ['the baseline', () => ['check', 'table.csv', '--baseline=known.json', '-o', 'known.json']],
    [
      'the checked chain',
      () => ['check', 'table.csv', '--chain', 'chain.json', '-o', 'chain.json'],
    ],
    [
      'a table by the baseline',
      () => [
        'check',
        'saved.json',
        '--baseline=known.json',
        '--update-baseline',
        '-o',
        'saved.json',
      ],
    ],
    ['the page of this installation', () => ['app', '-o', join(root, 'dist/app/care-chain.html')]],
  ])('%s', async (_, args) => {
    const before = await everything();
    const { code, stdout, stderr } = await here(args());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/is read in this run/);
    expect(await everything()).toEqual(before);
    const german = await here([...args(), '--lang', 'de']);
    expect(german.stderr).toMatch(/wird in diesem Lauf gelesen/);
  });

  test('and standard input, where a file stands behind it', async () => {
    const script = '"$0" "$1" analyze - --chain none -o table.csv < table.csv; echo "exit $?"';
    const { stdout, stderr } = await runProgram('sh', ['-c', script, process.execPath, command], {
      cwd: folder,
    });
    expect(stdout).toBe('exit 2\n');
    expect(stderr).toContain('is read in this run');
    expect(await readFile(at('table.csv'), 'utf8')).toBe(table);
  });
});

describe('two outputs are never one file', () => {
  test.each<readonly [string, () => readonly string[]]>([
    ['by one name', () => ['analyze', 'table.csv', '-o', 'r.json', '-o', 'r.json']],
    [
      'through ./',
      () => ['analyze', 'table.csv', '-o', 'r.json', '-o', 'text:./results/../r.json'],
    ],
    ['in another case', () => ['analyze', 'table.csv', '-o', 'r.json', '-o', 'text:R.JSON']],
    [
      'composed differently',
      () => ['analyze', 'table.csv', '-o', 'r\u00e4.json', '-o', 'text:ra\u0308.json'],
    ],
    [
      'through a link',
      () => ['analyze', 'table.csv', '-o', 'results/r.json', '-o', 'text:same-results/r.json'],
    ],
    [
      'by two names of one file',
      () => ['analyze', 'later.csv', '-o', 'table.csv', '-o', 'text:by-hard-link.csv'],
    ],
    [
      'with the aliases',
      () => ['analyze', 'table.csv', '--write-aliases', 'new.csv', '-o', 'new.csv'],
    ],
    ['with the key', () => ['analyze', 'table.csv', '--pseudonym', key(), '-o', key()]],
    [
      'with the baseline',
      () => [
        'check',
        'table.csv',
        '--baseline=known.json',
        '--update-baseline',
        '-o',
        'known.json',
      ],
    ],
    [
      'with a report of a region',
      () => ['check', 'table.csv', '--output-dir', 'out', '-o', 'out/table/report.html'],
    ],
    [
      'with the page of all regions',
      () => ['check', 'table.csv', '--output-dir', 'out', '-o', 'out/index.html'],
    ],
    ['in compare', () => ['compare', 'table.csv', 'later.csv', '-o', 'r.md', '-o', './r.md']],
    ['in render', () => ['render', 'saved.json', '-o', 'r.md', '-o', './r.md']],
  ])('%s', async (_, args) => {
    const before = await everything();
    const { code, stdout, stderr } = await here(args());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/named twice|is the same file as/);
    expect(await everything()).toEqual(before);
    const german = await here([...args(), '--lang', 'de']);
    expect(german.stderr).toMatch(/zweimal genannt|dieselbe Datei wie/);
  });
});

deep('what a flag names to be renewed is renewed, and an old result too', async () => {
  for (const args of [
    ['check', 'table.csv', '--baseline=known.json', '--update-baseline'],
    ['analyze', 'table.csv', '--pseudonym', key(), '-f', 'json'],
    ['analyze', 'table.csv', '-o', 'results/again.json'],
    ['analyze', 'table.csv', '-o', 'results/again.json'],
    ['analyze', 'tables', '-o', 'tables/report.html'],
    ['analyze', 'tables', '-o', 'tables/report.html'],
    ['check', 'table.csv', '--output-dir', 'regions'],
    ['check', 'table.csv', '--output-dir', 'regions'],
  ])
    expect(await here(args)).toMatchObject({ code: 0 });
});

test('a file that is written keeps its rights, and a link leads to it as before', async () => {
  const target = at('results', 'shared.json');
  await writeFile(target, 'old', { mode: 0o640 });
  await symlink('shared.json', at('results', 'link.json'));
  await symlink('new.json', at('results', 'link-to-nothing.json'));
  const outputs = ['results/link.json', 'results/link-to-nothing.json'];
  const { code } = await here(['analyze', 'table.csv', ...outputs.flatMap((each) => ['-o', each])]);
  expect(code).toBe(0);
  expect((await stat(target)).mode & 0o777).toBe(0o640);
  for (const name of ['shared.json', 'new.json'])
    expect(JSON.parse(await readFile(at('results', name), 'utf8')).tool.name).toBe('care-chain');
  for (const name of ['link.json', 'link-to-nothing.json'])
    expect(
      (await readdir(at('results'), { withFileTypes: true })).find((one) => one.name === name),
    ).toSatisfy((entry) => entry?.isSymbolicLink() === true);
});
