import type { Json } from '../analysis.ts';
import { sentence } from './parts/lists.ts';
import { MUNICIPALITY } from './parts/people.ts';
import { type Block, view } from './view.ts';

export type Governance = {
  density: number;
  /** Freeman's degree centralization: 0 where all have equally many partners, 1 in a star. */
  degreeCentralization: number;
  betweennessCentralization: number | null;
  /** Who has most partners, and how many; the runner-up beside it. */
  central: {
    actors: string[];
    degree: number;
    next: number;
    sector: string | null;
    municipal: boolean;
  };
};

/** In smaller networks the figures jump with every tie. */
const minActors = 5;
const maxNamed = 3;

export const governance = view<'governance', Governance>(
  {
    id: 'governance',
    reference: 'Provan & Kenis 2008, JPART 18:229–252; Freeman 1979 (centralization)',
    text: {
      en: {
        title: 'Form of governance: signs only',
        blocks: (value, say): Block[] => {
          const { central } = value;
          return [
            sentence(
              `The ties are centralised to ${say.percent(value.degreeCentralization)} (0%: all have equally many partners; 100%: a star); density ${say.number(value.density)}. ${central.actors.length === 1 ? `Most partners has ${say.actor(central.actors[0])} (${say.number(central.degree)}${central.sector === null ? '' : `, ${say.sector(central.sector)}`}; next ${say.number(central.next)})` : `Most partners (${say.number(central.degree)} each) have ${say.actors(central.actors, maxNamed)}`}.`,
            ),
            sentence(
              `A high centralisation can be a sign of a lead organisation${central.municipal ? '; since the centre belongs to the municipality, also of a network office there' : ' or of a network office'}, a low one with a high density rather of shared governance. Who really decides, only the agreements say.`,
            ),
          ];
        },
        reading:
          'Provan and Kenis describe three forms (shared, lead organisation, network administrative organisation) by trust, size, agreement on aims and need for competence, and give no thresholds. The figures are signs and no verdict; a centre in the ties can be a centre of the survey.',
        column: 'nothing but ties, from five actors on',
      },
      de: {
        title: 'Form der Steuerung: nur Anzeichen',
        blocks: (value, say): Block[] => {
          const { central } = value;
          return [
            sentence(
              `Die Beziehungen sind zu ${say.percent(value.degreeCentralization)} zentralisiert (0 %: alle haben gleich viele Partner; 100 %: ein Stern); Dichte ${say.number(value.density)}. ${central.actors.length === 1 ? `Die meisten Partner hat ${say.actor(central.actors[0])} (${say.number(central.degree)}${central.sector === null ? '' : `, ${say.sector(central.sector)}`}; danach ${say.number(central.next)})` : `Die meisten Partner (je ${say.number(central.degree)}) haben ${say.actors(central.actors, maxNamed)}`}.`,
            ),
            sentence(
              `Eine hohe Zentralisierung kann ein Zeichen für eine federführende Organisation sein${central.municipal ? ', und da die Mitte zur Kommune gehört, auch für eine Koordinierungsstelle dort' : ' oder für eine eigene Koordinierungsstelle'}; eine niedrige bei hoher Dichte eher für gemeinsame Steuerung. Wer tatsächlich entscheidet, steht nur in den Vereinbarungen.`,
            ),
          ];
        },
        reading:
          'Provan und Kenis beschreiben drei Formen (gemeinsame Steuerung, federführende Organisation, eigene Netzwerkstelle) nach Vertrauen, Größe, Einigkeit über Ziele und Bedarf an Kompetenz und nennen keine Schwellen. Die Zahlen sind Anzeichen, kein Urteil; eine Mitte der Beziehungen kann auch nur die Mitte der Erhebung sein.',
        column: 'nichts außer Beziehungen, ab fünf Akteuren',
      },
    },
  },
  ({ analysis: { actors, network, settings }, ties }) => {
    const n = ties.order;
    // Ties from shared seats say nothing on who is at the centre: everybody of a body is tied to all of it.
    if (n < minActors || ties.size === 0 || settings.projection === true) return null;
    const ranked = [...ties.degrees].sort((x, y) => y - x);
    const degree = ranked[0];
    const top = actors.filter((_, i) => ties.degrees[i] === degree);
    const sector = top.every((actor) => actor.sector === top[0].sector) ? top[0].sector : null;
    return {
      density: ties.size / ((n * (n - 1)) / 2),
      degreeCentralization:
        ranked.reduce((sum, own) => sum + degree - own, 0) / ((n - 1) * (n - 2)),
      betweennessCentralization: figure((network as { [key: string]: Json }).centralization),
      central: {
        actors: top.map(({ id }) => id),
        degree,
        next: ranked.find((own) => own < degree) ?? degree,
        sector,
        municipal: sector === MUNICIPALITY,
      },
    };
  },
);

function figure(centralization: Json | undefined): number | null {
  if (
    centralization === null ||
    typeof centralization !== 'object' ||
    Array.isArray(centralization)
  )
    return null;
  return typeof centralization.betweenness === 'number' ? centralization.betweenness : null;
}
