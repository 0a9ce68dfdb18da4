import { expectedHandovers, handoverAt } from '../drawn-handovers.ts';
import { type HandoverEvidence, handoverEvidence, isSourced, oneSideSilent } from '../handovers.ts';
import { rule } from '../rule.ts';
import { silentBetween, silentWhere } from '../silence.ts';
import { unreadBetween } from '../unread.ts';

export type HandoverMissingEvidence = HandoverEvidence & {
  /** The actors on the shortest path from one role to the other; empty where there is none of at most three ties. */
  via: string[];
  /** Words of the table that are nearly one of the roles, of actors whose ties would carry the handover if they meant it. */
  unread: string[];
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
    const { chain } = context.analysis;
    return (chain?.handovers ?? [])
      .filter(({ status }) => status === 'missing' || status === 'indirect')
      .map((handover) => {
        const known = handoverEvidence(context, handover);
        const weight = (handover.via.length === 0 ? 1 : 0) + (isSourced(handover) ? 1 : 0);
        const severity = (['note', 'look', 'gap'] as const)[
          oneSideSilent(context, known) ? 0 : weight
        ];
        const { from, to, orTo, via } = handover;
        const unread = unreadBetween(
          context,
          [[from], [to, ...orTo]],
          [known.givers, known.takers],
        );
        return { severity, evidence: { ...known, via, unread } };
      });
  },
  {
    lacks: ({ evidence: { givers, takers } }) => [givers, takers],
    // A tie that runs the other way reports the handover too, in one direction.
    refutableBy: ({ evidence: { givers, takers } }, context) => {
      const could = new Set([
        ...silentBetween(context, givers, takers),
        ...silentBetween(context, takers, givers),
      ]);
      return silentWhere(context, ({ id }) => could.has(id));
    },
    stands: ({ evidence: { handover } }, context) => {
      const at = handoverAt(context, handover);
      const { pairs } = expectedHandovers(context)[at];
      return (drawn) =>
        drawn.handovers().carried[at].length === 0 &&
        !pairs.some(([giver, taker]) => drawn.hasArc(taker, giver));
    },
  },
);
