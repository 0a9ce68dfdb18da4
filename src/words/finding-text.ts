import type { Evidences, RuleId } from '../findings/evidence.ts';
import { type Formatter, oneStop } from './formatter.ts';
import type { Headlines } from './headline.ts';

export type { Evidences } from '../findings/evidence.ts';

/** What a rule says in one language of the evidence that it found. */
export interface RuleText<Id extends RuleId> {
  /** The finding as a sentence with names and numbers. */
  finding: (evidence: Evidences[Id], say: Formatter) => string;
  /** What a planner can do next. */
  next: (evidence: Evidences[Id], say: Formatter) => string;
  /** How the rule decides, and what the finding does not say. */
  reading: string;
}

/** The same below its heading, a few words. */
export interface FindingText<Id extends RuleId> extends RuleText<Id> {
  title: string;
}

/** The texts of all rules by id: a rule without words, or with another rule's evidence, does not compile. */
export type FindingTexts = { [Id in RuleId]: FindingText<Id> };

/** The texts below their headings, with one full stop behind a name that brings its own. */
export function withOneStop(
  headlines: Headlines,
  texts: { [Id in RuleId]: RuleText<Id> },
): FindingTexts {
  const stopped = Object.entries<RuleText<any>>(texts).map(([id, text]) => [
    id,
    {
      title: headlines[id as RuleId].title,
      ...text,
      finding: (evidence: any, say: Formatter) => oneStop(text.finding(evidence, say)),
      next: (evidence: any, say: Formatter) => oneStop(text.next(evidence, say)),
    },
  ]);
  return Object.fromEntries(stopped);
}

/** What a rule says in the language of a book; `undefined` for a rule that this version does not know. */
export function findingText(book: { findings: FindingTexts }, id: RuleId): FindingText<any>;
export function findingText(
  book: { findings: FindingTexts },
  id: string,
): FindingText<any> | undefined;
export function findingText(
  { findings }: { findings: FindingTexts },
  id: string,
): FindingText<any> | undefined {
  return Object.hasOwn(findings, id) ? findings[id as RuleId] : undefined;
}
