import { placesOf } from '../drawn.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

type Evidence = {
  actor: string;
  degree: number;
  /** Whether the actor answered; null where the table does not say. */
  answered: boolean | null;
};

export const isolatedActor = rule<'isolated-actor', Evidence>(
  {
    id: 'isolated-actor',
    severity: 'warning',
    question: 'meet',
    reference: 'Wasserman & Faust 1994, ch. 4',
    basedOn: 'absence',
    text: {
      en: {
        title: 'Without a tie',
        finding: ({ actor, answered }, say) =>
          answered === false
            ? `No tie of ${say.actor(actor)} is known: it did not answer, and nobody names it. Whether it stands alone is open.`
            : `${say.actor(actor)} has no tie: it ${answered ? 'answered and ' : ''}names nobody, and nobody names it.`,
        next: ({ actor, answered }, say) =>
          answered === false
            ? `Ask ${say.actor(actor)} again before drawing a conclusion.`
            : `Ask ${say.actor(actor)} whom it deals with in daily work, and who should know of it.`,
        reading:
          'An actor is without a tie when no row ties it to another. Where it did not answer, that is a gap in the data, not in the network, and only a note.',
      },
      de: {
        title: 'Ohne Beziehung',
        finding: ({ actor, answered }, say) =>
          answered === false
            ? `Von ${say.actor(actor)} ist keine Beziehung bekannt: Der Akteur hat nicht geantwortet, und niemand nennt ihn. Ob er allein steht, ist offen.`
            : `${say.actor(actor)} hat keine Beziehung: Der Akteur ${answered ? 'hat geantwortet, aber niemanden genannt' : 'nennt niemanden'}, und niemand nennt ihn.`,
        next: ({ actor, answered }, say) =>
          answered === false
            ? `Bei ${say.actor(actor)} noch einmal nachfragen, bevor daraus etwas gefolgert wird.`
            : `Bei ${say.actor(actor)} nachfragen, mit wem im Alltag zu tun ist und wer davon wissen sollte.`,
        reading:
          'Ein Akteur ist ohne Beziehung, wenn ihn keine Zeile mit einem anderen verbindet. Hat er nicht geantwortet, ist das eine Lücke in den Daten, nicht im Netzwerk, und nur ein Hinweis.',
      },
    },
  },
  ({ ties, analysis: { actors } }) =>
    actors
      .filter((_, i) => ties.degrees[i] === 0)
      .map(({ id, answered }) => ({
        actors: [id],
        severity: answered === false ? ('info' as const) : ('warning' as const),
        evidence: { actor: id, degree: 0, answered },
      })),
  {
    refutableBy: (_, context) => silentWhere(context),
    stands: ({ evidence: { actor } }, context) => {
      const own = placesOf(context)(actor);
      return (drawn) => drawn.degree(own) === 0;
    },
  },
);
