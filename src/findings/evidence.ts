import type { Rule } from './rule.ts';
import type * as registry from './rules/index.ts';

type Each = (typeof registry)[keyof typeof registry];

export type RuleId = Each['id'];

/** What each rule finds, by its id. */
export type Evidences = {
  [One in Each as One['id']]: One extends Rule<string, infer Evidence> ? Evidence : never;
};
