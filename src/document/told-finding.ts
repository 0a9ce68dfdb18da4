import type { Finding } from '../analysis.ts';
import { findingText } from '../words/finding-text.ts';
import { capital, oneStop } from '../words/formatter.ts';
import type { Headline } from '../words/headline.ts';
import { certaintyOf } from './certainty.ts';
import { consequencesOf } from './consequences.ts';
import type { Context } from './context.ts';
import type { ToldFinding } from './document.ts';

import { unknownFinding } from './own/unknown.ts';

/** A finding in words; a rule that has no words shows its id and its evidence. */
export function toldFinding(finding: Finding, context: Context): ToldFinding {
  const { language, say } = context;
  const { rule, severity, evidence, actors } = finding;
  const text = findingText(language, rule);
  const short = (language.headlines as Record<string, Headline>)[rule];
  const known = text !== undefined && short !== undefined;
  return {
    rule,
    title: text?.title ?? rule,
    severity,
    label: capital(language.terms.severity[severity]),
    certainty: certaintyOf(finding, { language, say }),
    headline: known ? oneStop(short.headline(evidence, say)) : unknownFinding(finding, say),
    advice: known ? oneStop(short.advice(evidence, say)) : '',
    sentence: text?.finding(evidence, say) ?? unknownFinding(finding, say),
    next: text?.next(evidence, say) ?? '',
    consequences: consequencesOf(finding).map((member) => {
      const { title, headline } = toldFinding({ ...member, members: [] }, context);
      return { title, headline };
    }),
    actors,
  };
}
