import type { WholeBook } from '../../book.ts';

export const config: WholeBook['explain']['config'] = {
  lead: 'care-chain.config.json im Arbeitsordner oder der Schlüssel "care-chain" in package.json. Ein Schalter der Befehlszeile geht der Konfiguration vor, sie dem Standard. Ein unbekannter Schlüssel ist ein Fehler.',
  settings: {
    $schema: 'Wo Editoren das Schema dieser Datei finden.',
    chain: 'Die Versorgungskette: ihre Kennung, eine JSON-Datei mit einer eigenen oder „none“.',
    language: 'Sprache der Berichte: „de“ oder „en“.',
    merge: 'Wie mehrere Gewichte einer Beziehung eins werden: „max“, „sum“, „mean“ oder „last“.',
    directed: 'Ob Beziehungen eine Richtung haben; sonst entscheidet die Kopfzeile der Tabelle.',
    failOn:
      'Der leichteste Schweregrad, von dem an ein neuer Befund beanstandet wird: „gap“ (Standard), „look“ oder „question“.',
    rules: 'Regeln nach Kennung, je „off“, „note“, „question“, „look“ oder „gap“.',
    budgets:
      'Kennzahlen und ihre Grenzen: {"network.density": {"min": 0.1}}; „min“, „max“, „equals“.',
    dataSets:
      'chain, failOn, rules und budgets für einzelne Datensätze, nach Name oder Muster (* und ?); spätere gehen vor, eine Vorgabe null entfällt.',
    baseline: 'Die Datei der bekannten Befunde.',
    jobs: 'Wie viele Datensätze zugleich ausgewertet werden.',
  },
};
