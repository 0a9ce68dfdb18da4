import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-roles-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let count = 0;
/** A word that stands nowhere else. */
const mark = () => `Zwq${(++count).toString(36)}Xk`;

const places: [sector: string, role: string][] = [
  ['Gesundheit', 'Krankenhaussozialdienst'],
  ['Gesundheit', 'Hausarzt'],
  ['Gesundheit', 'Hausarzt'],
  ['Gesundheit', 'Hausarzt'],
  ['Altenpflege', 'Ambulanter Pflegedienst'],
  ['Altenpflege', 'Ambulanter Pflegedienst'],
  ['Altenpflege', 'Ambulanter Pflegedienst'],
  ['Kommune', 'Kommunale Altenhilfe'],
  ['Zivilgesellschaft', 'Nachbarschaftshilfe'],
];

/** A table that bears a mark of its own in every cell that is free, with one row and one column more that cannot be read. */
function marked(): { table: string; aliases: string } {
  const names = places.map(() => `${mark()} ${mark()}`);
  const rows = places.map(([sector, role], k) =>
    [
      mark(),
      names[k],
      sector,
      `${role}, ${mark()}`,
      [names[(k + 1) % names.length], names[(k + 4) % names.length], mark()].join('; '),
      mark(),
      mark(),
      mark(),
      mark(),
      k === 3 ? mark() : 'ja',
    ].join('\t'),
  );
  const header = [
    'ID',
    'Name',
    'Sektor',
    'Rolle',
    'Kooperationspartner',
    'Sozialraum',
    'Ressort',
    'Gremien',
    mark(),
    'Rücklauf',
  ].join('\t');
  const table = [header, ...rows, `\t\t${mark()}`].join('\n');
  const aliases = `Name;Andere Schreibweise\n${names[0]};${mark()}\n${mark()};${mark()}\n`;
  return { table, aliases };
}

describe.each(['de', 'en'])('--roles-only in %s', (language) => {
  test('lets nothing out that stands in the table', async () => {
    const { table, aliases } = marked();
    const data = join(folder, `${mark()}-${language}.tsv`);
    const alias = join(folder, `alias-${language}.csv`);
    await writeFile(data, table);
    await writeFile(alias, aliases);
    const base = ['analyze', data, '--aliases', alias, '--roles-only', '--lang', language];
    const files = ['txt', 'md', 'html', 'json'].map((end) => join(folder, `${language}.${end}`));
    const runs = [
      await run([...base, ...files.flatMap((file) => ['-o', file])]),
      await run(base),
      await run([...base, '-f', 'json', '--min-cell', '1']),
      await run([...base, '--strict']),
      await run([...base, '--chain', 'none']),
    ];
    const told = [
      ...runs.flatMap(({ stdout, stderr }) => [
        stdout,
        stderr.replaceAll(data, '').replaceAll(alias, ''),
      ]),
      ...(await Promise.all(files.map((file) => readFile(file, 'utf8')))),
    ].join('\n');
    expect(runs[0].code).toBe(0);
    expect(told).toMatch(language === 'de' ? /Aufgabe/ : /Role/);
    expect(told.match(/Zwq[0-9a-z]+Xk/g)).toBeNull();
  });

  test('refuses what would show names', async () => {
    const data = 'fixtures/discharge/stakeholders.csv';
    const base = ['analyze', data, '--roles-only', '--lang', language];
    for (const more of [
      ['-f', 'csv'],
      ['-o', join(folder, 'x.gexf')],
      ['--inspect'],
      ['--write-words', join(folder, 'words.csv')],
    ]) {
      const { code, stdout, stderr } = await run([...base, ...more]);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain('--roles-only');
    }
    const { code, stderr } = await run([...base, '--min-cell', 'zwei']);
    expect(code).toBe(2);
    expect(stderr).toContain('--min-cell zwei');
  });
});
