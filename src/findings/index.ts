export type { Evidences, RuleId } from './evidence.ts';
export { find, findingsOf, questions, ruleList } from './find.ts';
export { firstFindings } from './order.ts';
export { everyResult } from './results.ts';
export type { Found, Question, Rule } from './rule.ts';
export * as rules from './rules/index.ts';
