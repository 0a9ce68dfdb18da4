import { handoverAt } from '../drawn-handovers.ts';
import { type HandoverEvidence, handoverEvidence, isSourced, oneSideSilent } from '../handovers.ts';
import { rule } from '../rule.ts';
import { silentBetween } from '../silence.ts';

export type HandoverMissingEvidence = HandoverEvidence & {
  /** The actors on the shortest path from one role to the other; empty where there is none of at most three ties. */
  via: string[];
  /** Whether, in directed data, a tie runs the other way. */
  reverse: boolean;
};

export const handoverMissing = rule<'handover-missing', HandoverMissingEvidence>(
  {
    id: 'handover-missing',
    severity: 'look',
    question: 'meet',
    reference: 'Schubert 2018 (care chain); source of the expectation with each finding',
    basedOn: 'absence',
  },
  (context) => {
    const { chain, ties, network } = context.analysis;
    const arcs = new Set(
      chain && network.directed ? ties.map(({ source, target }) => pair(source, target)) : [],
    );
    return (chain?.handovers ?? [])
      .filter(({ status }) => status === 'missing' || status === 'indirect')
      .map((handover) => {
        const known = handoverEvidence(context, handover);
        const reverse = known.takers.some((taker) =>
          known.givers.some((giver) => arcs.has(pair(taker, giver))),
        );
        const weight = (handover.via.length === 0 ? 1 : 0) + (isSourced(handover) ? 1 : 0);
        const severity = (['note', 'look', 'gap'] as const)[
          oneSideSilent(context, known) ? 0 : weight
        ];
        return { severity, evidence: { ...known, via: handover.via, reverse } };
      });
  },
  {
    refutableBy: ({ evidence: { givers, takers } }, context) =>
      silentBetween(context, givers, takers),
    stands: ({ evidence: { handover } }, context) => {
      const at = handoverAt(context, handover);
      return (drawn) => drawn.handovers().carried[at].length === 0;
    },
  },
);

const pair = (a: string, b: string) => JSON.stringify([a, b]);
