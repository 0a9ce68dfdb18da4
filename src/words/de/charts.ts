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
  expected: 'Hier erwartet die Muster-Kette eine Übergabe',
  expectedColumn: 'erwartet',
  yes: 'ja',
  matrixExpected:
    'Eine dunkle Ecke trägt ein Feld, in dem die Muster-Kette eine Übergabe erwartet.',
  matrixCaption: 'Bestehende und mögliche Beziehungen je Paar von Sektoren',
  matrixColumns: ['Sektor', 'mit', 'Beziehungen', 'möglich', 'Dichte'],
  cell: (a, b, ties, possible, share) =>
    `${a} – ${b}: ${ties} von ${possible} möglichen Beziehungen, Dichte ${share}`,
  circles: 'Wer getrennte Kreise verbindet',
  circlesDescription: (most) =>
    `Je Akteur ein Balken: blass seine Kontakte, kräftig, wie viele getrennte Kreise sie etwa bilden. Am meisten: ${most.join('; ')}.`,
  circlesOf: (size, contacts) => `${size} von ${contacts}`,
  circlesCaption: (shown, all, say) =>
    shown < all
      ? `Die ersten ${say.number(shown)} von ${say.number(all)} Akteuren: Kontakte und wie viele getrennte Kreise sie etwa bilden`
      : 'Kontakte je Akteur und wie viele getrennte Kreise sie etwa bilden',
  holes: 'Constraint und effektive Größe',
  holesDescription: (most) =>
    `Jeder Punkt ist ein Akteur: nach rechts die effektive Größe, nach oben der Constraint. Am weitesten rechts: ${most.join('; ')}.`,
  holesShown: (shown, all, say) =>
    `Gezeigt sind die ${say.number(shown)} von ${say.number(all)} Akteuren mit der größten effektiven Größe.`,
  holesCaption: (shown, all, say) =>
    shown < all
      ? `Die ersten ${say.number(shown)} von ${say.number(all)} Akteuren: strukturelle Löcher`
      : 'Strukturelle Löcher je Akteur',
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
  brokersCaption: (shown, all, say) =>
    `Vermittlungsrollen nach Gould und Fernandez${shown < all ? `, die ersten ${say.number(shown)} von ${say.number(all)} Akteuren` : ''}`,
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
  networkDescription: (n, ties, all, named, directed, say) =>
    `${say.count(n, 'Akteur', 'Akteure')} in den Feldern ihrer Sektoren, je größer, desto mehr Kontakte, mit ${ties < all ? `den ${say.number(ties)} stärksten von ` : ''}${say.count(all, 'Beziehung', 'Beziehungen')}.${directed ? ' Pfeile zeigen, von wem an wen.' : ''}${named === null ? '' : ` Namen tragen die ${say.number(named)}, an denen am meisten hängt.`}`,
  groups: 'Die Gruppen des Netzwerks',
  groupsDescription: (n, groups, by, say) =>
    `${say.count(n, 'Akteur', 'Akteure')} in ${say.count(groups, 'Gruppe', 'Gruppen')} nach ${{ sectorAndArea: 'Sektor und Gebiet', sector: 'Sektor', area: 'Gebiet', circle: 'enger Verbindung' }[by]}: je größer eine Scheibe, desto mehr Akteure, je breiter eine Linie, desto mehr Beziehungen.`,
  groupsDirected: 'Die Pfeile führen von der gebenden zur empfangenden Gruppe.',
  groupsShown: (shown, all, say) =>
    `Gezeigt sind die ${say.number(shown)} größten von ${say.number(all)} Gruppen.`,
  figuresShown: 'Zahlen tragen die stärksten Linien; die Tabelle nennt alle.',
  groupsCaption: 'Beziehungen zwischen den Gruppen und innerhalb von ihnen',
  groupColumns: ['Gruppe', 'mit', 'Beziehungen'],
  directedGroupColumns: ['Von', 'An', 'Beziehungen'],
  noArea: 'ohne Gebiet',
  community: (n, say) => `Kreis ${say.number(n)}`,
  noSector: 'ohne Sektor',
  tiesCaption: (shown, all, say) =>
    shown < all
      ? `Die ${say.number(shown)} stärksten von ${say.number(all)} Beziehungen; alle stehen in der CSV-Datei`
      : 'Alle Beziehungen',
  directedTieColumns: ['Von', 'An', 'Gewicht', 'Ebene', 'Nennung'],
  tieColumns: ['Akteur', 'mit', 'Gewicht', 'Ebene', 'Nennung'],
  confirmed: 'beidseitig',
  oneSided: 'einseitig',
};
