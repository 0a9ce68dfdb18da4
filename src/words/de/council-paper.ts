import type { Book } from '../book.ts';

export const councilPaper: Book['councilPaper'] = {
  title: (name) => `Beratungsvorlage: ${name}`,
  titles: {
    occasion: 'Anlass',
    method: 'Vorgehen',
    findings: 'Befunde',
    proposals: 'Vorschläge',
    funding: 'Mögliche Förderung',
    protection: 'Datenschutz',
  },
  occasion: 'Untersucht wurde, wer vor Ort mit wem zusammenarbeitet und wo Kontakte fehlen.',
  occasionOf: (chain) =>
    `Untersucht wurde, wie gut die Stellen vor Ort entlang der Versorgungskette „${chain}“ zusammenarbeiten.`,
  extent: (actors, ties) => `Die Tabelle umfasst ${actors} und ${ties}.`,
  asOf: (date) => `Stand der Daten: ${date}.`,
  method: (directed) =>
    `Aus einer Tabelle, die nennt, wer ${directed ? 'an wen übergibt' : 'mit wem zusammenarbeitet'}, folgen die Befunde nach festen Regeln; jede Quelle unten führt zur vollständigen Analyse.`,
  tested: (draws, say) =>
    `Wie weit ein Befund trägt, wurde in ${say.count(draws, 'Ziehung', 'Ziehungen')} geprüft, in denen ein Fünftel der Antworten fehlt: belastbar, wahrscheinlich oder offen.`,
  untested: 'Wie weit die Befunde tragen, wurde nicht geprüft.',
  source: (title, fingerprint, rows, n) =>
    `Quelle: Analyse, „${title}“, Kennung ${fingerprint}${n === 0 ? '' : n === 1 ? `; Tabelle, Zeile ${rows}` : `; Tabelle, Zeilen ${rows}`}`,
  legend:
    'Zahlen: bestehende von möglichen Beziehungen und ihr Anteil. Je dicker eine Linie, desto dichter die Zusammenarbeit; rot gestrichelt: keine einzige Beziehung.',
  sidesLegend: 'Bestehende von möglichen Beziehungen und ihr Anteil.',
  moreSides: (n, say) =>
    n === 1
      ? 'Ein weiteres Paar von Sektoren steht in der Analyse.'
      : `${say.number(n)} weitere Paare von Sektoren stehen in der Analyse.`,
  sideColumns: ['Zwischen', 'Beziehungen', 'Anteil'],
  proposals:
    'Das Gremium nimmt die Befunde zur Kenntnis und bittet die Verwaltung, diese nächsten Schritte mit den Beteiligten zu besprechen:',
  noPlan: 'Für dieses Netzwerk wurden keine nächsten Schritte berechnet.',
  fundingNote: 'Voraussetzungen und Fristen sind vor einem Antrag zu prüfen.',
  actorOf: (sector) => `Akteur aus dem Sektor ${sector}`,
  actor: 'Akteur ohne Sektor',
  sector: (number) => `Sektor ${number}`,
  protection: (hidden, say) =>
    `Diese Vorlage nennt keine Person. ${
      hidden === 0
        ? 'Namen von Organisationen stehen darin wie in der Tabelle.'
        : hidden === 1
          ? 'Ein Akteur, dessen Name der einer Person oder Praxis ist oder sein kann, steht mit Aufgabe oder Sektor darin.'
          : `${say.number(hidden)} Akteure, deren Namen die von Personen oder Praxen sind oder sein können, stehen mit Aufgabe oder Sektor darin.`
    } Die Analyse selbst enthält Namen; geben Sie sie nur weiter, wo das geklärt ist.`,
};
