import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { configSchema } from '../../src/check/config.ts';
import { root } from '../paths.ts';
import { command, run, runProgram } from '../run.ts';
import { deep, some, thorough } from '../runs.ts';
import { sarifBreaches } from '../schemas/official-sarif.ts';
import { codeQualitySchema } from '../schemas/sarif.ts';

const good = 'Akteur;Kooperationspartner\nA;B|C\nB;A|C\nC;A|B\n';
// Two circles that never meet: by chance there would be ties between them.
const gap =
  'Akteur;Sektor;Kooperationspartner\nA;x;B|E\nB;x;A|E\nC;y;D|F\nD;y;C|F\nE;x;A|B\nF;y;C|D\n';
const none = ['--chain', 'none'];

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);
/** Here, one data set after the other, where a test is not about more: each worker is a process to start. */
const here = (args: readonly string[], options = {}) => {
  const single = args[0] === 'check' && !args.includes('--jobs') ? ['--jobs', '1'] : [];
  return run([...args, ...single], { cwd: folder, ...options });
};
const expectSentence = (text: string, what: RegExp) => {
  expect(text).toMatch(what);
  expect(text).not.toMatch(/^ {4}at |\[object |undefined/m);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-check-'));
  await writeFile(at('good.csv'), good);
  await writeFile(at('gap.csv'), gap);
  await writeFile(at('broken.csv'), 'Farbe;Größe\nrot;1\n');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the exit code', () => {
  test('is 0 where all passed', async () => {
    expect(await here(['check', 'good.csv', ...none])).toMatchObject({ code: 0, stderr: '' });
  });
  test('is 1 where something failed', async () => {
    expect(await here(['check', 'good.csv', 'gap.csv', ...none])).toMatchObject({
      code: 1,
      stderr: '',
    });
  });
  test('is 2 where a region is broken, and the others are checked all the same', async () => {
    const { code, stdout } = await here([
      'check',
      'gap.csv',
      'broken.csv',
      'good.csv',
      ...none,
      '--format',
      'json',
    ]);
    expect(code).toBe(2);
    const { dataSets, broken, verdict } = JSON.parse(stdout);
    expect(dataSets.map(({ name }: { name: string }) => name)).toEqual(['gap', 'good']);
    expect(broken).toMatchObject([{ name: 'broken', problems: [{ code: 'no-name-column' }] }]);
    expect(verdict).toBe('failed');
  });
  test.each([
    ['a missing file', ['nowhere.csv'], /nowhere\.csv: there is no such file/],
    ['no data', [], /there is no data set/],
    ['an unknown flag', ['good.csv', '--bugdet'], /--bugdet/],
    ['an unknown format', ['good.csv', '--format', 'papyrus'], /papyrus/],
    ['an output of unknown kind', ['good.csv', '-o', 'x.papyrus'], /x\.papyrus.*gitlab:/],
    ['an unknown chain', ['good.csv', '--chain', 'nonesuch'], /nonesuch.*entlassmanagement/],
    ['jobs that are no number', ['good.csv', '--jobs', 'many'], /--jobs many/],
    ['a missing baseline', ['good.csv', '--baseline=no.json'], /no\.json.*--update-baseline/],
    [
      'a baseline that is a table',
      ['--baseline', 'good.csv'],
      /good\.csv: this is not JSON.*--baseline=FILE/s,
    ],
    ['a missing config', ['good.csv', '--config', 'no.json'], /no\.json: there is no such file/],
  ])('is 2 for %s, with a sentence', async (_, args, sentence) => {
    const { code, stdout, stderr } = await here(['check', ...args]);
    expect(code).toBe(2);
    expectSentence(stdout + stderr, sentence);
  });
});

test('documents, and the files that check reads itself, are no data sets where all of a folder is named', async () => {
  const place = at('swept');
  await mkdir(place);
  await writeFile(join(place, 'a.csv'), good);
  await writeFile(join(place, 'notes.md'), 'text');
  await writeFile(join(place, 'care-chain.config.json'), '{}');
  const files = (await readdir(place)).sort();
  const { code, stdout, stderr } = await run(['check', ...files, ...none], { cwd: place });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ a /m);
  expect(stderr).toMatch(/care-chain\.config\.json: no table, skipped\.\nnotes\.md: no table/);
});

