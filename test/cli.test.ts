import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './paths.ts';
import { command, type RunResult, run, runFresh, runProgram } from './run.ts';
import { deep, thorough } from './runs.ts';

const fixture = join(root, 'fixtures/discharge/stakeholders.csv');

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Writes a file into the test's folder and gives its path. */
async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** It could not be done: a sentence on stderr, exit 2, nothing on stdout, no stack trace. */
function expectRefusal({ code, stdout, stderr }: RunResult, sentence: RegExp): void {
  expect(stderr).toMatch(sentence);
  expect(stderr).toMatch(/\S+ \S+ \S+.*[.?!)"”]\s*$/m);
  expectNoTrace(stderr);
  expect(stdout).toBe('');
  expect(code).toBe(2);
}

function expectNoTrace(text: string): void {
  expect(text).not.toMatch(/^ {4}at /m);
  expect(text).not.toMatch(/node:internal|\[object |undefined|UnhandledPromise/);
}

describe('the command', () => {
  test('says its version', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect(await runFresh(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('says what it can do', async () => {
    const { code, stdout, stderr } = await runFresh(['--help']);
    expect(stdout).toContain('analyze');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  deep('gives the same bytes twice', async () => {
    const args = ['analyze', fixture, '--format', 'json'];
    const [first, second] = [await runFresh(args), await run(args)];
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout).actors.length).toBeGreaterThan(0);
    expect(second.stdout).toBe(first.stdout);
  });

  test('reads a table from standard input', async () => {
    const piped = await runFresh(['analyze', '-', '--format', 'json'], {
      stdin: await readFile(fixture),
    });
    const named = await run(['analyze', fixture, '--format', 'json']);
    expect(piped.code).toBe(0);
    expect(JSON.parse(piped.stdout).actors).toEqual(JSON.parse(named.stdout).actors);
  });
});

describe('refuses with a sentence', () => {
  test('to run before it is built', async () => {
    await mkdir(join(folder, 'unbuilt/bin'), { recursive: true });
    const path = await file('unbuilt/bin/care-chain.js', await readFile(command));
    await file('unbuilt/package.json', '{"type":"module"}');
    await file('unbuilt/bin/package.json', await readFile(join(dirname(command), 'package.json')));
    const refused = await runProgram(process.execPath, [path, '--version']);
    expectRefusal(refused, /npm run build/);
  });

  test('a missing file', async () => {
    const path = join(folder, 'missing.csv');
    expectRefusal(await runFresh(['analyze', path]), /missing\.csv/);
  });

  test('a folder without tables', async () => {
    const path = join(folder, 'empty-folder');
    await mkdir(path);
    expectRefusal(await run(['analyze', path]), /empty-folder/);
  });

  test('an empty file', async () => {
    expectRefusal(await run(['analyze', await file('empty.csv', '')]), /empty\.csv/);
  });

  test('empty standard input', async () => {
    expectRefusal(await run(['analyze', '-'], { stdin: '' }), /\S/);
  });

  test('a file of blank lines', async () => {
    expectRefusal(await run(['analyze', await file('blank.csv', '\n\n \n')]), /blank\.csv/);
  });

  test('a header without rows', async () => {
    const path = await file('header.csv', 'Akteur;Sektor;Kooperationspartner\n');
    expectRefusal(await run(['analyze', path]), /header\.csv/);
  });

  test('a binary file', async () => {
    const path = await file('binary.csv', await readFile(process.execPath).then(head));
    expectRefusal(await run(['analyze', path]), /binary\.csv/);
  });

  test('a table with no name column', async () => {
    const path = await file('nameless.csv', 'Farbe;Größe\nrot;1\nblau;2\n');
    expectRefusal(await run(['analyze', path]), /nameless\.csv/);
  });

  // In work that grew with the square of the text it would not come back.
  deep('100 MB in a single line', async () => {
    const path = await file('long.csv', Buffer.alloc(100_000_000, 'a'));
    expectRefusal(await runFresh(['analyze', path]), /long\.csv/);
    await rm(path);
  });

  test('a table of which no weight is usable', async () => {
    const path = await file('weights.csv', 'from,to,weight\nA,B,-1\nB,C,viel\n');
    expectRefusal(await run(['analyze', path]), /weights\.csv|weight/);
  });

  test('an unknown flag', async () => {
    expectRefusal(await run(['analyze', fixture, '--colour-of-money']), /--colour-of-money/);
  });

  test('an unknown command', async () => {
    expectRefusal(await run(['analyse-it', fixture]), /analyse-it/);
  });

  test('no command at all', async () => {
    const { code, stderr } = await runFresh([]);
    expect(code).toBe(2);
    expectNoTrace(stderr);
  });

  test('an unknown format', async () => {
    expectRefusal(await run(['analyze', fixture, '--format', 'papyrus']), /papyrus/);
  });

  test('an unknown chain, naming those there are', async () => {
    const refused = await run(['analyze', fixture, '--chain', 'nonesuch']);
    expectRefusal(refused, /nonesuch[\s\S]*entlassmanagement/);
  });

  test('an output that cannot be written: the folder is missing', async () => {
    const path = join(folder, 'nowhere', 'out.json');
    expectRefusal(await run(['analyze', fixture, '-o', path]), /out\.json/);
  });

  test('an output that cannot be written: it is a folder', async () => {
    const path = join(folder, 'out.json');
    await mkdir(path);
    expectRefusal(await run(['analyze', fixture, '-o', path]), /out\.json/);
  });

  // The administrator may write anywhere, and Windows keeps permissions otherwise.
  const mayNotWrite = process.platform !== 'win32' && process.getuid?.() !== 0;
  deep('an output that cannot be written: no permission', async () => {
    const path = join(folder, 'locked');
    await mkdir(path);
    await chmod(path, 0o500);
    const target = mayNotWrite ? join(path, 'locked.json') : '/proc/care-chain/locked.json';
    expectRefusal(await runFresh(['analyze', fixture, '-o', target]), /locked\.json/);
  });
});

describe('keeps going and says so', () => {
  test('with ragged rows', async () => {
    const path = await file('ragged.csv', 'from,to,weight\nA,B,1\nB\nC,A,2,extra,cells\nB,C,1\n');
    const { code, stdout, stderr } = await run(['analyze', path, '--format', 'json']);
    expectNoTrace(stderr);
    expect(code).toBe(0);
    const { problems } = JSON.parse(stdout);
    expect(problems.map(({ row }: { row: number }) => row)).toContain(3);
  });

  test('with malformed quotes, naming the row that it repaired', async () => {
    const path = await file('quotes.csv', 'from,to\nA,B\n"C,D\nE,F\n');
    const { code, stdout, stderr } = await run(['analyze', path, '--format', 'json']);
    expectNoTrace(stderr);
    expect(code).toBe(0);
    const { network, problems } = JSON.parse(stdout);
    expect(network.ties).toBe(3);
    expect(problems).toContainEqual(expect.objectContaining({ file: 'quotes.csv', row: 3 }));
  });

  test('with a negative and a non-numeric weight, each with row, column and value', async () => {
    const path = await file('partly.csv', 'from,to,weight\nA,B,1\nB,C,-1\nC,D,viel\n');
    const { code, stdout, stderr } = await run(['analyze', path, '--format', 'json']);
    expectNoTrace(stderr);
    expect(code).toBe(0);
    const { problems } = JSON.parse(stdout);
    for (const found of [
      { row: 3, column: 'weight', value: '-1' },
      { row: 4, column: 'weight', value: 'viel' },
    ])
      expect(problems).toContainEqual(expect.objectContaining({ ...found, file: 'partly.csv' }));
  });
});

describe('a closed pipe is no crash', () => {
  test.runIf(thorough && process.platform !== 'win32')(
    'of a reader that takes one line',
    async () => {
      const actors = Array.from({ length: 4000 }, (_, i) => `A${i},A${(i * 7 + 1) % 4000}`);
      const path = await file('many.csv', `from,to\n${actors.join('\n')}\n`);
      const script = '"$0" "$1" analyze "$2" --format json | head -n 1; echo "exit $PIPESTATUS"';
      const args = ['-c', script, process.execPath, command, path];
      const result = await runProgram('bash', args, { env: { LC_ALL: 'C' } });
      expect(result.stdout.trim().split('\n').at(-1)).toBe('exit 0');
      expect(result.stderr).toBe('');
    },
  );
});

/** Enough of a program file to be no text. */
const head = (bytes: Uint8Array) => bytes.subarray(0, 100_000);
