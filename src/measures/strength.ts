import { nodeMeasure } from './define.ts';
import { arcSums } from './kernels/arc-sums.ts';

/** Sum of the weights of ego's ties; in directed networks of the arcs in and out. O(m). */
export const strength = nodeMeasure(
  {
    id: 'strength',
    family: 'centrality',
    range: '0 … ∞',
    formula: 'undirected Σ_j a_ij; directed Σ_j (a_ij + a_ji)',
    reference: 'Barrat et al. 2004, PNAS 101:3747–3752',
    text: {
      en: {
        name: 'Strength',
        says: 'How much contact an actor has in all: the sum of the weights of its ties.',
        undefinedWhen: 'Never.',
      },
      de: {
        name: 'Stärke',
        says: 'Wie viel Kontakt ein Akteur insgesamt hat: die Summe der Gewichte seiner Beziehungen.',
        undefinedWhen: 'Nie.',
      },
    },
  },
  (ties) => arcSums(ties).strength,
);
