import type { Book } from '../../book.ts';
import { common as short } from './short/common.ts';

export const common: Book['report']['common'] = {
  ...short,
  questions: {
    there: 'Sind alle da?',
    meet: 'Kommen sie zusammen?',
    hold: 'Wer hält es zusammen?',
    thread: 'Was hängt am seidenen Faden?',
    seats: 'Wer sitzt wo?',
  },
  headings: {
    overview: 'Auf einen Blick',
    quadrangle: 'Das Kooperationsviereck',
    sectors: 'Die Sektoren und ihre Zusammenarbeit',
    matrix: 'Beziehungen zwischen den Sektoren',
    actors: 'Akteure mit den meisten Beziehungen',
    data: 'Grundlage und Qualität der Daten',
    problems: 'Datenhinweise',
  },
  title: 'Netzwerkanalyse',
  noResponse: 'Wer befragt wurde und wer geantwortet hat, sagt die Tabelle nicht.',
  reading: 'Lesehilfe: ',
  moreFindings: (n, say) =>
    `… und ${say.count(n, 'weiterer Befund', 'weitere Befunde')} dieser Art, vollständig in der Ausgabe als JSON`,
  legend: (density, say) =>
    `Zahlen: bestehende/mögliche Beziehungen. ═ ╲╲ dicht (ab dem 1,5-Fachen der Dichte des gesamten Netzwerks${density === null ? '' : `, ${say.percent(density)}`}), ─ ╲ mittel, ┄ ⋱ gering (unter der Hälfte), · ✕ keine Beziehung.`,
  matrixNote: 'Bestehende/mögliche Beziehungen und die Dichte; „–“, wo keine möglich ist.',
  matrixDirected: 'Zeile gibt, Spalte empfängt.',
  matrixCut: (shown, all, say) =>
    `Gezeigt sind ${say.number(shown)} von ${say.number(all)} Sektoren; alle stehen in der Ausgabe als JSON.`,
  actorColumns: ['Grad', 'Stärke', 'Eff.Gr.', 'Effiz.', 'Constr.', 'Hier.', 'E-I'],
  actorNote:
    'Grad: Zahl der Kontakte · Stärke: Summe der Gewichte · Eff.Gr.: effektive Größe, Kontakte ohne Überschneidung · Effiz.: effektive Größe je Kontakt · Constr.: Constraint, wie sehr die Kontakte aufeinander zurückführen · Hier.: ob der Constraint an einem Kontakt hängt · E-I: −1 nur eigener Sektor, +1 nur andere. Ein niedriger Constraint ist Chance (Zugang zu getrennten Kreisen) und zugleich Risiko und Last (vieles hängt an einem Akteur); vergleichbar nur bei ähnlichem Grad. –: nicht definiert.',
  actorsShown: (shown, all, say) =>
    `Gezeigt: ${say.number(shown)} von ${say.count(all, 'Akteur', 'Akteuren')}, nach Grad, dann nach Constraint.`,
  undefinedValue: '–',
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
  file: (name, read, rows, say) =>
    `${name}: ${say.number(read)} von ${say.count(rows, 'Zeile', 'Zeilen')} gelesen`,
  skipped: (rows, say, n) =>
    n === 1 ? `übersprungen Zeile ${rows}` : `übersprungen ${say.number(n)} Zeilen (${rows})`,
  encoding: (encoding) => `Zeichensatz ${encoding}`,
  delimiter: (name) => `Trennzeichen ${name}`,
  delimiters: {
    ';': 'Semikolon',
    ',': 'Komma',
    '\t': 'Tabulator',
    '|': 'senkrechter Strich',
  },
  unreadable: (why) => `nicht lesbar (${why})`,
  shape: (shape, why) => `erkannt als ${shape} (${why})`,
  reports: ({ reported, merged, selfTies, zeroWeights }, say) =>
    `${say.count(reported, 'Nennung', 'Nennungen')}, davon ${say.number(merged)} mit einer anderen zusammengeführt; weggelassen: ${say.number(selfTies)} eines Akteurs mit sich selbst, ${say.number(zeroWeights)} mit Gewicht null`,
  sides: ({ confirmed, oneSided, unanswered }, say) =>
    `${say.count(confirmed, 'Beziehung', 'Beziehungen')} von beiden Seiten genannt, ${say.number(oneSided)} nur von einer, ${say.number(unanswered)} ohne Angabe der anderen Seite`,
  merges: {
    max: 'das größte',
    sum: 'die Summe',
    mean: 'das Mittel',
    last: 'das letzte',
  },
  undirectedRule: (merge) =>
    `Beziehungen gelten in beide Richtungen; ein Paar, das sich gegenseitig nennt, ist eine bestätigte Beziehung. Bei mehreren Gewichten zählt ${merge}.`,
  directedRule: (merge) =>
    `Beziehungen laufen von einem Akteur zum anderen. Bei mehreren Gewichten zählt ${merge}.`,
  waveRead: (wave) => (wave === 'all' ? 'Alle Wellen zusammen.' : `Welle: ${wave}.`),
  layersRead: (layer, layers) =>
    layer === 'all' ? `Arten von Beziehungen zusammen: ${layers}.` : `Art der Beziehung: ${layer}.`,
  fills: {
    confirmed: 'Nur von beiden Seiten genannte Beziehungen zählen.',
    none: 'Beziehungen mit Akteuren ohne Antwort zählen nicht.',
  },
  bothSides: 'Eine Beziehung, die nur eine von zwei antwortenden Seiten nennt, zählt nicht.',
  sectorSources: {
    chain: 'Die Sektorwörter der Tabelle sind den Ecken der Versorgungskette zugeordnet.',
    roles: 'Die Tabelle nennt keine Sektoren; die Ecken folgen aus den Aufgaben.',
    own: 'Die Sektoren sind die eigenen Wörter der Tabelle.',
  },
  unknownWords: (words) => `Unbekannt: ${words}.`,
  method: {
    whole: 'Constraint, effektive Größe und Hierarchie nach Burt, über das gesamte Netzwerk.',
    ego: 'Constraint, effektive Größe und Hierarchie nach Burt, je Ego-Netzwerk.',
  },
  none: 'niemand',
};
