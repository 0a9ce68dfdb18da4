import type { Finding, Location } from '../analysis.ts';
import { fingerprint } from './fingerprint.ts';
import type { Measured, Question, Rule } from './rule.ts';
import * as registry from './rules/index.ts';

const severities = ['error', 'warning', 'info'];

/** The questions of a planner in the order in which a report answers them. */
export const questions: readonly Question[] = ['there', 'meet', 'hold', 'thread', 'seats'];

/** Every rule, by question, then id. */
export const ruleList: readonly Rule[] = Object.values(registry as Record<string, Rule>).sort(
  (a, b) => questions.indexOf(a.question) - questions.indexOf(b.question) || (a.id < b.id ? -1 : 1),
);

/**
 * Asks every rule. Findings come by severity, then in the order of the questions, then by rule; within a rule in its own order,
 * the weightiest first.
 *
 * @param locate where an actor stands in the user's table
 */
export function find(
  measured: Measured,
  locate: (actor: string) => Location | null = () => null,
): Finding[] {
  const findings = ruleList.flatMap((rule) =>
    rule.check(measured).map(
      (found): Finding => ({
        rule: rule.id,
        severity: found.severity ?? rule.severity,
        actors: found.actors ?? [],
        sectors: found.sectors ?? [],
        evidence: found.evidence,
        locations: (found.actors ?? [])
          .map(locate)
          .filter((place) => place !== null && (place.file !== null || place.row !== null))
          .map((place) => place as Location),
        fingerprint: fingerprint(rule.id, found),
      }),
    ),
  );
  return findings.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** As many findings as a reader takes in at a glance. */
const mostFirst = 3;

/** What matters most: the first finding of each of the first three rules, so three different things where there are as many. */
export function firstFindings(findings: readonly Finding[]): Finding[] {
  const byRule = new Map<string, Finding>();
  for (const finding of findings) if (!byRule.has(finding.rule)) byRule.set(finding.rule, finding);
  const chosen = [...byRule.values()].slice(0, mostFirst);
  for (const finding of findings)
    if (chosen.length < mostFirst && !chosen.includes(finding)) chosen.push(finding);
  return chosen;
}
