import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runFresh } from '../run.ts';
import { deep } from '../runs.ts';

/** From 22.1 on Node does it by itself. */
const byNode = 'enableCompileCache' in Module;

describe.skipIf(byNode)('code that is kept between runs', () => {
  let caches = '';
  beforeEach(() => {
    caches = mkdtempSync(join(tmpdir(), 'care-chain-kept-'));
  });
  afterEach(() => rmSync(caches, { recursive: true, force: true }));

  const folder = () => join(caches, 'care-chain');
  const file = () => join(folder(), `${process.version}-${process.arch}`);
  const runs = (env: Record<string, string | undefined> = {}) =>
    runFresh(['explain', 'constraint'], { env: { XDG_CACHE_HOME: caches, ...env } });

  test('is written once, for its owner alone, and changes nothing', async () => {
    const first = await runs();
    const before = readFileSync(file());
    expect(before.length).toBeGreaterThan(10_000);
    if (process.platform !== 'win32') {
      expect(statSync(file()).mode & 0o777).toBe(0o600);
      expect(statSync(folder()).mode & 0o777).toBe(0o700);
    }
    expect(await runs()).toEqual(first);
    expect(readFileSync(file()).equals(before)).toBe(true);
    expect(readdirSync(folder())).toHaveLength(1);
    expect(first.code).toBe(0);
  });

  test('grows by what another command loads', async () => {
    await runs();
    const { size } = statSync(file());
    await runFresh(['plan', '--no-such-option'], { env: { XDG_CACHE_HOME: caches } });
    await runFresh(['analyze', 'fixtures/minimal'], { env: { XDG_CACHE_HOME: caches } });
    expect(statSync(file()).size).toBeGreaterThan(size);
  });

  deep('is written again when the first run of a kind ends well', async () => {
    const env = { XDG_CACHE_HOME: caches };
    const again = async (args: string[]) => {
      const before = readFileSync(file());
      const first = await runFresh(args, { env });
      const after = readFileSync(file());
      expect(await runFresh(args, { env })).toEqual(first);
      expect(readFileSync(file()).equals(after)).toBe(true);
      return !before.equals(after);
    };
    await runFresh(['analyze', 'fixtures/minimal', '--draws', '0'], { env });
    expect(await again(['analyze', 'fixtures/minimal'])).toBe(true);
    expect(await again(['analyze', 'fixtures/discharge'])).toBe(false);
    expect(await again(['analyze', 'fixtures/discharge', '--draws=0'])).toBe(false);
    // It loads the words for what went wrong, and no more.
    await again(['analyze', 'no such file', '--seed', '1']);
    expect(await again(['analyze', 'fixtures/discharge', '--seed', '1'])).toBe(true);
  });

  const spoiled: [string, (bytes: Buffer) => Buffer][] = [
    ['nothing', () => Buffer.alloc(0)],
    ['no list', () => Buffer.from('hello, this is no list of scripts')],
    ['half of it', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['more than it', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
    [
      'another build',
      (bytes) =>
        Buffer.from(bytes.toString('latin1').replace(/"build":"./, '"build":"x'), 'latin1'),
    ],
    [
      'another engine',
      (bytes) =>
        Buffer.from(bytes.toString('latin1').replace(/"engine":\d/, '"engine":7'), 'latin1'),
    ],
    ['noughts for code', (bytes) => bytes.fill(0, bytes.indexOf('}}') + 2)],
  ];
  deep.each(spoiled)('is made anew where the file holds %s', async (_, spoil) => {
    const first = await runs();
    const whole = readFileSync(file());
    writeFileSync(file(), spoil(Buffer.from(whole)));
    expect(await runs()).toEqual(first);
    const again = readFileSync(file());
    expect(again.length).toBeGreaterThan(10_000);
    expect(again.indexOf('"build"')).toBe(whole.indexOf('"build"'));
  });

  test.skipIf(process.getuid === undefined)(
    'is not read where others may have written it',
    async () => {
      const first = await runs();
      const before = statSync(file());
      chmodSync(file(), 0o666);
      expect(await runs()).toEqual(first);
      const after = statSync(file());
      expect(after.ino).not.toBe(before.ino);
      expect(after.mode & 0o777).toBe(0o600);
    },
  );

  deep(
    'goes where Node is told to keep it, and nowhere where Node is told to keep none',
    async () => {
      const first = await runs({ NODE_DISABLE_COMPILE_CACHE: '1' });
      expect(readdirSync(caches)).toEqual([]);
      const other = join(caches, 'other');
      expect(await runs({ NODE_COMPILE_CACHE: other })).toEqual(first);
      expect(readdirSync(caches)).toEqual(['other']);
    },
  );

  deep('is done without where no place for it is known or can be written', async () => {
    const first = await runs();
    const nowhere = { XDG_CACHE_HOME: undefined, HOME: undefined, LOCALAPPDATA: undefined };
    expect(await runs(nowhere)).toEqual(first);
    writeFileSync(join(caches, 'a file'), '');
    expect(await runs({ NODE_COMPILE_CACHE: join(caches, 'a file') })).toEqual(first);
  });
});
