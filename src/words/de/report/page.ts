import type { Book } from '../../book.ts';
import { capital } from '../../formatter.ts';
import { byChance, countBothWays, noPair } from '../one-way.ts';

export const page: Book['report']['page'] = {
  matters: 'Das Wichtigste',
  steps: 'Die nächsten Schritte',
  stepsNote: 'Vorschläge zum Besprechen.',
  noSteps:
    'Kein Vorschlag ragt heraus: Kein neuer Kontakt würde eine fehlende Übergabe herstellen oder die Zusammenarbeit zweier Sektoren beginnen oder sichern.',
  stepsLarge: 'Das Netzwerk ist groß; nächste Schritte schlägt dafür „care-chain plan“ vor.',
  cures: (points) => `Hilft bei: ${points}.`,
  point: (place) => `Punkt ${place}`,
  stepNumber: (place) => `Schritt ${place}`,
  step: (a, b) => `${a} und ${b} zusammenbringen.`,
  directedStep: (a, b) => `Eine Beziehung aufbauen: ${a} → ${b}.`,
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
  ask: (name) => `bei ${name} nachfragen`,
  annex: 'Anhang',
  annexLead: 'Zum Nachschlagen: alle Kennzahlen, alle Akteure, die Daten und das Verfahren.',
  searchAnnex: 'Im Anhang suchen',
  printAnnex: 'Anhang mitdrucken',
  onlyGaps: 'Nur die Lücken zeigen',
  broken: 'Fehlende Übergaben',
  noneBroken: 'Keine erwartete Übergabe fehlt.',
  index: 'Weitere Befunde',
  moreLines: (n, say) => `… und ${say.count(n, 'weiterer', 'weitere')}`,
  howToSeeMore: 'Alles Weitere: --full. Lesehilfe zu einem Befund: care-chain explain <Regel>.',
  legend: 'Zahlen: bestehende/mögliche Beziehungen. ═ dicht, ─ mittel, ┄ gering, ✕ keine.',
  members: 'Wer in welcher Ecke steht',
  read: (shapes) => `gelesen als ${shapes}`,
  otherChain: (id) => `Wörter der Kette ${id}: mit --chain ${id} lesen`,
  asOf: (date) => `Stand der Daten: ${date}`,
  checks: {
    'no-ties': () =>
      'Bitte prüfen: Es wurde keine Beziehung gelesen. Gibt es eine Spalte mit Partnern oder daneben eine Beziehungsliste? --inspect zeigt, wie die Spalten gelesen wurden.',
    'no-way-back': (value) =>
      `Bitte prüfen: ${capital(noPair(value))}, wie in einer Liste, die jeden Kontakt einmal nennt. Ist Zusammenarbeit gemeint, mit --undirected lesen.`,
    'contact-mutual': (value) =>
      `Bitte prüfen: ${countBothWays(value)}, denn kein Paar der Liste steht in beiden Richtungen${byChance(value)}. Sind es Übergaben, mit --directed lesen.`,
  },
  wave: (wave) => `Welle ${wave}`,
  messages: {
    allSides: 'Zwischen allen Sektoren bestehen Beziehungen',
    noSectors: 'Ohne Sektoren gibt es kein Kooperationsviereck',
    noSides: 'Die Sektoren und was zwischen ihnen besteht',
    chain: (direct, all, say) =>
      `${say.number(direct)} von ${say.count(all, 'erwarteten Übergabe', 'erwarteten Übergaben')} ${direct === 1 ? 'besteht' : 'bestehen'} unmittelbar`,
    chainAbsent: (n, say) =>
      `Für ${say.count(n, 'Aufgabe', 'Aufgaben')} der Kette steht niemand in der Tabelle`,
    chainWhole: 'Jede erwartete Übergabe besteht unmittelbar',
    chainUnfilled: 'Für keine erwartete Übergabe sind beide Aufgaben besetzt',
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
