import type { Formatter, Question } from '../findings/index.ts';

const de = {
  questions: {
    there: 'Sind alle da?',
    meet: 'Kommen sie zusammen?',
    hold: 'Wer hält es zusammen?',
    thread: 'Was hängt am seidenen Faden?',
    seats: 'Wer sitzt wo?',
  } satisfies Record<Question, string>,
  headings: {
    overview: 'Auf einen Blick',
    quadrangle: 'Das Kooperationsviereck',
    sectors: 'Sektoren und ihre Seiten',
    matrix: 'Beziehungen zwischen den Sektoren',
    actors: 'Akteure mit den meisten Beziehungen',
    data: 'Grundlage und Qualität der Daten',
    problems: 'Hinweise zur Tabelle',
  },
  title: 'Netzwerkanalyse',
  noChain: 'ohne Versorgungskette',
  actors: (n: number, say: Formatter) => say.count(n, 'Akteur', 'Akteure'),
  ties: (n: number, directed: boolean, say: Formatter) =>
    directed
      ? say.count(n, 'gerichtete Beziehung', 'gerichtete Beziehungen')
      : say.count(n, 'Beziehung', 'Beziehungen'),
  density: (share: number, say: Formatter) => `Dichte ${say.percent(share)}`,
  response: (answered: number, asked: number, rate: number | null, say: Formatter) =>
    `${say.number(answered)} von ${say.number(asked)} Befragten haben geantwortet${rate === null ? '' : ` (${say.percent(rate)})`}`,
  noResponse: 'Wer befragt wurde und wer geantwortet hat, sagt die Tabelle nicht.',
  severities: {
    error: (n: number, say: Formatter) => say.count(n, 'Lücke', 'Lücken'),
    warning: (n: number, say: Formatter) => say.count(n, 'Auffälligkeit', 'Auffälligkeiten'),
    info: (n: number, say: Formatter) => say.count(n, 'Hinweis', 'Hinweise'),
  },
  severityLegend:
    '✕ Lücke: etwas fehlt ganz · ▲ Auffälligkeit: etwas ist dünn oder hängt an Einzelnen · ○ Hinweis: wichtig zum Lesen der anderen Befunde',
  noFindings: 'Keine Regel hat etwas gefunden.',
  reading: 'So lesen: ',
  more: (n: number, say: Formatter) =>
    `… und ${say.count(n, 'weiterer Eintrag', 'weitere Einträge')}`,
  moreFindings: (n: number, say: Formatter) =>
    `… und ${say.count(n, 'weiterer Befund', 'weitere Befunde')} dieser Art, vollständig in der Ausgabe als JSON`,
  inside: (figures: string) => `innen ${figures}`,
  noInside: 'innen –',
  unplaced: (n: number, say: Formatter) =>
    `Außerhalb: ${say.count(n, 'Akteur', 'Akteure')} ohne Zuordnung zu einem Sektor.`,
  noSectors: 'Kein Akteur hat einen Sektor; Ecken und Seiten lassen sich nicht zeichnen.',
  legend: (density: number | null, say: Formatter) =>
    `Zahlen: bestehende/mögliche Beziehungen. ═ ╲╲ dicht (ab dem 1,5-Fachen der Dichte des gesamten Netzwerks${density === null ? '' : `, ${say.percent(density)}`}), ─ ╲ mittel, ┄ ⋱ dünn (unter der Hälfte), · ✕ leer.`,
  matrixNote:
    'Oben bestehende/mögliche Beziehungen, darunter die Dichte; „–“, wo keine möglich ist.',
  matrixDirected: 'Zeile gibt, Spalte empfängt.',
  matrixCut: (shown: number, all: number, say: Formatter) =>
    `Gezeigt sind ${say.number(shown)} von ${say.number(all)} Sektoren; alle stehen in der Ausgabe als JSON.`,
  actorColumns: ['Grad', 'Stärke', 'Eff.Gr.', 'Effiz.', 'Constr.', 'Hier.', 'E-I'],
  actorNote:
    'Grad: Zahl der Kontakte · Stärke: Summe der Gewichte · Eff.Gr.: effektive Größe, Kontakte ohne Überschneidung · Effiz.: effektive Größe je Kontakt · Constr.: Constraint, wie sehr die Kontakte aufeinander zurückführen · Hier.: ob der Constraint an einem Kontakt hängt · E-I: −1 nur eigener Sektor, +1 nur andere. Ein niedriger Constraint ist Chance (Zugang zu getrennten Kreisen) und zugleich Risiko und Last (vieles hängt an einem Akteur); vergleichbar nur bei ähnlichem Grad. k. A.: nicht definiert.',
  actorsShown: (shown: number, all: number, say: Formatter) =>
    `Gezeigt: ${say.number(shown)} von ${say.count(all, 'Akteur', 'Akteuren')}, nach Grad, dann nach Constraint.`,
  undefinedValue: 'k. A.',
  data: {
    read: 'Gelesen',
    network: 'Netzwerk',
    reports: 'Nennungen',
    response: 'Rücklauf',
    silent: 'Ohne Antwort',
    mentioned: 'Nur genannt',
    oneSided: 'Einseitig',
    rule: 'Regel',
    sectors: 'Sektoren',
    method: 'Verfahren',
  },
  file: (name: string, read: number, rows: number, say: Formatter) =>
    `${name}: ${say.number(read)} von ${say.count(rows, 'Zeile', 'Zeilen')} gelesen`,
  skipped: (rows: string, say: Formatter, n: number) =>
    n === 1 ? `übersprungen Zeile ${rows}` : `übersprungen ${say.number(n)} Zeilen (${rows})`,
  encoding: (encoding: string) => `Zeichensatz ${encoding}`,
  delimiter: (name: string) => `Trennzeichen ${name}`,
  delimiters: {
    ';': 'Semikolon',
    ',': 'Komma',
    '\t': 'Tabulator',
    '|': 'senkrechter Strich',
  } as Record<string, string>,
  unreadable: (why: string) => `nicht lesbar (${why})`,
  shape: (shape: string, why: string) => `erkannt als ${shape} (${why})`,
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
  } as Record<string, string>,
  reports: (
    {
      reported,
      merged,
      selfTies,
      zeroWeights,
    }: Record<'reported' | 'merged' | 'selfTies' | 'zeroWeights', number>,
    say: Formatter,
  ) =>
    `${say.count(reported, 'Nennung', 'Nennungen')}, davon ${say.number(merged)} mit einer anderen zusammengeführt, ${say.number(selfTies)} auf sich selbst und ${say.number(zeroWeights)} mit Gewicht null weggelassen`,
  sides: (
    { confirmed, oneSided, unanswered }: Record<'confirmed' | 'oneSided' | 'unanswered', number>,
    say: Formatter,
  ) =>
    `${say.count(confirmed, 'Beziehung', 'Beziehungen')} von beiden Seiten genannt, ${say.number(oneSided)} nur von einer, ${say.number(unanswered)} ohne Angabe der anderen Seite`,
  merges: {
    max: 'das größte',
    sum: 'die Summe',
    mean: 'das Mittel',
    last: 'das letzte',
  } as Record<string, string>,
  undirectedRule: (merge: string) =>
    `Beziehungen gelten in beide Richtungen; ein Paar, das sich gegenseitig nennt, ist eine bestätigte Beziehung. Bei mehreren Gewichten zählt ${merge}.`,
  directedRule: (merge: string) =>
    `Beziehungen laufen von einem Akteur zum anderen. Bei mehreren Gewichten zählt ${merge}.`,
  waveRead: (wave: string) => (wave === 'all' ? 'Alle Wellen zusammen.' : `Welle: ${wave}.`),
  layersRead: (layer: string, layers: string) =>
    layer === 'all' ? `Arten von Beziehungen zusammen: ${layers}.` : `Art der Beziehung: ${layer}.`,
  fills: {
    confirmed: 'Nur von beiden Seiten genannte Beziehungen zählen.',
    none: 'Beziehungen mit Akteuren ohne Antwort zählen nicht.',
  } as Record<string, string>,
  bothSides: 'Eine Beziehung, die nur eine von zwei antwortenden Seiten nennt, zählt nicht.',
  sectorSources: {
    chain: 'Die Sektorwörter der Tabelle sind den Ecken der Versorgungskette zugeordnet.',
    roles: 'Die Tabelle nennt keine Sektoren; die Ecken folgen aus den Rollen.',
    own: 'Die Sektoren sind die eigenen Wörter der Tabelle.',
  } as Record<string, string>,
  unknownWords: (words: string) => `Unbekannt: ${words}.`,
  method: {
    whole: 'Constraint, effektive Größe und Hierarchie nach Burt, über das gesamte Netzwerk.',
    ego: 'Constraint, effektive Größe und Hierarchie nach Burt, je Ego-Netzwerk.',
  } as Record<string, string>,
  none: 'niemand',
};

