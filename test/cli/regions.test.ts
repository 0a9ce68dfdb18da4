import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../paths.ts';
import { run, runFresh } from '../run.ts';
import { deep } from '../runs.ts';
import { junitBreaches, parseXml } from '../schemas/junit.ts';
import { sarifBreaches } from '../schemas/official-sarif.ts';
import { codeQualitySchema, sarifSchema } from '../schemas/sarif.ts';

const regions = join(root, 'fixtures/regions');
const golden = (name: string) => join(regions, 'expected', name);
/** A page without its style sheet, which its policy names by its hash. */
const unstyled = (text: string) => text.replace(/<style>[^<]*<\/style>/, '<style></style>');
const here = (args: string[], env = {}) => run(args, { cwd: regions, env });
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-regions-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const check = ['check', '2024', '--baseline=care-chain.baseline.json'];
const inEnglish = ['en.txt', 'json', 'jsonl', 'en.md', 'xml', 'sarif', 'gitlab.json', 'en.html'];
const inGerman = ['de.txt', 'de.md', 'de.html'];

describe('a check of the regions', () => {
  beforeAll(async () => {
    const outputs = (endings: string[]) =>
      endings.flatMap((ending) => {
        const prefix = ending === 'gitlab.json' ? 'gitlab:' : '';
        return ['-o', `${prefix}${join(folder, `check.${ending}`)}`];
      });
    const runs = [
      await here([...check, '--lang', 'en', ...outputs(inEnglish)]),
      await here([...check, '--lang', 'de', ...outputs(inGerman)]),
    ];
    for (const { code, stdout } of runs) expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test.each([...inEnglish, ...inGerman])('as %s is the golden file', async (ending) => {
    const text = await readFile(join(folder, `check.${ending}`), 'utf8');
    await expect(unstyled(text)).toMatchFileSnapshot(golden(`check.${ending}`));
  });

  deep('as annotations of GitHub stands on stderr, and the summary in its file', async () => {
    const summary = join(folder, 'summary.md');
    const { stdout, stderr } = await here([...check, '--format', 'github', '--lang', 'en'], {
      GITHUB_STEP_SUMMARY: summary,
    });
    await expect(stderr).toMatchFileSnapshot(golden('check.github.txt'));
    expect(stdout).toContain('Failed: ');
    expect(await readFile(summary, 'utf8')).toBe(
      await readFile(join(folder, 'check.en.md'), 'utf8'),
    );
  });

  test('fits the schemas of SARIF, GitLab and JUnit', async () => {
    const read = (name: string) => readFile(join(folder, name), 'utf8');
    const sarif = JSON.parse(await read('check.sarif'));
    expect(sarifSchema.safeParse(sarif).error).toBeUndefined();
    expect(sarifBreaches(sarif)).toEqual([]);
    // The schema is alive: it refuses what is no SARIF.
    expect(sarifBreaches({ ...sarif, version: '2.0.0' })).not.toEqual([]);
    const [{ results: found }] = sarif.runs;
    const odd = {
      ...sarif,
      runs: [{ ...sarif.runs[0], results: [{ ...found[0], level: 'bad' }] }],
    };
    expect(sarifBreaches(odd).join()).toContain('/runs/0/results/0/level');
    const [{ tool, results }] = sarif.runs;
    for (const { ruleId, ruleIndex } of results)
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const quality = JSON.parse(await read('check.gitlab.json'));
    expect(codeQualitySchema.safeParse(quality).error).toBeUndefined();
    const prints = quality.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    expect(junitBreaches(parseXml(await read('check.xml')))).toEqual([]);
  });

  test('writes annotations by the rules of GitHub: ten of a kind, signs escaped, on a row of a table', async () => {
    const lines = (await readFile(golden('check.github.txt'), 'utf8')).trim().split('\n');
    const found = lines.filter((line) => line.startsWith('::'));
    for (const kind of ['error', 'warning', 'notice'])
      expect(found.filter((line) => line.startsWith(`::${kind} `)).length).toBeLessThanOrEqual(10);
    expect(lines.length - found.length).toBeLessThanOrEqual(1);
    for (const line of found) {
      const [, properties, text] = /^::(?:error|warning|notice) (.*?)::(.*)$/.exec(
        line,
      ) as string[];
      for (const property of properties.split(','))
        expect(property).toMatch(/^(file|line|title)=[^:,]+$/);
      expect(text).not.toMatch(/%(?!25|0D|0A)/);
    }
    const [, file, row] = found
      .map((line) => /file=([^,]+),line=(\d+)/.exec(line))
      .find(Boolean) as RegExpExecArray;
    const table = await readFile(join(regions, file), 'latin1');
    expect(table.split(/\r?\n/)[Number(row) - 1]).toMatch(/\S/);
  });

  deep(
    'gives the same bytes whatever the order, the workers, the locale and the time zone',
    async () => {
      const paths = (await readdir(join(regions, '2024'))).map((name) => `2024/${name}`);
      const tail = ['--baseline=care-chain.baseline.json', '--format', 'json', '--lang', 'en'];
      // Locale and time zone are those that a process starts with.
      const fresh = (args: string[], env = {}) => runFresh(args, { cwd: regions, env });
      const runs = await Promise.all([
        here(['check', ...paths, ...tail, '--jobs', '1']),
        fresh(['check', ...[...paths].reverse(), ...tail, '--jobs', '3'], {
          TZ: 'Pacific/Kiritimati',
        }),
        fresh(['check', ...paths, ...paths, ...tail, '--jobs', '2'], {
          LC_ALL: 'tr_TR.UTF-8',
          TZ: 'America/St_Johns',
        }),
      ]);
      const wanted = await readFile(join(folder, 'check.json'), 'utf8');
      for (const { stdout, code } of runs) {
        expect(stdout).toBe(wanted);
        expect(code).toBe(2);
      }
    },
  );

  deep(
    'into a folder writes one for each region and an index that ranks by single questions',
    async () => {
      const out = join(folder, 'out');
      const { code, stdout } = await here([
        ...check,
        '--output-dir',
        out,
        '--lang',
        'en',
        '--jobs',
        '2',
        '--format',
        'json',
      ]);
      expect(code).toBe(2);
      // What the reports need beside it changes no verdict.
      expect(stdout).toBe(await readFile(join(folder, 'check.json'), 'utf8'));
      const names = await readdir(out);
      expect(names.sort()).toEqual([
        'check.json',
        'glenmoor',
        'harbourside',
        'index.html',
        'lindenau',
        'moosach',
        'nordheide',
        'ostufer',
        'sankt-veit',
        'westfold',
      ]);
      const index = await readFile(join(out, 'index.html'), 'utf8');
      for (const [, href] of index.matchAll(/<a href="([^"]+)"/g))
        expect((await readFile(join(out, decodeURIComponent(href)))).length).toBeGreaterThan(0);
      // Six questions, in each of two languages.
      expect(index.match(/<h3>/g)).toHaveLength(12);
      for (const name of ['Moosach', 'Sankt-Veit', 'small-corners', 'language-de', 'language-en'])
        expect(index).toContain(name);
      for (const region of ['moosach', 'westfold']) {
        expect(index).toContain(`href="${region}/report.html"`);
        const page = await readFile(join(out, region, 'report.html'), 'utf8');
        expect(page).toContain('<html lang="en"');
        expect(page).toContain(region);
      }
      const own = JSON.parse(await readFile(join(out, 'moosach/analysis.json'), 'utf8'));
      expect(own.dataset.name).toBe('moosach');
      expect(index).not.toMatch(/https?:|<script/);
    },
  );
});

describe('a comparison of two waves', () => {
  test.each(['lindenau.csv', 'moosach', 'harbourside.csv'])(
    'of %s is the golden file in every format',
    async (region) => {
      const aliases = region === 'lindenau.csv' ? ['--aliases', 'aliases.csv'] : [];
      for (const [language, endings] of [
        ['en', ['en.txt', 'json', 'en.md', 'en.html']],
        ['de', ['de.txt', 'de.html']],
      ] as const) {
        const names = endings.map((ending) => `compare-${region.replace('.csv', '')}.${ending}`);
        const files = names.map((name) => join(folder, name));
        const args = [
          'compare',
          `2024/${region}`,
          `2026/${region}`,
          '--lang',
          language,
          ...aliases,
        ];
        expect(await here([...args, ...files.flatMap((file) => ['-o', file])])).toEqual({
          code: 0,
          stdout: '',
          stderr: '',
        });
        for (const [k, name] of names.entries())
          await expect(unstyled(await readFile(files[k], 'utf8'))).toMatchFileSnapshot(
            golden(name),
          );
      }
    },
  );

  test('is the same of tables and of saved analyses', async () => {
    const saved = [join(folder, 'a.json'), join(folder, 'b.json')];
    await here(['analyze', '2024/moosach', '-o', saved[0]]);
    await here(['analyze', '2026/moosach', '-o', saved[1]]);
    const [tables, json] = await Promise.all([
      here(['compare', '2024/moosach', '2026/moosach', '--format', 'json']),
      here(['compare', ...saved, '--format', 'json']),
    ]);
    const plain = (text: string) => {
      const { before, after, ...rest } = JSON.parse(text);
      return { ...rest, sizes: [before.actors, after.actors, before.ties, after.ties] };
    };
    expect(plain(json.stdout)).toEqual(plain(tables.stdout));
  });
});
