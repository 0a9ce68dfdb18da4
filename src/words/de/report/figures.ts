import type { Book } from '../../book.ts';

export const figures: Book['report']['figures'] = {
  heading: 'Das Netzwerk in Zahlen',
  figures: ['Kennzahl', 'Wert'],
  chance: (expected, p) =>
    `Zufällig verteilte Sektoren ergäben im Mittel einen E-I-Index von ${expected}${p === '' ? '' : `; so weit davon entfernt wie hier liegen sie mit p = ${p}`}.`,
  byDegree: (name) => `${name}, nach Grad`,
  byBetweenness: (name) => `${name}, nach Betweenness`,
  byDistance: (name) => `${name}, nach Entfernungen`,
  brokerage: 'Vermittlung im ganzen Netzwerk',
  brokerageColumns: ['Rolle', 'Anzahl', 'erwartet'],
  communities: (groups, modularity, say) =>
    `Nach Kontakten zerfällt das Netzwerk in ${say.count(groups, 'Gruppe', 'Gruppen')} (Louvain, Modularität ${modularity}).`,
  agreement: (ari, nmi) =>
    `Übereinstimmung dieser Gruppen mit den Sektoren: ARI ${ari}, NMI ${nmi} (1: dieselben, um 0: nicht mehr als durch Zufall).`,
  core: (names, fit) => `Kern: ${names} (Anpassung ${fit}).`,
  loss: (names, before, after) =>
    `Ohne ${names} wäre das Netzwerk am stärksten zerteilt (Fragmentierung nach Entfernungen ${before}, dann ${after}).`,
  reach: (names, value) =>
    `Am besten sind die anderen von ${names} aus zu erreichen (${value}; 1: alle unmittelbar).`,
  sampled: (sources, say) =>
    `Betweenness und Nähe sind aus ${say.count(sources, 'zufälligen Startpunkt', 'zufälligen Startpunkten')} geschätzt.`,
  leftOut: (names) => `Bei dieser Größe nicht berechnet: ${names}.`,
  note: 'Erwartet ist, was der Zufall ergäbe. „care-chain explain“ erklärt jede Kennzahl mit Formel und Quelle.',
  places: ['Betw.', 'Nähe', 'Nähe WF', 'Kernz.', 'Eigenv.', 'Ego-D.', 'E–V'],
  placesTitle: 'Lage im Netzwerk',
  placesNote:
    'Betw.: Betweenness, wie oft auf dem kürzesten Weg zwischen zwei anderen · Nähe: harmonische Nähe, 0 bis 1 · Nähe WF: Nähe nach Wasserman und Faust · Kernz.: wie tief im dichten Teil · Eigenv.: Eigenvektor-Zentralität · Ego-D.: Dichte unter den eigenen Kontakten · E–V: Vermittlung nach Everett und Valente, je Kontakt.',
  ownTitle: 'Weitere Maße',
  ownColumn: 'Akteur',
  brokers: 'Vermittlung zwischen Akteuren ohne eigene Beziehung',
  roles: {
    coordinator: 'innen',
    itinerant: 'von außen',
    gatekeeper: 'Eingang',
    representative: 'Vertr.',
    boundary: 'Grenze',
    liaison: 'Bindegl.',
    total: 'gesamt',
  },
  brokersNote: (directed) =>
    `${
      directed
        ? 'Geordnete Paare: innen: beide im eigenen Sektor · von außen: beide im selben fremden · Eingang: von außen in den eigenen · Vertr.: vom eigenen nach außen'
        : 'Ungeordnete Paare: innen: beide im eigenen Sektor · von außen: beide im selben fremden · Grenze: einer im eigenen, einer in einem fremden'
    } · Bindegl.: in zwei verschiedenen fremden · In Klammern p: wie selten zufällig verteilte Sektoren mindestens so viele ergeben. Auf die Anzahl allein kommt es nicht an: Wer viele Kontakte hat, vermittelt auch durch Zufall oft.`,
};
