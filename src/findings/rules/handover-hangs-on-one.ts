import { threadOf } from '../../network/thread.ts';
import { placesOf } from '../drawn.ts';
import { expectedHandovers, handoverAt } from '../drawn-handovers.ts';
import {
  type HandoverEvidence,
  handoverEvidence,
  handoverScope,
  isSourced,
  silentActors,
} from '../handovers.ts';
import { rule } from '../rule.ts';
import { past, silentBetween } from '../silence.ts';

type Evidence = HandoverEvidence & {
  /** The one actor in every tie; null where there is a single tie. */
  actor: string | null;
  ties: [string, string][];
  /** Others of the same roles, without such a tie. */
  others: string[];
};

export const handoverHangsOnOne = rule<'handover-hangs-on-one', Evidence>(
  {
    id: 'handover-hangs-on-one',
    severity: 'warning',
    question: 'thread',
    reference: 'Schubert 2018 (care chain); Burt 1992, ch. 1 (structural holes)',
    basedOn: 'presence',
    text: {
      en: {
        title: 'A handover hangs on one',
        finding: (e, say) =>
          `The handover ${say.handover(e.handover)} hangs on ${e.actor === null ? `a single tie: ${e.ties[0].map(say.actor).join(' – ')}` : `one actor: ${e.ties.length === 2 ? 'both' : `all ${say.number(e.ties.length)}`} ties touch ${say.actor(e.actor)}`}. Without such a tie, but in ${e.actor === null ? 'one of the two roles' : 'the same role'}: ${say.actors(e.others)}.${silentActors(e, say)}`,
        next: (e, say) =>
          `Agree who steps in when ${e.actor === null ? e.ties[0].map(say.actor).join(' or ') : say.actor(e.actor)} is not there, and let ${say.actors(e.others, 2)} get to know the way.`,
        reading: `A handover hangs on one when it has a single tie, or when all its ties touch one actor although others fill the same role. A role with a single actor is not told here. To look at where the expectation rests on law, contract or standard, else a note. It can be a sensible division of work, such as one hospital for one district. ${handoverScope.en}`,
      },
      de: {
        title: 'Eine Übergabe hängt an einem Akteur',
        finding: (e, say) =>
          `Die Übergabe ${say.handover(e.handover)} hängt an ${e.actor === null ? `einer einzigen Beziehung: ${e.ties[0].map(say.actor).join(' – ')}` : `einem Akteur: ${e.ties.length === 2 ? 'Beide' : `Alle ${say.number(e.ties.length)}`} Beziehungen berühren ${say.actor(e.actor)}`}. Ohne eine solche Beziehung, aber in ${e.actor === null ? 'einer der beiden Rollen' : 'derselben Rolle'}: ${say.actors(e.others)}.${silentActors(e, say)}`,
        next: (e, say) =>
          `Vereinbaren, wer einspringt, wenn ${e.actor === null ? e.ties[0].map(say.actor).join(' oder ') : say.actor(e.actor)} ausfällt, und auch ${say.actors(e.others, 2)} mit dem Weg vertraut machen.`,
        reading: `Eine Übergabe hängt an einem Akteur, wenn eine einzige Beziehung sie trägt oder wenn alle ihre Beziehungen einen Akteur berühren, obwohl andere dieselbe Rolle ausfüllen. Eine Rolle mit nur einem Akteur steht hier nicht. Auffälligkeit, wo sich die Erwartung auf Gesetz, Vertrag oder Standard stützt, sonst Hinweis. Es kann sinnvolle Arbeitsteilung sein, etwa ein Krankenhaus für einen Bezirk. ${handoverScope.de}`,
      },
    },
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
  {
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
