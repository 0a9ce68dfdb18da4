import type * as rules from '../findings/rules/index.ts';
import type { Formatter } from './formatter.ts';

/** A finding for page one: what matters in at most 25 words, without the name of a measure, and what to do in at most 20. */
export interface Headline<Evidence = any> {
  headline: (evidence: Evidence, say: Formatter) => string;
  advice: (evidence: Evidence, say: Formatter) => string;
}

type Rules = typeof rules;

/** A headline for every rule: one without does not compile. */
export type Headlines = { [Key in keyof Rules as Rules[Key]['id']]: Headline };
