import type { Book } from '../book.ts';

export const charts: Book['charts'] = {
  quadrangle: 'Das Kooperationsviereck',
  sides: 'Die Sektoren und ihre Zusammenarbeit',
  quadrangleDescription: (corners, empty) =>
    `Ecken mit der Zahl ihrer Akteure: ${corners.join(', ')}. ${empty.length === 0 ? 'Zwischen allen Ecken bestehen Beziehungen.' : `Ohne jede Beziehung: ${empty.join(', ')}.`}`,
  sidesCaption: 'Beziehungen zwischen den Sektoren und innerhalb von ihnen',
  sideColumns: ['Zwischen', 'Beziehungen', 'möglich', 'Dichte'],
  insideOf: (sector) => `innerhalb: ${sector}`,
  inside: (figures, share) => `innen ${figures} (${share})`,
  insideShort: (figures) => `innen ${figures}`,
  noInside: 'innen –',
  actors: (n, say) => say.count(n, 'Akteur', 'Akteure'),
  more: (n, say) => `… und ${say.count(n, 'weiterer', 'weitere')}`,
  noTie: 'keine Beziehung',
  ofPossible: (n, say) => `von ${say.number(n)} möglichen`,
  matrix: 'Beziehungen zwischen den Sektoren',
  matrixDescription: (shown, all, directed) =>
    `Dichte zwischen je zwei Sektoren, je kräftiger die Farbe, desto dichter.${directed ? ' Zeile gibt, Spalte empfängt.' : ''}${shown < all ? ` Gezeigt sind die ${shown} größten von ${all} Sektoren.` : ''}`,
  matrixCaption: 'Bestehende und mögliche Beziehungen je Paar von Sektoren',
  matrixColumns: ['Sektor', 'mit', 'Beziehungen', 'möglich', 'Dichte'],
  cell: (a, b, ties, possible, share) =>
    `${a} – ${b}: ${ties} von ${possible} möglichen Beziehungen, Dichte ${share}`,
  holes: 'Constraint und effektive Größe',
  holesDescription: (most) =>
    `Jeder Punkt ist ein Akteur: nach rechts die effektive Größe, nach oben der Constraint. Am weitesten rechts: ${most.join('; ')}.`,
  holesShown: (shown, all, say) =>
    `Gezeigt sind die ${say.number(shown)} von ${say.number(all)} Akteuren mit der größten effektiven Größe.`,
  holesCaption: 'Strukturelle Löcher je Akteur',
  bridging: 'überbrückt getrennte Kreise',
  enclosed: 'eng eingebunden',
  effectiveSize: 'Effektive Größe',
  constraint: 'Constraint',
  hierarchy: 'Hierarchie',
  contacts: 'Kontakte',
  contactsCount: (n, say) => say.count(n, 'Kontakt', 'Kontakte'),
  actor: 'Akteur',
  sector: 'Sektor',
  total: 'Summe',
  brokers: 'Vermittlungsrollen',
  brokersDescription: (most) =>
    `Wie oft ein Akteur zwischen zwei anderen ohne eigene Beziehung steht, nach Rolle. Am häufigsten: ${most.join('; ')}.`,
  brokersCaption: 'Vermittlungsrollen nach Gould und Fernandez',
  roles: {
    coordinator: 'Koordination innen',
    itinerant: 'Vermittlung von außen',
    gatekeeper: 'Eingangstor',
    representative: 'Vertretung nach außen',
    boundary: 'Grenzstelle',
    liaison: 'Bindeglied',
  },
  chain: 'Die Versorgungskette',
  chainDescription: (filled, required, missing) =>
    `${filled} von ${required} erforderlichen Aufgaben sind besetzt und verbunden. ${missing.length === 0 ? 'Keine erwartete Übergabe fehlt ganz.' : `Es fehlen die Übergaben ${missing.join(', ')}.`}`,
  handoversCaption: 'Erwartete Übergaben und was sie trägt',
  handoverColumns: ['Von', 'An', 'Stand', 'Getragen von', 'Wozu', 'Grundlage'],
  optional: 'nicht zwingend',
  via: (names) => `über ${names}`,
  network: 'Das Netzwerk',
  networkDescription: (n, ties, all, named, say) =>
    `${say.count(n, 'Akteur', 'Akteure')} in den Feldern ihrer Sektoren, je größer, desto mehr Kontakte, mit ${ties < all ? `den ${say.number(ties)} stärksten von ` : ''}${say.count(all, 'Beziehung', 'Beziehungen')}.${named === null ? '' : ` Namen tragen die ${say.number(named)} mit den meisten Kontakten.`}`,
  blobsDescription: (n, shown, all, say) =>
    `${say.number(n)} Akteure sind zu viele für ein Bild: Jede Scheibe ist ein Sektor, so groß wie die Zahl seiner Akteure; die Linien sind so breit wie die Zahl der Beziehungen.${shown < all ? ` Gezeigt sind die ${say.number(shown)} größten von ${say.number(all)} Sektoren.` : ''}`,
  noSector: 'ohne Sektor',
  tiesCaption: (shown, all, say) =>
    shown < all
      ? `Die ${say.number(shown)} stärksten von ${say.number(all)} Beziehungen; alle stehen in der CSV-Datei`
      : 'Alle Beziehungen',
  tieColumns: ['Akteur', 'mit', 'Gewicht', 'Ebene', 'Nennung'],
  confirmed: 'beidseitig',
  oneSided: 'einseitig',
};
