import { wholeOptions } from '../arguments.ts';
import { CareChainError } from '../error.ts';
import { ruleList } from '../findings/index.ts';
import { severityNamed } from '../findings/severity.ts';
import { nearest } from '../near.ts';
import type { WholeBook } from '../words/book.ts';
import { config as firstWords } from '../words/en/check-config.ts';
import { type Config, configSchema, type Limit } from './config.ts';

/** One thing that is wrong with a config: where, what, and what may have been meant. */
export interface ConfigProblem {
  code:
    | 'unknown-key'
    | 'unknown-rule'
    | 'empty-limit'
    | 'crossed-limit'
    | 'wrong-value'
    | 'no-object';
  /** The keys that lead to it, joined by dots; empty for the whole file. */
  path: string;
  /** The word or value that does not fit. */
  value: string;
  /** The words that may have been meant, or all that are allowed. */
  near: string[];
}

/** A config that cannot be used; every problem of it is listed. */
export class ConfigError extends CareChainError<'bad-config'> {
  readonly problems: ConfigProblem[];
  constructor(problems: ConfigProblem[]) {
    const lines = problems.map((problem) => firstWords[problem.code](problem));
    super('bad-config', `care-chain/check: ${lines.join(' ')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

type Issue = NonNullable<ReturnType<typeof configSchema.safeParse>['error']>['issues'][number];

/**
 * Checks a config and returns it: no unknown key, no unknown rule, no limit that says nothing.
 *
 * @throws ConfigError with every problem.
 */
export function readConfig(value: unknown): Config {
  const result = configSchema.safeParse(withTodaysNames(value));
  if (!result.success)
    throw new ConfigError(result.error.issues.flatMap((issue) => problemsOf(issue, value)));
  const config = result.data;
  const problems = [
    ...unknownRules(config.rules, ['rules']),
    ...oddLimits(config.budgets, ['budgets']),
  ];
  for (const [name, { rules, budgets }] of Object.entries(config.dataSets ?? {}))
    problems.push(
      ...unknownRules(rules, ['dataSets', name, 'rules']),
      ...oddLimits(budgets, ['dataSets', name, 'budgets']),
    );
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** The same settings with the severities by their names of today. */
function withTodaysNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const today = (word: unknown) =>
    typeof word === 'string' ? (severityNamed(word) ?? word) : word;
  const object = (inner: unknown, change: (value: unknown, key: string) => unknown) =>
    typeof inner !== 'object' || inner === null || Array.isArray(inner)
      ? inner
      : Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, change(each, key)]));
  return object(value, (each, key) =>
    key === 'failOn'
      ? today(each)
      : key === 'rules'
        ? object(each, today)
        : key === 'dataSets'
          ? object(each, withTodaysNames)
          : each,
  );
}

function problemsOf(issue: Issue, value: unknown): ConfigProblem[] {
  const keys = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      path: [...keys, key].join('.'),
      value: key,
      near: nearest(key, keysAt(keys)),
    }));
  const found = keys.reduce((at: any, key) => at?.[key], value as any);
  const shown = short(JSON.stringify(found, inWords) ?? 'nothing');
  if (keys.length === 0) return [{ code: 'no-object', path: '', value: shown, near: [] }];
  const near =
    issue.code === 'invalid_value'
      ? issue.values.map(String)
      : issue.code === 'invalid_type'
        ? [issue.expected]
        : [];
  return [{ code: 'wrong-value', path: keys.join('.'), value: shown, near }];
}

/** Numbers that JSON does not know are called as they are. */
const inWords = (_: string, value: unknown) =>
  typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))
    ? String(value)
    : value;

/** As much of a value as a sentence can hold. */
const short = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** The keys that the schema allows at a path. */
function keysAt(keys: string[]): string[] {
  const top = Object.keys(configSchema.def.shape);
  if (keys.length === 0) return top;
  const last = keys.at(-2);
  return last === 'dataSets'
    ? ['chain', 'failOn', 'rules', 'budgets']
    : last === 'budgets'
      ? ['min', 'max', 'equals']
      : [];
}

function unknownRules(rules: Config['rules'], path: string[]): ConfigProblem[] {
  const known: string[] = ruleList.map(({ id }) => id);
  return Object.keys(rules ?? {})
    .filter((id) => !known.includes(id))
    .map((id) => {
      const near = nearest(id, known);
      return {
        code: 'unknown-rule',
        path: [...path, id].join('.'),
        value: id,
        near: near.length > 0 ? near : known,
      };
    });
}

function oddLimits(
  budgets: Record<string, Limit | null> | undefined,
  path: string[],
): ConfigProblem[] {
  return Object.entries(budgets ?? {}).flatMap(([figure, limit]): ConfigProblem[] => {
    if (limit === null) return [];
    const problem = (code: ConfigProblem['code']): ConfigProblem => ({
      code,
      path: [...path, figure].join('.'),
      value: JSON.stringify(limit),
      near: [],
    });
    const { min, max, equals } = limit;
    if (min === undefined && max === undefined && equals === undefined)
      return [problem('empty-limit')];
    return min !== undefined && max !== undefined && min > max ? [problem('crossed-limit')] : [];
  });
}

/** A problem of a config as a sentence that says what to do. */
export const configProblemText = (
  problem: ConfigProblem,
  options: { language: WholeBook },
): string => {
  const { language } = wholeOptions('configProblemText', options);
  if (!Object.hasOwn(language.check.config, String(problem?.code)))
    throw new CareChainError(
      'bad-argument',
      'care-chain/configProblemText: expected one of the problems of a ConfigError.',
    );
  return language.check.config[problem.code](problem);
};
