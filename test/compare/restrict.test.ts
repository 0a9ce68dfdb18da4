import { describe, expect, test } from 'vitest';
import { networkChanges, sectorChanges } from '../../src/compare/figures.ts';
import { restrict } from '../../src/compare/restrict.ts';
import { analyze, compare, whatIf } from '../../src/index.ts';
import { datasetOf, optionsOf, scenarios, shipped, shippedNames } from '../fixtures.ts';
import { some } from '../runs.ts';

const quick = {
  draws: 0,
  leaveOut: ['plan', 'keyPlayers', 'brokerageTest', 'eigenvector', 'corePeriphery'],
};

describe('where nobody is left out', () => {
  test.each(some(shippedNames, 12))(
    'the figures of %s are those that measuring it anew gives',
    (name) => {
      const analysis = analyze(shipped(name), quick);
      const all = new Set(analysis.actors.map(({ id }) => id));
      const whole = restrict(analysis, all);
      // In another order it is measured anew.
      const anew = restrict({ ...analysis, actors: [...analysis.actors].reverse() }, all);
      expect(anew).not.toBe(analysis);
      if (analysis.memberships !== undefined) return;
      expect(whole).toBe(analysis);
      expect(networkChanges(whole, anew).length).toBeGreaterThan(0);
      for (const changes of [networkChanges(whole, anew), sectorChanges(whole, anew)]) {
        expect(changes.filter(({ before, after }) => before !== after)).toEqual([]);
      }
    },
  );

  test('what was left out on demand is left out again', () => {
    const analysis = analyze(shipped('district'), { ...quick, permutations: 0 });
    const some = new Set(analysis.actors.slice(1).map(({ id }) => id));
    expect(Object.keys(restrict(analysis, some).settings['leftOut'] as object).sort()).toEqual(
      Object.keys(analysis.settings['leftOut'] as object).sort(),
    );
    const twoNames = analyze(shipped('district'), { leaveOut: ['sectorEiIndexEdges'], draws: 0 });
    expect(() => compare(twoNames, restrict(twoNames, some))).not.toThrow();
  });
});

describe.each(some(scenarios, 8))('%s', (scenario) => {
  test('gives the same with an analysis that is at hand', () => {
    const read = datasetOf(scenario);
    const options = { ...optionsOf(scenario), ...quick };
    const [first, second] = read.actors;
    const changes = [
      { kind: 'silent' as const, actor: first.id },
      { kind: 'rename-actor' as const, actor: second.id, label: 'Anders' },
    ];
    const plain = whatIf(read, changes, options);
    const before = analyze(read, options);
    expect(whatIf(read, changes, { ...options, before })).toEqual(plain);
    expect(plain.after.actors.find(({ id }) => id === second.id)?.label).toBe('Anders');
    expect(plain.comparison.actors).toMatchObject({ come: [], gone: [] });
  });
});
