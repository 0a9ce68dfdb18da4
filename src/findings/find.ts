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
