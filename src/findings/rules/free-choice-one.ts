import { isFreeChoice } from '../../network/expected-handovers.ts';
import { type HandoverEvidence, handoverEvidence } from '../handovers.ts';
import { rule } from '../rule.ts';
import { silentBetween } from '../silence.ts';

export type FreeChoiceOneEvidence = HandoverEvidence & {
  /** The one to whom every tie leads, and others of the same role without a tie. */
  taker: string;
  others: string[];
};

/** Where it comes from. */
export const reference =
  'Schubert 2018 (care chain); the limit of the handover, as the chain states it';

export const freeChoiceOne = rule<'free-choice-one', FreeChoiceOneEvidence>(
  {
    id: 'free-choice-one',
    severity: 'note',
    question: 'meet',
  },
  (context) =>
    (context.analysis.chain?.handovers ?? []).filter(isFreeChoice).flatMap((handover) => {
      const known = handoverEvidence(context, handover);
      const reached = [...new Set(handover.ties.map(([, taker]) => taker))];
      const others = known.takers.filter((taker) => !reached.includes(taker));
      return reached.length === 1 && others.length > 0
        ? [{ actors: reached, evidence: { ...known, taker: reached[0], others } }]
        : [];
    }),
  {
    refutableBy: ({ evidence: { givers, takers, taker } }, context) =>
      silentBetween(context, givers, takers, (source, target) => ![source, target].includes(taker)),
  },
);
