import { networkMeasure } from './define.ts';
import { strongComponentCount } from './kernels/strong-component-count.ts';

/**
 * Number of strong components: sets of actors each of whom reaches each other along the direction of ties. Undirected: the weak ones. O(n + m).
 *
 * Formula: number of sets of actors that reach each other along the direction of ties. Range: 0 … n. Source: Tarjan 1972, SIAM J.
 * Computing 1:146–160.
 *
 * @throws Error that starts with `care-chain/strongComponents:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * strongComponents(graph); // 3 with A → B, B → C, C → A, A → D, D → E
 * strongComponents(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 * strongComponents(graph, { getEdgeWeight: (_edge, { visits }) => visits });
 */
export const strongComponents = networkMeasure(
  {
    id: 'strongComponents',
    family: 'cohesion',
    range: '0 … n',
    formula: 'number of sets of actors that reach each other along the direction of ties',
    reference: 'Tarjan 1972, SIAM J. Computing 1:146–160',
    example: { network: 'arrows', path: [], result: 3 },
    text: {
      en: {
        name: 'Strong components',
        says: 'Into how many parts the network falls in which handovers can go round: within a part a way along the arrows leads from each actor to each other and back.',
        undefinedWhen: 'Never.',
        convention: 'Along the arrows; in undirected networks the same as components.',
        otherTools: 'No other tool was compared.',
        example:
          'A → B → C → A is a ring: 1 part. From D and from E no way leads back: 2 parts. 1 + 2 = 3',
      },
      de: {
        name: 'Starke Komponenten',
        says: 'In wie viele Teile das Netzwerk zerfällt, in denen Übergaben im Kreis laufen können: In einem Teil führt entlang der Pfeile von jedem Akteur ein Weg zu jedem anderen und zurück.',
        formula:
          'Zahl der Gruppen von Akteuren, die einander entlang der Richtung der Beziehungen erreichen',
        undefinedWhen: 'Nie.',
        convention: 'Entlang der Pfeile; in ungerichteten Netzwerken dasselbe wie die Komponenten.',
        otherTools: 'Mit keinem anderen Programm verglichen.',
        example:
          'A → B → C → A ist ein Ring: 1 Teil. Von D und von E führt kein Weg zurück: 2 Teile. 1 + 2 = 3',
      },
    },
  },
  (ties) => strongComponentCount(ties),
);
