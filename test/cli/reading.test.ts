import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../paths.ts';
import { run } from '../run.ts';
import { deep } from '../runs.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-reading-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const fixture = (name: string) => join(root, 'fixtures/tables', name, 'table.csv');

async function table(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

test('--inspect prints only how a table was read, in both languages', async () => {
  const { code, stdout } = await run(['analyze', fixture('tie-list-de'), '--inspect']);
  expect(code).toBe(0);
  expect(stdout).toContain('list of ties (from: Von, to: An)');
  expect(stdout).toMatch(/Häufigkeit +→ {2}frequency or weight/);
  expect(stdout).toContain('Rehaklinik → Hausarzt · weight 5 · Fall · 2026');
  expect(stdout).not.toContain('QUADRANGLE');
  const german = await run(['analyze', fixture('tie-list-de'), '--inspect', '--lang', 'de']);
  expect(german.stdout).toContain('Beziehungsliste (von: Von, an: An)');
  expect(german.stdout).toMatch(/Häufigkeit +→ {2}Häufigkeit oder Gewicht/);
  expect(german.stdout).toContain('Gewicht 5');
  expect(german.stdout).toContain('Bei mehreren Gewichten zählt das größte. Welle: 2026.');
  const titled = await run(['analyze', fixture('title-and-total-de'), '--inspect', '--lang', 'de']);
  expect(titled.stdout).toMatch(/Übersprungen: .*Titelzeile.*Summe oder Anmerkung/);
});

test('two readings are both named, with the flags that decide, and each flag decides', async () => {
  const path = fixture('two-readings-ties-or-partners');
  const { code, stderr, stdout } = await run(['analyze', path]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/tie-list \(Von, An\) \| actor-list \(Akteur, Kooperationspartner\)/);
  expect(stderr).toContain('--shape');
  for (const [flags, actors] of [
    [
      ['--from', 'Von', '--to', 'An'],
      ['Klinik', 'Stadt'],
    ],
    [
      ['--name', 'Akteur', '--partners', 'Kooperationspartner'],
      ['Caritas', 'DRK'],
    ],
    [
      ['--shape', 'actor-list'],
      ['Caritas', 'DRK'],
    ],
  ]) {
    const read = await run(['analyze', path, '--format', 'json', ...flags]);
    expect(JSON.parse(read.stdout).actors.map(({ id }: { id: string }) => id)).toEqual(actors);
  }
});

test('wave, layer and rules stand in the settings', async () => {
  const flags = ['--wave', '2025', '--layer', 'case', '--fill', 'none', '--tie-rule', 'both'];
  const path = fixture('tie-list-wave-chosen');
  const { stdout } = await run(['analyze', path, '--format', 'json', ...flags]);
  expect(JSON.parse(stdout).settings).toMatchObject({
    wave: '2025',
    waves: ['2025', '2026'],
    layer: 'case',
    fill: 'none',
    tieRule: 'both',
  });
});

test('--strict refuses what is otherwise read with an error told', async () => {
  const path = fixture('bad-weights');
  expect((await run(['analyze', path])).code).toBe(0);
  const { code, stderr, stdout } = await run(['analyze', path, '--strict']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/row 2, column "weight"/);
});

test('what is left out is said on stderr where the report goes elsewhere', async () => {
  const path = fixture('bad-weights');
  const { code, stderr } = await run(['analyze', path, '--format', 'json']);
  expect(code).toBe(0);
  expect(stderr).toMatch(/row 2, column "weight".* left out/);
  const plain = await run(['analyze', fixture('tie-list-de'), '--format', 'json']);
  expect(plain.stderr).toBe('');
});

test('at most twenty problems are listed, the worst first, and the rest counted', async () => {
  const rows = Array.from({ length: 30 }, (_, i) => `A${i}1,B${i}1,much`).join('\n');
  const path = await table('many.csv', `from,to,weight\n${rows}\nA1,A1,1\nA1,B1,0\n`);
  const { code, stderr } = await run(['analyze', path, '--strict']);
  expect(code).toBe(2);
  const lines = stderr.trimEnd().split('\n');
  expect(lines).toHaveLength(21);
  expect(lines[0]).toContain('"much"');
  expect(lines[20]).toMatch(/and 13 more/);
});

test('near twins are written as an alias file once, and read back', async () => {
  const path = fixture('near-twins');
  const aliases = join(folder, 'aliases.csv');
  const inspect = ['analyze', path, '--inspect'];
  expect((await run([...inspect, '--write-aliases', aliases])).code).toBe(0);
  expect(await readFile(aliases, 'utf8')).toContain('Diakonie-Station;Diakoniestation');
  const again = await run([...inspect, '--write-aliases', aliases]);
  expect(again.code).toBe(2);
  expect(again.stderr).toMatch(/exists/);
  const { stdout } = await run([...inspect, '--aliases', aliases]);
  expect(stdout).toContain('The alias file changed 1 name.');
});

test('explain input shows every kind of table with an example', async () => {
  for (const language of ['en', 'de']) {
    const { code, stdout } = await run(['explain', 'input', '--lang', language]);
    expect(code).toBe(0);
    for (const shape of ['tie-list', 'matrix', 'actor-list', 'roster', 'membership-table'])
      expect(stdout).toContain(`(--shape ${shape})`);
  }
});

test('init writes a table that analyze reads, and overwrites nothing', async () => {
  for (const [language, name] of [
    ['de', 'akteure.csv'],
    ['en', 'actors.csv'],
  ]) {
    const target = join(folder, `init-${language}`);
    const { code, stdout } = await run(['init', target, '--lang', language]);
    expect(code).toBe(0);
    expect(stdout).toContain(name);
    expect((await run(['analyze', target, '--strict'])).code).toBe(0);
    await writeFile(join(target, name), 'mine');
    const again = await run(['init', target, '--lang', language]);
    expect(again.code).toBe(2);
    expect(await readFile(join(target, name), 'utf8')).toBe('mine');
    expect(await readdir(target)).toHaveLength(2);
  }
});

deep(
  'a large list of ties reads the same from a file and from standard input, quick or in the usual way',
  async () => {
    const long = 'Dienst '.repeat(80);
    const rows = Array.from(
      { length: 5000 },
      (_, row) => `${long}${row % 70},${long}${row % 31},2`,
    );
    const plain = ['from,to,weight', ...rows].join('\n');
    // A malformed quote at the end, when most was read the quick way.
    for (const text of [plain, `${plain}\nA,B"C,1`]) {
      const path = await table('stdin.csv', text);
      const [file, input] = await Promise.all([
        run(['analyze', path, '--inspect']),
        run(['analyze', '-', '--inspect'], { stdin: text }),
      ]);
      expect(file.code).toBe(0);
      expect(file.stderr).toBe('');
      expect(file.stdout).toContain(text === plain ? '5000 of 5000 rows read' : '5001 of 5001');
      expect(input.stdout).toBe(file.stdout.replaceAll('stdin.csv', 'stdin'));
    }
  },
);
