import type { Analysis } from '../analysis.ts';
import { ruleList } from '../findings/index.ts';
import { severities, severityNamed } from '../findings/severity.ts';
import { nearest } from '../near.ts';

/** What stands under the name of a figure in one analysis. */
export type Figure =
  | { value: number; code: null; near: [] }
  /** The name exists, but has no value here, or is a list or a text; `near` holds names that may have been meant. */
  | { value: null; code: 'undefined' | 'not-a-number' | 'unknown'; near: string[] };

/** How the figures of all actors become one. */
export const statistics = ['min', 'max', 'mean', 'median', 'p90', 'sum', 'count'] as const;

const roleStates = [
  'filled',
  'several',
  'unconnected',
  'stood-in',
  'absent',
  'absent-known',
] as const;
const handoverStates = [
  'confirmed',
  'one-sided',
  'reported',
  'internal',
  'indirect',
  'one-direction',
  'missing',
  'limited',
  'role-absent',
] as const;

type Statistic = (typeof statistics)[number];

/**
 * Looks up a figure by its name.
 *
 * - `network.density`, `network.eiIndex.value`, `network.cutpoints.count`, `dataset.response.rate`: any figure of the analysis by
 *   its path; a list has a `count`.
 * - `sector.<id>.eiIndex`: a figure of one sector; `side.<id>.<id>.density` (also `ties`, `possible`): of a side.
 * - `constraint.median`, `brokerage.liaison.count.max`: one of min, max, mean, median, p90, sum and count over the actors that have
 *   a value.
 * - `actor.<id>.constraint`: of one actor.
 * - `findings.gap`, `findings.cutpoint`: how many findings of a severity or of a rule.
 * - `findings.*.holds.min`, `findings.cutpoint.holds.median`: how far findings hold, over all, those of a severity or of a rule; of each
 *   the least of its rates. The least of no finding is 1: nothing is in doubt.
 * - `roles.absent`, `handovers.missing`: how many roles or handovers of the chain have a status.
 */
export function figureOf(analysis: Analysis, name: string): Figure {
  const found = lookUp(analysis, name);
  if (typeof found === 'number' && Number.isFinite(found))
    return { value: found, code: null, near: [] };
  if (found === undefined)
    return { value: null, code: 'unknown', near: meant(name, figureNames(analysis)) };
  if (found === null || typeof found === 'number')
    return { value: null, code: 'undefined', near: [] };
  const below = figureNames(analysis).filter((other) => other.startsWith(`${name}.`));
  return { value: null, code: 'not-a-number', near: below.slice(0, 4) };
}

/** A name that lacks its first or last part is more likely than one that is misspelt. */
function meant(name: string, names: readonly string[]): string[] {
  const partial = names.filter((each) => name !== '' && `.${each}.`.includes(`.${name}.`));
  partial.sort((a, b) => a.split('.').length - b.split('.').length);
  return [...new Set([...partial.slice(0, 2), ...nearest(name, names)])].slice(0, 3);
}

/** The names of all figures of an analysis, but for those of single actors. */
export function figureNames(analysis: Analysis): string[] {
  const names = new Set<string>();
  for (const key of ['network', 'dataset', 'views'] as const)
    for (const path of paths(analysis[key], key)) names.add(path);
  for (const { id, ...sector } of analysis.sectors)
    for (const path of paths(sector, `sector.${id}`)) names.add(path);
  const { sectors } = analysis.sectorMatrix;
  sectors.forEach((a, k) => {
    for (const b of sectors.slice(k + 1))
      for (const key of ['density', 'ties', 'possible']) names.add(`side.${a}.${b}.${key}`);
  });
  const measures = new Set(analysis.actors.flatMap(({ measures }) => [...paths(measures, '')]));
  for (const path of measures)
    for (const statistic of statistics) names.add(`${path}.${statistic}`);
  for (const severity of severities) names.add(`findings.${severity}`);
  for (const { id } of ruleList) names.add(`findings.${id}`);
  for (const statistic of statistics) names.add(`findings.*.holds.${statistic}`);
  for (const status of roleStates) names.add(`roles.${status}`);
  for (const status of handoverStates) names.add(`handovers.${status}`);
  return [...names].sort();
}

/** `undefined` where the name is not known, `null` where it has no value. */
function lookUp(analysis: Analysis, name: string): unknown {
  const [first, ...rest] = name.split('.');
  const after = rest.join('.');
  switch (first) {
    case 'network':
    case 'dataset':
    case 'views':
      return walk(analysis[first], rest);
    case 'sector':
      return ofMember(analysis.sectors, after, walk);
    case 'actor':
      return ofMember(analysis.actors, after, ({ measures }, keys) => walk(measures, keys));
    case 'side':
      return ofSide(analysis, after);
    case 'findings':
      return rest.at(-2) === 'holds' ? ofHolds(analysis, rest) : countFindings(analysis, after);
    case 'roles':
    case 'handovers':
      return countStatus(analysis, first, after);
  }
  return ofActors(analysis, [first, ...rest]);
}

