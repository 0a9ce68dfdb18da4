import type { TextBook } from '../../../book.ts';

/** What every report says of a network, the short form too. */
export const common: TextBook['report']['common'] = {
  noChain: 'ohne Versorgungskette',
  actors: (n, say) => say.count(n, 'Akteur', 'Akteure'),
  ties: (n, directed, say) =>
    directed
      ? say.count(n, 'gerichtete Beziehung', 'gerichtete Beziehungen')
      : say.count(n, 'Beziehung', 'Beziehungen'),
  density: (share, say) => `Dichte ${say.percent(share)}`,
  response: (answered, asked, rate, say) =>
    `${say.number(answered)} von ${say.number(asked)} Befragten ${answered === 1 ? 'hat' : 'haben'} geantwortet${rate === null ? '' : ` (${say.percent(rate)})`}`,
  noFindings: 'Keine Regel hat etwas gefunden.',
  more: (n, say) => `… und ${say.count(n, 'weiterer Eintrag', 'weitere Einträge')}`,
  inside: (figures) => `innen ${figures}`,
  noInside: 'innen –',
  unplaced: (n, say) => `Außerhalb: ${say.count(n, 'Akteur', 'Akteure')} ohne Sektor.`,
  noSectors: 'Kein Akteur hat einen Sektor; das Kooperationsviereck lässt sich nicht zeichnen.',
  shapes: {
    'actor-list': 'Akteursliste',
    'tie-list': 'Beziehungsliste',
    matrix: 'Matrix',
    roster: 'Umfrage',
    'membership-list': 'Mitgliederliste der Gremien',
    'membership-table': 'Kreuztabelle der Gremien',
    stacked: 'Akteure und Beziehungen in einer Tabelle',
    legend: 'Legende',
    graph: 'Graph',
  },
};
