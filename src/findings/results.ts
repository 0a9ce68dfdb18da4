import type { Finding } from '../analysis.ts';
import { bySeverity } from './severity.ts';

type Member = Finding['members'][number];

/** What every rule found, the leading result of a group before its members. */
export function everyResult(findings: readonly Finding[]): Finding[] {
  return findings.flatMap(({ members, ...own }) => [own, ...members].map(alone));
}

const alone = (result: Member): Finding => ({ ...result, members: [] });

/** A finding of these results, the gravest of which leads; `null` of none. */
export function findingOf(results: readonly Finding[]): Finding | null {
  if (results.length === 0) return null;
  const [first, ...rest] = [...results].sort(bySeverity);
  return { ...first, members: rest.map(({ members: _, ...member }) => member) };
}

/** A finding of those results of a group alone that fit; `null` where none does. */
export const narrowed = (finding: Finding, fits: (result: Finding) => boolean): Finding | null =>
  findingOf(everyResult([finding]).filter(fits));
