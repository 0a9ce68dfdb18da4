import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import { deep, some, thorough } from '../runs.ts';

const good = 'Akteur;Kooperationspartner\nA;B|C\nB;A|C\nC;A|B\n';
const gap = 'Akteur;Sektor;Kooperationspartner\nA;x;B\nB;x;A\nC;y;\nD;y;\n';
const none = ['--chain', 'none'];
const unix = process.platform !== 'win32';

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);
/** Here, one data set after the other, where a test is not about more: each worker is a process to start. */
const here = (args: readonly string[], options = {}) => {
  const single = args[0] === 'check' && !args.includes('--jobs') ? ['--jobs', '1'] : [];
  return run([...args, ...single], { cwd: folder, ...options });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-hostile-'));
  await writeFile(at('good.csv'), good);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a region that asks too much', () => {
  /** Ties that keep every measure busy: for minutes where there are many actors. */
  const heavy = (actors: number) => {
    const rows = ['von;an'];
    for (let i = 0; i < actors; i++)
      for (let k = 1; k <= 8; k++) rows.push(`a${i};a${(i * k * 7919 + k * 104_729) % actors}`);
    return rows.join('\n');
  };

  deep('of time is one broken region, the others go on, one or two at once', async () => {
    await writeFile(at('endless.csv'), heavy(10));
    // Reading this one never ends, and takes nothing from the others.
    await writeFile(
      at('stall.cjs'),
      `const fs = require('node:fs');
      const { readFileSync } = fs;
      fs.readFileSync = (path, ...rest) => {
        if (String(path).endsWith('endless.csv')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
        return readFileSync(path, ...rest);
      };`,
    );
    const limited = async (jobs: string) => {
      const args = [
        'check',
        'good.csv',
        'endless.csv',
        ...none,
        '--format',
        'json',
        '--jobs',
        jobs,
      ];
      const place = `limited ${jobs}`;
      const limit = ['--limit-seconds', '5,5', '--output-dir', place];
      const { code, stdout } = await here([...args, ...limit], {
        env: { NODE_OPTIONS: `--require ${JSON.stringify(at('stall.cjs'))}` },
      });
      expect(code).toBe(2);
      const { dataSets, broken } = JSON.parse(stdout);
      expect(dataSets.map(({ name }: { name: string }) => name)).toEqual(['good']);
      expect(broken).toMatchObject([{ name: 'endless', problems: [] }]);
      expect(broken[0].message.en).toMatch(/took longer than 5\.5 seconds.*--limit-seconds/);
      expect(broken[0].message.de).toMatch(/dauerte länger als 5,5 Sekunden.*--limit-seconds/);
      expect(await readdir(at(place, 'good'))).toHaveLength(3);
    };
    // Both wait for the limit: side by side they wait once.
    await Promise.all(['1', '2'].map(limited));
  });

  deep('of memory is one broken region, the others go on', async () => {
    await writeFile(at('heavy.csv'), heavy(30_000));
    const args = ['check', 'good.csv', 'heavy.csv', ...none, '--format', 'json', '--jobs', '2'];
    // A process of little memory stands for a region of a great deal.
    const { code, stdout } = await here([...args, '--output-dir', 'little'], {
      env: { NODE_OPTIONS: '--max-old-space-size=48' },
    });
    expect(code).toBe(2);
    const { dataSets, broken } = JSON.parse(stdout);
    expect(dataSets.map(({ name }: { name: string }) => name)).toEqual(['good']);
    expect(broken).toMatchObject([{ name: 'heavy', problems: [] }]);
    expect(broken[0].message.en).toMatch(/memory of this computer was not enough/);
    expect(broken[0].message.de).toMatch(/Arbeitsspeicher dieses Rechners nicht reichte/);
    const left = await readdir(at('little'), { recursive: true });
    expect(left.filter((name) => name.includes('.part-'))).toEqual([]);
  });

  test.each(['0', '-1', 'soon', ''])('a limit of "%s" is refused', async (limit) => {
    const { code, stderr } = await here(['check', 'good.csv', `--limit-seconds=${limit}`]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--limit-seconds .*: give a number of seconds above 0/);
  });
});

