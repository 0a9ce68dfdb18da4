import { describe, expect, test } from 'vitest';
import { analyze, type Chain, chains, readDataset } from '../../src/index.ts';
import { datasetOf, type Row } from '../findings/chain-rules.ts';
import { datasetOf as fixture, scenarios } from '../fixtures.ts';
import { some } from '../runs.ts';

const all = Object.values<Chain>(chains);
const proposed = (rows: Row[], options = {}) =>
  analyze(datasetOf(rows), { draws: 0, chains: all, ...options }).problems.filter(
    ({ code }) => code === 'other-chain',
  );

describe('the chain whose words a table speaks', () => {
  const shipped = all.map(({ id }) => id);

  test.each(
    some(shipped.filter((id) => scenarios.includes(id) && !['entlassmanagement'].includes(id))),
  )('is proposed for the table of %s, and nothing is switched', (id) => {
    const { problems, settings } = analyze(fixture(id), { draws: 0, chains: all });
    expect(problems.filter(({ code }) => code === 'other-chain').map(({ value }) => value)).toEqual(
      [id],
    );
    expect(settings.chain).not.toBe(id);
  });

  test('is not proposed for tables of the chain that is meant by default', () => {
    for (const id of ['discharge', 'discharge-ties', 'nothing-missing', 'minimal'])
      expect(
        analyze(fixture(id), { draws: 0, chains: all }).problems.some(
          ({ code }) => code === 'other-chain',
        ),
      ).toBe(false);
  });

  test('is not proposed where somebody named a chain, nor for two words', () => {
    const swiss: Row[] = [
      ['a', 'Spitex', 'b', 'yes'],
      ['b', 'KESB', 'a', 'yes'],
      ['c', 'Alterszentrum', 'a', 'yes'],
    ];
    expect(proposed(swiss)).toMatchObject([{ value: 'spitalaustritt' }]);
    expect(proposed(swiss, { chain: 'entlassmanagement' })).toEqual([]);
    expect(proposed(swiss, { chains: [] })).toEqual([]);
    expect(proposed(swiss.slice(0, 2))).toEqual([]);
  });
});

describe('a role without a corner', () => {
  const sectorOf = (ownership: string, sector: string) => {
    const text = `actor,sector,role,ownership,partners\nhome,${sector},Housing company,${ownership},ward\nward,Health,Ward,,home\n`;
    const { actors } = analyze(
      readDataset([{ name: 'list.csv', bytes: new TextEncoder().encode(text) }]),
      { draws: 0, chain: 'entlassmanagement' },
    );
    return actors.find(({ id }) => id === 'home')?.sector;
  };

  test('takes the corner of its owner where the table leaves it blank, and never against the table', () => {
    expect(sectorOf('municipal', '')).toBe('municipality');
    expect(sectorOf('private', '')).toBeNull();
    expect(sectorOf('public', '')).toBeNull();
    expect(sectorOf('', '')).toBeNull();
    expect(sectorOf('municipal', 'Civil society')).toBe('civil-society');
  });
});
