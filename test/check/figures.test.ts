import { describe, expect, test } from 'vitest';
import { figureNames, figureOf } from '../../src/check/figures.ts';
import { line, network, triangle } from './networks.ts';

describe('a figure', () => {
  const analysis = line();
  const value = (name: string) => figureOf(analysis, name).value;

  test('of the network is found by its path, a list by its count', () => {
    expect(value('network.density')).toBe(0.4);
    expect(value('network.cutpoints.count')).toBe(3);
    expect(value('network.eiIndex.value')).toBe(analysis.network.eiIndex.value);
    expect(value('dataset.response.rate')).toBe(0.8);
  });

  test('of all actors comes as each statistic, straight from its definition', () => {
    // Degrees 1, 2, 2, 2, 1.
    expect(value('degree.min')).toBe(1);
    expect(value('degree.max')).toBe(2);
    expect(value('degree.mean')).toBe(1.6);
    expect(value('degree.median')).toBe(2);
    expect(value('degree.p90')).toBe(2);
    expect(value('degree.sum')).toBe(8);
    expect(value('degree.count')).toBe(5);
  });

  test('of how far findings hold is a statistic of the least rates', () => {
    const least = analysis.findings.flatMap(({ holds }) => {
      const rates = [holds?.silent ?? null, holds?.imputed ?? null].filter((one) => one !== null);
      return rates.length === 0 ? [] : [Math.min(...rates)];
    });
    expect(least.length).toBeGreaterThan(0);
    expect(value('findings.*.holds.min')).toBe(Math.min(...least));
    expect(value('findings.*.holds.max')).toBe(Math.max(...least));
    expect(value('findings.*.holds.count')).toBe(least.length);
    expect(figureNames(analysis)).toContain('findings.*.holds.min');
    // No finding is in doubt where there is none; a rule that does not exist is no rule without findings.
    expect(value('findings.double-structure.holds.min')).toBe(1);
    expect(figureOf(analysis, 'findings.nothing.holds.min').code).toBe('unknown');
    const undrawn = { ...analysis, settings: { ...analysis.settings, draws: 0 } };
    expect(figureOf(undrawn, 'findings.*.holds.min').code).toBe('undefined');
  });

  test('of a sector, a side and one actor is found by its id', () => {
    expect(value('sector.health.actors')).toBe(2);
    expect(value('side.health.elder-care.ties')).toBe(1);
    expect(value('side.elder-care.health.density')).toBe(0.25);
    expect(value('actor.C.degree')).toBe(2);
  });

  test('finds ids with dots, the longest first', () => {
    const dotted = network(
      'dots',
      'Akteur;Sektor;Kooperationspartner\nA;e. V.;B\nB;e.;A\n',
      'none',
    );
    expect(figureOf(dotted, 'sector.e. V..actors').value).toBe(1);
    expect(figureOf(dotted, 'sector.e..actors').value).toBe(1);
  });

  test('counts findings by severity and rule, and refuses a rule that does not exist', () => {
    expect(value('findings.cutpoint')).toBe(
      analysis.findings.filter(({ rule }) => rule === 'cutpoint').length,
    );
    expect(value('findings.isolated-actor')).toBe(0);
    const unknown = figureOf(analysis, 'findings.isolated-actors');
    expect(unknown).toMatchObject({ value: null, code: 'unknown' });
    expect(unknown.near).toContain('findings.isolated-actor');
  });

  test('that is undefined has no value, and is not unknown', () => {
    expect(
      figureOf(network('one', 'Akteur;Sektor\nA;x\nB;y\n', 'none'), 'constraint.median'),
    ).toMatchObject({
      value: null,
      code: 'undefined',
    });
    expect(figureOf(triangle(), 'dataset.response.rate').value).toBe(1);
  });

  test.each([
    ['network.desnity', 'network.density'],
    ['constraint.medain', 'constraint.median'],
    ['sector.health.eiindex', 'sector.health.eiIndex'],
    ['density', 'network.density'],
  ])('that is misspelt as %s names %s', (name, meant) => {
    const found = figureOf(analysis, name);
    expect(found).toMatchObject({ value: null, code: 'unknown' });
    expect(found.near).toContain(meant);
  });

  test.each([
    'network',
    'brokerage',
    'network.cutpoints',
    '__proto__',
    'constructor.name',
    'network.__proto__.x',
    '',
    '.',
    'degree',
    'toString.max',
  ])('is not "%s"', (name) => {
    expect(figureOf(analysis, name).value).toBeNull();
  });

  test('has a value or a reason under every name that is offered', () => {
    const names = figureNames(analysis);
    expect(names.length).toBeGreaterThan(100);
    const unknown = names.filter((name) => figureOf(analysis, name).code === 'unknown');
    expect(unknown).toEqual([]);
  });
});
