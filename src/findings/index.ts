export type { Evidences, RuleId } from './evidence.ts';
export { find, firstFindings, questions, ruleList } from './find.ts';
export type { Found, Question, Rule } from './rule.ts';
export * as rules from './rules/index.ts';
