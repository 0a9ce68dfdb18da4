import type { Formatter } from '../../words/formatter.ts';
import { handoverAt } from '../drawn-handovers.ts';
import {
  expectation,
  type HandoverEvidence,
  handoverEvidence,
  handoverScope,
  isSourced,
  oneSideSilent,
  silentActors,
} from '../handovers.ts';
import { rule } from '../rule.ts';
import { silentBetween } from '../silence.ts';

type Evidence = HandoverEvidence & {
  /** The actors on the shortest path from one role to the other; empty where there is none of at most three ties. */
  via: string[];
  /** Whether, in directed data, a tie runs the other way. */
  reverse: boolean;
};

export const handoverMissing = rule<'handover-missing', Evidence>(
  {
    id: 'handover-missing',
    severity: 'warning',
    question: 'meet',
    reference: 'Schubert 2018 (care chain); source of the expectation with each finding',
    basedOn: 'absence',
    text: {
      en: {
        title: 'An expected handover is missing',
        finding: (e, say) =>
          `No tie leads from ${role(e, 0, say)} to ${role(e, 1, say)}${e.via.length > 0 ? `; the shortest way runs over ${say.actors(e.via)}` : ', nor any way over one or two others'}.${e.reverse ? ' A tie runs the other way only.' : ''} ${expectation(e, say)}${silentActors(e, say)}`,
        next: (e, say) =>
          e.via.length > 0
            ? `Ask ${say.actor(e.via[0])} what gets lost on the way, and whether ${side(e.givers, e.handover[0], say)} and ${side(e.takers, e.handover[1], say)} should deal with each other directly.`
            : `Bring ${side(e.givers, e.handover[0], say)} and ${side(e.takers, e.handover[1], say)} to one table: who calls whom when somebody moves on?`,
        reading: `A handover of the template is missing when both roles are filled and no tie joins an actor of the one with an actor of the other, in directed data in its direction. Weighed as a gap: no way of at most three ties, and the expectation rests on law, contract or standard; to look at: only one of the two; a note: neither, or nobody of one role answered. ${handoverScope.en}`,
      },
      de: {
        title: 'Eine erwartete Übergabe fehlt',
        finding: (e, say) =>
          `Von ${role(e, 0, say)} zu ${role(e, 1, say)} führt keine Beziehung${e.via.length > 0 ? `; der kürzeste Weg läuft über ${say.actors(e.via)}` : ', auch kein Weg über ein oder zwei andere'}.${e.reverse ? ' Eine Beziehung besteht nur in der Gegenrichtung.' : ''} ${expectation(e, say)}${silentActors(e, say)}`,
        next: (e, say) =>
          e.via.length > 0
            ? `Bei ${say.actor(e.via[0])} nachfragen, was auf dem Umweg verloren geht, und ob ${side(e.givers, e.handover[0], say)} und ${side(e.takers, e.handover[1], say)} unmittelbar miteinander zu tun haben sollten.`
            : `${side(e.givers, e.handover[0], say)} und ${side(e.takers, e.handover[1], say)} an einen Tisch bringen: Wer ruft wen an, wenn jemand weiterzieht?`,
        reading: `Eine Übergabe der Vorlage fehlt, wenn beide Rollen besetzt sind und keine Beziehung einen Akteur der einen mit einem der anderen verbindet, in gerichteten Daten in ihrer Richtung. Als Lücke gilt: kein Weg über höchstens drei Beziehungen, und die Erwartung stützt sich auf Gesetz, Vertrag oder Standard; als Auffälligkeit: nur eines von beiden; als Hinweis: keines, oder aus einer Rolle hat niemand geantwortet. ${handoverScope.de}`,
      },
    },
  },
  (measured) => {
    const { chain, ties, network } = measured.analysis;
    const arcs = new Set(
      chain && network.directed ? ties.map(({ source, target }) => pair(source, target)) : [],
    );
    return (chain?.handovers ?? [])
      .filter(({ status }) => status === 'missing' || status === 'indirect')
      .map((handover) => {
        const known = handoverEvidence(measured, handover);
        const reverse = known.takers.some((taker) =>
          known.givers.some((giver) => arcs.has(pair(taker, giver))),
        );
        const weight = (handover.via.length === 0 ? 1 : 0) + (isSourced(handover) ? 1 : 0);
        const severity = (['info', 'warning', 'error'] as const)[
          oneSideSilent(measured, known) ? 0 : weight
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

/** A role with the number of its actors, or with the only one. */
function role({ handover, givers, takers }: Evidence, end: 0 | 1, say: Formatter): string {
  const actors = [givers, takers][end];
  const who =
    actors.length === 1
      ? say.actor(actors[0])
      : say.language === 'de'
        ? say.count(actors.length, 'Akteur', 'Akteure')
        : say.count(actors.length, 'actor', 'actors');
  const name = say.role(handover[end]);
  return say.language === 'de' ? `„${name}“ (${who})` : `“${name}” (${who})`;
}

/** The actors of a role by name where they are few, else the role. */
function side(actors: string[], role: string, say: Formatter): string {
  if (actors.length <= 2) return say.actors(actors);
  return say.language === 'de' ? `„${say.role(role)}“` : `“${say.role(role)}”`;
}
