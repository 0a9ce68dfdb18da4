import type { ProblemTexts } from '../../problem-text.ts';

/** Names and who is meant by them. */
export const names = {
  'words-applied': {
    sentence: ({ value }) =>
      `Ihre eigenen Wörter für Aufgaben und Sektoren wurden in ${value} ${value === '1' ? 'Zelle' : 'Zellen'} verwendet.`,
    hint: 'Nichts zu tun.',
  },
  'words-columns': {
    sentence: ({ value }) =>
      `Die Datei der Wörter hat keine Spalten „Wort“ und „Bedeutung“${value === null ? '' : `; in der ersten Zeile steht: ${value}`}.`,
    hint: 'Schreiben Sie sie mit --write-words, oder als JSON: {"roles": {"Wort": "Kennung"}, "sectors": {"Wort": "Kennung"}}.',
  },
  'word-unusable': {
    sentence: ({ value }) => `Diese Zeile der Datei der Wörter ist nicht verwendbar: ${value}.`,
    hint: 'Geben Sie jedem Wort eine Bedeutung, und schreiben Sie „Rolle“ oder „Sektor“ davor.',
  },
  'ambiguous-name': {
    sentence: ({ value }) =>
      `Mehrere Akteure heißen „${value}“; diese Beziehung bleibt unberücksichtigt.`,
    hint: 'Nennen Sie den Akteur mit seiner Kennung.',
  },
  'no-name': {
    sentence: 'Die Zeile nennt keinen Akteur und wird übersprungen.',
    hint: 'Tragen Sie den Namen ein; eine verbundene Zelle muss in jeder Zeile wiederholt werden.',
  },
  'end-not-answered': {
    sentence: ({ value }) =>
      `„${value}“ bedeutet „keine Angabe“; die Zeile nennt keine Beziehung und wird übersprungen.`,
    hint: 'Nennen Sie den Akteur oder streichen Sie die Zeile.',
  },
  'no-seat': {
    sentence: 'Die Zeile nennt kein Mitglied oder kein Gremium und wird übersprungen.',
    hint: 'Tragen Sie beides ein; eine verbundene Zelle muss in jeder Zeile wiederholt werden.',
  },
  'seat-not-answered': {
    sentence: ({ column, value }) =>
      `„${value}“ in der Spalte „${column}“ bedeutet „keine Angabe“; das zählt weder als Sitz noch als keiner.`,
    hint: 'Tragen Sie die Angabe nach, wenn Sie sie kennen.',
  },
  'partners-not-answered': {
    sentence: ({ value }) =>
      `Die Zelle „${value}“ bedeutet „keine Angabe“; der Akteur gilt als ohne Antwort, nicht als ohne Partner.`,
    hint: 'Tragen Sie die Partner nach, wenn Sie sie kennen.',
  },
  'open-list': {
    sentence: ({ value }) =>
      `Die Aufzählung „${value}“ bleibt offen („u. a.“); gelesen werden nur die genannten Namen.`,
    hint: 'Nennen Sie die weiteren Partner, wenn sie wichtig sind.',
  },
  'perhaps-several-names': {
    sentence: ({ value }) =>
      `„${value}“ könnten mehrere Akteure sein, denn ein Teil davon ist bekannt; gelesen wird ein Name.`,
    hint: 'Trennen Sie mehrere Namen mit | oder geben Sie jedem Akteur eine eigene Zeile.',
  },
  'actor-duplicate': {
    sentence: ({ value }) =>
      `„${value}“ hat mehr als eine Zeile; die Zeilen werden als ein Akteur gelesen.`,
    hint: 'Sind es zwei Akteure, geben Sie ihnen verschiedene Namen.',
  },
  'actor-conflict': {
    sentence: ({ column, value }) =>
      `Die Zeilen eines Akteurs widersprechen sich in der Spalte „${column}“: ${value}; die erste Angabe gilt.`,
    hint: 'Gleichen Sie die Zeilen an.',
  },
  'spelling-merged': {
    sentence: ({ value }) => `Diese Schreibweisen werden als ein Akteur gelesen: ${value}.`,
    hint: 'Sind es verschiedene Akteure, müssen sich die Namen in mehr als Großschreibung, Bindestrichen, Umlauten oder Rechtsform unterscheiden.',
  },
  'near-twin': {
    sentence: ({ value }) =>
      `Diese Namen sind fast gleich und werden als verschiedene Akteure gelesen: ${value}.`,
    hint: 'Ist es derselbe Akteur, verwenden Sie eine Schreibweise oder eine Alias-Datei (--write-aliases schreibt sie, --aliases liest sie).',
  },
  'mentioned-only': {
    sentence: ({ value }) => `„${value}“ wird nur von anderen genannt und hat keine eigene Zeile.`,
    hint: 'Ergänzen Sie eine Zeile oder berichtigen Sie die Schreibweise, falls ein anderer Akteur gemeint ist.',
  },
  'asked-silent': {
    sentence: ({ value }) =>
      `„${value}“ hat eine Spalte, aber keine Zeile: befragt, aber ohne Antwort.`,
    hint: 'Ergänzen Sie die Zeile, falls eine Antwort vorliegt.',
  },
  'row-without-answers': {
    sentence: ({ value }) =>
      `Die Zeile von „${value}“ enthält keine Antwort; sie gilt als ohne Antwort, nicht als ohne Beziehungen.`,
    hint: 'Nichts zu tun.',
  },
  'row-incomplete': {
    sentence: ({ value }) =>
      `Die Zeile von „${value}“ ist nicht abgeschlossen; die vorhandenen Antworten werden gelesen.`,
    hint: 'Nichts zu tun.',
  },
  'aliases-applied': {
    sentence: ({ value }) => `Die Alias-Datei hat ${value} Namen ersetzt.`,
    hint: 'Nichts zu tun.',
  },
  'alias-columns': {
    sentence: ({ value }) =>
      `Der Alias-Datei fehlen die Spalten „alias“ und „name“; die erste Zeile lautet: ${value}.`,
    hint: 'Überschreiben Sie die beiden Spalten mit „alias“ und „name“.',
  },
  'alias-unusable': {
    sentence: ({ value }) =>
      `Diese Zeile der Alias-Datei wird nicht verwendet, weil ein Name fehlt oder eine andere Zeile ihr widerspricht: ${value}.`,
    hint: 'Tragen Sie beide Namen ein, und geben Sie jedem Alias nur einen Namen.',
  },
} satisfies Partial<ProblemTexts>;
