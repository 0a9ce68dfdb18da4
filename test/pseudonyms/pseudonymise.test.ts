import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Analysis,
  analyze,
  type Chain,
  chains,
  type Dataset,
  InputError,
  json,
  openFile,
  pseudonymise,
  pseudonymTable,
  readDataset,
  readPseudonyms,
} from '../../src/index.ts';
import { root } from '../paths.ts';
import { some } from '../runs.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const folder = (path: string) =>
  readdirSync(join(root, 'fixtures', path))
    .filter((name) => /\.(csv|tsv|txt|xlsx|ods)$/.test(name))
    .map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(root, 'fixtures', path, name))),
    }));
/** Deals codes out in the order of ids turned round, as badly as chance can. */
const backwards = () => 0;

/** An analysis with names put back in the place of codes, actors in the order of their names. */
function namesBack(analysis: Analysis, names: ReadonlyMap<string, { id: string }>) {
  const name = (code: string) => names.get(code)?.id as string;
  return new Map(
    analysis.actors.map(({ id, sector, roles, measures }) => {
      // Communities are numbered and labels shuffled in the order of the ids; the last two are listed by them.
      const { community, brokerageTest, localConstraint, redundancy, ...figures } = measures;
      return [name(id), { sector, roles, figures }];
    }),
  );
}

describe.each(some(['discharge', 'district', 'discharge-ties', 'tables/limesurvey-full-de']))(
  '%s',
  (scenario) => {
    const dataset = readDataset(folder(scenario));
    const { dataset: coded, pseudonyms } = pseudonymise(dataset, new Map(), backwards);
    const [plain, masked] = [dataset, coded].map((one) => analyze(one, { draws: 3 }));

    test('every actor has the figures that it has under its name', () => {
      expect(namesBack(masked, pseudonyms)).toEqual(
        namesBack(plain, new Map(plain.actors.map(({ id }) => [id, { id }]))),
      );
      const [before, after] = [plain, masked].map(({ views }: any) => views);
      // It reads own columns, which are left out with all that they say.
      expect(Object.keys(after)).toEqual(
        Object.keys(before).filter((id) => id !== 'planning-cycle'),
      );
      expect(after.networkArchitecture?.units.map(({ bodies }: any) => bodies.length)).toEqual(
        before.networkArchitecture?.units.map(({ bodies }: any) => bodies.length),
      );
      expect(after.areas?.areas.map(({ ties }: any) => ties).sort()).toEqual(
        before.areas?.areas.map(({ ties }: any) => ties).sort(),
      );
      expect(masked.sectorMatrix).toEqual(plain.sectorMatrix);
      expect(masked.findings.map(({ rule }) => rule)).toEqual(
        plain.findings.map(({ rule }) => rule),
      );
    });
  },
);

const tables = readdirSync(join(root, 'fixtures/tables'));
test.each([...some(tables, 80).map((name) => `tables/${name}`), 'discharge', 'district', 'demenz'])(
  'no name is left anywhere in %s',
  async (path) => {
    const files = (await Promise.all(folder(path).map(openFile))).flat();
    let dataset: Dataset;
    try {
      dataset = readDataset(files);
    } catch {
      return;
    }
    const coded = pseudonymise(dataset).dataset;
    const text = json(analyze(coded, { draws: 3, permutations: 9 }));
    // What the table says of an actor stays, and may be the word that another is called by.
    const said = new Set(
      [
        ...dataset.actors.flatMap(
          ({
            sector,
            roles,
            area,
            department,
            kind,
            status,
            tier,
            setting,
            ownership,
            stakeholderGroup,
          }) => [
            sector,
            area,
            department,
            kind,
            status,
            tier,
            setting,
            ownership,
            stakeholderGroup,
            ...roles,
          ],
        ),
        ...dataset.memberships.flatMap(({ body, bodyType, function: seat }) => [
          body,
          bodyType,
          seat,
        ]),
        ...files.map((file) => ('rows' in file ? file.file : file.name)),
        dataset.name,
      ].map((word) => JSON.stringify(word ?? '').slice(1, -1)),
    );
    for (const { id, label } of dataset.actors)
      for (const name of [id, label].map((word) => JSON.stringify(word).slice(1, -1)))
        if (name.length > 5 && ![...said].some((word) => word.includes(name)))
          expect(text.includes(name), name).toBe(false);
  },
);

test('own columns and notes on ties are left out', () => {
  const { dataset } = pseudonymise(
    readDataset([
      {
        name: 'a.csv',
        bytes: bytes(
          'Akteur;Ansprechpartnerin;Wetter\nAmt;Frau Kunze;heiter\nBude;Herr Lang;trüb\n',
        ),
      },
      { name: 'b.csv', bytes: bytes('von;an;Quelle\nAmt;Bude;Gespräch mit Frau Kunze\n') },
    ]),
  );
  expect(dataset.ties).toHaveLength(1);
  expect(JSON.stringify(dataset)).not.toMatch(/Kunze|Lang|Wetter|heiter|Ansprech|Gespräch/);
});