const en: typeof de = {
  questions: {
    there: 'Is everyone there?',
    meet: 'Do they meet?',
    hold: 'Who holds it together?',
    thread: 'What hangs by a thread?',
    seats: 'Who sits where?',
  },
  headings: {
    overview: 'At a glance',
    quadrangle: 'The cooperation quadrangle',
    sectors: 'Sectors and their sides',
    matrix: 'Ties between the sectors',
    actors: 'Actors with the most ties',
    data: 'The data and their quality',
    problems: 'Notes on the table',
  },
  title: 'Network analysis',
  noChain: 'no care chain',
  actors: (n, say) => say.count(n, 'actor', 'actors'),
  ties: (n, directed, say) =>
    directed ? say.count(n, 'directed tie', 'directed ties') : say.count(n, 'tie', 'ties'),
  density: (share, say) => `density ${say.percent(share)}`,
  response: (answered, asked, rate, say) =>
    `${say.number(answered)} of ${say.number(asked)} asked answered${rate === null ? '' : ` (${say.percent(rate)})`}`,
  noResponse: 'The table does not say who was asked and who answered.',
  severities: {
    error: (n, say) => say.count(n, 'gap', 'gaps'),
    warning: (n, say) => say.count(n, 'point to look at', 'points to look at'),
    info: (n, say) => say.count(n, 'note', 'notes'),
  },
  severityLegend:
    '✕ gap: something is missing altogether · ▲ to look at: something is thin or hangs on one · ○ note: needed to read the other findings',
  noFindings: 'No rule found anything.',
  reading: 'How to read: ',
  more: (n, say) => `… and ${say.count(n, 'more', 'more')}`,
  moreFindings: (n, say) =>
    `… and ${say.count(n, 'more finding', 'more findings')} of this kind, all of them in the JSON output`,
  inside: (figures) => `inside ${figures}`,
  noInside: 'inside –',
  unplaced: (n, say) => `Outside: ${say.count(n, 'actor', 'actors')} without a sector.`,
  noSectors: 'No actor has a sector; corners and sides cannot be drawn.',
  legend: (density, say) =>
    `Figures: existing/possible ties. ═ ╲╲ dense (from 1.5 times the density of the whole network${density === null ? '' : `, ${say.percent(density)}`}), ─ ╲ in between, ┄ ⋱ thin (below half), · ✕ empty.`,
  matrixNote: 'Above existing/possible ties, below the density; "–" where none is possible.',
  matrixDirected: 'Rows give, columns receive.',
  matrixCut: (shown, all, say) =>
    `Shown are ${say.number(shown)} of ${say.number(all)} sectors; all are in the JSON output.`,
  actorColumns: ['degree', 'stren.', 'eff.size', 'effic.', 'constr.', 'hier.', 'E-I'],
  actorNote:
    'degree: number of contacts · stren.: strength, sum of weights · eff.size: effective size, contacts without overlap · effic.: effective size per contact · constr.: constraint, how far contacts lead back to each other · hier.: whether the constraint comes from one contact · E-I: −1 own sector only, +1 others only. A low constraint is an opportunity (access to separate circles) and at once a risk and a load (much hangs on one actor); comparable only at a similar degree. n/a: not defined.',
  actorsShown: (shown, all, say) =>
    `Shown: ${say.number(shown)} of ${say.count(all, 'actor', 'actors')}, by degree, then by constraint.`,
  undefinedValue: 'n/a',
  data: {
    read: 'Read',
    network: 'Network',
    reports: 'Reports',
    response: 'Response',
    silent: 'Silent',
    mentioned: 'Only named',
    oneSided: 'One-sided',
    rule: 'Rule',
    sectors: 'Sectors',
    method: 'Method',
  },
  file: (name, read, rows, say) =>
    `${name}: ${say.number(read)} of ${say.count(rows, 'row', 'rows')} read`,
  skipped: (rows, say, n) =>
    n === 1 ? `skipped row ${rows}` : `skipped ${say.number(n)} rows (${rows})`,
  encoding: (encoding) => `encoding ${encoding}`,
  delimiter: (name) => `delimiter ${name}`,
  delimiters: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' },
  unreadable: (why) => `unreadable (${why})`,
  shape: (shape, why) => `recognised as ${shape} (${why})`,
  shapes: {
    'actor-list': 'a list of actors',
    'tie-list': 'a list of ties',
    matrix: 'a matrix',
    roster: 'a survey',
    'membership-list': 'a membership list of committees',
    'membership-table': 'a cross table of committees',
    stacked: 'actors and ties in one table',
    legend: 'a legend',
    graph: 'a graph',
  },
  reports: ({ reported, merged, selfTies, zeroWeights }, say) =>
    `${say.count(reported, 'report', 'reports')} of ties, of which ${say.number(merged)} merged with another; left out ${say.number(selfTies)} to oneself and ${say.number(zeroWeights)} of weight zero`,
  sides: ({ confirmed, oneSided, unanswered }, say) =>
    `${say.count(confirmed, 'tie', 'ties')} named from both sides, ${say.number(oneSided)} from one only, ${say.number(unanswered)} without the word of the other side`,
  merges: { max: 'the greatest', sum: 'their sum', mean: 'their mean', last: 'the last' },
  undirectedRule: (merge) =>
    `Ties count in both directions; a pair that name each other is one confirmed tie. Of several weights ${merge} counts.`,
  directedRule: (merge) =>
    `Ties run from one actor to the other. Of several weights ${merge} counts.`,
  waveRead: (wave) => (wave === 'all' ? 'All waves together.' : `Wave: ${wave}.`),
  layersRead: (layer, layers) =>
    layer === 'all' ? `Kinds of ties together: ${layers}.` : `Kind of tie: ${layer}.`,
  fills: {
    confirmed: 'Only ties named from both sides count.',
    none: 'Ties with silent actors do not count.',
  },
  bothSides: 'A tie that only one of two answering sides names does not count.',
  sectorSources: {
    chain: "The table's sector words are matched to the corners of the care chain.",
    roles: 'The table names no sectors; the corners follow from the roles.',
    own: "The sectors are the table's own words.",
  },
  unknownWords: (words) => `Unknown: ${words}.`,
  method: {
    whole: "Burt's constraint, effective size and hierarchy, over the whole network.",
    ego: "Burt's constraint, effective size and hierarchy, within each ego network.",
  },
  none: 'nobody',
};

export type Words = typeof de;

/** What the reports themselves say, beside the findings. */
export const words: Record<'en' | 'de', Words> = { en, de };
