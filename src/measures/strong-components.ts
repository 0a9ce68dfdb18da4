import { networkMeasure } from './define.ts';
import { strongComponentCount } from './kernels/strong-component-count.ts';

/** Number of strong components: sets of actors each of whom reaches each other along the direction of ties. Undirected: the weak ones. O(n + m). */
export const strongComponents = networkMeasure(
  {
    id: 'strongComponents',
    family: 'cohesion',
    range: '0 … n',
    formula: 'number of sets of actors that reach each other along the direction of ties',
    reference: 'Tarjan 1972, SIAM J. Computing 1:146–160',
    text: {
      en: {
        name: 'Strong components',
        says: 'Into how many parts the network falls in which handovers can go round: within a part a way along the arrows leads from each actor to each other and back.',
        undefinedWhen: 'Never.',
      },
      de: {
        name: 'Starke Komponenten',
        says: 'In wie viele Teile das Netzwerk zerfällt, in denen Übergaben im Kreis laufen können: In einem Teil führt entlang der Pfeile von jedem Akteur ein Weg zu jedem anderen und zurück.',
        undefinedWhen: 'Nie.',
      },
    },
  },
  (ties) => strongComponentCount(ties),
);