test('words of one’s own chain are known, of other rare words only what care-chain knows is left', () => {
  const [shipped] = Object.values<Chain>(chains);
  const chain: Chain = {
    ...shipped,
    roles: [{ ...shipped.roles[0], aliases: ['Lotsenstelle Mitte'] }, ...shipped.roles.slice(1)],
  };
  const table =
    'Akteur;Sektor;Rolle;Trägerschaft;Gremium\nAmt;Kommune;Lotsenstelle Mitte;frei (Kunze);Lenkungsgruppe Kunze\nBude;Kommune;Teestube Kunze;öffentlich;Teerunde\n';
  const dataset = readDataset([{ name: 't.csv', bytes: bytes(table) }]);
  const { dataset: coded, pseudonyms } = pseudonymise(dataset, new Map(), backwards, { chain });
  const said = coded.actors.map(({ roles, ownership }) => [...roles, ownership]).sort();
  expect(said).toEqual([
    ['Lotsenstelle Mitte', 'frei X001'],
    ['X002', 'öffentlich'],
  ]);
  expect(coded.memberships.map(({ body }) => body).sort()).toEqual(['B001', 'Lenkungsgruppe B002']);
  // The codes of words and committees are kept by the key as those of actors are.
  const again = pseudonymise(dataset, pseudonyms, backwards, { chain });
  expect(again.dataset).toEqual(coded);
  expect(again.pseudonyms).toEqual(pseudonyms);
});

test('codes that are known stay, and new actors get the next ones', () => {
  const read = (rows: string) => readDataset([{ name: 't.csv', bytes: bytes(`von;an\n${rows}`) }]);
  const first = pseudonymise(read('Amt;Bude\n'));
  const later = pseudonymise(read('Amt;Bude\nAmt;Chor\n'), first.pseudonyms);
  for (const [code, who] of first.pseudonyms) expect(later.pseudonyms.get(code)).toEqual(who);
  expect(later.pseudonyms.get('A003')).toEqual({ id: 'Chor', name: 'Chor' });
  expect(pseudonymise(read('Amt;Bude\nAmt;Chor\n'), later.pseudonyms).dataset).toEqual(
    later.dataset,
  );
});

test('the numbers are dealt out by chance, not by the alphabet', () => {
  const names = Array.from(
    { length: 40 },
    (_, i) => `Haus ${String.fromCharCode(65 + (i % 26))}${i}`,
  );
  const dataset = readDataset([
    { name: 't.csv', bytes: bytes(`von;an\n${names.map((name) => `Amt;${name}`).join('\n')}\n`) },
  ]);
  const { pseudonyms } = pseudonymise(dataset);
  const ids = [...pseudonyms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { id }]) => id);
  expect(ids).not.toEqual([...ids].sort());
  expect(new Set(ids)).toEqual(new Set([...names, 'Amt']));
});

test('the key comes back as it was written, whatever the names', () => {
  const odd = ['a;b', '"c"', 'd\ne', '__proto__', '=HYPERLINK("x")', '😀', 'A001'];
  const pseudonyms = new Map(
    odd.map((id, i) => [`A${String(i + 1).padStart(3, '0')}`, { id, name: `Haus ${i}` }]),
  );
  expect(
    readPseudonyms({ name: 'key.csv', bytes: bytes(`\ufeff${pseudonymTable(pseudonyms)}`) }),
  ).toEqual(pseudonyms);
});

test.each([
  ['no columns', 'alias;name\nA;B\n'],
  ['nothing', ''],
  ['a code twice', 'code;id;name\nA001;a;a\nA001;b;b\n'],
  ['an id twice', 'code;id;name\nA001;a;a\nA002;a;a\n'],
  ['a code missing', 'code;id;name\n;a;a\n'],
])('a key with %s is refused', (_, text) => {
  expect(() => readPseudonyms({ name: 'key.csv', bytes: bytes(text) })).toThrow(InputError);
});

test('the columns of a very large table follow their actors', () => {
  const dataset = readDataset([
    { name: 't.csv', bytes: bytes('von;an\nAmt;Bude\nBude;Chor\nChor;Dach\nBude;Dach\n') },
  ]);
  const index = new Map(dataset.actors.map(({ id }, i) => [id, i]));
  const at = (end: 'source' | 'target') =>
    Int32Array.from(dataset.ties, (tie) => index.get(tie[end]) as number);
  const large: Dataset = {
    ...dataset,
    ties: [],
    columns: {
      source: at('source'),
      target: at('target'),
      weight: Float64Array.from(dataset.ties, ({ weight }) => weight),
      confirmed: new Uint8Array(dataset.ties.length),
    },
  };
  const { dataset: coded, pseudonyms } = pseudonymise(large, new Map(), backwards);
  const degrees = (analysis: Analysis, name = (id: string) => id) =>
    Object.fromEntries(analysis.actors.map(({ id, measures }) => [name(id), measures.degree]));
  expect(degrees(analyze(coded), (code) => pseudonyms.get(code)?.id as string)).toEqual(
    degrees(analyze(large)),
  );
});
