import { isFreeChoice } from '../../network/expected-handovers.ts';
import { threadOf } from '../../network/thread.ts';
import { placesOf } from '../drawn.ts';
import { expectedHandovers, handoverAt } from '../drawn-handovers.ts';
import { type HandoverEvidence, handoverEvidence, isSourced } from '../handovers.ts';
import { pairsOf } from '../rests-on.ts';
import { rule } from '../rule.ts';
import { past, silentBetween } from '../silence.ts';

export type HandoverHangsOnOneEvidence = HandoverEvidence & {
  /** The one actor in every tie; null where there is a single tie. */
  actor: string | null;
  ties: [string, string][];
  /** Others of the same roles, without such a tie. */
  others: string[];
};

/** Where it comes from. */
export const reference = 'Schubert 2018 (care chain); Burt 1992, ch. 1 (structural holes)';

export const handoverHangsOnOne = rule<'handover-hangs-on-one', HandoverHangsOnOneEvidence>(
  {
    id: 'handover-hangs-on-one',
    severity: 'look',
    question: 'thread',
    basedOn: 'presence',
  },
  (context) =>
    (context.analysis.chain?.handovers ?? []).flatMap((handover) => {
      const { hangsOn, ties, internal } = handover;
      if (isFreeChoice(handover) || internal.length > 0 || ties.length === 0) return [];
      const known = handoverEvidence(context, handover);
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
          severity: isSourced(handover) ? ('look' as const) : ('note' as const),
          actors: single ? ties[0] : [hangsOn as string],
          evidence: { ...known, actor: single ? null : hangsOn, ties, others },
        },
      ];
    }),
  {
    restsOn: ({ evidence: { ties } }) => pairsOf(ties),
    refutableBy: ({ evidence: { givers, takers, actor, ties } }, context) =>
      silentBetween(context, givers, takers, (source, target) =>
        actor === null
          ? !(ties[0].includes(source) && ties[0].includes(target))
          : past(actor)(source, target),
      ),
    stands: ({ actors = [], evidence: { handover } }, context) => {
      const at = handoverAt(context, handover);
      const { givers, takers } = expectedHandovers(context)[at];
      const own = actors.map(placesOf(context));
      return (drawn) => {
        const carried = drawn.handovers().carried[at];
        if (carried.length === 0) return false;
        const single = carried.length === 1;
        const thread = single ? null : threadOf(carried, givers, takers);
        const named = single ? carried[0] : [thread];
        if (named.length !== own.length || !own.every((actor) => named.includes(actor)))
          return false;
        const side =
          thread === null ? [...givers, ...takers] : givers.includes(thread) ? givers : takers;
        return side.some((actor) => !carried.some((pair) => pair.includes(actor)));
      };
    },
  },
);