/** A value below an object by keys; `count` after a list gives its length. */
function walk(from: unknown, keys: readonly string[]): unknown {
  let at = from;
  for (const key of keys) {
    if (Array.isArray(at)) at = key === 'count' ? at.length : undefined;
    else if (at === null) return null;
    else
      at =
        typeof at === 'object' && Object.hasOwn(at as object, key) ? (at as any)[key] : undefined;
    if (at === undefined) return undefined;
  }
  return at;
}

/** An id may hold dots, so the longest id that the name starts with is meant. */
function ofMember<Member extends { id: string }>(
  members: readonly Member[],
  name: string,
  value: (member: Member, keys: string[]) => unknown,
): unknown {
  const fitting = members.filter(({ id }) => name.startsWith(`${id}.`));
  const member = fitting.sort((a, b) => b.id.length - a.id.length)[0];
  return member && value(member, name.slice(member.id.length + 1).split('.'));
}

function ofSide({ sectorMatrix, network }: Analysis, name: string): unknown {
  const { sectors } = sectorMatrix;
  for (const [k, a] of sectors.entries())
    for (const [l, b] of sectors.entries())
      for (const key of ['density', 'ties', 'possible']) {
        if (k === l || name !== `${a}.${b}.${key}`) continue;
        const both = (matrix: (number | null)[][]) =>
          (matrix[k][l] ?? 0) + (network.directed ? (matrix[l][k] ?? 0) : 0);
        const [ties, possible] = [both(sectorMatrix.ties), both(sectorMatrix.possible)];
        if (key === 'density') return possible === 0 ? null : ties / possible;
        return key === 'ties' ? ties : possible;
      }
  return undefined;
}

function countFindings({ findings }: Analysis, name: string): number | undefined {
  const grade = severityNamed(name);
  if (grade) return findings.filter(({ severity }) => severity === grade).length;
  // A rule that does not exist finds nothing, and must not pass for that.
  const found = findings.filter(({ rule }) => rule === name).length;
  return found > 0 || ruleList.some(({ id }) => id === name) ? found : undefined;
}

/** A statistic of how far findings hold; `null` where nothing was drawn. */
function ofHolds(analysis: Analysis, [name, , last]: readonly string[]): number | null | undefined {
  const statistic = statistics.find((each) => each === last);
  const known = name === '*' || countFindings(analysis, name) !== undefined;
  if (!statistic || !known) return undefined;
  if (!(Number(analysis.settings['draws'] ?? 0) > 0)) return null;
  const rates = analysis.findings
    .filter(({ rule, severity }) => ['*', rule].includes(name) || severity === severityNamed(name))
    .map(({ holds }) => [holds?.silent ?? null, holds?.imputed ?? null])
    .map((both) => both.filter((rate) => rate !== null))
    .flatMap((both) => (both.length === 0 ? [] : [Math.min(...both)]));
  return rates.length === 0 && statistic === 'min' ? 1 : summarise(rates, statistic);
}

function countStatus(
  { chain }: Analysis,
  part: 'roles' | 'handovers',
  status: string,
): number | null | undefined {
  const known: readonly string[] = part === 'roles' ? roleStates : handoverStates;
  if (!known.includes(status)) return undefined;
  if (chain === null) return null;
  return chain[part].filter((entry) => entry.status === status).length;
}

function ofActors({ actors }: Analysis, keys: string[]): unknown {
  const statistic = statistics.find((each) => each === keys.at(-1));
  const path = keys.slice(0, -1);
  const found = actors.map(({ measures }) => walk(measures, statistic ? path : keys));
  if (found.every((value) => value === undefined))
    return actors.length === 0 && statistic ? null : undefined;
  if (!statistic) return found.filter((value) => value !== undefined);
  const values = found.filter((value) => typeof value === 'number');
  if (values.length === 0 && found.some((value) => typeof value === 'object' && value !== null))
    return undefined;
  return summarise(values, statistic);
}

/** Null over no values, but for the count. Quantiles interpolate between the two nearest values. */
function summarise(values: number[], statistic: Statistic): number | null {
  if (statistic === 'count') return values.length;
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const sum = sorted.reduce((total, value) => total + value, 0);
  const results: Record<Exclude<Statistic, 'count'>, number> = {
    min: sorted[0],
    max: sorted[sorted.length - 1],
    sum,
    mean: sum / sorted.length,
    median: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
  };
  return Number(results[statistic].toPrecision(12));
}

function quantile(sorted: number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

/** The paths to every number (or null, or list) below a value. */
function* paths(value: unknown, path: string): Generator<string> {
  if (value === null || typeof value === 'number') yield path;
  else if (Array.isArray(value)) yield `${path}.count`;
  else if (typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      yield* paths(inner, path === '' ? key : `${path}.${key}`);
}