describe('where it cannot write', () => {
  test.each<readonly [string, readonly string[], RegExp]>(
    some([
      ['a file in a missing folder', ['-o', 'no/where.json'], /no\/where\.json/],
      ...(process.platform === 'linux'
        ? [['a full disk', ['-o', 'json:/dev/full'], /\/dev\/full: the disk is full/] as const]
        : []),
      ['a folder that is a file', ['--output-dir', 'good.csv'], /good\.csv/],
    ] as const),
  )('%s ends with a sentence and 2', async (_, args, sentence) => {
    const { code, stderr } = await here(['check', 'good.csv', ...none, ...args]);
    expect(code).toBe(2);
    expectSentence(stderr, sentence);
  });

  test.skipIf(process.platform !== 'linux')(
    'standard output on a full disk ends with a sentence and 2',
    async () => {
      const script = '"$0" "$1" check good.csv --chain none > /dev/full; echo "exit $?"';
      const { stdout, stderr } = await runProgram(
        'bash',
        ['-c', script, process.execPath, command],
        { cwd: folder },
      );
      expect(stdout).toBe('exit 2\n');
      expectSentence(stderr, /disk is full/);
    },
  );

  deep('a read-only folder ends with a sentence and 2', async () => {
    await mkdir(at('locked'), { recursive: true });
    await chmod(at('locked'), 0o500);
    const target = process.getuid?.() === 0 ? '/proc/care-chain' : at('locked', 'deep');
    const { code, stderr } = await here(['check', 'good.csv', ...none, '--output-dir', target]);
    expect(code).toBe(2);
    expectSentence(stderr, /proc|locked/);
  });
});

describe('the config', () => {
  test('is found in the working folder, and a flag wins over it', async () => {
    const own = at('own');
    await mkdir(own, { recursive: true });
    await writeFile(join(own, 'good.csv'), good);
    await writeFile(
      join(own, 'package.json'),
      '{"care-chain": {"chain": "none", "failOn": "warning"}}',
    );
    const print = async (...args: string[]) =>
      JSON.parse((await run(['check', '--print-config', ...args], { cwd: own })).stdout);
    expect(await print()).toMatchObject({ chain: 'none', failOn: 'look', merge: 'max' });
    expect(await print('--fail-on', 'gap')).toMatchObject({ chain: 'none', failOn: 'gap' });
    await writeFile(
      join(own, 'care-chain.config.json'),
      '{"budgets": {"network.density": {"max": 0.5}}}',
    );
    expect(await print()).toMatchObject({ chain: 'entlassmanagement', failOn: 'gap' });
    expect((await run(['check', 'good.csv', ...none], { cwd: own })).code).toBe(1);
  });

  test('that is wrong is refused with every problem, in both languages', async () => {
    await writeFile(at('bad.json'), '{"budgest": {}, "failOn": "never"}');
    for (const [language, sentences] of [
      ['en', [/bad\.json: .*did you mean "budgets"/, /bad\.json: .*"failOn" cannot be/]],
      ['de', [/bad\.json: .*gemeint ist vielleicht „budgets“/, /bad\.json: .*„failOn“ kann nicht/]],
    ] as const) {
      const args = ['check', 'good.csv', '--config', 'bad.json', '--lang', language];
      const { code, stderr } = await here(args);
      expect(code).toBe(2);
      for (const sentence of sentences) expectSentence(stderr, sentence);
    }
  });

  test('has a schema that is shipped and knows the same keys', async () => {
    const schema = JSON.parse(
      await readFile(join(root, 'dist/schemas/config.schema.json'), 'utf8'),
    );
    expect(Object.keys(schema.properties).sort()).toEqual(
      Object.keys(configSchema.def.shape).sort(),
    );
    expect(schema.additionalProperties).toBe(false);
  });
});

