import { networkMeasure } from './define.ts';
import { componentOf } from './kernels/component-of.ts';

/** Number of weak components; an isolate is a component of its own. O(n + m). */
export const components = networkMeasure(
  {
    id: 'components',
    family: 'cohesion',
    range: '0 … n',
    formula: 'number of sets of actors that reach each other over ties of any direction',
    reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4',
    text: {
      en: {
        name: 'Components',
        says: 'Into how many unconnected parts the network falls; an actor without ties is a part.',
        undefinedWhen: 'Never.',
      },
      de: {
        name: 'Komponenten',
        says: 'In wie viele unverbundene Teile das Netzwerk zerfällt; ein Akteur ohne Beziehung ist ein Teil.',
        undefinedWhen: 'Nie.',
      },
    },
  },
  (ties) => componentOf(ties).reduce((count, component) => Math.max(count, component + 1), 0),
);
