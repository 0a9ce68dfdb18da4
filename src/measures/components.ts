import { networkMeasure } from './define.ts';
import { componentOf } from './kernels/component-of.ts';

/**
 * Number of weak components; an isolate is a component of its own. O(n + m).
 *
 * Formula: number of sets of actors that reach each other over ties of any direction. Range: 0 … n. Source: Wasserman & Faust 1994,
 * Social Network Analysis, ch. 4.
 *
 * @throws Error that starts with `care-chain/components:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * components(graph); // 2 with the ties A–B, A–C, B–C, A–D
 * components(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 * components(graph, { getEdgeWeight: (_edge, { visits }) => visits });
 */
export const components = networkMeasure(
  {
    id: 'components',
    family: 'cohesion',
    range: '0 … n',
    formula: 'number of sets of actors that reach each other over ties of any direction',
    reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4',
    example: { network: 'apart', path: [], result: 2 },
    text: {
      en: {
        name: 'Components',
        says: 'Into how many unconnected parts the network falls; an actor without ties is a part.',
        undefinedWhen: 'Never.',
        convention:
          'Weak components: directions play no part. An isolate is a component of its own.',
        otherTools: 'networkx, igraph and sna count the same on twenty test networks.',
        example: 'A, B, C and D hang together: 1 part. E has no tie: 1 part. 1 + 1 = 2',
      },
      de: {
        name: 'Komponenten',
        says: 'In wie viele unverbundene Teile das Netzwerk zerfällt; ein Akteur ohne Beziehung ist ein Teil.',
        formula:
          'Zahl der Gruppen von Akteuren, die einander über Beziehungen gleich welcher Richtung erreichen',
        undefinedWhen: 'Nie.',
        convention:
          'Schwache Komponenten: Richtungen spielen keine Rolle. Ein Isolierter ist eine eigene Komponente.',
        otherTools: 'networkx, igraph und sna zählen auf zwanzig Prüfnetzen dasselbe.',
        example: 'A, B, C und D hängen zusammen: 1 Teil. E hat keine Beziehung: 1 Teil. 1 + 1 = 2',
      },
    },
  },
  (ties) => componentOf(ties).reduce((count, component) => Math.max(count, component + 1), 0),
);
