import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { run } from '../run.ts';
import { deep } from '../runs.ts';

const formats = [
  'text',
  'json',
  'jsonl',
  'markdown',
  'html',
  'csv',
  'csv-ties',
  'csv-matrix',
  'svg',
  'svg-chain',
  'svg-network',
  'svg-holes',
  'svg-brokers',
  'svg-matrix',
  'svg-levels',
  'svg-bodies',
  'svg-radius',
  'gexf',
  'graphml',
  'pajek',
  'ucinet',
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-chain-leaks-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** All that comes out of a run in each format, of `--inspect` and on standard error; and what the command was given. */
async function everything(data: string, args: readonly string[] = []): Promise<string> {
  const place = await mkdtemp(join(folder, 'run-'));
  const key = join(await mkdtemp(join(folder, 'key-')), 'key.csv');
  const cwd = join(folder, dirname(data));
  const name = data.slice(dirname(data).length + 1);
  const out: string[] = [];
  for (const language of ['de', 'en']) {
    const base = ['analyze', name, ...args, '--pseudonym', key, '--lang', language];
    const outputs = formats.flatMap((format) => [
      '-o',
      `${format}:${join(place, `${language}-${format}`)}`,
    ]);
    for (const more of [outputs, ['--inspect'], ['-f', 'text'], ['--strict']]) {
      const { stdout, stderr } = await run([...base, ...more], { cwd });
      // What the user typed may stand in a message.
      out.push(
        stdout,
        ...[name, ...args].reduce((text, word) => text.replaceAll(word, ''), stderr).split('\n'),
      );
    }
  }
  for (const file of await readdir(place)) out.push(await readFile(join(place, file), 'utf8'));
  // Some pictures need columns that a table need not have.
  expect((await readdir(place)).length).toBeGreaterThanOrEqual(2 * 13);
  return out.join('\n');
}

let count = 0;
/** A word that stands nowhere else: letters alone, letters and digits, digits alone. */
const markers: string[] = [];
function marker(): string {
  const number = 7_310_000 + 137 * ++count;
  const mark = [
    `Zwq${number.toString(26).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)])}`,
    `Zx${number}`,
    String(number),
  ][count % 3];
  markers.push(mark);
  return mark;
}

function leaked(text: string): string[] {
  const lower = text.toLowerCase();
  return [...new Set(markers)].filter((mark) => lower.includes(mark.toLowerCase()));
}

/** Actors whose names are markers, with a marker of its own in every other cell; a name or two stands in places where it does not belong. */
function actorTable() {
  const names = Array.from({ length: 9 }, () => `${marker()} ${marker()}`);
  const sectors = ['Gesundheit', 'Altenpflege', 'Kommune', 'Zivilgesellschaft'];
  const header = [
    'Id',
    'Akteur',
    'Sektor',
    'Rolle',
    'Trägerschaft',
    'Stakeholdergruppe',
    'Dezernat',
    'Ebene',
    'Sozialraum',
    'Status',
    'Setting',
    'Gremium',
    'Kooperationspartner',
    `Notiz ${marker()}`,
    marker(),
    'Telefon',
  ];
  const rows = names.map((name, i) => [
    marker(),
    name,
    i === 8 ? `Amt von ${names[0]} ${marker()}` : sectors[i % 4],
    [`Stelle Dr. med. ${marker()}`, `Leitung ${name}`, marker(), 'Hausarzt'][i % 4],
    `frei ${marker()}`,
    marker(),
    `Amt ${marker()}`,
    `Stadt ${marker()}`,
    `bei ${marker()}|${marker()}`,
    `geplant ${marker()}`,
    marker(),
    `Lenkungsgruppe ${names[1]} ${marker()}|Runde ${marker()}`,
    [names[(i + 1) % 9], names[(i + 3) % 9], i === 2 ? marker() : ''].filter(Boolean).join('|'),
    marker(),
    marker(),
    marker(),
  ]);
  return { names, header, rows };
}

const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n');

describe('with --pseudonym no word of the tables comes out, but for kinds of actors', () => {
  deep('of a folder with several tables, its files and its name', async () => {
    const { names, header, rows } = actorTable();
    const data = join(`up-${marker()}`, `Netz ${marker()}`);
    await mkdir(join(folder, data), { recursive: true });
    const ties = [
      ['von', 'an', 'Gewicht', 'Ebene der Beziehung', 'Welle', 'Quelle'],
      ...names.map((name, i) => [
        name,
        i === 4 ? marker() : names[(i + 2) % 9],
        ['2', marker(), `stark ${marker()}`, '0,5'][i % 4],
        marker(),
        `Stand ${marker()}`,
        `Gespräch mit ${marker()}`,
      ]),
    ];
    const title = [[`Netzwerk ${marker()}`], []];
    await writeFile(
      join(folder, data, `${marker()}.csv`),
      csv([...title, header, ...rows, rows[0]]),
    );
    await writeFile(join(folder, data, `${marker()}.csv`), csv(ties));
    await writeFile(
      join(folder, data, `${marker()}.csv`),
      csv([
        [marker(), marker()],
        [marker(), marker()],
      ]),
    );
    expect(leaked(await everything(data))).toEqual([]);
  });

  deep('of a workbook, its sheets and its title', async () => {
    const { header, rows } = actorTable();
    const cells = (lines: readonly (readonly string[])[]) =>
      lines.map((row) => row.map((value) => (value === '' ? null : { value })));
    const book = join(`up-${marker()}`, `${marker()}.xlsx`);
    await mkdir(dirname(join(folder, book)));
    await writeFile(
      join(folder, book),
      await writeXlsx([
        { sheet: `Blatt ${marker()}`, data: cells([[`Titel ${marker()}`], header, ...rows]) },
        {
          sheet: marker(),
          data: cells([
            ['von', 'an', 'Gewicht'],
            [rows[0][1], rows[1][1], marker()],
          ]),
        },
      ]).toBuffer(),
    );
    expect(leaked(await everything(book))).toEqual([]);
  });

  deep('of a matrix, whose headers are names', async () => {
    const names = Array.from({ length: 5 }, marker);
    const file = join(`up-${marker()}`, 'matrix.csv');
    await mkdir(dirname(join(folder, file)));
    const rows = names.map((name, i) => [
      name,
      ...names.map((_, j) => (i === j ? '' : i < j ? '2' : '0')),
    ]);
    await writeFile(join(folder, file), csv([['', ...names], ...rows]));
    expect(leaked(await everything(file))).toEqual([]);
  });

  test('of names, numbers and telephone numbers made of digits', async () => {
    const file = join(`up-${marker()}`, 'numbers.csv');
    await mkdir(dirname(join(folder, file)));
    const [a, b, c, d] = ['0171234567', '030 5550199', '4711815', '99887766'];
    markers.push(a, '5550199', c, d);
    await writeFile(
      join(folder, file),
      csv([
        ['von', 'an', 'Gewicht', 'Notiz'],
        [a, b, `0171 ${c}`, d],
        [b, c, `+49 171 ${d}`, a],
        [a, a, '2', b],
        [c, d, 'x', a],
        [d, a, `${c}x`, b],
      ]),
    );
    expect(leaked(await everything(file))).toEqual([]);
  });

  test.each([
    [
      'a table without names',
      [
        ['Farbe', 'Größe'],
        ['', ''],
      ],
      [],
    ],
    [
      'a column that is missing',
      [
        ['von', 'an'],
        ['', ''],
      ],
      ['--from', 'Kopf'],
    ],
    [
      'a wave that is missing',
      [
        ['von', 'an', 'Welle'],
        ['', '', ''],
      ],
      ['--wave', '1999'],
    ],
  ])('of %s, where the command stops', async (_, table, args) => {
    const file = join(`up-${marker()}`, 'stops.csv');
    await mkdir(dirname(join(folder, file)));
    await writeFile(
      join(folder, file),
      csv(table.map((row, i) => row.map((cell) => (i === 0 ? cell : marker())))),
    );
    const key = join(await mkdtemp(join(folder, 'key-')), 'key.csv');
    for (const lang of ['de', 'en'] as const) {
      const words = ['analyze', 'stops.csv', '--pseudonym', key, '--lang', lang, ...args];
      const { code, stdout, stderr } = await run(words, { cwd: dirname(join(folder, file)) });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).not.toMatch(/null|undefined|unexpected/);
      expect(leaked(stderr)).toEqual([]);
    }
  });
});

