import type { Evidences, RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';
import { expectation, handoverScope, silentActors } from './handovers.ts';

type Evidence = Evidences['handover-missing'];

export const handoverMissing: RuleText<'handover-missing'> = {
  finding: (e, say) =>
    `Zwischen ${role(e, 0, say)} und ${role(e, 1, say)} besteht keine Beziehung${e.via.length > 0 ? `; der kürzeste Weg läuft über ${say.allNamed(e.via)}` : ', auch kein Weg über ein oder zwei andere'}. ${expectation(e, say)}${openWays(e, say)}${unreadWords(e, say)}${silentActors(e, say)}`,
  next: (e, say) =>
    e.via.length > 0
      ? `Bei ${say.named(e.via[0])} nachfragen, was auf dem Umweg verloren geht, und ob ${side(e.givers, e.handover[0], say)} und ${side(e.takers, e.handover[1], say)} unmittelbar miteinander zu tun haben sollten.`
      : `${side(e.givers, e.handover[0], say)} und ${side(e.takers, e.handover[1], say)} an einen Tisch bringen: Wer ruft wen an, wenn jemand weiterzieht?`,
  reading: `Eine Übergabe der Muster-Kette fehlt, wenn beide Aufgaben besetzt sind und keine Beziehung einen Akteur der einen mit einem der anderen verbindet, in gerichteten Daten in ihrer Richtung. Eine Lücke ist sie, wenn die Erwartung sich auf Gesetz, Vertrag oder Standard stützt und weder ein Weg über höchstens drei Beziehungen besteht noch jemand ohne Antwort einen nennen könnte. Trifft nur eines von beiden zu, ist sie eine Auffälligkeit; trifft keines zu oder hat von einer Aufgabe niemand geantwortet, eine Anmerkung. Könnte die Antwort eines Beteiligten sie widerlegen oder trägt vielleicht jemand die Übergabe, dessen Aufgabe noch nicht verstanden ist, ist sie eine Rückfrage. ${handoverScope}`,
};

/** A role with the number of its actors, or with the only one. */
function role({ handover, givers, takers }: Evidence, end: 0 | 1, say: Formatter): string {
  const actors = [givers, takers][end];
  const who =
    actors.length === 1 ? say.named(actors[0]) : say.count(actors.length, 'Akteur', 'Akteure');
  return `${say.quoted(say.role(handover[end]))} (${who})`;
}

/** The actors of a role by name where they are few, else the role. */
const side = (actors: string[], role: string, say: Formatter) =>
  actors.length === 1 ? say.allNamed(actors) : `${say.quoted(say.role(role))}`;

/** Over whom a way may run that nobody has named; results saved before say nothing of it. */
const openWays = ({ waysOpen = [] }: Evidence, say: Formatter): string =>
  waysOpen.length === 0
    ? ''
    : ` Ob ein Weg über ${say.allNamed(waysOpen)} führt, ist offen: Von dort fehlt die Antwort.`;

/** That a word which is not understood yet may be the reason. */
const unreadWords = ({ unread }: Evidence, say: Formatter): string =>
  unread.length === 0
    ? ''
    : ` Vielleicht gibt es sie: ${say.count(unread.length, 'Wort der Tabelle ist', 'Wörter der Tabelle sind')} noch keiner Aufgabe zugeordnet (${say.list(unread.map(say.quoted))}).`;
