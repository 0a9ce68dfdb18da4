export { find, firstFindings, questions, ruleList } from './find.ts';
export type { Found, Measured, Question, Rule, RuleText } from './rule.ts';
export * as rules from './rules/index.ts';
export { type Language, oneStop, type Say, say } from './say.ts';
