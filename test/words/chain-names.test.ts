import { expect, test } from 'vitest';
import type { Chain } from '../../src/chains/chain.ts';
import { allShipped } from '../../src/chains/shipped.ts';
import { analyze, chains, fullText, readChain, readDataset } from '../../src/index.ts';
import {
  contractTerms,
  departmentFields,
  levels,
  stakeholderGroups,
  tierTerms,
  units,
} from '../../src/input/vocabulary/index.ts';
import { vocabulary } from '../../src/input/vocabulary/vocabulary.ts';
import { wordReader } from '../../src/network/word-reader.ts';
import { chainNames, sectorNames } from '../../src/words/chain-names.ts';
import { formatter } from '../../src/words/formatter.ts';
import { books } from '../../src/words/index.ts';

const complete = Object.values<Chain>(chains);
const codes = ['de', 'en'] as const;

test.each(complete)('every name that a report gives in $id is read as what it names', (chain) => {
  const data = allShipped().find(({ id }) => id === chain.id);
  if (!data) throw new Error(chain.id);
  for (const kind of ['sectors', 'roles'] as const) {
    const read = wordReader(data[kind]);
    for (const { id, label } of chain[kind])
      for (const code of codes)
        expect([label[code], read(label[code] ?? '').ids]).toEqual([label[code], [id]]);
  }
});

test('every name that a report gives a term is read as the term', () => {
  const kinds = { tiers: tierTerms, departmentFields, units, stakeholderGroups } as const;
  for (const [kind, terms] of Object.entries(kinds)) {
    const read = vocabulary(terms);
    for (const code of codes) {
      const names: Record<string, string> = books[code].vocabulary[kind as keyof typeof kinds];
      expect(Object.keys(names)).toEqual(terms.map(({ id }) => id));
      for (const [id, name] of Object.entries(names))
        expect([name, read(name)]).toEqual([name, id]);
    }
  }
  expect([...contractTerms, ...levels].filter((term) => 'label' in term)).toEqual([]);
});

const table = (rows: string) =>
  readDataset([{ name: 'table.csv', bytes: new TextEncoder().encode(rows) }]);
const discharge = table(
  'Akteur;Sektor;Rolle;Partner\nA;Gesundheit;Krankenhaussozialdienst;B\nB;Altenpflege;Kurzzeitpflege;A\n',
);

test('a result of a shipped chain holds ids and no name or reason', () => {
  const { sectors, chain } = analyze(discharge, { draws: 0 });
  expect(sectors.map((sector) => 'label' in sector)).toEqual([false, false, false, false]);
  expect(chain && 'label' in chain).toBe(false);
  for (const entry of [...(chain?.roles ?? []), ...(chain?.handovers ?? [])])
    for (const key of ['label', 'why', 'whenAbsent']) expect(entry).not.toHaveProperty(key);
  for (const { limited, limit } of chain?.handovers ?? []) {
    if (limit === null) expect(limited).toBeNull();
    else expect(Object.keys(books.en.chains.entlassmanagement.limits)).toContain(limited);
  }
});

test.each(codes)('names of shipped chains are those of their complete template, %s', (code) => {
  const data = allShipped();
  complete.forEach((chain, k) => {
    const names = chainNames(data[k], books[code]);
    expect(names.chain).toBe(chain.label[code]);
    for (const { id, label } of chain.sectors) expect(names.sector(id)).toBe(label[code]);
    for (const { id, label, whenAbsent } of chain.roles) {
      expect(names.role(id)).toBe(label[code]);
      expect(names.whenAbsent(id)).toBe(whenAbsent?.[code] ?? '');
    }
    for (const { from, to, why, limited } of chain.handovers) {
      expect(names.why([from, to])).toBe(why?.[code]);
      expect(names.limited([from, to])).toBe((limited as Chain['label'] | undefined)?.[code] ?? '');
    }
  });
});

test("one's own chain keeps its words, and where it has none in a language, those of the other", () => {
  const own = readChain({
    id: 'entlassmanagement',
    label: { de: 'Unsere Kette' },
    sectors: [
      { id: 'health', label: { de: 'Medizin' }, aliases: ['Gesundheit'] },
      { id: 'elder-care', label: { en: 'Care', de: 'Pflege' }, aliases: ['Altenpflege'] },
    ],
    roles: [
      {
        id: 'a',
        label: { en: 'Ward' },
        sector: 'health',
        aliases: ['Krankenhaussozialdienst'],
        required: true,
        source: 'x',
      },
      {
        id: 'b',
        label: { de: 'Kurzzeit' },
        sector: 'elder-care',
        aliases: ['Kurzzeitpflege'],
        required: true,
        source: 'x',
      },
    ],
    handovers: [
      { from: 'a', to: 'b', why: { de: 'damit es geht' }, basis: 'judgement', source: 'x' },
    ],
    caseManagerRole: null,
  });
  const analysis = analyze(discharge, { chain: own, draws: 0 });
  for (const code of codes) {
    const say = formatter(analysis, books[code]);
    expect(say.chain).toBe('Unsere Kette');
    expect(['health', 'elder-care'].map(say.sector)).toEqual([
      'Medizin',
      code === 'de' ? 'Pflege' : 'Care',
    ]);
    expect(['a', 'b'].map(say.role)).toEqual(['Ward', 'Kurzzeit']);
    expect(say.why(['a', 'b']).clause).toBe('damit es geht');
    expect(fullText(analysis, { language: books[code] })).not.toMatch(/undefined|\[object/);
  }
});

test("a table's own sector is called by its word, even where a corner has it as its id", () => {
  const own = analyze(table('Akteur;Gruppe;Partner\nA;health;B\nB;__proto__;A\n'), {
    chain: 'none',
    draws: 0,
  });
  expect(own.sectors.map(({ label }) => label)).toEqual(own.sectors.map(({ id }) => id));
  const name = sectorNames(own.sectors, books.de);
  expect(own.sectors.map(({ id }) => name(id))).toEqual(own.sectors.map(({ id }) => id));
  expect(name('constructor')).toBe('constructor');
});
