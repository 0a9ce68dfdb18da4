import { nodeMeasure } from './define.ts';
import { pairsAmongAlters } from './kernels/triangles.ts';

/**
 * Borgatti's effective size on the union graph without weights: N_i − 2 t_i / N_i with t_i ties among the alters.
 *
 * The number of alters less their mean number of ties to each other. Equal to Burt's effective size where ties carry neither weights
 * nor directions, and where every arc is answered; elsewhere the two differ. `null` for an isolate. O(m^1.5).
 *
 * Range: 1 … N (number of alters). Source: Borgatti 1997, Connections 20(1):35–38.
 *
 * @throws Error that starts with `care-chain/effectiveSizeBorgatti:` where the first argument is no graph, a weight is negative or
 * no number, or an option is unknown or takes another value.
 *
 * @example
 * effectiveSizeBorgatti(graph).A; // 2.333 with the ties A–B, A–C, B–C, A–D, D–E
 * effectiveSizeBorgatti.assign(graph, { nodeEffectiveSizeBorgattiAttribute: 'figure' });
 * effectiveSizeBorgatti(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const effectiveSizeBorgatti = nodeMeasure(
  {
    id: 'effectiveSizeBorgatti',
    family: 'structural holes',
    range: '1 … N (number of alters)',
    formula: 'N_i − 2 t_i / N_i',
    reference: 'Borgatti 1997, Connections 20(1):35–38',
    example: { network: 'five', path: ['A'], result: 2.333 },
    text: {
      en: {
        name: 'Effective size after Borgatti',
        says: 'How many of an actor’s partners lead to different circles, whatever the weights: partners less the mean number of ties that each has to the others.',
        undefinedWhen: 'The actor has no tie.',
        convention:
          'Every tie counts 1 and in either direction. The actor’s own ties do not count among those of its partners. Equal to Burt’s effective size where ties have neither weights nor directions, and where every arc is answered.',
        otherTools:
          'networkx uses this formula for undirected graphs without weights and Burt’s for all others; on test networks with weights or unanswered arcs the two differ by up to 6.4.',
        example: 'A has 3 partners with 1 tie among them (B–C): 3 − 2 · 1 / 3 = 2.333',
      },
      de: {
        name: 'Effektive Größe nach Borgatti',
        says: 'Wie viele Partner eines Akteurs in verschiedene Kreise führen, ohne Rücksicht auf Gewichte: Partner abzüglich der mittleren Zahl der Beziehungen, die jeder von ihnen zu den anderen hat.',
        range: '1 … N (Zahl der Partner)',
        undefinedWhen: 'Der Akteur hat keine Beziehung.',
        convention:
          'Jede Beziehung zählt 1, gleich in welcher Richtung. Die eigenen Beziehungen des Akteurs zählen nicht zu denen der Partner. Gleich Burts effektiver Größe, wo Beziehungen weder Gewicht noch Richtung haben und wo jeder Pfeil erwidert wird.',
        otherTools:
          'networkx nimmt diese Formel für ungerichtete Graphen ohne Gewichte und sonst die von Burt; auf Prüfnetzen mit Gewichten oder unerwiderten Pfeilen weichen beide um bis zu 6,4 voneinander ab.',
        example: 'A hat 3 Partner mit 1 Beziehung untereinander (B–C): 3 − 2 · 1 / 3 = 2,333',
      },
    },
  },
  (ties) => pairsAmongAlters(ties).map((tied, i) => ties.degrees[i] - (2 * tied) / ties.degrees[i]),
);
