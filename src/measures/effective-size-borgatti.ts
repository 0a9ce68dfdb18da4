import { nodeMeasure } from './define.ts';
import { pairsAmongAlters } from './kernels/triangles.ts';

/**
 * Borgatti's effective size on the union graph without weights: N_i − 2 t_i / N_i with t_i ties among the alters.
 *
 * The number of alters less their mean number of ties to each other. Equal to Burt's effective size where ties carry neither weights
 * nor directions, and where every arc is answered; elsewhere the two differ. `null` for an isolate. O(m^1.5).
 */
export const effectiveSizeBorgatti = nodeMeasure(
  {
    id: 'effectiveSizeBorgatti',
    key: 'borgattiEffectiveSize',
    family: 'structural holes',
    range: '1 … N (number of alters)',
    formula: 'N_i − 2 t_i / N_i',
    reference: 'Borgatti 1997, Connections 20(1):35–38',
    text: {
      en: {
        name: 'Effective size after Borgatti',
        says: 'How many of an actor’s partners lead to different circles, whatever the weights: partners less the mean number of ties that each has to the others.',
        undefinedWhen: 'The actor has no tie.',
      },
      de: {
        name: 'Effektive Größe nach Borgatti',
        says: 'Wie viele Partner eines Akteurs in verschiedene Kreise führen, ohne Rücksicht auf Gewichte: Partner abzüglich der mittleren Zahl der Beziehungen, die jeder von ihnen zu den anderen hat.',
        undefinedWhen: 'Der Akteur hat keine Beziehung.',
      },
    },
  },
  (ties) => pairsAmongAlters(ties).map((tied, i) => ties.degrees[i] - (2 * tied) / ties.degrees[i]),
);
