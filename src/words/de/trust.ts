import type { Book } from '../book.ts';

export const trust: Book['trust'] = {
  label: (said) => `Sicherheit: ${said}.`,
  oneSide: 'stützt sich auf die Angabe nur einer Seite',
  range: (rank, from, to) =>
    from === to && from === rank ? rank : `${rank}, wahrscheinlich ${from}–${to}`,
  ranksTitle: 'Ränge und wo sie liegen können',
  ranksNote: (say) =>
    `Rang 1 hat den höchsten Wert, beim Constraint den niedrigsten. Dahinter steht, wo neun von zehn Ziehungen den Akteur sehen, hätten ${say.percent(0.2)} aller Akteure, gleich welche, nicht geantwortet.`,
  measures: {
    degree: 'der Zahl der Kontakte (Grad)',
    betweenness: 'Betweenness',
    constraint: 'Constraint',
    effectiveSize: 'effektiver Größe',
    brokerage: 'vermittelten Paaren',
  },
  shortMeasures: {
    degree: 'Grad',
    betweenness: 'Betw.',
    constraint: 'Constr.',
    effectiveSize: 'eff.Gr.',
    brokerage: 'Verm.',
  },
  certaintyNote: (say) =>
    `Sicherheit: „belastbar“ heißt, dass mindestens ${say.percent(0.9)} der Ziehungen dasselbe finden, mit weniger Antworten oder mit Antworten, wie sie die Fehlenden gegeben haben könnten; „wahrscheinlich“ mindestens ${say.percent(0.5)}; „offen“ weniger. Das ist eine Wahrscheinlichkeit, keine Bewertung.`,
  picture: {
    alone: (name) => `Nach Betweenness bleibt ${name} in mindestens 95 von 100 Ziehungen vorn`,
    likely: (name) => `Nach Betweenness liegt ${name} wahrscheinlich vorn, aber nicht sicher`,
    unsure: (n, say) =>
      `Nach Betweenness ${n === 1 ? 'kann' : 'können'} ${say.count(n, 'Akteur', 'Akteure')} vorn liegen`,
    description: (name, range) =>
      `Jede Zeile ist ein Akteur: Der Punkt ist sein Rang nach Betweenness, die Linie zeigt, wo ihn neun von zehn Ziehungen sehen, in denen ein Fünftel der Akteure schweigt. Oben: ${name}, Rang ${range}.`,
    caption: 'Ränge nach Betweenness und wo sie liegen können',
    lead: 'Wäre die Reihenfolge dieselbe, hätte ein Fünftel nicht geantwortet? Je länger die Linie, desto weniger sagt ein Rang; wo Linien sich überschneiden, ist die Reihenfolge offen.',
    columns: ['Akteur', 'Rang', 'von', 'bis'],
    axis: 'Rang',
  },
};
