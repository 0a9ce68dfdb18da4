import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { fold } from '../../src/input/fold.ts';
import * as vocabularies from '../../src/input/vocabulary/index.ts';
import {
  contractTerms,
  departmentFields,
  levels,
  ownershipTerms,
  personTerms,
  stakeholderGroups,
  tierTerms,
  units,
} from '../../src/input/vocabulary/index.ts';
import { valuesOf } from '../../src/input/vocabulary/values.ts';
import { type Term, vocabulary, wordsOf } from '../../src/input/vocabulary/vocabulary.ts';
import { tiesOfDataset } from '../../src/network/from-dataset.ts';
import { corePartners } from '../../src/views/core-partners.ts';
import type { NetworkArchitecture } from '../../src/views/network-architecture.ts';
import type { TwoLevels } from '../../src/views/two-levels.ts';
import { made } from '../views/made.ts';

describe('a vocabulary', () => {
  const of = vocabulary(units);
  test('knows a word whatever its case, umlauts and dashes, and a word inside a name', () => {
    expect(of('LENKUNGSGRUPPE')).toBe('steering-group');
    expect(of('Runder Tisch „Pflege im Quartier“')).toBe('round-table');
    expect(of('AG Wohnen')).toBe('topic-groups');
    expect(of('Planungs-AG 3')).toBe('topic-groups');
  });
  test('does not take a piece of a word for the word', () => {
    expect(of('Tagung')).toBeNull();
    expect(of('Agenda')).toBeNull();
    expect(of(null)).toBeNull();
    expect(of('')).toBeNull();
  });
  test('says no word of a term twice', () => {
    const terms = Object.values<object>(vocabularies).flatMap((list) =>
      Array.isArray(list) ? (list as Term[]) : [],
    );
    expect(terms.length).toBeGreaterThan(50);
    for (const term of terms) {
      const words = wordsOf(term).map(fold);
      expect(words.filter((word, place) => words.indexOf(word) < place)).toEqual([]);
    }
  });
  test('prefers the longer word', () => {
    expect(vocabulary(tierTerms)('Träger vor Ort')).toBe('local');
    expect(vocabulary(tierTerms)('Liga auf Landesebene')).toBe('state');
    expect(vocabulary(tierTerms)('regionale Liga')).toBe('association');
  });

  const lists: [string, readonly Term[]][] = [
    ['units', units],
    ['levels', levels],
    ['stakeholder groups', stakeholderGroups],
    ['departments', departmentFields],
    ['tiers', tierTerms],
    ['ownership', ownershipTerms],
    ['contracts', contractTerms],
    ['persons', personTerms],
  ];
  test.each(lists)('of %s finds every word of its own, and means one thing by it', (_, terms) => {
    const find = vocabulary(terms);
    for (const term of terms)
      for (const word of wordsOf(term)) expect([word, find(word)]).toEqual([word, term.id]);
  });
});

describe('the values of a column', () => {
  test('stand once each, however they are spelled, and a cell may hold several', () => {
    const { names, cells } = valuesOf(['Nord', 'nord', 'Nord|Süd', null, 'Süd; Mitte', '']);
    expect(names).toEqual(['Mitte', 'Nord', 'Süd']);
    expect(cells).toEqual([[1], [1], [1, 2], [], [2, 0], []]);
  });
  test('are divided by comma, slash or "und" only where every piece is a value of its own', () => {
    expect(valuesOf(['Nord', 'Süd', 'Nord, Süd', 'Nord/Süd', 'Nord und Süd']).names).toEqual([
      'Nord',
      'Süd',
    ]);
    expect(valuesOf(['Kultur und Bildung', 'Frankfurt, Oder']).names).toEqual([
      'Frankfurt, Oder',
      'Kultur und Bildung',
    ]);
  });
});

describe('two levels', () => {
  const actors = {
    gp: { sector: 'Gesundheit', roles: ['Hausarzt'] },
    reha: { sector: 'Gesundheit', roles: ['Reha'] },
    home: { sector: 'Pflege' },
  };
  const dataset = made({
    actors,
    ties: [
      ['gp', 'home', { layer: 'Planung|Fall' }],
      ['reha', 'home', { layer: 'beide' }],
      ['gp', 'reha', { layer: 'Fallarbeit' }],
    ],
  });
  test('are read from cells that name both', () => {
    const value = analyze(dataset).views['two-levels'] as TwoLevels;
    expect(value.pairs).toEqual({ planning: 2, case: 3, both: 2, jaccard: 0.666666666667 });
    expect(value.onlyCase).toEqual([['gp', 'reha']]);
  });
  test('take another role for case management when asked', () => {
    const managers = (options = {}) =>
      (analyze(dataset, options).views['two-levels'] as TwoLevels).caseManagers.map(
        ({ actor }) => actor,
      );
    expect(managers()).toEqual(['gp']);
    expect(managers({ caseManager: 'reha' })).toEqual(['reha']);
  });
});

describe('the measured core', () => {
  const dataset = made({
    actors: { a: { core: true }, b: { core: true }, c: { core: false }, d: { core: false }, e: {} },
    ties: [
      ['a', 'c'],
      ['a', 'd'],
      ['c', 'd'],
      ['a', 'b'],
    ],
  });
  const analysis = analyze(dataset);
  const compute = (measures: (id: string) => object, network: object) =>
    corePartners.compute({
      dataset,
      ties: tiesOfDataset(dataset),
      sectors: { ids: [], codes: new Int32Array(5).fill(-1) },
      isOtherRole: () => false,
      chain: null,
      analysis: {
        ...analysis,
        network: network as never,
        actors: analysis.actors.map((actor) => ({
          ...actor,
          measures: measures(actor.id) as never,
        })),
      },
    });
  test('is that of the core-periphery measure where there is one', () => {
    expect(compute(() => ({}), { corePeriphery: { fit: 1, core: ['a', 'c'] } })).toMatchObject({
      method: 'core-periphery',
      measured: ['a', 'c'],
      partnersInCore: ['c'],
      coreOutside: ['b'],
      unknown: 1,
    });
  });
  test('else goes by coreness, with all that equal the last', () => {
    const coreness: Record<string, number> = { a: 2, b: 1, c: 2, d: 2, e: 0 };
    expect(compute((id) => ({ coreness: coreness[id] }), {})).toMatchObject({
      method: 'coreness',
      measured: ['a', 'c', 'd'],
    });
  });
  test('else by degree', () => {
    expect(compute(() => ({}), {})).toMatchObject({ method: 'degree', measured: ['a', 'c', 'd'] });
  });
});

test('the planning professional is known by function, else by role, else by name', () => {
  const seats: [string, string, string?][] = [
    ['x', 'AG 1'],
    ['Kreis, Sozialplanung', 'AG 1'],
    ['Kreis, Sozialplanung', 'AG 2'],
    ['y', 'AG 2'],
  ];
  const planners = (actors: Record<string, object>, list: typeof seats) =>
    (
      analyze(made({ actors, seats: list })).views['network-architecture'] as NetworkArchitecture
    ).planners.map(({ actor }) => actor);
  const bare = { x: {}, y: {}, 'Kreis, Sozialplanung': {} };
  expect(planners(bare, seats)).toEqual(['Kreis, Sozialplanung']);
  expect(planners({ ...bare, y: { roles: ['Planungsfachkraft'] } }, seats)).toEqual(['y']);
  expect(planners(bare, [['x', 'AG 1', 'Moderation'], ...seats.slice(1)])).toEqual(['x']);
});
