import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { restrict } from '../../src/compare/restrict.ts';
import { analyze, compare, readAliases, readAnalysis, readDataset } from '../../src/index.ts';
import { line, network, triangle } from '../check/networks.ts';

describe('a comparison', () => {
  test('of a network with itself shows no change', () => {
    const { actors, ties, findings, measures, samePeople } = compare(line(), line());
    expect(actors).toEqual({ stayed: 5, come: [], gone: [], renamed: [] });
    expect(ties).toMatchObject({ kept: 4, made: [], lost: [], confirmed: [] });
    expect([findings.new, findings.gone]).toEqual([[], []]);
    expect(measures.network.filter(({ change }) => change !== 0 && change !== null)).toEqual([]);
    expect(measures.actors).toEqual([]);
    expect(samePeople).toMatchObject({ same: true, made: 0, lost: 0 });
  });

  test('of saved analyses equals that of fresh ones', () => {
    const saved = [line(), triangle()].map((each) =>
      readAnalysis(JSON.parse(JSON.stringify(each))),
    );
    expect(compare(saved[0], saved[1])).toEqual(compare(line(), triangle()));
  });

  test('turned round swaps come and gone, made and lost, new and gone findings', () => {
    const [there, back] = [compare(line(), triangle()), compare(triangle(), line())];
    const ids = (list: { id: string }[]) => list.map(({ id }) => id);
    expect(ids(there.actors.gone)).toEqual(ids(back.actors.come));
    expect(there.ties.made).toEqual(back.ties.lost);
    expect(there.ties.lost).toEqual(back.ties.made);
    expect(there.findings.new.map(({ fingerprint }) => fingerprint)).toEqual(
      back.findings.gone.map(({ fingerprint }) => fingerprint),
    );
  });

  test('ranks among the actors of both waves, equal values sharing a rank', () => {
    const after = network(
      'line',
      'Akteur;Kooperationspartner\nA;B|C|D|E\nB;A|C\nC;B|D|A\nD;C|E|A\nE;D|A\n',
    );
    const degree = compare(line(), after).measures.actors.find(
      ({ measure }) => measure === 'degree',
    );
    const of = (id: string) => degree?.actors.find(({ actor }) => actor === id);
    expect(of('A')).toEqual({
      actor: 'A',
      before: 1,
      after: 4,
      change: 3,
      rankBefore: 4,
      rankAfter: 1,
      beyondSilence: true,
    });
    expect(of('B')).toMatchObject({ before: 2, after: 2 + 0, rankBefore: 1 });
  });

  test('tells a change of the network from asking more people', () => {
    const head = 'Akteur;Kooperationspartner;Geantwortet\n';
    const before = network('w', `${head}A;B;ja\nB;A|C;ja\nC;B;ja\n`);
    const asked = network('w', `${head}A;B;ja\nB;A|C;ja\nC;B|N;ja\nN;C|A;ja\n`);
    const changed = network('w', `${head}A;B|C;ja\nB;A|C;ja\nC;B|A;ja\n`);

    const more = compare(before, asked);
    expect(more.ties.made.map(({ askedBoth }) => askedBoth)).toEqual([false, false]);
    expect(more.samePeople).toMatchObject({ actors: 3, same: false, made: 0, lost: 0 });
    const density = ({ network }: typeof more.samePeople) =>
      network.find(({ figure }) => figure === 'density')?.change;
    expect(density(more.samePeople)).toBe(0);

    const real = compare(before, changed);
    expect(real.samePeople).toMatchObject({ actors: 3, same: true, made: 1, lost: 0 });
    expect(density(real.samePeople)).toBeGreaterThan(0);
  });

  test('computes both waves anew among the same people with their own settings', () => {
    const table =
      'Akteur;Sektor;Kooperationspartner\nA;Pflege;B|C|D\nB;Pflege;A|C\nC;Kommune;D\nD;Kommune;A\n';
    const dataset = readDataset([{ name: 'w.csv', bytes: new TextEncoder().encode(table) }]);
    const settings = {
      method: 'ego',
      seed: 5,
      permutations: 99,
      weakBelow: 2,
      caseManager: 'x',
    } as const;
    const whole = analyze(dataset, { ...settings, draws: 0 });
    const everyone = new Set(whole.actors.map(({ id }) => id));
    const again = restrict(whole, everyone);
    expect(again.settings).toMatchObject(settings);
    for (const part of ['network', 'sectors', 'views'] as const)
      expect(again[part], part).toEqual(whole[part]);
    const figures = ({ actors }: Pick<Analysis, 'actors'>) =>
      actors.map(({ measures }) => measures);
    expect(figures(again)).toEqual(figures(whole));
    // A saved analysis may lack what later versions set.
    const { method: _, ...older } = whole.settings;
    expect(restrict({ ...whole, settings: older }, everyone).settings.method).toBe('whole');
  });

  test('says which handovers of the chain a tie carries now, and which no more', () => {
    const table = (first: string, second: string) =>
      network(
        'w',
        `Akteur;Rolle;Kooperationspartner;Geantwortet\nS;Krankenhaussozialdienst;${first};ja\nR;Rehabilitationseinrichtung;${second};ja\nP;Pflegedienst;;ja\n`,
      );
    const [before, after] = [table('R', 'S'), table('P', '')];
    const there = compare(before, after).handovers;
    const back = compare(after, before).handovers;
    const pairs = (list: { from: string; to: string }[] = []) =>
      list.map(({ from, to }) => `${from} ${to}`);
    expect(pairs(there?.broken)).toContain('krankenhaussozialdienst reha');
    expect(pairs(there?.closed).length).toBeGreaterThan(0);
    expect(pairs(there?.closed)).toEqual(pairs(back?.broken));
    expect(pairs(there?.broken)).toEqual(pairs(back?.closed));
    const same = compare(before, before).handovers;
    expect([same?.closed, same?.broken, same?.changed]).toEqual([[], [], []]);
  });

  test('finds ties that both sides name now', () => {
    const before = network('w', 'Akteur;Kooperationspartner;Geantwortet\nA;B;ja\nB;;ja\n');
    const after = network('w', 'Akteur;Kooperationspartner;Geantwortet\nA;B;ja\nB;A;ja\n');
    expect(compare(before, after).ties.confirmed).toMatchObject([{ source: 'A', target: 'B' }]);
    expect(compare(after, before).ties.confirmed).toEqual([]);
  });
});

