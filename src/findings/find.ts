import type { Finding, Location } from '../analysis.ts';
import type { Context } from '../network/context.ts';
import type { RuleId } from './evidence.ts';
import { fingerprint } from './fingerprint.ts';
import type { Question, Rule } from './rule.ts';
import * as registry from './rules/index.ts';
import { bySeverity, type Severity } from './severity.ts';

/** The questions of a planner in the order in which a report answers them. */
export const questions: readonly Question[] = ['there', 'meet', 'hold', 'thread', 'seats'];

/** Every rule, by question, then id. */
export const ruleList: readonly Rule<RuleId>[] = Object.values<Rule<RuleId>>(registry).sort(
  (a, b) => questions.indexOf(a.question) - questions.indexOf(b.question) || (a.id < b.id ? -1 : 1),
);

/**
 * Asks every rule. Findings come by severity, then in the order of the questions, then by rule; within a rule in its own order,
 * the weightiest first.
 *
 * @param locate where an actor stands in the user's table
 */
export function find(
  context: Context,
  locate: (actor: string) => Location | null = () => null,
): Finding[] {
  const findings = ruleList.flatMap((rule) =>
    rule.check(context).map(
      (found): Finding => ({
        rule: rule.id,
        severity: graded(found.severity ?? rule.severity, rule.refutableBy?.(found, context)),
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
  return findings.sort(bySeverity);
}

/** What a silent actor's answer could refute is no gap, but a question to that actor. */
function graded(severity: Severity, refutableBy: readonly string[] = []): Severity {
  return severity === 'gap' && refutableBy.length > 0 ? 'question' : severity;
}

/** As many findings as a reader takes in at a glance, and as many of them as may answer one question. */
const maxFirst = 5;
const maxOfQuestion = 2;

/**
 * What matters most: the gravest findings, those about the chain and its corners before those about a single system of planning;
 * each of another rule and on another side, and at most two to one question, where there are as many.
 */
export function firstFindings(findings: readonly Finding[]): Finding[] {
  const rules = new Map<string, Rule>(ruleList.map((rule) => [rule.id, rule]));
  const ofView = ({ rule }: Finding) => Number(rules.get(rule)?.view !== undefined);
  const ranked = [...findings].sort((a, b) => bySeverity(a, b) || ofView(a) - ofView(b));
  const chosen: Finding[] = [];
  const choose = (fits: (finding: Finding) => boolean) => {
    for (const finding of ranked)
      if (chosen.length < maxFirst && !chosen.includes(finding) && fits(finding))
        chosen.push(finding);
  };
  const question = ({ rule }: Finding) => rules.get(rule)?.question;
  const otherRule = (finding: Finding) =>
    chosen.every(
      (other) =>
        other.rule !== finding.rule &&
        !(finding.sectors.length === 2 && sameSectors(other, finding)),
    );
  choose(
    (finding) =>
      otherRule(finding) &&
      chosen.filter((other) => question(other) === question(finding)).length < maxOfQuestion,
  );
  choose(otherRule);
  choose(() => true);
  return chosen;
}

const sameSectors = (one: Finding, other: Finding): boolean =>
  one.sectors.length === other.sectors.length &&
  one.sectors.every((sector) => other.sectors.includes(sector));
