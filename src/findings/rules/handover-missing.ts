import { expectedHandovers, handoverAt } from '../drawn-handovers.ts';
import { type HandoverEvidence, handoverEvidence, isSourced, oneSideSilent } from '../handovers.ts';
import { rule } from '../rule.ts';
import { hasRole, silentBetween, silentOnWay, silentWhere } from '../silence.ts';
import { unreadBetween } from '../unread.ts';

export type HandoverMissingEvidence = HandoverEvidence & {
  /** The actors on the shortest path from one role to the other; empty where there is none of at most three ties. */
  via: string[];
  /** Where no way is there: others who did not answer, over whom one may run. */
  waysOpen: string[];
  /** Words of the table that may mean one of the roles, of actors whose ties would carry the handover if they meant it. */
  unread: string[];
};

/** Where it comes from. */
export const reference = 'Schubert 2018 (care chain); source of the expectation with each finding';

export const handoverMissing = rule<'handover-missing', HandoverMissingEvidence>(
  {
    id: 'handover-missing',
    severity: 'look',
    question: 'meet',
    basedOn: 'absence',
  },
  (context) => {
    const { chain } = context.analysis;
    return (chain?.handovers ?? [])
      .filter(({ status }) => status === 'missing' || status === 'indirect')
      .map((handover) => {
        const known = handoverEvidence(context, handover);
        const { from, to, orTo, via } = handover;
        const waysOpen =
          via.length > 0 ? [] : [...silentOnWay(context, known.givers, known.takers)];
        const weight = (via.length === 0 ? 1 : 0) + (isSourced(handover) ? 1 : 0);
        // With a way over others it is one to look at: as long as an answer could open one, it is no gap.
        const severity = (['note', 'look', 'gap'] as const)[
          oneSideSilent(context, known) ? 0 : weight === 2 && waysOpen.length > 0 ? 1 : weight
        ];
        const unread = unreadBetween(
          context,
          [[from], [to, ...orTo]],
          [known.givers, known.takers],
        );
        return { severity, evidence: { ...known, via, waysOpen, unread } };
      });
  },
  {
    lacks: ({ evidence: { givers, takers } }) => [givers, takers],
    // A tie that runs the other way reports the handover too, in one direction; and who has no role of the chain may have one of the two.
    refutableBy: ({ evidence: { givers, takers } }, context) => {
      const could = new Set([
        ...silentBetween(context, givers, takers),
        ...silentBetween(context, takers, givers),
      ]);
      return silentWhere(context, ({ id, roles }) => could.has(id) || !hasRole(roles, context));
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