describe('the baseline', () => {
  deep('is written, makes findings known, keeps comments and reports what is stale', async () => {
    const args = ['check', 'gap.csv', ...none, '--baseline=known.json'];
    expect((await here([...args, '--update-baseline'])).code).toBe(0);
    expect((await here(args)).code).toBe(0);
    const known = JSON.parse(await readFile(at('known.json'), 'utf8'));
    known.findings[0].comment = 'agreed in May';
    known.findings.push({ ...known.findings[0], fingerprint: 'ffff' });
    await writeFile(at('known.json'), JSON.stringify(known));
    expect((await here([...args, '--lang', 'en'])).stdout).toContain(
      'KNOWN FINDINGS THAT NO LONGER OCCUR',
    );
    await here([...args, '--update-baseline']);
    const after = JSON.parse(await readFile(at('known.json'), 'utf8'));
    expect(after.findings.map(({ comment }: { comment?: string }) => comment)).toContain(
      'agreed in May',
    );
    expect(after.findings).toHaveLength(known.findings.length - 1);
  });
});

describe('in a pipeline', () => {
  test('reads standard input, also beside files and with workers', async () => {
    const { code, stdout } = await here(
      ['check', '-', 'good.csv', ...none, '--format', 'jsonl', '--jobs', '2'],
      { stdin: good },
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ type, name }) => name ?? type)).toEqual(['good', 'stdin', 'verdict']);
    expect(code).toBe(0);
  });

  test('says nothing in quiet mode where all passed, and only what failed otherwise', async () => {
    expect(await here(['check', 'good.csv', ...none, '-q'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const { stdout } = await here(['check', 'good.csv', 'gap.csv', ...none, '-q', '--lang', 'en']);
    expect(stdout).toContain('gap');
    expect(stdout).not.toContain('good');
  });

  test('tells data sets of one name apart by their folders', async () => {
    for (const each of ['p', 'q']) {
      await mkdir(at(each), { recursive: true });
      await writeFile(at(each, 'data.csv'), good);
    }
    const { stdout } = await here([
      'check',
      'q/data.csv',
      'p/data.csv',
      ...none,
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout).dataSets.map(({ name }: { name: string }) => name)).toEqual([
      'p/data.csv',
      'q/data.csv',
    ]);
  });

  test('writes several formats at once', async () => {
    const files = ['r.txt', 'r.json', 'r.jsonl', 'r.md', 'r.xml', 'r.sarif', 'r.html'];
    const { code } = await here([
      'check',
      'gap.csv',
      ...none,
      ...[...files, 'gitlab:quality.json'].flatMap((file) => ['-o', file]),
      '-q',
    ]);
    expect(code).toBe(1);
    for (const file of [...files, 'quality.json'])
      expect((await readFile(at(file))).length).toBeGreaterThan(0);
  });
});

describe('an interrupt', () => {
  test.runIf(thorough && process.platform !== 'win32').each(['1', '2'])(
    'with %s jobs exits with 130 and leaves no half-written file',
    async (jobs) => {
      const many = at(`many-${jobs}`);
      await mkdir(many, { recursive: true });
      for (let k = 0; k < 150; k++) await writeFile(join(many, `r${k}.csv`), good);
      const out = at(`out-${jobs}`);
      const paths = Array.from({ length: 150 }, (_, k) => join(many, `r${k}.csv`));
      const child = spawn(
        process.execPath,
        [command, 'check', ...paths, ...none, '--output-dir', out, '--jobs', jobs],
        { stdio: 'ignore' },
      );
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      // Interrupt once it has begun to write.
      while ((await readdir(out).catch(() => [])).length < 3 && child.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill('SIGINT');
      expect(await ended).toBe(130);
      const files = await readdir(out, { recursive: true });
      expect(files.filter((name) => name.includes('.part-'))).toEqual([]);
      expect(files).not.toContain('index.html');
      for (const name of files.filter((each) => each.endsWith('.json')))
        expect(() => JSON.parse(readFileSync(join(out, name), 'utf8'))).not.toThrow();
    },
  );
});

describe('a file that vanishes between listing and reading', () => {
  deep('while others are analysed is a broken data set, and the others are checked', async () => {
    const many = at('vanishing');
    await mkdir(many, { recursive: true });
    const names = Array.from({ length: 20 }, (_, k) => `r${String(k).padStart(2, '0')}`);
    for (const name of names) await writeFile(join(many, `${name}.csv`), good);
    const out = at('vanishing-out');
    const paths = names.map((name) => join(many, `${name}.csv`));
    const running = here([
      'check',
      ...paths,
      ...none,
      '--output-dir',
      out,
      '--jobs',
      '1',
      '--format',
      'json',
    ]);
    // All are listed before the first is read.
    while ((await readdir(out).catch(() => [])).length < 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    await rm(join(many, 'r19.csv'));
    const { code, stdout } = await running;
    expect(code).toBe(2);
    const { dataSets, broken } = JSON.parse(stdout);
    expect(dataSets).toHaveLength(19);
    expect(broken).toMatchObject([{ name: 'r19', problems: [] }]);
    expect(broken[0].message.en).toMatch(/r19\.csv: there is no such file/);
    expect(broken[0].message.de).toMatch(/r19\.csv: diese Datei oder diesen Ordner gibt es nicht/);
  });

  test.skipIf(process.platform === 'win32')('out of a folder gives a sentence and 2', async () => {
    await mkdir(at('gone'), { recursive: true });
    await writeFile(at('gone', 'a.csv'), good);
    await symlink(at('nowhere-at-all.csv'), at('gone', 'b.csv'));
    for (const [language, sentence] of some([
      ['en', /b\.csv: there is no such file/],
      ['de', /b\.csv: diese Datei oder diesen Ordner gibt es nicht/],
    ] as const))
      for (const command of ['check', 'analyze']) {
        const args = [command, 'gone', ...none, '--lang', language];
        const { code, stdout, stderr } = await here(args);
        expect(code).toBe(2);
        // The table of a check breaks its lines.
        expectSentence((stdout + stderr).replace(/\s+/g, ' '), sentence);
      }
  });
});

describe('a workbook', () => {
  const sheet = (text: string, name: string) => ({
    sheet: name,
    data: text
      .trim()
      .split('\n')
      .map((row) => row.split(';').map((value) => (value === '' ? null : { value }))),
  });

  test('is a data set like any other, with its sheets as tables', async () => {
    await writeFile(at('book.xlsx'), await writeXlsx([sheet(good, 'Akteure')]).toBuffer());
    const args = ['check', 'book.xlsx', 'good.csv', ...none, '--format', 'json'];
    const { code, stdout } = await here(args);
    expect(code).toBe(0);
    const [book, plain] = JSON.parse(stdout).dataSets;
    expect([book.name, book.files]).toEqual(['book', ['book.xlsx [Akteure]']]);
    expect(book.summary).toEqual(plain.summary);
  });

  test('is a file for CI views, and its sheet and row stand in the text', async () => {
    await writeFile(at('gap.xlsx'), await writeXlsx([sheet(gap, 'Akteure')]).toBuffer());
    const { code } = await here([
      'check',
      'gap.xlsx',
      ...none,
      '-q',
      ...['sarif:gap.sarif', 'gitlab:gap.json', 'junit:gap.xml'].flatMap((out) => ['-o', out]),
    ]);
    expect(code).toBe(1);
    const sarif = JSON.parse(await readFile(at('gap.sarif'), 'utf8'));
    expect(sarifBreaches(sarif)).toEqual([]);
    for (const { locations } of sarif.runs[0].results)
      expect(locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'gap.xlsx' } } }]);
    const texts = sarif.runs[0].results.map(
      ({ message }: { message: { text: string } }) => message.text,
    );
    expect(texts.join()).toContain('(sheet "Akteure"');
    const quality = JSON.parse(await readFile(at('gap.json'), 'utf8'));
    expect(codeQualitySchema.safeParse(quality).error).toBeUndefined();
    expect(quality[0].location).toEqual({ path: 'gap.xlsx', lines: { begin: 1 } });
  });

  deep('that is broken is reported, and the others are checked', async () => {
    await writeFile(at('torn.xlsx'), (await readFile(at('book.xlsx'))).subarray(0, 900));
    const args = ['check', 'torn.xlsx', 'good.csv', ...none, '--format', 'json'];
    const { code, stdout } = await here(args);
    expect(code).toBe(2);
    const { dataSets, broken } = JSON.parse(stdout);
    expect(dataSets).toHaveLength(1);
    expect(broken).toMatchObject([{ name: 'torn' }]);
  });
});

deep('progress is for terminals: a pipe gets none', async () => {
  const { stderr } = await here(['check', 'good.csv', 'gap.csv', ...none, '--jobs', '2']);
  expect(stderr).toBe('');
});
