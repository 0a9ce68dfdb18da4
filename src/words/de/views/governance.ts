import type { Book } from '../../book.ts';

export const governance: Book['views']['governance'] = {
  title: 'Form der Steuerung: nur Anzeichen',
  reading:
    'Provan und Kenis beschreiben drei Formen (gemeinsame Steuerung, federführende Organisation, eigene Netzwerkstelle) nach Vertrauen, Größe, Einigkeit über Ziele und Bedarf an Kompetenz und nennen keine Schwellen. Die Zahlen sind Anzeichen, kein Urteil; eine Mitte der Beziehungen kann auch nur die Mitte der Erhebung sein.',
  column: 'nichts außer Beziehungen, ab fünf Akteuren',
  centre: ({ degreeCentralization, density, central: { actors, degree, next, sector } }, say) =>
    `Die Beziehungen sind zu ${say.percent(degreeCentralization)} zentralisiert (0 %: alle haben gleich viele Partner; 100 %: ein Stern); Dichte ${say.percent(density)}. ${actors.length === 1 ? `Die meisten Partner hat ${say.named(actors[0])} (${say.number(degree)}${sector === null ? '' : `, ${say.sector(sector)}`}; danach ${say.number(next)})` : `Die meisten Partner (je ${say.number(degree)}) haben ${say.allNamed(actors, 3)}`}.`,
  signs: ({ central: { municipal } }) =>
    `Eine hohe Zentralisierung kann ein Zeichen für eine federführende Organisation sein${municipal ? ', und da die Mitte zur Kommune gehört, auch für eine Koordinierungsstelle dort' : ' oder für eine eigene Koordinierungsstelle'}; eine niedrige bei hoher Dichte eher für gemeinsame Steuerung. Wer tatsächlich entscheidet, steht nur in den Vereinbarungen.`,
};
