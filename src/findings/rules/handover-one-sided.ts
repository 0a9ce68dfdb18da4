import { type HandoverEvidence, handoverEvidence } from '../handovers.ts';
import { pairsOf } from '../rests-on.ts';
import { rule } from '../rule.ts';
import { silentBetween } from '../silence.ts';

export type HandoverOneSidedEvidence = HandoverEvidence & { ties: [string, string][] };

/** Where it comes from. */
export const reference = 'Schubert 2018 (care chain); Wasserman & Faust 1994, ch. 2';

export const handoverOneSided = rule<'handover-one-sided', HandoverOneSidedEvidence>(
  {
    id: 'handover-one-sided',
    severity: 'note',
    question: 'meet',
  },
  (context) =>
    (context.analysis.chain?.handovers ?? [])
      .filter(({ status }) => status === 'one-sided')
      .map((handover) => ({
        actors: [...new Set(handover.ties.flat())].sort(),
        evidence: { ...handoverEvidence(context, handover), ties: handover.ties },
      })),
  {
    restsOn: ({ evidence: { ties } }) => pairsOf(ties),
    refutableBy: ({ evidence: { givers, takers } }, context) =>
      silentBetween(context, givers, takers),
  },
);
