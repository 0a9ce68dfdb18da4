const de = {
  counts: (actors: number, ties: number, seats: number, directed: boolean) =>
    `Verstanden: Akteure ${actors}, ${directed ? 'gerichtete Beziehungen' : 'Beziehungen'} ${ties}, Sitze in Gremien ${seats}`,
  actors: 'Erste Akteure',
  ties: 'Erste Beziehungen',
  seats: 'Erste Sitze',
  rules: 'Regeln',
  problems: 'Hinweise',
  severities: { error: 'Fehler', warning: 'Achtung', info: 'Hinweis' },
  answered: (yes: boolean): string => (yes ? 'hat geantwortet' : 'ohne Antwort'),
  mentioned: 'nur genannt',
  confirmed: (yes: boolean): string => (yes ? 'bestätigt' : 'einseitig'),
  weight: (weight: number) => `Gewicht ${String(weight).replace('.', ',')}`,
  rows: (read: number, rows: number) => `${read} von ${rows} Zeilen gelesen`,
  delimiter: (mark: string) => `Trennzeichen ${mark === '\t' ? 'Tabulator' : mark}`,
  unread: 'eigene Spalte oder nicht verwendet',
  unreadable: 'nicht lesbar',
  skipped: 'Übersprungen',
  more: (n: number) => `… und ${n} weitere`,
  shapes: {
    'tie-list': 'Beziehungsliste',
    matrix: 'Matrix',
    'actor-list': 'Akteursliste',
    roster: 'Umfrage',
    'membership-list': 'Mitgliederliste der Gremien',
    'membership-table': 'Kreuztabelle der Gremien',
    stacked: 'Akteure und Beziehungen in einer Tabelle',
    legend: 'Legende',
  } as Record<string, string>,
};

const en: typeof de = {
  counts: (actors, ties, seats, directed) =>
    `Understood: actors ${actors}, ${directed ? 'directed ties' : 'ties'} ${ties}, seats in committees ${seats}`,
  actors: 'First actors',
  ties: 'First ties',
  seats: 'First seats',
  rules: 'Rules',
  problems: 'Notes',
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  answered: (yes) => (yes ? 'answered' : 'silent'),
  mentioned: 'only named by others',
  confirmed: (yes) => (yes ? 'confirmed' : 'one-sided'),
  weight: (weight) => `weight ${weight}`,
  rows: (read, rows) => `${read} of ${rows} rows read`,
  delimiter: (mark) => `delimiter ${mark === '\t' ? 'tab' : mark}`,
  unread: 'own column or not used',
  unreadable: 'unreadable',
  skipped: 'Skipped',
  more: (n) => `… and ${n} more`,
  shapes: {
    'tie-list': 'list of ties',
    matrix: 'matrix',
    'actor-list': 'list of actors',
    roster: 'survey',
    'membership-list': 'membership list of committees',
    'membership-table': 'cross table of committees',
    stacked: 'actors and ties in one table',
    legend: 'legend',
  },
};

/** The words of `inspect`. */
export const inspectWords = { en, de };
