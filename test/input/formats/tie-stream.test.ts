import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../../src/input/dataset.ts';
import { canReadTieTable, readTieTable } from '../../../src/input/formats/read-tie-table.ts';
import { createTieStream } from '../../../src/input/formats/tie-stream.ts';
import { InputError } from '../../../src/input/input-error.ts';
import type { ReadOptions } from '../../../src/input/options.ts';
import { readDataset } from '../../../src/input/read-dataset.ts';
import { deep, runs } from '../../runs.ts';

const attempt = <T>(work: () => T) => {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
};

/** Through the fast way, in pieces of the given size; 'usual' where it gives the table back. */
function fast(bytes: Uint8Array, options: ReadOptions, piece: number, most = 1e9) {
  const stream = createTieStream('t.csv', options);
  for (let at = 0; at < bytes.length; at += piece)
    if (!stream.push(bytes.subarray(at, at + piece))) return 'usual';
  const table = stream.end();
  return (table && attempt(() => readTieTable(table, options, { most }))) ?? 'usual';
}

const name = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'a',
      'b',
      'c',
      'Amt',
      'amt',
      'Klinik gGmbH',
      'Klinik',
      'Büro',
      'Pflege Nord',
      'Pflege-Nord',
      'Nord Pflege',
      'Pfleke Nord',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      'k.A.',
      'K.A',
      '99',
      '?',
      '__proto__',
      '"x"',
      '""',
      'x,y',
      'p;q',
      'l\nm',
      'l\r\nm',
      'Summe',
      'Stand:',
      '--- Pflege ---',
      '### Amt',
      'Seite 2',
      'u\u0308',
      'ü',
      '\u00a0a',
      '😀',
    ),
  },
);
const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('1', '2', '3') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      '0',
      '-1',
      '99',
      '12',
      '0,5',
      '0.5',
      '1.234',
      '1,234',
      'x',
      'oft',
      'täglich',
      'selten',
      'k.A.',
      '-3',
      '1 - selten',
      '3 = oft',
      'ja',
      '1e3',
    ),
  },
);
const table = fc.record({
  header: fc.constantFrom(
    ['Von', 'An'],
    ['Von', 'An', 'Gewicht'],
    ['target', 'source', 'weight'],
    ['Häufigkeit', 'Von', 'An'],
    ['A', 'B', 'Stärke (1-4)'],
  ),
  rows: fc.array(
    fc.record({
      cells: fc.tuple(name, name, word),
      kind: fc.constantFrom(...'nnnnnnnnnnnnnnnnnnnnbhsre'),
      quoted: fc.boolean(),
    }),
    { maxLength: 40 },
  ),
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  end: fc.constantFrom('', '\n', '\r\n\r\n'),
  mark: fc.boolean(),
  latin: fc.boolean(),
});
type Drawn = typeof table extends fc.Arbitrary<infer T> ? T : never;

function write({ header, rows, delimiter, newline, end, mark, latin }: Drawn): Uint8Array {
  const at = header.findIndex((cell) => /weight|Gewicht|Häufig|Stärke/.test(cell));
  const lines = rows.map(({ cells: [a, b, weight], kind, quoted }) => {
    if (kind === 'b') return '';
    if (kind === 'h') return header.join(delimiter);
    const line: string[] = header.map((_, i) =>
      i === at ? weight : i === (at === 0 ? 1 : 0) ? a : b,
    );
    if (kind === 's') line.pop();
    if (kind === 'r') line.push('mehr');
    if (kind === 'e') line.push('', '');
    return line
      .map((cell) =>
        quoted || cell.includes(delimiter) || /["\r\n]/.test(cell)
          ? `"${cell.replaceAll('"', '""')}"`
          : cell,
      )
      .join(delimiter);
  });
  const text =
    (mark && !latin ? '\ufeff' : '') + [header.join(delimiter), ...lines].join(newline) + end;
  return latin
    ? Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff)
    : new TextEncoder().encode(text);
}

const options: fc.Arbitrary<ReadOptions> = fc.record(
  {
    directed: fc.boolean(),
    merge: fc.constantFrom('max', 'sum', 'mean', 'last'),
    scale: fc.constantFrom('asc', 'desc'),
    fill: fc.constantFrom('reported', 'confirmed', 'none'),
    tieRule: fc.constantFrom('either', 'both'),
  },
  { requiredKeys: [] },
);

test('the fast way gives the same data set as the usual way, byte for byte', () => {
  fc.assert(
    fc.property(table, options, fc.integer({ min: 1, max: 200 }), (drawn, how, piece) => {
      const bytes = write(drawn);
      const quick = fast(bytes, how, piece);
      fc.pre(quick !== 'usual');
      const usual = attempt(() => readDataset([{ name: 't.csv', bytes }], how));
      expect(JSON.stringify(quick, null, 1)).toBe(JSON.stringify(usual, null, 1));
    }),
    // So many go the fast way; where it gave nearly every table back, this would say so.
    { numRuns: runs(400), maxSkipsPerRun: 6 },
  );
}, 3_600_000);

