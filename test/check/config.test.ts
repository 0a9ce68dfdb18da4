import { describe, expect, test } from 'vitest';
import { settingsFor } from '../../src/check/settings.ts';
import { ConfigError, configProblemText, readConfig } from '../../src/index.ts';
import { books } from '../../src/words/index.ts';

/** The problems of a config that is refused. */
function problemsOf(value: unknown) {
  try {
    readConfig(value);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).problems;
  }
  throw new Error('the config was accepted');
}

describe('a config', () => {
  test('may be empty, or full', () => {
    expect(readConfig({})).toEqual({});
    const full = {
      chain: 'none',
      language: 'de',
      failOn: 'look',
      rules: { cutpoint: 'off' },
      budgets: { 'network.density': { min: 0.1, max: 0.9 } },
      dataSets: { 'nord*': { failOn: 'gap', budgets: { 'network.density': null } } },
      baseline: 'known.json',
      jobs: 2,
    };
    expect(readConfig(full)).toEqual(full);
  });

  test.each([
    [{ budget: {} }, 'budget', 'budgets'],
    [{ failon: 'error' }, 'failon', 'failOn'],
    [{ dataSets: { a: { rule: {} } } }, 'dataSets.a.rule', 'rules'],
    [{ budgets: { x: { maximum: 1 } } }, 'budgets.x.maximum', 'max'],
  ])('with an unknown key is refused: %j names the near miss', (value, path, near) => {
    const [problem] = problemsOf(value);
    expect(problem).toMatchObject({ code: 'unknown-key', path });
    expect(problem.near).toContain(near);
    for (const language of Object.values(books))
      expect(configProblemText(problem, { language })).toContain(near);
  });

  test('lists every problem, not the first', () => {
    expect(problemsOf({ a: 1, b: 2 })).toHaveLength(2);
    expect(problemsOf({ rules: { cutpiont: 'off', brokers: 'off' } })).toMatchObject([
      { code: 'unknown-rule', near: ['cutpoint'] },
      { code: 'unknown-rule', near: ['broker'] },
    ]);
  });

  test.each([
    [{ budgets: { x: {} } }, 'empty-limit'],
    [{ budgets: { x: { min: 2, max: 1 } } }, 'crossed-limit'],
    [{ failOn: 'info' }, 'wrong-value'],
    [{ jobs: 0 }, 'wrong-value'],
    [{ rules: { cutpoint: 'fatal' } }, 'wrong-value'],
    ['text', 'no-object'],
    [null, 'no-object'],
    [[], 'no-object'],
  ])('such as %j is refused with a sentence', (value, code) => {
    const problems = problemsOf(value);
    expect(problems.map((problem) => problem.code)).toContain(code);
    for (const problem of problems)
      for (const language of Object.values(books))
        expect(configProblemText(problem, { language })).toMatch(/^\S.*[.?]$/);
  });

  test('for single data sets lays later patterns over earlier ones', () => {
    const config = readConfig({
      budgets: { a: { min: 1 } },
      dataSets: {
        'nord*': { failOn: 'look', budgets: { a: { min: 2 } } },
        'nord-?st': { budgets: { a: null, b: { max: 3 } }, rules: { cutpoint: 'off' } },
      },
    });
    expect(settingsFor(config, 'sued')).toMatchObject({
      failOn: 'gap',
      budgets: { a: { min: 1 } },
    });
    expect(settingsFor(config, 'nord-west').budgets).toEqual({ a: { min: 2 } });
    expect(settingsFor(config, 'nord-ost')).toMatchObject({
      failOn: 'look',
      budgets: { b: { max: 3 } },
      rules: { cutpoint: 'off' },
    });
  });

  test('takes every character of a pattern but * and ? as it stands', () => {
    const failOn = (pattern: string, name: string) =>
      settingsFor({ dataSets: { [pattern]: { failOn: 'look' } } }, name).failOn;
    for (const name of ['sankt-veit', 'a.b', 'a+b (c)', '[x]', 'a|b', 'a/b', 'C:\\x', '😀', '$^'])
      expect(failOn(name, name)).toBe('look');
    expect(failOn('a.b', 'axb')).toBe('gap');
    expect(failOn('?', '😀')).toBe('look');
  });
});
