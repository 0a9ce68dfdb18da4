import type { Finding } from '../analysis.ts';
import { findingText } from '../words/finding-text.ts';
import { capital, oneStop } from '../words/formatter.ts';
import type { Headline } from '../words/headline.ts';
import { certaintyOf } from './certainty.ts';
import { consequencesOf } from './consequences.ts';
import type { Context } from './context.ts';
import type { ToldFinding } from './document.ts';

/** A finding in words; a rule that this version does not know is named by its id. */
export function toldFinding(finding: Finding, context: Context): ToldFinding {
  const { language, say } = context;
  const { rule, severity, evidence, actors, sectors } = finding;
  const text = findingText(language, rule);
  const short = (language.headlines as Record<string, Headline>)[rule];
  const names = [...actors.slice(0, 6).map(say.actor), ...sectors.map(say.sector)].join(', ');
  const known = text !== undefined && short !== undefined;
  return {
    rule,
    title: text?.title ?? rule,
    severity,
    label: capital(language.terms.severity[severity]),
    certainty: certaintyOf(finding, { language, say }),
    headline: known ? oneStop(short.headline(evidence, say)) : `${rule}: ${names}`,
    advice: known ? oneStop(short.advice(evidence, say)) : '',
    sentence: text?.finding(evidence, say) ?? `${rule}: ${names}`,
    next: text?.next(evidence, say) ?? '',
    consequences: consequencesOf(finding).map((member) => {
      const { title, headline } = toldFinding({ ...member, members: [] }, context);
      return { title, headline };
    }),
    actors,
  };
}
