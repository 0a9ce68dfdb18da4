import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, run, runFresh } from '../run.ts';
import { deep, thorough } from '../runs.ts';

const none = ['--chain', 'none'];
const runs = 4;

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);
const here = (args: readonly string[]) => runFresh(args, { cwd: folder });
/** The same where nothing runs beside it. */
const alone = (args: readonly string[]) => run(args, { cwd: folder });

/** A number that no process has. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.on('close', resolve));
  return child.pid as number;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-together-'));
  for (let k = 0; k < runs; k++)
    await writeFile(
      at(`r${k}.csv`),
      `Akteur;Sektor;Kooperationspartner\nHaus ${k};Gesundheit;Heim ${k}\nHeim ${k};Gesundheit;Haus ${k}\nBude ${k};Kommune;\nAmt;Kommune;\n`,
    );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function keyIn(path: string) {
  const [, ...rows] = (await readFile(path, 'utf8')).trim().split('\n');
  return new Map(rows.map((row) => row.split(';').slice(0, 2) as [string, string]));
}

deep('runs at once on one key lose nothing, and no code points to two', async () => {
  await rm(at('keys'), { recursive: true, force: true });
  const key = join(await mkdtemp(join(tmpdir(), 'care-chain-keys-')), 'key.csv');
  const all = Array.from({ length: runs }, (_, k) =>
    here(['analyze', `r${k}.csv`, ...none, '--pseudonym', key, '-f', 'json']),
  );
  const reports = (await Promise.all(all)).map(({ code, stdout, stderr }) => {
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout) as { actors: { id: string }[] };
  });
  const known = await keyIn(key);
  expect([...known.values()].sort()).toEqual(
    [
      'Amt',
      ...['Bude', 'Haus', 'Heim'].flatMap((who) =>
        Array.from({ length: runs }, (_, k) => `${who} ${k}`),
      ),
    ].sort(),
  );
  reports.forEach(({ actors }, k) => {
    const names = actors.map(({ id }) => known.get(id));
    expect(names.sort()).toEqual(['Amt', `Bude ${k}`, `Haus ${k}`, `Heim ${k}`]);
  });
  expect(await readdir(join(key, '..'))).toEqual(['key.csv']);
});

deep('runs at once on one baseline keep the findings of all', async () => {
  const all = Array.from({ length: runs }, (_, k) =>
    here(['check', `r${k}.csv`, ...none, '--baseline=known.json', '--update-baseline', '-q']),
  );
  for (const { code, stderr } of await Promise.all(all))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { findings } = JSON.parse(await readFile(at('known.json'), 'utf8'));
  expect(new Set(findings.map(({ dataSet }: { dataSet: string }) => dataSet))).toEqual(
    new Set(Array.from({ length: runs }, (_, k) => `r${k}`)),
  );
});

deep(
  'a lock of a process that is no more holds nobody up, and two that find it do not collide',
  async () => {
    const key = join(await mkdtemp(join(tmpdir(), 'care-chain-keys-')), 'key.csv');
    await writeFile(`${key}.lock`, `${await deadProcess()} ${hostname()}`);
    const all = Array.from({ length: runs }, (_, k) =>
      here(['analyze', `r${k}.csv`, ...none, '--pseudonym', key, '-q', '-f', 'json']),
    );
    for (const { code } of await Promise.all(all)) expect(code).toBe(0);
    expect((await keyIn(key)).size).toBe(3 * runs + 1);
    expect(await readdir(join(key, '..'))).toEqual(['key.csv']);
  },
);

test.skipIf(process.platform === 'win32')(
  'the key is for its owner alone, also where it was not, and never among the tables',
  async () => {
    const place = await mkdtemp(join(tmpdir(), 'care-chain-keys-'));
    const key = join(place, 'key.csv');
    const analyze = (name: string, path: string) =>
      alone(['analyze', name, ...none, '--pseudonym', path, '-f', 'json']);
    await analyze('r0.csv', key);
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    for (const table of ['r0.csv', 'r1.csv']) {
      await chmod(key, 0o644);
      await analyze(table, key);
      expect((await stat(key)).mode & 0o777).toBe(0o600);
    }
    await symlink(folder, join(place, 'tables'));
    await symlink(at('new-key.csv'), join(place, 'leads-there.csv'));
    for (const path of [join(place, 'tables', 'key.csv'), join(place, 'leads-there.csv')]) {
      const { code, stderr } = await analyze('.', path);
      expect(code).toBe(2);
      expect(stderr).toContain('must not lie among the tables');
    }
    const { code, stderr } = await analyze(join(place, 'tables'), at('key.csv'));
    expect(code).toBe(2);
    expect(stderr).toContain('must not lie among the tables');
  },
);

deep(
  'what a killed run left half-written is taken away by the next, what a running one writes is not',
  async () => {
    const dead = await deadProcess();
    const out = at('out', 'r0');
    await here(['check', 'r0.csv', ...none, '--output-dir', 'out', '-q']);
    const left = [`${out}/report.html.part-${dead}-3`, at(`gone.json.part-${dead}-0`)];
    const others = [
      `${out}/report.txt.part-${process.pid}-0`,
      at(`film.mp4.part-${dead}-1`),
      at(`new.json.part-${process.pid}-0`),
    ];
    for (const path of [...left, ...others]) await writeFile(path, 'half');
    await here(['check', 'r0.csv', ...none, '--output-dir', 'out', '-o', 'new.json', '-q']);
    for (const path of left) await expect(stat(path)).rejects.toThrow('ENOENT');
    for (const path of others) expect((await stat(path)).isFile()).toBe(true);
  },
);

test.runIf(thorough && process.platform !== 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s in the middle of many regions leaves nothing half-written',
  async (signal) => {
    const paths = Array.from({ length: 60 }, (_, k) => at(`many-${k}.csv`));
    for (const path of paths) await writeFile(path, await readFile(at('r0.csv')));
    for (const jobs of ['1', '2']) {
      const out = at(`out-${signal}-${jobs}`);
      const args = ['check', ...paths, ...none, '--output-dir', out, '--jobs', jobs];
      const child = spawn(process.execPath, [command, ...args], { stdio: 'ignore' });
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      while ((await readdir(out).catch(() => [])).length < 2 && child.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 3));
      child.kill(signal);
      expect(await ended).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal]);
      const files = await readdir(out, { recursive: true });
      expect(files.filter((name) => name.includes('.part-'))).toEqual([]);
      expect(files).not.toContain('index.html');
    }
  },
);
