import type { WholeBook } from '../book.ts';

/** The report on how far things hold, in German. */
export const trustReport: WholeBook['trustReport'] = {
  title: (name) => `Wie weit es trägt: ${name}`,
  kicker: 'Wie weit es trägt',
  headings: {
    overview: 'Auf einen Blick',
    ask: 'Wen zuerst fragen',
    findings: 'Befunde',
    first: 'Bleibt vorn, wer vorn liegt?',
    ranks: 'Ränge und wo sie liegen können',
    imputed: 'Was fehlende Antworten offenlassen',
    network: 'Zahlen des Netzwerks',
    picture: 'Die Ränge als Bild',
    method: 'Wie gerechnet wurde',
  },
  facts: { findings: 'Befunde', silent: 'Ohne Antwort' },
  actors: (n) => (n === 1 ? 'Akteur' : 'Akteure'),
  unanswered: 'Ohne Antwort',
  leader: (measure, names, share) =>
    `Nach ${measure} liegt ${names} vorn und bleibt es mit einer Wahrscheinlichkeit von ${share}.`,
  leaderRange: (from, to) => `Neun von zehn Ziehungen sehen den Rang zwischen ${from} und ${to}.`,
  leaderSure: (measure, names) => `Nach ${measure} liegt ${names} in jeder Ziehung vorn.`,
  glance: (share) => `Hätten ${share} der Akteure, gleich welche, nicht geantwortet:`,
  couldChange: (name, n, say) => `${name}: kann ${say.count(n, 'Befund', 'Befunde')} ändern`,
  nobodySilent:
    'Die Tabelle nennt niemanden, der gefragt wurde und nicht geantwortet hat; nachzufragen ist also bei niemandem.',
  rates: (silent, imputed) =>
    [
      ...(silent === null ? [] : [`bei weniger Antworten: ${silent}`]),
      ...(imputed === null ? [] : [`mit ergänzten Antworten: ${imputed}`]),
    ].join(', '),
  undrawn: 'hängt nicht allein an Beziehungen',
  settings: {
    silent: 'Akteure schweigen, gleich welche',
    silentByDegree: 'schweigen, eher die mit vielen Kontakten',
    silentAgainstDegree: 'schweigen, eher die mit wenigen Kontakten',
    ties: 'Beziehungen fehlen',
    actors: 'Akteure fehlen',
  },
  lost: (share) => share,
  firstNote: (measure) =>
    `Nach ${measure}: Anteil der Ziehungen, in denen vorn bleibt, wer vorn liegt, je nachdem, was fehlt und wie viel davon.`,
  rankColumns: ['Akteur', 'Rang', 'wahrscheinlich'],
  rankNote: (measure, say, n) =>
    `Nach ${measure}: ${say.count(n, 'Akteur', 'Akteure')}, wenn ein Fünftel aller schweigt; der mittlere Rang und wo neun von zehn Ziehungen ihn sehen.`,
  imputedColumns: ['Akteur', 'Rang', 'wahrscheinlich', 'vorn'],
  imputedNote: (measure) =>
    `Nach ${measure}: Ränge über alles hinweg, was die Schweigenden geantwortet haben könnten, gezogen nach den Antworten der anderen; „vorn“: Wahrscheinlichkeit, vorn zu liegen.`,
  networkColumns: ['Größe', 'Wert', 'Standardfehler', 'von', 'bis'],
  networkNote:
    'Vertex-Bootstrap: die Zahlen, wären andere Akteure derselben Art dabei gewesen; 95 von 100 Ziehungen liegen zwischen den beiden Enden.',
  figures: {
    density: 'Dichte',
    eiIndex: 'E-I-Index',
    centralization: 'Zentralisierung nach Grad',
  },
  side: (a, b) => (a === b ? `Dichte in ${a}` : `Dichte ${a} – ${b}`),
  method: (draws, seed) =>
    `${draws} Ziehungen je Einstellung, Startwert ${seed}; derselbe Startwert gibt dieselben Zahlen.`,
  fewer: (draws, asked) =>
    `Das Netzwerk ist groß: ${draws} Ziehungen statt der gewünschten ${asked}.`,
  others: (draws) =>
    `Neben dem Fünftel schweigender Akteure haben die Einstellungen je ${draws} Ziehungen, denn das Netzwerk ist groß.`,
  none: 'Das Netzwerk ist zu groß für genügend Ziehungen; zu Rängen und Befunden steht hier nichts.',
};
