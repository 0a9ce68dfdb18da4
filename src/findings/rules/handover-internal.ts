import { handoverAt } from '../drawn-handovers.ts';
import { type HandoverEvidence, handoverEvidence } from '../handovers.ts';
import { rule } from '../rule.ts';
import { silentBetween } from '../silence.ts';

export type HandoverInternalEvidence = HandoverEvidence & { actors: string[] };

/** Where it comes from. */
export const reference = 'Schubert 2018 (care chain)';

export const handoverInternal = rule<'handover-internal', HandoverInternalEvidence>(
  {
    id: 'handover-internal',
    severity: 'note',
    question: 'meet',
    basedOn: 'absence',
  },
  (context) =>
    (context.analysis.chain?.handovers ?? [])
      .filter(({ status }) => status === 'internal')
      .map((handover) => ({
        actors: handover.internal,
        evidence: { ...handoverEvidence(context, handover), actors: handover.internal },
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
