import { type HandoverEvidence, handoverEvidence, handoverScope } from '../handovers.ts';
import { rule } from '../rule.ts';
import { silentBetween } from '../silence.ts';

type Evidence = HandoverEvidence & { ties: [string, string][] };

const shown = 3;

export const handoverOneSided = rule<'handover-one-sided', Evidence>(
  {
    id: 'handover-one-sided',
    severity: 'info',
    question: 'meet',
    reference: 'Schubert 2018 (care chain); Wasserman & Faust 1994, ch. 2',
    text: {
      en: {
        title: 'A handover that only one side knows of',
        finding: ({ handover, ties }, say) =>
          `The handover ${say.handover(handover)} is carried by ${say.count(ties.length, 'tie', 'ties')} only that one side named and the other, which answered, did not: ${ties
            .slice(0, shown)
            .map((tie) => tie.map(say.actor).join(' – '))
            .join(
              '; ',
            )}${ties.length > shown ? ` and ${say.number(ties.length - shown)} more` : ''}.`,
        next: ({ ties }, say) =>
          `Ask ${ties[0].map(say.actor).join(' and ')} to describe the last handover: what came, what was missing, who was asked?`,
        reading: `Told where no tie of a handover is named from both sides and at least one was not confirmed by a side that answered. Often the smaller partner names the larger and not the other way round; that is no fault of either. ${handoverScope.en}`,
      },
      de: {
        title: 'Eine Übergabe, von der nur eine Seite weiß',
        finding: ({ handover, ties }, say) =>
          `Die Übergabe ${say.handover(handover)} tragen nur Beziehungen (${say.number(ties.length)}), die eine Seite genannt hat und die andere, obwohl sie geantwortet hat, nicht: ${ties
            .slice(0, shown)
            .map((tie) => tie.map(say.actor).join(' – '))
            .join(
              '; ',
            )}${ties.length > shown ? ` und ${say.number(ties.length - shown)} weitere` : ''}.`,
        next: ({ ties }, say) =>
          `${ties[0].map(say.actor).join(' und ')} die letzte Übergabe schildern lassen: Was kam an, was fehlte, wer wurde gefragt?`,
        reading: `Genannt wird, wo keine Beziehung einer Übergabe von beiden Seiten genannt ist und mindestens eine von einer Seite, die geantwortet hat, nicht bestätigt wurde. Oft nennt der kleinere Partner den größeren und nicht umgekehrt; das ist kein Versäumnis. ${handoverScope.de}`,
      },
    },
  },
  (measured) =>
    (measured.analysis.chain?.handovers ?? [])
      .filter(({ status, limited }) => status === 'one-sided' && !limited)
      .map((handover) => ({
        actors: [...new Set(handover.ties.flat())].sort(),
        evidence: { ...handoverEvidence(measured, handover), ties: handover.ties },
      })),
  {
    refutableBy: ({ evidence: { givers, takers } }, context) =>
      silentBetween(context, givers, takers),
  },
);
