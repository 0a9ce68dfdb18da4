import type { Formatter } from '../../findings/index.ts';

const de = {
  heading: 'Das Netzwerk in Zahlen',
  figures: ['Kennzahl', 'Wert'],
  chance: (expected: string, p: string) =>
    `Zufällig verteilte Sektoren ergäben im Mittel einen E-I-Index von ${expected}${p === '' ? '' : `; so weit davon entfernt wie hier liegen sie mit p = ${p}`}.`,
  byDegree: (name: string) => `${name}, nach Grad`,
  byBetweenness: (name: string) => `${name}, nach Betweenness`,
  byDistance: (name: string) => `${name}, nach Entfernungen`,
  brokerage: 'Vermittlung im ganzen Netzwerk',
  brokerageColumns: ['Rolle', 'Anzahl', 'erwartet', 'z'],
  communities: (groups: number, modularity: string, say: Formatter) =>
    `Nach Kontakten zerfällt das Netzwerk in ${say.count(groups, 'Gruppe', 'Gruppen')} (Louvain, Modularität ${modularity}).`,
  agreement: (ari: string, nmi: string) =>
    `Übereinstimmung dieser Gruppen mit den Sektoren: ARI ${ari}, NMI ${nmi} (1: dieselben, um 0: nicht mehr als durch Zufall).`,
  core: (names: string, fit: string) => `Kern: ${names} (Anpassung ${fit}).`,
  loss: (names: string, before: string, after: string) =>
    `Ohne ${names} wäre das Netzwerk am stärksten zerteilt (Fragmentierung nach Entfernungen ${before}, dann ${after}).`,
  reach: (names: string, value: string) =>
    `Von ${names} aus ist es am besten zu erreichen (${value}; 1: alle unmittelbar).`,
  sampled: (sources: number, say: Formatter) =>
    `Betweenness und Nähe sind aus ${say.count(sources, 'zufälligen Startpunkt', 'zufälligen Startpunkten')} geschätzt.`,
  leftOut: (names: string) => `Bei dieser Größe nicht berechnet: ${names}.`,
  note: 'Erwartet ist, was der Zufall ergäbe; z sagt, wie weit der Wert davon entfernt ist. „care-chain explain“ erklärt jede Kennzahl mit Formel und Quelle.',
  places: ['Betw.', 'Nähe', 'Nähe WF', 'Kernz.', 'Eigenv.', 'Ego-D.', 'E–V'],
  placesTitle: 'Lage im Netzwerk',
  placesNote:
    'Betw.: Betweenness, wie oft auf dem kürzesten Weg zwischen zwei anderen · Nähe: harmonische Nähe, 0 bis 1 · Nähe WF: Nähe nach Wasserman und Faust · Kernz.: wie tief im dichten Teil · Eigenv.: Eigenvektor-Zentralität · Ego-D.: Dichte unter den eigenen Kontakten · E–V: Vermittlung nach Everett und Valente, je Kontakt.',
  brokers: 'Vermittlung zwischen Akteuren ohne eigene Beziehung',
  roles: {
    coordinator: 'Koord.',
    itinerant: 'Berat.',
    gatekeeper: 'Torh.',
    representative: 'Vertr.',
    boundary: 'Grenze',
    liaison: 'Bindegl.',
    total: 'gesamt',
  } as Record<string, string>,
  brokersNote: (directed: boolean) =>
    `${
      directed
        ? 'Geordnete Paare: Koord.: beide im eigenen Sektor · Berat.: beide im selben fremden · Torh.: von außen in den eigenen · Vertr.: vom eigenen nach außen'
        : 'Ungeordnete Paare: Koord.: beide im eigenen Sektor · Berat.: beide im selben fremden · Grenze: einer im eigenen, einer in einem fremden'
    } · Bindegl.: in zwei verschiedenen fremden · z: wie weit die Summe über (+) oder unter (−) dem Zufall liegt.`,
};

const en: typeof de = {
  heading: 'The network in figures',
  figures: ['Figure', 'Value'],
  chance: (expected, p) =>
    `Sectors dealt out at random would give an E-I index of ${expected} on average${p === '' ? '' : `; they lie as far from it as here with p = ${p}`}.`,
  byDegree: (name) => `${name}, by degree`,
  byBetweenness: (name) => `${name}, by betweenness`,
  byDistance: (name) => `${name}, by distances`,
  brokerage: 'Brokerage in the whole network',
  brokerageColumns: ['Role', 'Count', 'Expected', 'z'],
  communities: (groups, modularity, say) =>
    `By contact the network divides into ${say.count(groups, 'group', 'groups')} (Louvain, modularity ${modularity}).`,
  agreement: (ari, nmi) =>
    `Agreement of these groups with the sectors: ARI ${ari}, NMI ${nmi} (1: the same, about 0: no more than by chance).`,
  core: (names, fit) => `Core: ${names} (fit ${fit}).`,
  loss: (names, before, after) =>
    `Without ${names} the network would be cut up most (fragmentation by distances ${before}, then ${after}).`,
  reach: (names, value) => `From ${names} it is reached best (${value}; 1: all directly).`,
  sampled: (sources, say) =>
    `Betweenness and closeness are estimated from ${say.count(sources, 'random source', 'random sources')}.`,
  leftOut: (names) => `Not computed at this size: ${names}.`,
  note: 'Expected is what chance would give; z says how far from it the value lies. “care-chain explain” explains each figure with formula and source.',
  places: ['betw.', 'closen.', 'close.WF', 'core', 'eigenv.', 'ego d.', 'E–V'],
  placesTitle: 'Place in the network',
  placesNote:
    'betw.: betweenness, how often on the shortest way between two others · closen.: harmonic closeness, 0 to 1 · close.WF: closeness after Wasserman and Faust · core: coreness, how deep in the dense part · eigenv.: eigenvector centrality · ego d.: density among the own contacts · E–V: brokerage after Everett and Valente, for each contact.',
  brokers: 'Brokerage between actors without a tie of their own',
  roles: {
    coordinator: 'coord.',
    itinerant: 'consult.',
    gatekeeper: 'gatek.',
    representative: 'repres.',
    boundary: 'boundary',
    liaison: 'liaison',
    total: 'total',
  },
  brokersNote: (directed) =>
    `${
      directed
        ? 'Ordered pairs: coord.: both in the own sector · consult.: both in the same other one · gatek.: from outside into the own · repres.: from the own to outside'
        : 'Unordered pairs: coord.: both in the own sector · consult.: both in the same other one · boundary: one in the own, one in another'
    } · liaison: in two different others · z: how far the total lies above (+) or below (−) chance.`,
};

export const figureWords = { de, en };
