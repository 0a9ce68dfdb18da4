import type { Evidences, RuleId } from '../findings/evidence.ts';
import type { Formatter } from './formatter.ts';

/** A finding for page one: a heading of a few words, what matters in at most 25 words, without the name of a measure, and what to do in at most 20. */
export interface Headline<Id extends RuleId = any> {
  title: string;
  headline: (evidence: Evidences[Id], say: Formatter) => string;
  advice: (evidence: Evidences[Id], say: Formatter) => string;
}

/** A headline for every rule: one without does not compile. */
export type Headlines = { [Id in RuleId]: Headline<Id> };