test('a last row that reads like a total, and rows without a name or a way, are the same on both ways', () => {
  for (const text of [
    'Von;An;Gewicht\n99;Summe;1',
    'Von;An;Gewicht\na;b;1\nb;c;1\nc;d;1\nAnzahl;x;3',
    'Von;An\na;a\n;a\n ;a',
    'Von;An\nBeispiel: a;b\na;b\nb;c',
    'Von;An\na;b\nb;c\n--- Pflege ---;\nc;d',
    'Von;An\na;b\nb;c\n;Seite 2\nc;d',
    'Von;An;Gewicht\na;b;1\nb;c;1\nSeite 2 von 3\nc;d;1',
    'Von;An;Gewicht\nPflege;;\na;b;1\nb;c;1\nGesundheit;;\nc;d;1',
  ]) {
    const bytes = new TextEncoder().encode(text);
    const quick = fast(bytes, {}, 7);
    const usual = attempt(() => readDataset([{ name: 't.csv', bytes }]));
    if (quick !== 'usual') expect(JSON.stringify(quick)).toBe(JSON.stringify(usual));
  }
  // A plain list is still read the fast way.
  expect(fast(new TextEncoder().encode('Von;An;Gewicht\na;b;1\nb;c;2'), {}, 7)).not.toBe('usual');
});

/** Rows of long names, so many that what comes after them is read in the pieces in which it comes. */
function padding({ header, delimiter, newline }: Drawn): string {
  const at = header.findIndex((cell) => /weight|Gewicht|Häufig|Stärke/.test(cell));
  const lines = Array.from({ length: 310 }, (_, row) =>
    header
      .map((_, i) => (i === at ? '1' : `${'lang '.repeat(100)}${(row + i) % 50}`))
      .join(delimiter),
  );
  return [header.join(delimiter), ...lines].join(newline) + newline;
}

deep(
  'records, quotes and line ends may fall apart into two pieces',
  () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), (drawn, piece) => {
        const before = new TextEncoder().encode(padding(drawn));
        const rows = write({ ...drawn, mark: false });
        const head = rows.indexOf(drawn.newline.charCodeAt(0)) + drawn.newline.length;
        const bytes = new Uint8Array([...before, ...rows.subarray(head)]);
        const stream = createTieStream('t.csv');
        let plain = stream.push(bytes.subarray(0, before.length));
        for (let at = before.length; plain && at < bytes.length; at += piece)
          plain = stream.push(bytes.subarray(at, at + piece));
        const ties = plain ? stream.end() : null;
        const quick = ties && attempt(() => readTieTable(ties));
        // Rows that read like a total or an example go the usual way.
        fc.pre(Boolean(quick));
        const usual = attempt(() => readDataset([{ name: 't.csv', bytes }]));
        expect(JSON.stringify(quick)).toBe(JSON.stringify(usual));
      }),
      { numRuns: Math.max(12, runs(40)), maxSkipsPerRun: 10 },
    );
  },
  3_600_000,
);

test('columns hold the same ties as objects do', () => {
  fc.assert(
    fc.property(table, options, (drawn, how) => {
      const bytes = write(drawn);
      const objects = fast(bytes, how, 1000);
      const columns = fast(bytes, how, 1000, -1);
      if (objects === 'usual' || Array.isArray(objects)) return;
      const { ties, ...rest } = objects as Dataset;
      const { columns: held, ties: none, ...same } = columns as Dataset;
      expect(same).toEqual(rest);
      expect(none).toEqual([]);
      const ids = rest.actors.map(({ id }) => id);
      expect(
        Array.from(held?.source ?? [], (source, k) => [
          ids[source],
          ids[held?.target[k] as number],
          held?.weight[k],
          held?.confirmed[k] === 1 ? true : null,
        ]),
      ).toEqual(
        ties.map(({ source, target, weight, confirmed }) => [source, target, weight, confirmed]),
      );
    }),
    { numRuns: runs(160) },
  );
}, 3_600_000);

test('what is no plain tie list is given back', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  for (const text of [
    'Akteur;Partner\na;b',
    'Von;An;Jahr\na;b;2024',
    'Titel\nVon;An\na;b',
    'sep=;\nVon;An\na;b',
    'Von;An\na;"b"c',
    'Von;An\na;"b',
    'Von;An\na;b"c',
    'Von;An\na;b\0',
    'Von;An\na;"b\0"',
    'Von;An\na;MÃ¼ller',
    '',
  ])
    expect(fast(bytesOf(text), {}, 7)).toBe('usual');
  expect(canReadTieTable({ merge: 'sum' })).toBe(true);
  expect(canReadTieTable({ wave: '2024' })).toBe(false);
});

test('of a kind of problem the first thousand are listed and the others counted', () => {
  const text = `Von;An;Gewicht\na;b;1\n${'c;;1\n'.repeat(1500)}`;
  const found = fast(new TextEncoder().encode(text), {}, 4096) as Dataset;
  expect(found.problems.filter(({ code }) => code === 'no-name')).toHaveLength(1000);
  expect(found.problems.find(({ code }) => code === 'problems-capped')?.value).toBe('no-name: 500');
  const [{ rows, read, skipped }] = found.provenance;
  expect([rows, read, skipped.length]).toEqual([1501, 1, 1500]);
});

test('however many rows were expected, all are read', () => {
  const rows = Array.from(
    { length: 12_000 },
    (_, row) => `Amt ${row % 301};Amt ${(row * 7) % 299};${1 + (row % 3)}`,
  );
  const bytes = new TextEncoder().encode(['Von;An;Gewicht', ...rows].join('\n'));
  const usual = JSON.stringify(readDataset([{ name: 't.csv', bytes }]));
  for (const expected of [0, 1, bytes.length / 2, bytes.length, 3 * bytes.length]) {
    const stream = createTieStream('t.csv', {}, expected);
    for (let at = 0; at < bytes.length; at += 10_000)
      expect(stream.push(bytes.subarray(at, at + 10_000))).toBe(true);
    const ties = stream.end();
    const read = ties && readTieTable(ties);
    // The thousandth repeated row ends the list of them, which the usual way does not.
    expect(JSON.stringify(read && { ...read, problems: [] })).toBe(
      JSON.stringify({ ...JSON.parse(usual), problems: [] }),
    );
  }
});
