import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Analysis, readDataset, type Trust, trust } from '../../src/index.ts';
import { root } from '../paths.ts';
import { run } from '../run.ts';
import { deep } from '../runs.ts';

const discharge = join(root, 'fixtures/discharge/stakeholders.csv');
const folder = mkdtempSync(join(tmpdir(), 'care-chain-trust-'));

deep('trust writes what the library gives, and the same bytes each time', async () => {
  const args = ['trust', discharge, '-f', 'json', '--draws', '15', '--seed', '3'];
  const [one, other] = [await run(args), await run(args)];
  expect([one.code, one.stderr]).toEqual([0, '']);
  expect(other.stdout).toBe(one.stdout);
  const bytes = new Uint8Array(readFileSync(discharge));
  const read = readDataset([{ name: 'stakeholders.csv', bytes }]);
  const found: Trust = JSON.parse(one.stdout);
  expect(found).toEqual(trust(read, { draws: 15, seed: 3 }));
  expect(Object.keys(found)).toEqual(
    expect.arrayContaining([
      'settings',
      'silent',
      'silentByDegree',
      'silentAgainstDegree',
      'ties',
      'actors',
      'exact',
      'imputed',
      'askFirst',
      'network',
      'findings',
    ]),
  );
});

deep('trust writes files by their extension, and text to the terminal', async () => {
  const files = ['t.txt', 't.md', 't.html', 't.json'].map((name) => join(folder, name));
  const args = files.flatMap((file) => ['-o', file]);
  const { code, stderr } = await run([
    'trust',
    discharge,
    '--lang',
    'de',
    '--draws',
    '12',
    ...args,
  ]);
  expect([code, stderr]).toEqual([0, '']);
  for (const file of files.slice(0, 3)) expect(readFileSync(file, 'utf8')).toContain('belastbar');
  const { stdout } = await run(['trust', discharge, '--lang', 'en', '--draws', '12']);
  expect(stdout).toContain('How far it holds');
});

test('what cannot be done is said in both languages', async () => {
  for (const [lang, sentence] of [
    ['en', 'no format for this extension'],
    ['de', 'kein Format'],
  ]) {
    const { code, stderr } = await run(['trust', discharge, '-o', 'x.exe', '--lang', lang]);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  }
  const { code, stderr } = await run(['trust', discharge, '--draws', 'many']);
  expect(code).toBe(2);
  expect(stderr).toContain('--draws many');
});

test('analyze --draws 0 leaves out what draws say', async () => {
  const { stdout } = await run(['analyze', discharge, '-f', 'json', '--draws', '0']);
  const { settings, actors, findings }: Analysis = JSON.parse(stdout);
  expect(settings['draws']).toBe(0);
  expect(actors.some((actor) => actor.ranks)).toBe(false);
  expect(findings.some((finding) => finding.holds)).toBe(false);
});
