import { handoverAt } from '../drawn-handovers.ts';
import { type HandoverEvidence, handoverEvidence, handoverScope } from '../handovers.ts';
import { rule } from '../rule.ts';
import { silentBetween } from '../silence.ts';

type Evidence = HandoverEvidence & { actors: string[] };

export const handoverInternal = rule<'handover-internal', Evidence>(
  {
    id: 'handover-internal',
    severity: 'info',
    question: 'meet',
    reference: 'Schubert 2018 (care chain)',
    basedOn: 'absence',
    text: {
      en: {
        title: 'A handover within one house',
        finding: ({ handover, actors }, say) =>
          `The handover ${say.handover(handover)} takes place within ${say.actors(actors)}, which ${actors.length === 1 ? 'fills' : 'each fill'} both roles. Whether it works inside, the table cannot show.`,
        next: ({ handover, actors }, say) =>
          `Ask ${say.actor(actors[0])} who does what, and enter the two roles as two rows if they are two units: ${say.roles(handover)}.`,
        reading: `Told where no tie joins two actors of the two roles, but one actor fills both. The handover counts as there. ${handoverScope.en}`,
      },
      de: {
        title: 'Eine Übergabe im selben Haus',
        finding: ({ handover, actors }, say) =>
          `Die Übergabe ${say.handover(handover)} liegt innerhalb von ${say.actors(actors)}: Beide Rollen sind dort vereint. Ob sie im Haus gelingt, zeigt die Tabelle nicht.`,
        next: ({ handover, actors }, say) =>
          `Bei ${say.actor(actors[0])} nachfragen, wer was übernimmt, und zwei Zeilen anlegen, falls es zwei Stellen sind: ${say.roles(handover)}.`,
        reading: `Genannt wird, wo keine Beziehung zwei Akteure der beiden Rollen verbindet, aber ein Akteur beide ausfüllt. Die Übergabe zählt als vorhanden. ${handoverScope.de}`,
      },
    },
  },
  (measured) =>
    (measured.analysis.chain?.handovers ?? [])
      .filter(({ status }) => status === 'internal')
      .map((handover) => ({
        actors: handover.internal,
        evidence: { ...handoverEvidence(measured, handover), actors: handover.internal },
      })),
  {
    refutableBy: ({ evidence: { givers, takers } }, context) =>
      silentBetween(context, givers, takers),
    stands: ({ evidence: { handover } }, context) => {
      const at = handoverAt(context, handover);
      return (drawn) => drawn.handovers().carried[at].length === 0;
    },
  },
);
