import type { Book } from '../../book.ts';
import { page as short } from './short/page.ts';

export const page: Book['report']['page'] = {
  ...short,
  closes: (handover, more, say) =>
    more === 0
      ? `Damit bestünde die Übergabe ${handover} unmittelbar.`
      : `Damit bestünden die Übergabe ${handover} und ${more === 1 ? 'eine weitere' : `${say.number(more)} weitere`} unmittelbar.`,
  secondWay: (handover, more, say) =>
    more === 0
      ? `Damit hätte die Übergabe ${handover} einen zweiten Weg.`
      : `Damit hätten die Übergabe ${handover} und ${more === 1 ? 'eine weitere' : `${say.number(more)} weitere`} einen zweiten Weg.`,
  emptySide: (sectors) => `Es wäre die erste Beziehung zwischen ${sectors}.`,
  relievesSide: (sectors) =>
    `Die Zusammenarbeit zwischen ${sectors} hinge nicht länger an Einzelnen.`,
  joins: 'Damit kämen zwei Teile des Netzwerks zusammen, die bisher nichts verbindet.',
  cutpoints: (n, say) =>
    n === 1 ? 'Es gäbe ein Nadelöhr weniger.' : `Es gäbe ${say.number(n)} Nadelöhre weniger.`,
  connects: 'Damit würden viele Wege durch das Netzwerk kürzer.',
  stepSilent: (names) => `Erst bei ${names} nachfragen.`,
  annex: 'Anhang',
  annexLead: 'Zum Nachschlagen: alle Kennzahlen, alle Akteure, die Daten und das Verfahren.',
  searchAnnex: 'Im Anhang suchen',
  printAnnex: 'Anhang mitdrucken',
  onlyGaps: 'Nur die Lücken zeigen',
  broken: 'Fehlende Übergaben',
  members: 'Wer in welcher Ecke steht',
  messages: {
    ...short.messages,
    oneNetwork: 'Alle hängen zusammen, und das hängt an keinem Einzelnen',
    cutpoints: (n, name, say) =>
      n === 1
        ? `Das Netzwerk hängt an einem Akteur: ${name}`
        : `Der Zusammenhalt des Netzwerks hängt an ${say.number(n)} Akteuren`,
    components: (n, say) => `Das Netzwerk zerfällt in ${say.count(n, 'Teil', 'Teile')}`,
    noTies: 'Niemand hat eine Beziehung',
    leastBound: (name) => `Am wenigsten an einen einzigen Kreis gebunden ist ${name}`,
    holes: (name) => `Die meisten getrennten Kreise verbindet ${name}`,
    brokers: (name) => `Am häufigsten zwischen anderen steht ${name}`,
    matrix: (sectors) => `Am engsten ist die Zusammenarbeit zwischen ${sectors}`,
    matrixInside: (sector) => `Am engsten ist die Zusammenarbeit im Sektor ${sector}`,
    levels: (n, say) =>
      n === 0
        ? 'Kein Paar arbeitet in der Planung und am Fall zusammen'
        : `${say.count(n, 'Paar arbeitet', 'Paare arbeiten')} in der Planung und am Fall zusammen`,
    bodies: (n, say) =>
      n === 0
        ? 'Kein Paar von Gremien hängt an einem einzigen Mitglied'
        : `${say.count(n, 'Paar von Gremien hängt', 'Paare von Gremien hängen')} an einem einzigen Mitglied`,
    radius: (involved, of, say) =>
      `${say.number(involved)} von ${say.number(of)} Anspruchsgruppen stehen in den Daten`,
  },
};
