import type { HandoverEvidence } from '../../../findings/handovers.ts';
import type { Formatter } from '../../formatter.ts';

/** Why the handover is expected, and what the expectation rests on: a source, or the template's own judgement. */
export function expectation({ handover, basis }: HandoverEvidence, say: Formatter): string {
  const { clause, source } = say.why(handover);
  const reason = clause ? `Erwartet wird sie, ${clause}.` : 'Die Muster-Kette sieht sie vor.';
  if (basis === 'funding')
    return `${reason} Das ist eine Voraussetzung für Förderung (${source}), keine Pflicht.`;
  if (basis !== 'seed' && basis !== 'judgement')
    return `${reason} Die Erwartung stützt sich auf: ${source}.`;
  return `${reason} Das ist eine Erwartung der Muster-Kette (${basis === 'seed' ? source : 'fachliche Einschätzung'}), keine Vorschrift.`;
}

/** A sentence on those of the two roles who did not answer; nothing where all did. */
export const silentActors = ({ silent }: HandoverEvidence, say: Formatter) =>
  silent === 0
    ? ''
    : silent === 1
      ? ' Ein Akteur mit einer dieser beiden Aufgaben hat nicht geantwortet.'
      : ` ${say.number(silent)} Akteure mit diesen Aufgaben haben nicht geantwortet.`;

/** What holds for every rule on handovers. */
export const handoverScope =
  'Wo die Betroffenen frei wählen, zählt eine Übergabe nie als Lücke oder Erfolg; wo eine Einwilligung nötig ist, bleibt der Weg erwartet. Eine Beziehung in der Tabelle sagt, dass zwei zusammenarbeiten, nicht, dass jede Übergabe gelingt.';
