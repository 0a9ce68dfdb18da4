import { type HandoverEvidence, handoverEvidence, isSourced } from '../handovers.ts';
import { rule } from '../rule.ts';

export type HandoverHangsOnOneEvidence = HandoverEvidence & {
  /** The one actor in every tie; null where there is a single tie. */
  actor: string | null;
  ties: [string, string][];
  /** Others of the same roles, without such a tie. */
  others: string[];
};

export const handoverHangsOnOne = rule<'handover-hangs-on-one', HandoverHangsOnOneEvidence>(
  {
    id: 'handover-hangs-on-one',
    severity: 'warning',
    question: 'thread',
    reference: 'Schubert 2018 (care chain); Burt 1992, ch. 1 (structural holes)',
  },
  (measured) =>
    (measured.analysis.chain?.handovers ?? []).flatMap((handover) => {
      const { hangsOn, ties, internal, limited } = handover;
      if (limited || internal.length > 0 || ties.length === 0) return [];
      const known = handoverEvidence(measured, handover);
      const single = ties.length === 1;
      if (hangsOn === null && !single) return [];
      const tied = new Set(ties.flat());
      const side =
        hangsOn === null
          ? [...known.givers, ...known.takers]
          : known.givers.includes(hangsOn)
            ? known.givers
            : known.takers;
      const others = [...new Set(side)].filter((id) => !tied.has(id));
      if (others.length === 0) return [];
      return [
        {
          severity: isSourced(handover) ? ('warning' as const) : ('info' as const),
          actors: single ? ties[0] : [hangsOn as string],
          evidence: { ...known, actor: single ? null : hangsOn, ties, others },
        },
      ];
    }),
);
