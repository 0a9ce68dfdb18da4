import { placesOf } from '../drawn.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

export type IsolatedActorEvidence = {
  actor: string;
  degree: number;
  /** Whether the actor answered; null where the table does not say. */
  answered: boolean | null;
};

/** Where it comes from. */
export const reference = 'Wasserman & Faust 1994, ch. 4';

export const isolatedActor = rule<'isolated-actor', IsolatedActorEvidence>(
  {
    id: 'isolated-actor',
    severity: 'look',
    question: 'meet',
    basedOn: 'absence',
  },
  ({ ties, analysis: { actors } }) =>
    actors
      .filter((_, i) => ties.degrees[i] === 0)
      .map(({ id, answered }) => ({
        actors: [id],
        severity: answered === false ? ('note' as const) : ('look' as const),
        evidence: { actor: id, degree: 0, answered },
      })),
  {
    lacks: ({ evidence: { actor } }) => [[actor], null],
    refutableBy: (_, context) => silentWhere(context),
    stands: ({ evidence: { actor } }, context) => {
      const own = placesOf(context)(actor);
      return (drawn) => drawn.degree(own) === 0;
    },
  },
);
