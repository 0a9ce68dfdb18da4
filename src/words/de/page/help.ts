import type { WholeBook } from '../../book.ts';

export const help: WholeBook['page']['help'] = {
  open: 'Hilfe',
  close: 'Schließen',
  heading: 'Zwölf Wörter',
  lead: 'Wo eines dieser Wörter im Bericht zum ersten Mal vorkommt, führt es hierher.',
  terms: [
    [
      'Akteur',
      'Wer im Netzwerk mitwirkt: ein Krankenhaus, ein Pflegedienst, ein Amt, ein Verein.',
      'Akteur(?:e|en|s)?',
    ],
    [
      'Beziehung',
      'Zwei Akteure arbeiten zusammen, oder einer übergibt an den anderen. Ihre Stärke sagt, wie viel.',
      'Beziehung(?:en)?',
    ],
    [
      'Sektor',
      'Wohin ein Akteur gehört: Gesundheit, Altenpflege, Kommune oder Zivilgesellschaft.',
      'Sektor(?:en|s)?',
    ],
    [
      'Kooperationsviereck',
      'Die vier Sektoren als Ecken, die Beziehungen zwischen ihnen als Seiten. Fehlt eine Seite, arbeiten diese beiden nicht zusammen.',
      'Kooperationsviereck(?:s)?|Viereck(?:s)?',
    ],
    [
      'Versorgungskette',
      'Wer an wen übergeben soll, damit unterwegs niemand verloren geht, zum Beispiel vom Krankenhaus nach Hause.',
      'Versorgungskette(?:n)?|Kette',
    ],
    [
      'Aufgabe',
      'Was ein Akteur in der Versorgungskette tut (auch: Rolle), zum Beispiel der Krankenhaussozialdienst.',
      'Aufgabe(?:n)?',
    ],
    [
      'Übergabe',
      'Ein Glied der Versorgungskette: von einer Aufgabe zur nächsten.',
      'Übergabe(?:n)?',
    ],
    [
      'Befund',
      'Etwas, das in den Daten auffällt. Eine Lücke fehlt; eine Rückfrage können nur Sie beantworten.',
      'Befund(?:e|en)?',
    ],
    [
      'Nadelöhr',
      'Ein Akteur, ohne den das Netzwerk in Teile zerfiele: Alles zwischen ihnen läuft über ihn.',
      'Nadelöhr(?:e|en|s)?',
    ],
    [
      'Vermittlung',
      'Ein Akteur steht zwischen anderen, die keine Beziehung miteinander haben, und verbindet sie.',
      'Vermittlung|vermitteln|vermittelt',
    ],
    [
      'Dichte',
      'Wie viele von allen möglichen Beziehungen es gibt. 10 % heißt: von zehn möglichen eine.',
      'Dichte',
    ],
    [
      'Rang',
      'Der Platz eines Akteurs in einer Liste nach einer Kennzahl. Ein Rang ist keine Note: Was gut ist, hängt von der Aufgabe ab.',
      'Rang|Ränge',
    ],
  ],
  walk: 'Rundgang in fünf Schritten',
  walkOf: (step) => `Schritt ${step} von 5`,
  next: 'Weiter',
  back: 'Zurück',
  end: 'Rundgang beenden',
  steps: [
    [
      'Der Bericht',
      'Das ist der Bericht über eine erfundene Stadt. Oben steht, worauf es ankommt; darunter das Viereck, die Kette und das Netzwerk. Alles, was Sie hier sehen, kommt aus einer Tabelle.',
    ],
    [
      'Die Tabellen',
      'Hier steht, wie jede Spalte verstanden wurde. Stimmt etwas nicht, wählen Sie eine andere Bedeutung: Der Bericht folgt sofort, und jeder Schritt lässt sich rückgängig machen.',
    ],
    [
      'Die Akteure',
      'Sektor und Rolle jedes Akteurs. Namen, die sich ähneln, stehen nebeneinander; Wörter, die noch niemand kennt, ordnen Sie einmal für alle zu.',
    ],
    [
      'Ausprobieren',
      'Schalten Sie einen der nächsten Schritte ein: Daneben steht, was er ändern würde. Ihre Daten bleiben, wie sie sind, bis Sie ihn übernehmen.',
    ],
    [
      'Speichern',
      'Oben rechts sichert „Speichern“ das Projekt zum Weiterarbeiten, den Bericht zum Weitergeben und die Beratungsvorlage. Beginnen Sie nun neu, mit Ihrer eigenen Tabelle.',
    ],
  ],
};
