import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/index.ts';
import { root } from '../paths.ts';
import { command, runProgram } from '../run.ts';
import { deep, some } from '../runs.ts';

/** The examples of the guide, each marked with what a test can do with it without the service. */
const guide = await readFile(join(root, 'docs/ci.md'), 'utf8');
const examples = [...guide.matchAll(/<!-- test: (\w+) -->\n```\w*\n([\s\S]*?)```/g)].map(
  ([, kind, code]) => ({ kind, code }),
);
const of = (wanted: string) =>
  examples.filter(({ kind }) => kind === wanted).map(({ code }) => code);

/** Few actors: what a check of them says is tried elsewhere. */
const region =
  'Akteur;Sektor;Kooperationspartner\nHaus;Gesundheit;Heim\nHeim;Gesundheit;Haus\nBude;Kommune;\nAmt;Kommune;\n';

let folder: string;

/** Runs a line as the guide shows it, in a folder with regions, with `care-chain` and `npx` on the path. */
function shell(line: string) {
  return runProgram('bash', ['-c', line], {
    cwd: folder,
    // Where the language of the tests is not installed, bash itself would warn.
    env: { LC_ALL: 'C', PATH: `${join(folder, 'bin')}:${process.env['PATH']}` },
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-guide-'));
  await mkdir(join(folder, 'bin'));
  await symlink(command, join(folder, 'bin/care-chain'));
  await writeFile(join(folder, 'bin/npx'), '#!/bin/sh\nexec "$@"\n', { mode: 0o755 });
  await mkdir(join(folder, 'regions/moosach'), { recursive: true });
  await cp(join(root, 'fixtures/regions/2024/glenmoor.csv'), join(folder, 'regions/glenmoor.csv'));
  for (const name of ['lindenau.csv', 'moosach/akteure.csv'])
    await writeFile(join(folder, 'regions', name), region);
  await writeFile(join(folder, 'waves.csv'), 'from,to,year\nA,B,2024\nB,C,2024\nA,C,2026\n');
  await shell('care-chain check regions --update-baseline');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe.skipIf(process.platform === 'win32')('the guide to CI', () => {
  test('marks every example, so that none goes untested', () => {
    expect(examples).toHaveLength((guide.match(/^```/gm) ?? []).length / 2);
  });

  test('shows a config that can be used', () => {
    for (const code of of('config')) expect(readConfig(JSON.parse(code))).toBeTruthy();
    expect(of('config')).toHaveLength(1);
  });

  test.each(
    some(
      of('run').flatMap((code) => code.trim().split('\n')),
      12,
    ),
  )('has a line that runs: %s', async (line) => {
    const { code, stderr } = await shell(line);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each(
    some(
      of('workflow').flatMap((code) =>
        [...code.matchAll(/(?:run:|-) (npx care-chain .*)$/gm)].map(([, line]) => line),
      ),
    ),
  )('has a step that runs: %s', async (line) => {
    const { code } = await shell(line);
    expect(code).toBe(0);
    for (const [, file] of line.matchAll(/(?:gitlab:|junit:|-o )([\w.-]+\.\w+)/g))
      expect((await readFile(join(folder, file))).length).toBeGreaterThan(0);
  });

  deep('has a line for cron that runs', async () => {
    const [line] = of('cron');
    const [, task] = /^(?:\S+ ){5}cd \S+ && (.*)$/m.exec(line) as RegExpExecArray;
    expect((await shell(task)).code).toBe(0);
    expect(await readFile(join(folder, 'report/index.html'), 'utf8')).toContain('lindenau');
  });
});
