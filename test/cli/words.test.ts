import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';

let folder: string;
const analyze = (...args: string[]) => run(['analyze', ...args], { cwd: folder });
const at = (name: string) => join(folder, name);

/** The sector and roles of every actor, and who fills a role of the chain. */
function told(stdout: string) {
  const { actors, chain, problems } = JSON.parse(stdout);
  return {
    actors: actors.map(({ id, sector, roles }: any) => [id, sector, roles]),
    nursing: chain?.roles.find(({ id }: any) => id === 'freier-traeger')?.actors,
    codes: problems.map(({ code }: any) => code),
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-words-'));
  await writeFile(
    at('liste.csv'),
    'Einrichtung;Sektor;Rolle;Partner\nHaus Anna;Gesundheit;Tourenpflege;Haus Berta\nHaus Berta;Betreuungswesen;Lotsin;Haus Anna\nHaus Clara;Kommune;Seniorenbüro;Haus Anna\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('--write-words and --words', () => {
  test('what one writes is edited, and the other reads it', async () => {
    const before = await analyze('liste.csv', '-f', 'json', '--write-words', 'own.csv');
    expect(before).toMatchObject({ code: 0, stderr: '' });
    const written = await readFile(at('own.csv'), 'utf8');
    const lines = written.replace('\ufeff', '').trimEnd().split('\n');
    expect(lines[0]).toBe('kind;word;meaning;possible');
    const words = lines.slice(1).map((line) => line.split(';').slice(0, 2).join(' '));
    expect(words).toEqual(
      expect.arrayContaining(['role Lotsin', 'role Tourenpflege', 'sector Betreuungswesen']),
    );
    expect(words).not.toContain('sector Gesundheit');
    const edited = lines.map((line) => {
      if (line.startsWith('role;Tourenpflege')) return 'role;Tourenpflege;freier-traeger;';
      if (line.startsWith('sector;Betreuungswesen')) return 'sector;Betreuungswesen;elder-care;';
      return line.startsWith('role') ? `${line.split(';').slice(0, 2).join(';')};;` : line;
    });
    await writeFile(at('edited.csv'), `\ufeff${edited.join('\r\n')}\r\n`);
    const { code, stdout } = await analyze('liste.csv', '-f', 'json', '--words', 'edited.csv');
    expect(code).toBe(0);
    const after = told(stdout);
    expect(after.actors.slice(0, 2)).toEqual([
      ['Haus Anna', 'health', ['freier-traeger']],
      ['Haus Berta', 'elder-care', ['Lotsin']],
    ]);
    expect(after.nursing).toEqual(['Haus Anna']);
    expect(after.codes).toContain('words-applied');
    expect(told(before.stdout).nursing).toEqual([]);
  });

  test('what is used is no longer asked for, and where no word is left nothing is written', async () => {
    const json = JSON.stringify({
      roles: {
        tourenpflege: 'freier-traeger',
        LOTSIN: 'freier-traeger',
        'Senioren-Büro': 'freier-traeger',
      },
      sectors: { Betreuungswesen: 'elder-care' },
    });
    await writeFile(at('all.json'), json);
    const { code, stderr } = await analyze(
      ...['liste.csv', '-f', 'json', '--words', 'all.json', '--write-words', 'rest.csv'],
    );
    expect(code).toBe(0);
    expect(stderr).toContain('rest.csv: not written, because every word');
    await expect(readFile(at('rest.csv'))).rejects.toThrow('ENOENT');
    const german = await analyze(
      ...[
        'liste.csv',
        '-f',
        'json',
        '--lang',
        'de',
        '--words',
        'all.json',
        '--write-words',
        'r.csv',
      ],
    );
    expect(german.stderr).toContain('r.csv: nicht geschrieben');
  });

  test('a file of words that is there already stays as it is', async () => {
    await writeFile(at('mine.csv'), 'mine');
    const { code, stderr } = await analyze('liste.csv', '--write-words', 'mine.csv');
    expect(code).toBe(2);
    expect(stderr).toContain('mine.csv: this file exists and stays as it is');
    expect(await readFile(at('mine.csv'), 'utf8')).toBe('mine');
  });

  test.each(['words.csv', 'csv:words.csv', 'html:words.csv'])(
    'a report takes the place of the file of words no more than of the table: -o %s',
    async (output) => {
      const text = 'kind;word;meaning\nrole;Lotsin;freier-traeger\n';
      await writeFile(at('words.csv'), text);
      const { code, stderr, stdout } = await analyze(
        ...['liste.csv', '--words', 'words.csv', '-o', output],
      );
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('words.csv');
      expect(await readFile(at('words.csv'), 'utf8')).toBe(text);
    },
  );

  test.each([
    [
      'en',
      3,
      'bad.csv, row 3, column "meaning"',
      'Lotsin → hausarzt',
      'Give each word one meaning',
    ],
    ['de', 3, 'bad.csv, Zeile 3, Spalte „meaning“', 'Lotsin → hausarzt', 'Geben Sie jedem Wort'],
    ['en', 4, 'bad.csv, row 4, column "kind"', 'colour: Lotsin', 'write "role" or "sector"'],
  ])(
    'a row that cannot be used is named with its place in %s: row %i',
    async (lang, row, ...parts) => {
      await writeFile(
        at('bad.csv'),
        `kind;word;meaning\nrole;Lotsin;freier-traeger\n${row === 3 ? 'role;Lotsin;hausarzt' : '\ncolour;Lotsin;freier-traeger'}\n`,
      );
      const { code, stdout } = await analyze(
        ...['liste.csv', '--words', 'bad.csv', '--inspect', '--lang', lang],
      );
      expect(code).toBe(0);
      const line = stdout.replace(/\s+/g, ' ');
      for (const part of parts) expect(line).toContain(part);
    },
  );

  test.each([
    ['none.csv', 'a;b\n1;2\n', 'no columns "word" and "meaning"; the first row reads: a | b'],
    ['none.json', '{"roles": ', 'no columns "word" and "meaning"'],
    ['none.txt', '', 'none.txt'],
  ])('a file without words is told: %s', async (name, text, sentence) => {
    await writeFile(at(name), text);
    const { stdout, stderr } = await analyze('liste.csv', '--words', name, '--inspect');
    expect(`${stdout}${stderr}`.replace(/\s+/g, ' ')).toContain(sentence);
  });

  test('a file that is not there is refused', async () => {
    for (const name of ['missing.csv', 'missing.json']) {
      const { code, stderr } = await analyze('liste.csv', '--words', name);
      expect(code).toBe(2);
      expect(stderr).toContain(name);
      expect(stderr).not.toMatch(/ at .*\.js/);
    }
  });

  test('under codes the words are used, and neither they nor names are told', async () => {
    const keys = join(await mkdtemp(join(tmpdir(), 'care-chain-key-')), 'key.csv');
    await writeFile(
      at('secret.csv'),
      'kind;word;meaning\nrole;Tourenpflege;freier-traeger\nrole;Tourenpflege;hausarzt\nrole;Haus Anna;x\n',
    );
    const { code, stdout, stderr } = await analyze(
      ...['liste.csv', '--words', 'secret.csv', '--pseudonym', keys, '-f', 'json'],
    );
    expect(code).toBe(0);
    expect(told(stdout).nursing).toHaveLength(1);
    expect(told(stdout).codes).toContain('words-applied');
    expect(stdout + stderr).not.toMatch(/Haus |Tourenpflege|Anna/);
  });

  test('many data sets at once take no file of words to write', async () => {
    const { code, stderr } = await analyze('.', '-f', 'jsonl', '--write-words', 'w.csv');
    expect(code).toBe(2);
    expect(stderr).toContain('--write-words belongs to one data set');
  });
});
