import type { ProblemTexts } from '../../problem-text.ts';

/** How the rows and columns of a table were understood. */
export const tables = {
  'no-name-column': {
    sentence: ({ value }) => `Keine Spalte nennt die Akteure; die erste Zeile lautet: „${value}“.`,
    hint: 'Überschreiben Sie die Spalte der Namen mit „Akteur“ oder die beiden Enden einer Beziehung mit „Von“ und „An“.',
  },
  'no-rows': {
    sentence: 'Die Tabelle hat eine Kopfzeile, aber keine Zeile, die einen Akteur nennt.',
    hint: 'Ergänzen Sie unter der Kopfzeile eine Zeile je Akteur oder Beziehung.',
  },
  'ragged-row': {
    sentence: ({ value }) =>
      `Die Zeile hat mehr Zellen als die Kopfzeile; nicht gelesen: ${value}.`,
    hint: 'Setzen Sie eine Zelle, die das Trennzeichen enthält, in Anführungszeichen oder trennen Sie mehrere Namen mit |.',
  },
  'short-row': {
    sentence: 'Die Zeile hat weniger Zellen als die Kopfzeile; die fehlenden gelten als leer.',
    hint: 'Prüfen Sie, ob ein Trennzeichen fehlt.',
  },
  'filled-down': {
    sentence: ({ column, value }) =>
      `Die Spalte „${column}“ sieht nach verbundenen Zellen aus; ${value === '1' ? 'eine leere Zelle wurde' : `${value} leere Zellen wurden`} mit dem Wert darüber gefüllt.`,
    hint: 'Schreiben Sie den Wert in jede Zeile, wenn das für eine davon nicht stimmt.',
  },
  'column-unused': {
    sentence: ({ column }) => `Die Spalte „${column}“ dieser Beziehungsliste wird nicht verwendet.`,
    hint: 'Nichts zu tun, oder geben Sie ihr eine bekannte Überschrift.',
  },
  'word-unknown': {
    sentence: ({ column, value }) =>
      `„${value}“ in der Spalte „${column}“ ist weder Ja noch Nein; es gilt als nicht angegeben.`,
    hint: 'Schreiben Sie ja oder nein.',
  },
  'shape-unfit': {
    sentence: ({ value }) =>
      `Die Tabelle lässt sich nicht als ${value} lesen: Die Spalten dafür fehlen.`,
    hint: 'Mit „care-chain explain input“ sehen Sie jede Art von Tabelle; mit --name, --from, --to, --partners benennen Sie die Spalten.',
  },
  'two-readings': {
    sentence: ({ value }) => `Die Tabelle lässt sich auf zwei Arten lesen: ${value}.`,
    hint: 'Entscheiden Sie mit --shape, oder benennen Sie die Spalten mit --from und --to oder mit --name und --partners.',
  },
  'column-missing': {
    sentence: ({ value }) => `Keine Tabelle hat eine Spalte „${value}“.`,
    hint: 'Schreiben Sie die Überschrift so, wie sie in der Tabelle steht.',
  },
  'legend-missing': {
    sentence: ({ value }) =>
      `Die Überschriften sind Codes eines Umfrageprogramms (${value}); nach welchen Akteuren gefragt wurde, ist daraus nicht zu erkennen.`,
    hint: 'Exportieren Sie die Antworten mit vollständigen Fragetexten, oder legen Sie eine Tabelle mit den Spalten „Code“ und „Bezeichnung“ daneben.',
  },
  'personal-column': {
    sentence: ({ value }) =>
      `Personenbezogene Spalten werden nicht gelesen und nirgends gezeigt: ${value}.`,
    hint: 'Nichts zu tun; die Auswertung braucht sie nicht.',
  },
  'kind-unknown': {
    sentence: ({ column, value }) =>
      `„${value}“ in der Spalte „${column}“ ist weder Akteur noch Beziehung; die Zeile wird übersprungen.`,
    hint: 'Schreiben Sie Akteur oder Beziehung.',
  },
  'wave-selected': {
    sentence: ({ value }) =>
      `Die Tabellen enthalten mehrere Wellen; gelesen wird die letzte: ${value}.`,
    hint: 'Wählen Sie mit --wave eine andere oder mit --wave all alle zusammen.',
  },
  'wave-unknown': {
    sentence: ({ value }) => `Keine Zeile gehört zur Welle ${value}.`,
    hint: 'Nennen Sie eine der Wellen in Klammern.',
  },
  'layers-joined': {
    sentence: ({ value }) =>
      `Die Tabellen enthalten mehrere Arten von Beziehungen; sie werden zusammen gelesen: ${value}.`,
    hint: 'Wählen Sie mit --layer eine davon aus.',
  },
  'layer-unknown': {
    sentence: ({ value }) => `Keine Beziehung gehört zur Art ${value}.`,
    hint: 'Nennen Sie eine der Arten in Klammern.',
  },
} satisfies Partial<ProblemTexts>;
