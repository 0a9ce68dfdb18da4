import type { HandoverEvidence } from '../../../findings/handovers.ts';
import type { Formatter } from '../../formatter.ts';

/** Why the handover is expected, and what the expectation rests on: a source, or the model chain's own judgement. */
export function expectation({ handover, basis }: HandoverEvidence, say: Formatter): string {
  const { clause, source } = say.why(handover);
  const reason = clause ? `It is expected ${clause}.` : 'The model chain expects it.';
  if (basis === 'funding')
    return `${reason} This is a condition for public funding (${source}), not a duty.`;
  if (basis !== 'seed' && basis !== 'judgement')
    return `${reason} The expectation rests on: ${source}.`;
  return `${reason} This is an expectation of the model chain (${basis === 'seed' ? source : 'professional judgement'}), not a rule.`;
}

/** A sentence on those of the two roles who did not answer; nothing where all did. */
export const silentActors = ({ silent }: HandoverEvidence, say: Formatter) =>
  silent === 0
    ? ''
    : ` ${silent === 1 ? 'One' : say.number(silent)} of the actors of these two roles did not answer.`;

/** What holds for every rule on handovers. */
export const handoverScope =
  'Where patients choose freely, a handover is never counted as a gap or a success; where consent is needed, the path is still expected. A tie in the table says that two work together, not that each handover succeeds.';
