import { networkMeasure } from './define.ts';

/**
 * The actors without a tie, by id. O(n).
 *
 * Formula: { i : N_i = 0 }. Range: actor ids. Source: Wasserman & Faust 1994, Social Network Analysis, ch. 4.
 *
 * @throws Error that starts with `care-chain/isolates:` where the first argument is no graph, a weight is negative or no number, or
 * an option is unknown or takes another value.
 *
 * @example
 * isolates(graph).length; // 1 with the ties A–B, A–C, B–C, A–D
 * isolates(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 * isolates(graph, { getEdgeWeight: (_edge, { visits }) => visits });
 */
export const isolates = networkMeasure(
  {
    id: 'isolates',
    family: 'cohesion',
    range: 'actor ids',
    formula: '{ i : N_i = 0 }',
    reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4',
    example: { network: 'apart', path: ['length'], result: 1 },
    text: {
      en: {
        name: 'Isolates',
        says: 'Who has no tie at all.',
        undefinedWhen: 'Never.',
        convention: 'A tie of weight 0 is no tie, and a loop is none either.',
        otherTools:
          'networkx takes a tie of weight 0 for a tie in its measures of structural holes.',
        example: 'Of the five only E has no tie: 1',
      },
      de: {
        name: 'Isolierte',
        says: 'Wer gar keine Beziehung hat.',
        range: 'Akteure',
        undefinedWhen: 'Nie.',
        convention: 'Eine Beziehung mit Gewicht 0 ist keine, eine Schleife ebenso wenig.',
        otherTools:
          'networkx nimmt in seinen Maßen zu strukturellen Löchern eine Beziehung mit Gewicht 0 als Beziehung.',
        example: 'Von den fünf hat nur E keine Beziehung: 1',
      },
    },
  },
  (ties) => ties.ids.filter((_, i) => ties.degrees[i] === 0),
);
