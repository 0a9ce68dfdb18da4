import type { Finding } from '../analysis.ts';
import { findingText } from '../words/finding-text.ts';
import { capital, oneStop } from '../words/formatter.ts';
import type { Headline } from '../words/headline.ts';
import { certaintyOf, shortCertainty } from './certainty.ts';
import { consequencesOf } from './consequences.ts';
import type { Context, ShortContext } from './context.ts';
import type { ShortFinding, ToldFinding } from './document.ts';
import { unknownFinding } from './own/unknown.ts';

/** What a rule is called and says on page one; `undefined` for one that has no words. */
export const headlineOf = (
  rule: string,
  { language }: Pick<ShortContext, 'language'>,
): Headline | undefined =>
  Object.hasOwn(language.headlines, rule)
    ? (language.headlines as Record<string, Headline>)[rule]
    : undefined;

/** A finding for page one; a rule that has no words shows its id and its evidence. */
export function shortFinding(finding: Finding, context: ShortContext): ShortFinding {
  const { language, say } = context;
  const { rule, severity, evidence, actors } = finding;
  const short = headlineOf(rule, context);
  return {
    rule,
    title: short?.title ?? rule,
    severity,
    label: capital(language.terms.severity[severity]),
    certainty: shortCertainty(finding, { language, say }),
    headline: short ? oneStop(short.headline(evidence, say)) : unknownFinding(finding, say),
    advice: short ? oneStop(short.advice(evidence, say)) : '',
    actors,
  };
}

/** A finding in full. */
export function toldFinding(finding: Finding, context: Context): ToldFinding {
  const { language, say } = context;
  const { rule, evidence } = finding;
  const text = findingText(language, rule);
  const { actors, ...short } = shortFinding(finding, context);
  return {
    ...short,
    certainty: certaintyOf(finding, { language, say }),
    sentence: text?.finding(evidence, say) ?? unknownFinding(finding, say),
    next: text?.next(evidence, say) ?? '',
    consequences: consequencesOf(finding).map((member) => {
      const { title, headline } = shortFinding({ ...member, members: [] }, context);
      return { title, headline };
    }),
    actors,
  };
}
