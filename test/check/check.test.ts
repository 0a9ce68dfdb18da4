import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reduceAnalysis } from '../../src/check/reduce.ts';
import { everyResult } from '../../src/findings/index.ts';
import { type Config, check, checkText, readBaseline, updateBaseline } from '../../src/index.ts';
import { books } from '../../src/words/index.ts';
import { runs } from '../runs.ts';
import { line, triangle } from './networks.ts';

const off: Config = { rules: { cutpoint: 'off', 'empty-side': 'off' } };

describe('the verdict', () => {
  test('is passed where nothing is found and no budget is broken', () => {
    const rules = Object.fromEntries(triangle().findings.map(({ rule }) => [rule, 'off' as const]));
    const { verdict, dataSets } = check([triangle()], { rules });
    expect(verdict).toBe('passed');
    expect(dataSets[0]).toMatchObject({ failed: false, findings: { new: [], known: [] } });
  });

  test('fails on an error, and on a warning only where the config says so', () => {
    const graded = (grade: 'look' | 'gap', failOn: 'look' | 'gap') => {
      const rules = Object.fromEntries(line().findings.map(({ rule }) => [rule, 'note' as const]));
      return check([line()], { failOn, rules: { ...rules, cutpoint: grade } }).verdict;
    };
    expect(graded('gap', 'gap')).toBe('failed');
    expect(graded('look', 'gap')).toBe('passed');
    expect(graded('look', 'look')).toBe('failed');
  });

  test('does not show a rule that is switched off', () => {
    const { dataSets } = check([line()], off);
    expect(everyResult(dataSets[0].findings.new).map(({ rule }) => rule)).not.toContain('cutpoint');
    expect(everyResult(line().findings).map(({ rule }) => rule)).toContain('cutpoint');
  });

  test.each([
    ['network.density', { max: 0.4 }, true, null],
    ['network.density', { max: 0.39 }, false, 'above'],
    ['network.density', { min: 0.41 }, false, 'below'],
    ['network.density', { equals: 0.4 }, true, null],
    ['network.density', { equals: 0.5 }, false, 'different'],
    ['network.desnity', { max: 9 }, false, 'unknown'],
    ['network.cutpoints', { max: 9 }, false, 'not-a-number'],
    ['degree.max', { min: 0, max: 9 }, true, null],
  ])('holds the budget %s %j', (figure, limit, passed, code) => {
    const { dataSets, verdict } = check([line()], { budgets: { [figure]: limit } });
    expect(dataSets[0].budgets).toMatchObject([{ figure, limit, passed }]);
    expect(dataSets[0].budgets[0].why?.code ?? null).toBe(code);
    if (!passed) expect(verdict).toBe('failed');
  });

  test('never passes a budget that cannot be checked, and says what may have been meant', () => {
    const result = check([line()], { budgets: { 'network.desnity': { max: 9 } } });
    for (const language of ['en', 'de'] as const)
      expect(checkText(result, { language: books[language] })).toContain('network.density');
  });

  test('does not depend on the order of the analyses', () => {
    const analyses = ['a', 'b', 'c', 'ä', 'Z', '10', '9', '__proto__'].map(line);
    const first = JSON.stringify(check(analyses));
    fc.assert(
      fc.property(fc.shuffledSubarray(analyses, { minLength: analyses.length }), (shuffled) => {
        expect(JSON.stringify(check(shuffled))).toBe(first);
      }),
      { numRuns: runs(20) },
    );
  });

  test('refuses two data sets of one name, and a config that cannot be used', () => {
    expect(() => check([line('a'), triangle('a')])).toThrow(/care-chain\/check: .*"a"/);
    expect(() => check([line()], { budgest: {} } as Config)).toThrow(/budgets/);
  });

  test('names patterns of the config that fit nothing', () => {
    expect(check([line('nord')], { dataSets: { 'sued*': {}, 'n*': {} } }).unusedPatterns).toEqual([
      'sued*',
    ]);
  });
});

describe('a baseline', () => {
  const reduced = [reduceAnalysis(line('a')), reduceAnalysis(line('b'))];
  const baseline = updateBaseline(null, reduced);

  test('makes all its findings known, so that they fail nothing', () => {
    const result = check([line('a'), line('b')], { failOn: 'look' }, { baseline });
    expect(result.verdict).toBe('passed');
    expect(result.dataSets[0].findings.new).toEqual([]);
    expect(result.dataSets[0].findings.known).toHaveLength(reduced[0].findings.length);
    expect(result.stale).toEqual([]);
  });

  test('knows a finding in its own data set only', () => {
    const own = {
      ...baseline,
      findings: baseline.findings.filter(({ dataSet }) => dataSet === 'a'),
    };
    const { dataSets } = check([line('a'), line('b')], {}, { baseline: own });
    expect(dataSets.map(({ findings }) => findings.known.length > 0)).toEqual([true, false]);
  });

  test('reports what no longer occurs, but not of data sets that were not checked', () => {
    const { stale } = check([triangle('a')], {}, { baseline });
    expect(stale.length).toBeGreaterThan(0);
    expect(new Set(stale.map(({ dataSet }) => dataSet))).toEqual(new Set(['a']));
  });

  test('holds no numbers but its format, and stands in one order', () => {
    const text = JSON.stringify(baseline.findings);
    expect(text).not.toMatch(/:\s*-?\d/);
    expect(updateBaseline(null, [...reduced].reverse())).toEqual(baseline);
    expect(readBaseline(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline);
  });

  test('keeps comments, keeps data sets that were not checked, and drops what is gone', () => {
    const commented = structuredClone(baseline);
    for (const entry of commented.findings) entry.comment = `agreed for ${entry.dataSet}`;
    const after = updateBaseline(commented, [reduceAnalysis(triangle('a'))]);
    expect(after.findings.filter(({ dataSet }) => dataSet === 'b')).toEqual(
      commented.findings.filter(({ dataSet }) => dataSet === 'b'),
    );
    expect(updateBaseline(commented, reduced)).toEqual(commented);
    expect(after.findings.length).toBeLessThan(commented.findings.length);
  });

  test.each([
    null,
    [],
    {},
    { formatVersion: 1, findings: [] },
    { formatVersion: 2, findings: [{}] },
  ])('is not %j', (value) => {
    expect(() => readBaseline(value)).toThrow(/care-chain\/check: this is no baseline/);
  });
});
