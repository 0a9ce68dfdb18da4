import type { Finding, Severity } from '../analysis.ts';
import { findingText } from '../words/finding-text.ts';
import { oneStop } from '../words/formatter.ts';
import type { Headline } from '../words/headline.ts';
import type { Context } from './context.ts';
import type { Certainty, ToldFinding } from './document.ts';

/** A sign that needs no colour. */
export const marks: Record<Severity, string> = { error: '✕', warning: '▲', info: '○' };

/** A finding in words; a rule that this version does not know is named by its id. */
export function toldFinding(finding: Finding, { language, say }: Context): ToldFinding {
  const { rule, severity, evidence, actors, sectors } = finding;
  const text = findingText(language, rule);
  const short = (language.headlines as Record<string, Headline>)[rule];
  const names = [...actors.slice(0, 6).map(say.actor), ...sectors.map(say.sector)].join(', ');
  const known = text !== undefined && short !== undefined;
  return {
    rule,
    title: text?.title ?? rule,
    severity,
    label: language.report.page.severity[severity],
    certainty: certaintyOf(finding, { language, say }),
    headline: known ? oneStop(short.headline(evidence, say)) : `${rule}: ${names}`,
    advice: known ? oneStop(short.advice(evidence, say)) : '',
    sentence: text?.finding(evidence, say) ?? `${rule}: ${names}`,
    next: text?.next(evidence, say) ?? '',
    actors,
  };
}

/** The least of the rates with which it was found again decides: firm from 0.9, likely from 0.5, else open. */
function certaintyOf(
  { holds }: Finding,
  { language, say }: Pick<Context, 'language' | 'say'>,
): ToldFinding['certainty'] {
  if (!holds) return null;
  const rates = [holds.silent, holds.imputed].filter((rate) => rate !== null);
  const refutable = holds.refutableBy.length > 0;
  if (rates.length === 0 && !refutable) return null;
  const least = Math.min(1, ...rates);
  const grade: Certainty =
    rates.length === 0 || least < 0.5 ? 'open' : least < 0.9 ? 'likely' : 'firm';
  return {
    grade,
    label: language.terms.certainty[grade],
    ask:
      grade !== 'firm' && refutable
        ? language.report.page.ask(say.actor(holds.refutableBy[0]))
        : '',
  };
}
