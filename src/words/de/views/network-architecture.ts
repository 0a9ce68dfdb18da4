import type { Book } from '../../book.ts';
import { joined, quotedPair } from '../../lists.ts';

export const networkArchitecture: Book['views']['network-architecture'] = {
  title: 'Netzwerkarchitektur: wer wo sitzt',
  reading:
    'Die Einheiten sind die, die Schubert zeichnet; nicht jeder Ort braucht alle, und erkannt wird ein Gremium an seinem Namen. Zwei Gremien ohne gemeinsames Mitglied können sich trotzdem austauschen, nur muss jemand die Nachricht tragen. Als Doppelstruktur gilt, wenn mindestens 80 % aller Mitglieder in beiden sitzen, ab drei Mitgliedern. Was in einem Gremium geschieht und wie oft es tagt, sagt die Mitgliederliste nicht.',
  column:
    'eine Tabelle mit Mitgliedern und Gremien oder eine Spalte „Gremien“ mit einem oder mehreren Gremien je Zelle',
  overview: (bodies, present, of, say) =>
    `${say.count(bodies, 'Gremium', 'Gremien')}; ${say.number(present)} von ${say.number(of)} Einheiten der Netzwerkarchitektur ${present === 1 ? 'ist' : 'sind'} am Namen zu erkennen.`,
  absent: (names, say) => `Nicht erkennbar: ${say.list(names.map(say.quoted))}.`,
  separate: (pairs, say) =>
    `${say.count(pairs.length, 'Paar von Gremien hat', 'Paare von Gremien haben')} kein gemeinsames Mitglied; Informationen müssen hier getragen werden: ${joined(
      pairs.map((pair) => quotedPair(pair, say)),
      6,
      (n) => `und ${say.number(n)} weitere`,
    )}.`,
  joinedByOne: (joins, say) =>
    `Nur ein Mitglied verbindet ${joined(
      joins.map(({ bodies, actor }) => `${quotedPair(bodies, say)} (${say.named(actor)})`),
      4,
      (n) => `und ${say.number(n)} weitere Paare`,
    )}.`,
  double: ({ bodies, shared, all, share }, say) =>
    `${bodies.map((body) => say.quoted(body)).join(' und ')} haben zu ${say.percent(share)} dieselben Mitglieder (${say.number(shared)} von ${say.number(all)}).`,
  single: (names, say) =>
    `Mit nur einem Mitglied in der Liste: ${say.list(names.map(say.quoted))}.`,
  withoutCivil: (names, say) =>
    `Ohne Mitglied aus Bürgerschaft und Zivilgesellschaft: ${say.list(names.map(say.quoted))}.`,
  withoutCircle: (names, say) => `Ohne Beteiligungskreis: ${say.list(names.map(say.quoted))}.`,
  planner: ({ actor, bodies, onlyLink }, say) =>
    `Planungsfachkraft: ${say.named(actor)} sitzt in ${say.count(bodies.length, 'Gremium', 'Gremien')} (${say.list(bodies.map(say.quoted))})${
      onlyLink.length === 0
        ? '.'
        : ` und ist die einzige Verbindung zwischen ${joined(
            onlyLink.map((pair) => quotedPair(pair, say)),
            4,
            (n) => `und ${say.number(n)} weiteren Paaren`,
          )}.`
    }`,
  noPlanner: 'Eine Planungsfachkraft ist in den Gremien nicht zu erkennen.',
  many: 'Bei mehr als 60 Gremien werden Paare nicht verglichen.',
  caption: 'Gremien und ihre Zusammensetzung',
  columns: ['Gremium', 'Leitung', 'Mitglieder', 'Zusammensetzung'],
  topics: 'Wer in welcher Arbeitsgruppe sitzt, nach Anspruchsgruppen',
  group: 'Anspruchsgruppe',
  noSector: 'ohne Ecke',
  unitCaption: 'Einheiten der Netzwerkarchitektur',
  unitColumns: ['Einheit', 'Gremien in der Liste'],
};