test('a message names the file as it was typed, row and column by number', async () => {
  await mkdir(join(folder, 'typed'));
  await writeFile(
    join(folder, 'typed', 'a.csv'),
    'von;an;Gewicht\nAmt;Bude;viel\nAmt;Bude;3\nAmt;Chor;2\n',
  );
  const key = join(await mkdtemp(join(folder, 'key-')), 'key.csv');
  const args = ['analyze', './typed/a.csv', '--pseudonym', key, '--inspect', '--lang', 'en'];
  const { stdout } = await run(args, { cwd: folder });
  expect(stdout).toMatch(/T1, row 2, column 3: /);
  expect(stdout).not.toMatch(/viel|Amt|Gewicht/);
});

test('the key also says what stands behind the codes of committees and places, and keeps them', async () => {
  const place = await mkdtemp(join(folder, 'bodies-'));
  const table =
    'Akteur;Sozialraum;Gremium;Partner\nA;Nord;Runde Tee;B\nB;Süd;Runde Tee;A\nNord;Süd;;A\n';
  await writeFile(join(place, 'table.csv'), table);
  const key = join(await mkdtemp(join(folder, 'key-')), 'key.csv');
  const analyze = () =>
    run(['analyze', 'table.csv', '--pseudonym', key, '-f', 'json'], { cwd: place });
  const first = await analyze();
  const rows = (await readFile(key, 'utf8')).split('\n').map((row) => row.split(';'));
  const named = (letter: string) =>
    rows
      .filter(([code]) => code.startsWith(letter))
      .map(([, id]) => id)
      .sort();
  expect([named('A'), named('B'), named('P')]).toEqual([
    ['A', 'B', 'Nord'],
    ['Runde Tee'],
    ['Nord', 'Süd'],
  ]);
  expect((await analyze()).stdout).toBe(first.stdout);
});
