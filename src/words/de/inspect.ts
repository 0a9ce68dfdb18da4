import type { Book } from '../book.ts';

export const inspect: Book['inspect'] = {
  counts: (actors, ties, seats, directed) =>
    `Verstanden: Akteure ${actors}, ${directed ? 'gerichtete Beziehungen' : 'Beziehungen'} ${ties}, Sitze in Gremien ${seats}`,
  actors: 'Erste Akteure',
  ties: 'Erste Beziehungen',
  seats: 'Erste Sitze',
  rules: 'Regeln',
  problems: 'Hinweise',
  severities: { error: 'Fehler', warning: 'Achtung', info: 'Hinweis' },
  answered: (yes) => (yes ? 'hat geantwortet' : 'ohne Antwort'),
  mentioned: 'nur genannt',
  confirmed: (yes) => (yes ? 'bestätigt' : 'einseitig'),
  weight: (weight) => `Gewicht ${String(weight).replace('.', ',')}`,
  rows: (read, rows) => `${read} von ${rows} Zeilen gelesen`,
  delimiter: (mark) => `Trennzeichen ${mark === '\t' ? 'Tabulator' : mark}`,
  unread: 'eigene Spalte oder nicht verwendet',
  unreadable: 'nicht lesbar',
  skipped: 'Übersprungen',
  alike: (n: number, rows: string, files: number) =>
    `und ${n} weitere dieser Art${rows === '' ? '' : `: Zeilen ${rows}`}${files === 0 ? '' : `; auch in ${files === 1 ? 'einer weiteren Datei' : `${files} weiteren Dateien`}`}`,
  more: (n) => `… und ${n} weitere`,
  shapes: {
    'tie-list': 'Beziehungsliste',
    matrix: 'Matrix',
    'actor-list': 'Akteursliste',
    roster: 'Umfrage',
    'membership-list': 'Mitgliederliste der Gremien',
    'membership-table': 'Kreuztabelle der Gremien',
    stacked: 'Akteure und Beziehungen in einer Tabelle',
    legend: 'Legende',
  },
};
