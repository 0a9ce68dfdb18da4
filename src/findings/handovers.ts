import type { HandoverResult } from '../analysis.ts';
import type { Formatter } from '../words/formatter.ts';
import type { Context } from './rule.ts';

/** An expected handover as evidence: its roles, what the expectation rests on, who fills the roles, and how many of them did not answer. */
export type HandoverEvidence = {
  handover: [string, string];
  basis: string;
  givers: string[];
  takers: string[];
  silent: number;
};

/** What the template takes from a source; the rest is its own judgement. */
const sourced = new Set(['law', 'contract', 'standard']);
export const isSourced = ({ basis }: Pick<HandoverResult, 'basis'>) => sourced.has(basis);

export function handoverEvidence(
  { analysis }: Pick<Context, 'analysis'>,
  { from, to, basis }: HandoverResult,
): HandoverEvidence {
  const actors = (role: string) =>
    analysis.chain?.roles.find(({ id }) => id === role)?.actors ?? [];
  const quiet = new Set(analysis.dataset.response?.silent ?? []);
  const [givers, takers] = [actors(from), actors(to)];
  const silent = new Set([...givers, ...takers].filter((id) => quiet.has(id))).size;
  return { handover: [from, to], basis, givers, takers, silent };
}

/** Whether everyone on one side of a handover is silent, so that a missing tie may be a missing answer. */
export function oneSideSilent(
  { analysis }: Pick<Context, 'analysis'>,
  { givers, takers }: HandoverEvidence,
): boolean {
  const quiet = new Set(analysis.dataset.response?.silent ?? []);
  return [givers, takers].some((side) => side.every((id) => quiet.has(id)));
}

/** Why the handover is expected, and what the expectation rests on: a source, or the template's own judgement. */
export function expectation({ handover, basis }: HandoverEvidence, say: Formatter): string {
  const { clause, source } = say.why(handover);
  if (say.language === 'de') {
    const reason = clause ? `Erwartet wird sie, ${clause}.` : 'Die Vorlage erwartet sie.';
    if (sourced.has(basis)) return `${reason} Die Erwartung stützt sich auf: ${source}.`;
    return `${reason} Das ist eine Erwartung der Vorlage (${basis === 'seed' ? source : 'fachliche Einschätzung'}), keine Vorschrift.`;
  }
  const reason = clause ? `It is expected ${clause}.` : 'The template expects it.';
  if (sourced.has(basis)) return `${reason} The expectation rests on: ${source}.`;
  return `${reason} This is an expectation of the template (${basis === 'seed' ? source : 'professional judgement'}), not a rule.`;
}

/** A sentence on those of the two roles who did not answer; nothing where all did. */
export function silentActors({ silent }: HandoverEvidence, say: Formatter): string {
  if (silent === 0) return '';
  if (say.language === 'de')
    return silent === 1
      ? ' Einer der Akteure dieser beiden Rollen hat nicht geantwortet.'
      : ` ${say.number(silent)} der Akteure dieser beiden Rollen haben nicht geantwortet.`;
  return ` ${silent === 1 ? 'One' : say.number(silent)} of the actors of these two roles did not answer.`;
}

/** What holds for every rule on handovers. */
export const handoverScope = {
  en: 'Handovers that are legally limited are never counted as a gap. A tie in the table says that two work together, not that each handover succeeds.',
  de: 'Rechtlich begrenzte Übergaben zählen nie als Lücke. Eine Beziehung in der Tabelle sagt, dass zwei zusammenarbeiten, nicht, dass jede Übergabe gelingt.',
};
