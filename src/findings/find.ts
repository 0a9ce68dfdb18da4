import type { Finding, Location } from '../analysis.ts';
import type { Context } from '../network/context.ts';
import type { RuleId } from './evidence.ts';
import { fingerprint } from './fingerprint.ts';
import { grouped } from './group.ts';
import { inOrder } from './order.ts';
import { findingOf } from './results.ts';
import type { Question, Rule } from './rule.ts';
import {
  areaBlankSpot,
  bodiesJoinedByOne,
  broker,
  caseManagerAbsentFromPlanning,
  chainWeakestPlace,
  cutpoint,
  departmentIsolated,
  doubleStructure,
  emptyCorner,
  emptySide,
  freeChoiceOne,
  handoverHangsOnOne,
  handoverInternal,
  handoverMissing,
  handoverOneSided,
  isolatedActor,
  localProviderWithoutAssociation,
  noCorner,
  oneSided,
  roleAbsent,
  roleUnconnected,
  sideCarriedByOne,
  stakeholderGroupAbsent,
  thinSide,
} from './rules/index.ts';
import { bySeverity, type Severity } from './severity.ts';

/** The questions of a planner in the order in which a report answers them. */
export const questions: readonly Question[] = ['there', 'meet', 'hold', 'thread', 'seats'];

/** Every rule, by question, then id. */
export const ruleList: readonly Rule<RuleId>[] = [
  areaBlankSpot,
  emptyCorner,
  noCorner,
  roleAbsent,
  stakeholderGroupAbsent,
  departmentIsolated,
  emptySide,
  freeChoiceOne,
  handoverInternal,
  handoverMissing,
  handoverOneSided,
  isolatedActor,
  localProviderWithoutAssociation,
  oneSided,
  roleUnconnected,
  thinSide,
  broker,
  chainWeakestPlace,
  cutpoint,
  handoverHangsOnOne,
  sideCarriedByOne,
  bodiesJoinedByOne,
  caseManagerAbsentFromPlanning,
  doubleStructure,
];

/**
 * Asks every rule. Findings come by severity, then in the order of the questions, then by rule; within a rule in its own order,
 * the weightiest first.
 *
 * @param locate where an actor stands in the user's table
 * @param rules all rules, one's own among them
 */
export function find(
  context: Context,
  locate: (actor: string) => Location | null = () => null,
  rules: readonly Rule[] = ruleList,
): Finding[] {
  const findings = rules.flatMap((rule) =>
    rule.check(context).map(
      (found): Finding => ({
        rule: rule.id,
        severity: graded(found.severity ?? rule.severity, {
          refutableBy: rule.refutableBy?.(found, context) ?? [],
          unread: found.evidence.unread ?? [],
        }),
        actors: found.actors ?? [],
        sectors: found.sectors ?? [],
        evidence: found.evidence,
        restsOn: rule.restsOn?.(found, context) ?? [],
        locations: (found.actors ?? [])
          .map(locate)
          .filter((place) => place !== null && (place.file !== null || place.row !== null))
          .map((place) => place as Location),
        fingerprint: fingerprint(rule.id, found),
        members: [],
      }),
    ),
  );
  return findings.sort(bySeverity);
}

/** The rules by id, one's own among them. */
export const rulesById = (own: readonly Rule[] = []): ReadonlyMap<string, Rule> =>
  new Map([...ruleList, ...own].map((rule) => [rule.id, rule]));

/** What a silent actor's answer could refute, or a word that is not understood yet, is no gap but a question. */
function graded(
  severity: Severity,
  { refutableBy, unread }: { refutableBy: readonly string[]; unread: readonly string[] },
): Severity {
  return severity === 'gap' && refutableBy.length + unread.length > 0 ? 'question' : severity;
}

/** What the rules find, one fact a finding, in the order of the story. */
export function findingsOf(
  context: Context,
  locate?: (actor: string) => Location | null,
  own: readonly Rule[] = [],
): Finding[] {
  const all = [...ruleList, ...own];
  const rules = rulesById(own);
  const results = find(context, locate, all).map((finding) => ({
    ...finding,
    finding,
    lacks: rules.get(finding.rule)?.lacks?.(finding, context) ?? null,
  }));
  const findings = grouped(results).flatMap(
    (group) => findingOf(group.map(({ finding }) => finding)) ?? [],
  );
  return inOrder(findings, {
    refutableBy: (finding) => rules.get(finding.rule)?.refutableBy?.(finding, context) ?? [],
    ofView: (rule) => rules.get(rule)?.view !== undefined,
  });
}