describe('the folders of regions', () => {
  test.runIf(thorough && unix)('are distinct and safe whatever the names', async () => {
    const place = at('names');
    await mkdir(place);
    const names = [
      'index.html',
      'INDEX.HTML',
      'check.json',
      'CON',
      'nul.x',
      'A',
      'a',
      'r\u00e4',
      'ra\u0308',
      'a.',
      'a%2E',
      '\u202ed',
      'e\u001b[31m',
      'x'.repeat(240),
      `${'x'.repeat(239)}y`,
    ];
    for (const name of names) await writeFile(join(place, `${name}.csv`), good);
    const files = names.map((name) => `names/${name}.csv`);
    const { code, stdout } = await here(['check', ...files, ...none, '--output-dir', 'regions']);
    expect(stdout).toMatch(/^\s*\S/);
    expect(code).toBe(0);
    const entries = await readdir(at('regions'), { withFileTypes: true });
    const folders = entries.filter((each) => each.isDirectory()).map(({ name }) => name);
    expect(folders).toHaveLength(names.length);
    const few = folders.map((name) => name.normalize('NFC').toUpperCase().toLowerCase());
    expect(new Set([...few, 'index.html', 'check.json']).size).toBe(names.length + 2);
    for (const name of folders) {
      expect(name).not.toMatch(/^(con|nul)(\.|$)|[. ]$|[\p{C}<>:"/\\|?*]/iu);
      expect(await readdir(at('regions', name))).toHaveLength(3);
    }
    const index = await readFile(at('regions', 'index.html'), 'utf8');
    for (const [, href] of index.matchAll(/href="([^"#:]+)"/g))
      expect(await readFile(at('regions', decodeURIComponent(href)))).toBeTruthy();
  });
});

describe('terminals and CI', () => {
  const evil = 'x\u001b[31m\u009b1m\u202ey\u0007';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
  const steering = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

  test.skipIf(!unix).each([
    ['a file', ['analyze', `${evil}.csv`]],
    ['a missing file', ['analyze', `no-${evil}.csv`]],
    ['a table', ['analyze', 'evil.csv', '--inspect']],
    ['a report', ['analyze', 'evil.csv']],
    ['a check', ['check', 'evil.csv', `${evil}.csv`, `no-${evil}.csv`]],
    ['a check for GitHub', ['check', 'evil.csv', `${evil}.csv`, '-f', 'github']],
    ['a comparison', ['compare', 'evil.csv', `${evil}.csv`]],
    ['a config', ['check', 'good.csv', '--config', 'evil.json']],
    ['a config that is printed', ['check', '--print-config', '--config', 'evil-key.json']],
    ['an option', ['analyze', 'good.csv', `--${evil}`]],
    ['an output', ['analyze', 'good.csv', '-o', `${evil}.xyz`]],
    ['a chain', ['analyze', 'good.csv', '--chain', evil]],
    ['a topic', ['explain', evil]],
    ['a budget', ['check', 'good.csv', '--config', 'evil-budget.json']],
    ['jobs', ['check', 'good.csv', '--jobs', evil]],
    ['an empty folder', ['init', evil]],
  ])('%s cannot steer them', async (_, args) => {
    await writeFile(at(`${evil}.csv`), `${good}${evil};\n`);
    await writeFile(
      at('evil.csv'),
      `Akteur;Sektor ${evil};Partner;Gewicht ${evil};Gremium\n${evil};${evil};B ${evil};${evil};${evil}\nB;x;${evil};;\n`,
    );
    await writeFile(
      at('evil.json'),
      JSON.stringify({ [evil]: 1, failOn: evil, rules: { [evil]: 'off' } }),
    );
    await writeFile(at('evil-key.json'), JSON.stringify({ dataSets: { [evil]: {} } }));
    await writeFile(at('evil-budget.json'), JSON.stringify({ budgets: { [evil]: { min: 1 } } }));
    for (const language of some(['de', 'en'])) {
      const { stdout, stderr } = await here([...args, '--lang', language]);
      expect(stdout + stderr).not.toBe('');
      expect(stdout.replaceAll('\n', '')).not.toMatch(steering);
      expect(stderr.replaceAll('\n', '')).not.toMatch(steering);
      await rm(at(evil), { recursive: true, force: true });
    }
  });

  test.runIf(thorough && unix)('no text of the user is a command to GitHub Actions', async () => {
    const command = '::set-env name=X::y';
    await mkdir(at('ci'));
    const name = `${command} ##[error]z`;
    for (const each of [name, '::error::', `  ::warning::`])
      await writeFile(
        at('ci', `${each}.csv`),
        gap.replaceAll('A', `${command} ##[set-output name=a]`).replaceAll('x', '::error::x'),
      );
    await writeFile(at('ci', '::broken.csv'), 'Farbe;Größe\nrot;1\n');
    const files = (await readdir(at('ci'))).map((file) => `./ci/${file}`);
    for (const args of [
      ['-f', 'github'],
      ['-o', 'ci.json'],
    ]) {
      const { stdout, stderr } = await here(['check', ...files, ...none, ...args], {
        env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: at('summary.md') },
      });
      expect(stdout).not.toMatch(/^\s*::/m);
      expect(stdout + stderr).not.toContain('##[');
      for (const line of stderr.split('\n').filter((each) => /^\s*::/.test(each)))
        expect(line).toMatch(/^::(?:error|warning|notice) (?:file|title)=/);
    }
    const missing = await run(['check', '::error::x.csv', '-f', 'github'], { cwd: at('ci') });
    expect(missing.stdout + missing.stderr).not.toMatch(/^\s*::error::x/m);
    const none2 = await run(['analyze', '::error::nowhere.csv'], { cwd: at('ci') });
    expect(none2.stderr).not.toMatch(/^\s*::/m);
  });
});

describe('what does not stop the work', () => {
  test.skipIf(!unix)('a pipe in a folder is skipped with a sentence', async () => {
    await mkdir(at('pipes', 'inner'), { recursive: true });
    for (const path of ['pipes/inner/pipe.csv', 'pipes/pipe.csv'])
      execFileSync('mkfifo', [at(path)]);
    for (const path of ['pipes/inner/a.csv', 'pipes/b.csv']) await writeFile(at(path), good);
    for (const [language, sentence] of some([
      ['en', /pipe\.csv.*(?:is skipped|skipped\.)/],
      ['de', /pipe\.csv.*übersprungen/],
    ] as const)) {
      const one = await here(['analyze', 'pipes/inner', ...none, '--inspect', '--lang', language]);
      expect(one).toMatchObject({ code: 0 });
      expect(one.stdout).toMatch(sentence);
      const report = await here([
        'analyze',
        'pipes/inner',
        ...none,
        '-f',
        'json',
        '--lang',
        language,
      ]);
      expect(report).toMatchObject({ code: 0, stderr: expect.stringMatching(sentence) });
      const many = await here(['check', 'pipes', ...none, '--lang', language]);
      expect(many.code).toBe(0);
      expect(many.stderr).toMatch(sentence);
    }
  });

  test.each([
    ['a config', (path: string) => ['check', 'good.csv', '--config', path]],
    ['a baseline', (path: string) => ['check', 'good.csv', `--baseline=${path}`]],
    ['a chain', (path: string) => ['analyze', 'good.csv', '--chain', path]],
    ['an analysis', (path: string) => ['render', path]],
  ])('deep brackets in %s are a sentence', async (_, args) => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    for (const text of [deep, `{"formatVersion": 2, "rules": ${deep}, "views": {"a": ${deep}}}`]) {
      await writeFile(at('deep.json'), text);
      for (const [language, sentence] of [
        ['en', /deep\.json: brackets/],
        ['de', /deep\.json: Klammern/],
      ] as const) {
        const { code, stdout, stderr } = await here([...args('deep.json'), '--lang', language]);
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toMatch(sentence);
        expect(stderr.length).toBeLessThan(500);
      }
    }
  });

  deep('an output that cannot be made does not stop the others', async () => {
    const lists: [string[], string[]][] = [
      [
        ['analyze', 'good.csv', ...none],
        ['no/where.json', 'svg-holes:here.svg', 'here.md'],
      ],
      [
        ['check', 'good.csv', ...none],
        ['no/where.json', 'here.xml', 'here.sarif'],
      ],
      [
        ['compare', 'good.csv', 'good.csv', ...none],
        ['no/where.json', 'here.html', 'here.txt'],
      ],
    ];
    for (const [args, outputs] of lists) {
      const { code, stderr } = await here([...args, ...outputs.flatMap((each) => ['-o', each])]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^no\/where\.json: there is no such file or folder/m);
      const last = outputs.at(-1) as string;
      expect((await readFile(at(last))).length).toBeGreaterThan(0);
    }
  });
});

describe('a saved analysis that was tampered with', () => {
  const commands = [
    ['render', 'tampered.json'],
    ['compare', 'tampered.json', 'good.csv'],
    ['compare', 'good.csv', 'tampered.json'],
    ['check', 'tampered.json'],
  ];

  deep.each<[string, (analysis: any) => void, string]>([
    [
      'a figure',
      (analysis) => Object.assign(analysis.actors[0].measures, { degree: 'x' }),
      'actors.0.measures.degree',
    ],
    [
      'an actor of a tie',
      (analysis) => Object.assign(analysis.ties[0], { target: 'nobody' }),
      'ties.0.target',
    ],
    [
      'a view',
      (analysis) => Object.assign(analysis.views ?? analysis.views, { holes: { holes: 3 } }),
      'holes.holes',
    ],
    [
      'evidence',
      (analysis) => Object.assign(analysis.findings[0], { evidence: {} }),
      'findings.0.evidence',
    ],
    [
      'an older version',
      (analysis) => Object.assign(analysis, { formatVersion: 0 }),
      'format version 0',
    ],
    [
      'a newer version',
      (analysis) => Object.assign(analysis, { formatVersion: 99 }),
      'format version 99',
    ],
  ])('in %s gets a sentence with the key', async (_, tamper, key) => {
    await writeFile(at('gap.csv'), gap);
    const { stdout: saved } = await here(['analyze', 'gap.csv', ...none, '-f', 'json']);
    const analysis = JSON.parse(saved);
    tamper(analysis);
    await writeFile(at('tampered.json'), JSON.stringify(analysis));
    for (const args of commands)
      for (const language of ['de', 'en']) {
        const { code, stdout, stderr } = await here([...args, '--lang', language]);
        expect(code).toBe(2);
        const text = (stdout + stderr).replace(/\s+/g, ' ');
        expect(text).toContain(
          language === 'de' ? key.replace('format version', 'Formatversion') : key,
        );
        expect(text).not.toMatch(/unexpected|unerwartet| at .*\.js/);
      }
  });
});

test('what a spreadsheet may take for a formula is guarded in every table that is written, and read back as it was', async () => {
  const names = ['x;=1+1;y', 'a\t=2+2', '＝3+3', '＠sum', 'b;-4', "'=5", '=6', 'c\n+7', 'd,@8'];
  const rows = names.map((name, i) => `"${name}","${names[(i + 1) % names.length]}"`);
  await writeFile(at('formulas.csv'), `Von,An\n${rows.join('\n')}\n`);
  const key = join(await mkdtemp(join(tmpdir(), 'care-chain-key-')), 'key.csv');
  await here(['analyze', 'formulas.csv', ...none, '--pseudonym', key, '-f', 'json']);
  const csv = ['csv:f-actors.csv', 'csv-ties:f-ties.csv', 'json:f.json'];
  await here(['analyze', 'formulas.csv', ...none, ...csv.flatMap((each) => ['-o', each])]);
  for (const path of [at('f-actors.csv'), at('f-ties.csv'), key]) {
    const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
    // Whatever parts the cells in another country: no cell starts with one of these.
    for (const seen of text.split(/[;,\t\r\n]/))
      expect(seen.replace(/^"/, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
  }
  const before = JSON.parse(await readFile(at('f.json'), 'utf8'));
  const ties = [
    'analyze',
    'f-ties.csv',
    ...none,
    '--from',
    'source',
    '--to',
    'target',
    '-f',
    'json',
  ];
  const after = JSON.parse((await here(ties)).stdout);
  const ids = ({ actors }: { actors: { id: string }[] }) => actors.map(({ id }) => id);
  expect(ids(after)).toEqual(ids(before));
});

deep('a page of a very large network says what it left out, and is small', async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => `Stelle ${i};Stelle ${(i * 7) % 5000}`);
  await writeFile(at('large.csv'), `von;an\n${rows.join('\n')}\n`);
  const quick = [
    'analyze',
    'large.csv',
    ...none,
    '--draws',
    '0',
    '--permutations',
    '9',
    '-o',
    'large.html',
    '-q',
  ];
  const { code } = await here(quick);
  expect(code).toBe(0);
  const page = await readFile(at('large.html'), 'utf8');
  expect(page.length).toBeLessThan(5_000_000);
  expect(page).toContain('A summary: at most the ');
  expect(page).not.toContain('data-download="');
  await here([...quick, '--lang', 'de']);
  expect(await readFile(at('large.html'), 'utf8')).toContain(
    'Eine Zusammenfassung: Einzeln stehen hier höchstens die ',
  );
});
