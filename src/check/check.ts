import type { Analysis, Problem } from '../analysis.ts';
import { assertResult } from '../arguments.ts';
import { CareChainError } from '../error.ts';
import { everyResult } from '../findings/results.ts';
import { type Severity, severities } from '../findings/severity.ts';
import { type Baseline, type BaselineEntry, baselineKey } from './baseline.ts';
import type { Config, FailOn } from './config.ts';
import { readConfig } from './read-config.ts';
import { type CheckedFinding, type ReducedDataSet, reduceAnalysis } from './reduce.ts';
import { matches } from './settings.ts';

/** One data set and how it stands. */
export interface CheckedDataSet extends Omit<ReducedDataSet, 'findings'> {
  findings: {
    new: CheckedFinding[];
    /** Those that the baseline knows; they are shown, but fail nothing. */
    known: CheckedFinding[];
  };
  failed: boolean;
}

/** A data set that could not be analysed, and why. */
export interface BrokenDataSet {
  name: string;
  /** What is wrong with its tables. */
  problems: Problem[];
  /** What else went wrong, as a sentence. */
  message: { en: string; de: string } | null;
}

/** The careful verdict on many networks. */
export interface CheckResult {
  formatVersion: 2;
  /** By name, in code-unit order. */
  dataSets: CheckedDataSet[];
  broken: BrokenDataSet[];
  /** Entries of the baseline that were not found again in a data set that was checked. */
  stale: BaselineEntry[];
  /** Patterns of the config that fit no data set. */
  unusedPatterns: string[];
  verdict: 'passed' | 'failed';
}

export interface CheckOptions {
  baseline?: Baseline | null;
}

/**
 * Judges many networks by one config: budgets, graded rules, known findings. It fails where a budget is broken, where a new finding
 * is at least as severe as `failOn`, and where a data set is broken.
 *
 * Pure; the result does not depend on the order of the analyses.
 *
 * @throws ConfigError for a config that cannot be used, Error with the prefix `care-chain/check:` where two data sets share a name.
 * @example
 * const { verdict } = check([north, south], { budgets: { 'network.density': { min: 0.1 } } });
 */
export function check(
  analyses: readonly Analysis[],
  config: Config = {},
  options: CheckOptions = {},
): CheckResult {
  // What is no list is told as the one analysis that it is not.
  for (const analysis of Array.isArray(analyses) ? analyses : [null])
    assertResult('check', analysis, 'analysis');
  const settings = readConfig(config);
  return judgeDataSets(
    analyses.map((analysis) => reduceAnalysis(analysis, settings)),
    settings,
    options,
  );
}

/** The verdict on data sets that were reduced one by one, so that no more than one analysis is ever in memory. */
export function judgeDataSets(
  dataSets: readonly ReducedDataSet[],
  config: Config = {},
  { baseline = null, broken = [] }: CheckOptions & { broken?: readonly BrokenDataSet[] } = {},
): CheckResult {
  const names = [...dataSets, ...broken].map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new CareChainError(
      'same-name',
      `care-chain/check: two data sets are called "${twice}". Give each a name of its own.`,
    );
  const known = new Map(
    baseline?.findings.map((entry) => [baselineKey(entry.dataSet, entry), entry]),
  );
  const seen = new Set<string>();
  const checked = dataSets.map(({ findings, ...rest }): CheckedDataSet => {
    const split = { new: [] as CheckedFinding[], known: [] as CheckedFinding[] };
    for (const finding of findings) {
      // A group is known by any of its results.
      const keys = everyResult([finding])
        .map((result) => baselineKey(rest.name, result))
        .filter((key) => known.has(key));
      for (const key of keys) seen.add(key);
      split[keys.length > 0 ? 'known' : 'new'].push(finding);
    }
    const failed =
      split.new.some(({ severity }) => failsOn(severity, rest.failOn)) ||
      rest.budgets.some(({ passed }) => !passed);
    return { ...rest, findings: split, failed };
  });
  const present = new Set(dataSets.map(({ name }) => name));
  return {
    formatVersion: 2,
    dataSets: checked.sort(byName),
    broken: [...broken].sort(byName),
    stale: [...known]
      .filter(([key, { dataSet }]) => present.has(dataSet) && !seen.has(key))
      .map(([, entry]) => entry)
      .sort((a, b) => (baselineKey(a.dataSet, a) < baselineKey(b.dataSet, b) ? -1 : 1)),
    unusedPatterns: Object.keys(config.dataSets ?? {})
      .filter((pattern) => !names.some((name) => matches(pattern, name)))
      .sort(),
    verdict: checked.some(({ failed }) => failed) || broken.length > 0 ? 'failed' : 'passed',
  };
}

/** Whether a new finding of this severity fails. */
export function failsOn(severity: Severity, failOn: FailOn): boolean {
  return severities.indexOf(severity) <= severities.indexOf(failOn);
}

const byName = (a: { name: string }, b: { name: string }) =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