describe('a renamed actor', () => {
  const before = line();
  const after = network(
    'line',
    `Akteur;Sektor;Kooperationspartner;Geantwortet
A;Gesundheit;Neu;ja
Neu;Gesundheit;A|C;ja
C;Pflege;Neu|D;ja
D;Pflege;C|E;ja
E;Kommune;D;nein
`,
  );

  test('is another one without an alias', () => {
    const { actors, ties } = compare(before, after);
    expect(actors.come.map(({ id }) => id)).toEqual(['Neu']);
    expect(ties.made).toHaveLength(2);
  });

  test('stays the same with an alias: in ties, findings and measures', () => {
    const { actors, ties, findings, measures } = compare(before, after, {
      aliases: [{ before: 'B', after: 'Neu' }],
    });
    expect(actors).toMatchObject({ stayed: 5, come: [], gone: [] });
    expect(actors.renamed).toMatchObject([
      { before: { id: 'B' }, after: { id: 'Neu' }, by: 'alias' },
    ]);
    expect([ties.made, ties.lost]).toEqual([[], []]);
    expect([findings.new, findings.gone]).toEqual([[], []]);
    expect(measures.actors).toEqual([]);
  });

  test('whose alias names nobody is said', () => {
    const aliases = [
      { before: 'Q', after: 'Neu' },
      { before: 'B', after: 'Q2' },
    ];
    expect(compare(before, after, { aliases }).notes).toEqual([
      { code: 'unknown-alias', value: 'Q' },
      { code: 'unknown-alias', value: 'Q2' },
    ]);
  });
});

describe('a file of aliases', () => {
  const wanted = [{ before: 'Alt, e. V.', after: 'Neu "GmbH"' }];
  test.each([
    ['JSON', '{"Alt, e. V.": "Neu \\"GmbH\\""}'],
    ['semicolons and a header', 'vorher;nachher\r\nAlt, e. V.;"Neu ""GmbH"""\r\n'],
    ['commas and quotation marks', '\ufeffbefore,after\n"Alt, e. V.","Neu ""GmbH"""\n\n'],
    ['tabs, no header', 'Alt, e. V.\t"Neu ""GmbH"""'],
  ])('may be %s', (_, text) => {
    expect(readAliases(text)).toEqual(wanted);
  });

  test.each(['a;b\nc', '{"a": 1}', '{', 'nur ein Name'])('is refused with its row: %s', (text) => {
    expect(() => readAliases(text)).toThrow(/^care-chain\/aliases: /);
  });

  test('gives back whatever names are written into it', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.trim())
      .filter((text) => text !== '' && !/[\r\n]/.test(text) && !text.startsWith('{'));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { minLength: 1 }), (pairs) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = ['before;after', ...pairs.map((pair) => pair.map(quote).join(';'))].join('\n');
        expect(readAliases(text)).toEqual(pairs.map(([before, after]) => ({ before, after })));
      }),
    );
  });
});
