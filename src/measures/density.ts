import type { Ties } from '../network/ties.ts';
import { defined, networkMeasure } from './define.ts';

/**
 * Ties by possible ties: m / (n(n − 1)) directed, 2m / (n(n − 1)) undirected, loops left out. `null` for fewer than two actors. O(1).
 *
 * Formula: directed m / (n(n − 1)), undirected 2m / (n(n − 1)). Range: 0 … 1. Source: Wasserman & Faust 1994, Social Network
 * Analysis, ch. 4.
 *
 * @throws Error that starts with `care-chain/density:` where the first argument is no graph, a weight is negative or no number, or
 * an option is unknown or takes another value.
 *
 * @example
 * density(graph); // 0.5 with the ties A–B, A–C, B–C, A–D, D–E
 * density(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 * density(graph, { getEdgeWeight: (_edge, { visits }) => visits });
 */
export const density = networkMeasure(
  {
    id: 'density',
    family: 'cohesion',
    range: '0 … 1',
    formula: 'directed m / (n(n − 1)), undirected 2m / (n(n − 1))',
    reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4',
    example: { network: 'five', path: [], result: 0.5 },
    text: {
      en: {
        name: 'Density',
        says: 'Which share of all possible ties exists.',
        undefinedWhen: 'There are fewer than two actors.',
        convention:
          'Loops are left out, a pair counts once, weights play no part. Directed networks count arcs.',
        otherTools:
          'networkx, python-igraph and sna give the same on twenty test networks. sna counts loops in the density of its brokerage.',
        example: '5 ties of 5 · 4 / 2 = 10 possible ones: 5 / 10 = 0.5',
      },
      de: {
        name: 'Dichte',
        says: 'Welcher Anteil aller möglichen Beziehungen besteht.',
        formula: 'gerichtet m / (n(n − 1)), ungerichtet 2m / (n(n − 1))',
        undefinedWhen: 'Es gibt weniger als zwei Akteure.',
        convention:
          'Schleifen bleiben weg, ein Paar zählt einmal, Gewichte spielen keine Rolle. Gerichtete Netzwerke zählen Pfeile.',
        otherTools:
          'networkx, python-igraph und sna liefern auf zwanzig Prüfnetzen dasselbe. sna zählt Schleifen in die Dichte seiner Vermittlungsmaße.',
        example: '5 Beziehungen von 5 · 4 / 2 = 10 möglichen: 5 / 10 = 0,5',
      },
    },
  },
  ({ order, arcs, directed }: Ties) =>
    defined(order < 2 ? Number.NaN : arcs / ((order * (order - 1)) / (directed ? 1 : 2))),
);
