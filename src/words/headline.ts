import type { Evidences, RuleId } from '../findings/evidence.ts';
import type { Formatter } from './formatter.ts';

/** A finding for page one: what matters in at most 25 words, without the name of a measure, and what to do in at most 20. */
export interface Headline<Id extends RuleId = any> {
  headline: (evidence: Evidences[Id], say: Formatter) => string;
  advice: (evidence: Evidences[Id], say: Formatter) => string;
}

/** A headline for every rule: one without does not compile. */
export type Headlines = { [Id in RuleId]: Headline<Id> };
