import type { Formatter } from '../findings/index.ts';

const de = {
  quadrangle: 'Das Kooperationsviereck',
  sides: 'Die Sektoren und ihre Seiten',
  quadrangleDescription: (corners: string[], empty: string[]) =>
    `Ecken mit der Zahl ihrer Akteure: ${corners.join(', ')}. ${empty.length === 0 ? 'Zwischen allen Ecken bestehen Beziehungen.' : `Ohne jede Beziehung: ${empty.join(', ')}.`}`,
  sidesCaption: 'Beziehungen zwischen den Sektoren und innerhalb von ihnen',
  sideColumns: ['Seite', 'Beziehungen', 'möglich', 'Dichte'],
  insideOf: (sector: string) => `innerhalb: ${sector}`,
  inside: (figures: string, share: string) => `innen ${figures} (${share})`,
  insideShort: (figures: string) => `innen ${figures}`,
  noInside: 'innen –',
  actors: (n: number, say: Formatter) => say.count(n, 'Akteur', 'Akteure'),
  more: (n: number, say: Formatter) => `… und ${say.count(n, 'weiterer', 'weitere')}`,
  noTie: 'keine Beziehung',
  ofPossible: (n: number, say: Formatter) => `von ${say.number(n)} möglichen`,
  matrix: 'Beziehungen zwischen den Sektoren',
  matrixDescription: (shown: number, all: number, directed: boolean) =>
    `Dichte zwischen je zwei Sektoren, je kräftiger die Farbe, desto dichter.${directed ? ' Zeile gibt, Spalte empfängt.' : ''}${shown < all ? ` Gezeigt sind die ${shown} größten von ${all} Sektoren.` : ''}`,
  matrixCaption: 'Bestehende und mögliche Beziehungen je Paar von Sektoren',
  matrixColumns: ['Sektor', 'mit', 'Beziehungen', 'möglich', 'Dichte'],
  cell: (a: string, b: string, ties: string, possible: string, share: string) =>
    `${a} – ${b}: ${ties} von ${possible} möglichen Beziehungen, Dichte ${share}`,
  holes: 'Constraint und effektive Größe',
  holesDescription: (most: string[]) =>
    `Jeder Punkt ist ein Akteur: nach rechts die effektive Größe, nach oben der Constraint. Am weitesten rechts: ${most.join('; ')}.`,
  holesCaption: 'Strukturelle Löcher je Akteur',
  bridging: 'überbrückt getrennte Kreise',
  enclosed: 'eng eingebunden',
  effectiveSize: 'Effektive Größe',
  constraint: 'Constraint',
  hierarchy: 'Hierarchie',
  contacts: 'Kontakte',
  contactsCount: (n: number, say: Formatter) => say.count(n, 'Kontakt', 'Kontakte'),
  actor: 'Akteur',
  sector: 'Sektor',
  total: 'Summe',
  brokers: 'Vermittlungsrollen',
  brokersDescription: (most: string[]) =>
    `Wie oft ein Akteur zwischen zwei anderen steht, die sich nicht kennen, nach Rolle. Am häufigsten: ${most.join('; ')}.`,
  brokersCaption: 'Vermittlungsrollen nach Gould und Fernandez',
  roles: {
    coordinator: 'Koordination',
    itinerant: 'Beratung',
    gatekeeper: 'Torhüter',
    representative: 'Vertretung',
    boundary: 'Grenzstelle',
    liaison: 'Bindeglied',
  } as Record<string, string>,
  chain: 'Die Versorgungskette',
  chainDescription: (filled: number, required: number, missing: string[]) =>
    `${filled} von ${required} erforderlichen Gliedern sind besetzt und verbunden. ${missing.length === 0 ? 'Keine erwartete Übergabe fehlt ganz.' : `Es fehlen die Übergaben ${missing.join(', ')}.`}`,
  handoversCaption: 'Erwartete Übergaben und was sie trägt',
  handoverColumns: ['Von', 'An', 'Stand', 'Getragen von', 'Wozu', 'Grundlage'],
  optional: 'nicht zwingend',
  via: (names: string) => `über ${names}`,
  network: 'Das Netzwerk',
  networkDescription: (
    n: number,
    ties: number,
    all: number,
    named: number | null,
    say: Formatter,
  ) =>
    `${say.count(n, 'Akteur', 'Akteure')} in den Feldern ihrer Sektoren, je größer, desto mehr Kontakte, mit ${ties < all ? `den ${say.number(ties)} stärksten von ` : ''}${say.count(all, 'Beziehung', 'Beziehungen')}.${named === null ? '' : ` Namen tragen die ${say.number(named)} mit den meisten Kontakten.`}`,
  blobsDescription: (n: number, shown: number, all: number, say: Formatter) =>
    `${say.number(n)} Akteure sind zu viele für ein Bild: Jede Scheibe ist ein Sektor, so groß wie die Zahl seiner Akteure; die Linien sind so breit wie die Zahl der Beziehungen.${shown < all ? ` Gezeigt sind die ${say.number(shown)} größten von ${say.number(all)} Sektoren.` : ''}`,
  noSector: 'ohne Zuordnung',
  tiesCaption: (shown: number, all: number, say: Formatter) =>
    shown < all
      ? `Die ${say.number(shown)} stärksten von ${say.number(all)} Beziehungen; alle stehen in der CSV-Datei`
      : 'Alle Beziehungen',
  tieColumns: ['Akteur', 'mit', 'Gewicht', 'Ebene', 'Nennung'],
  confirmed: 'beidseitig',
  oneSided: 'einseitig',
};

const en: typeof de = {
  quadrangle: 'The cooperation quadrangle',
  sides: 'The sectors and their sides',
  quadrangleDescription: (corners, empty) =>
    `Corners with their number of actors: ${corners.join(', ')}. ${empty.length === 0 ? 'There are ties between all corners.' : `Without any tie: ${empty.join(', ')}.`}`,
  sidesCaption: 'Ties between the sectors and within them',
  sideColumns: ['Side', 'Ties', 'Possible', 'Density'],
  insideOf: (sector) => `within: ${sector}`,
  inside: (figures, share) => `inside ${figures} (${share})`,
  insideShort: (figures) => `inside ${figures}`,
  noInside: 'inside –',
  actors: (n, say) => say.count(n, 'actor', 'actors'),
  more: (n, say) => `… and ${say.number(n)} more`,
  noTie: 'no tie',
  ofPossible: (n, say) => `of ${say.number(n)} possible`,
  matrix: 'Ties between the sectors',
  matrixDescription: (shown, all, directed) =>
    `Density between each two sectors, the stronger the colour, the denser.${directed ? ' Rows give, columns receive.' : ''}${shown < all ? ` Shown are the ${shown} largest of ${all} sectors.` : ''}`,
  matrixCaption: 'Existing and possible ties for each pair of sectors',
  matrixColumns: ['Sector', 'With', 'Ties', 'Possible', 'Density'],
  cell: (a, b, ties, possible, share) =>
    `${a} – ${b}: ${ties} of ${possible} possible ties, density ${share}`,
  holes: 'Constraint and effective size',
  holesDescription: (most) =>
    `Each mark is an actor: effective size to the right, constraint upwards. Furthest to the right: ${most.join('; ')}.`,
  holesCaption: 'Structural holes by actor',
  bridging: 'bridges separate circles',
  enclosed: 'closely tied in',
  effectiveSize: 'Effective size',
  constraint: 'Constraint',
  hierarchy: 'Hierarchy',
  contacts: 'Contacts',
  contactsCount: (n, say) => say.count(n, 'contact', 'contacts'),
  actor: 'Actor',
  sector: 'Sector',
  total: 'Total',
  brokers: 'Broker roles',
  brokersDescription: (most) =>
    `How often an actor stands between two others that have no tie, by role. Most often: ${most.join('; ')}.`,
  brokersCaption: 'Broker roles after Gould and Fernandez',
  roles: {
    coordinator: 'Coordinator',
    itinerant: 'Consultant',
    gatekeeper: 'Gatekeeper',
    representative: 'Representative',
    boundary: 'Boundary',
    liaison: 'Liaison',
  },
  chain: 'The care chain',
  chainDescription: (filled, required, missing) =>
    `${filled} of ${required} required roles are filled and connected. ${missing.length === 0 ? 'No expected handover is missing altogether.' : `Missing handovers: ${missing.join(', ')}.`}`,
  handoversCaption: 'Expected handovers and what carries them',
  handoverColumns: ['From', 'To', 'State', 'Carried by', 'What for', 'Basis'],
  optional: 'not required',
  via: (names) => `via ${names}`,
  network: 'The network',
  networkDescription: (n, ties, all, named, say) =>
    `${say.count(n, 'actor', 'actors')} in the fields of their sectors, the larger the more contacts, with ${ties < all ? `the ${say.number(ties)} strongest of ` : ''}${say.count(all, 'tie', 'ties')}.${named === null ? '' : ` The ${say.number(named)} with most contacts carry their names.`}`,
  blobsDescription: (n, shown, all, say) =>
    `${say.number(n)} actors are too many for one picture: each disc is a sector, as large as its number of actors; lines are as wide as the number of ties.${shown < all ? ` Shown are the ${say.number(shown)} largest of ${say.number(all)} sectors.` : ''}`,
  noSector: 'no sector',
  tiesCaption: (shown, all, say) =>
    shown < all
      ? `The ${say.number(shown)} strongest of ${say.number(all)} ties; all are in the CSV file`
      : 'All ties',
  tieColumns: ['Actor', 'With', 'Weight', 'Layer', 'Named'],
  confirmed: 'from both sides',
  oneSided: 'from one side',
};

export type ChartWords = typeof de;

export const chartWords: Record<'en' | 'de', ChartWords> = { en, de };
