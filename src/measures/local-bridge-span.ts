import { tieMeasure } from './define.ts';
import { spans } from './kernels/spans.ts';

/**
 * The span of a local bridge: how many steps its two ends would be apart without the tie, 3 or more.
 *
 * A local bridge joins two actors without a common neighbour. `null` for every other tie, and for a bridge, without which the ends
 * do not reach each other at all: `bridges` lists those, and `neighbourhoodOverlap` is above 0 for the ties that are no local bridge.
 * Union graph, weights ignored. One search from both ends a local bridge: beyond 20,000 ties an analysis leaves it out.
 * O(b (n + m)) for b local bridges.
 *
 * Formula: distance of u and v after removing the tie {u, v}, where N(u) ∩ N(v) = ∅. Range: 3 … n − 1. Source: Granovetter 1973,
 * American Journal of Sociology 78:1360–1380.
 *
 * @throws Error that starts with `care-chain/localBridgeSpan:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * localBridgeSpan(graph)['A-B']; // 3 with the ties A–B, A–C, B–D, C–D, D–E
 * localBridgeSpan.assign(graph, { edgeLocalBridgeSpanAttribute: 'figure' });
 * localBridgeSpan(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const localBridgeSpan = tieMeasure(
  {
    id: 'localBridgeSpan',
    family: 'structural holes',
    range: '3 … n − 1',
    formula: 'distance of u and v after removing the tie {u, v}, where N(u) ∩ N(v) = ∅',
    reference: 'Granovetter 1973, American Journal of Sociology 78:1360–1380',
    most: 20_000,
    example: { network: 'square', path: ['A-B'], result: 3 },
    text: {
      en: {
        name: 'Span of a local bridge',
        says: 'How long the detour would be if this tie were gone: the larger, the more a tie shortens the way between two circles.',
        undefinedWhen:
          'The two ends share a partner, so the tie is no local bridge; or the tie is a bridge, and there is no detour.',
        convention:
          'A local bridge joins two actors without a common partner. Directions and weights play no part. A bridge has no detour and thus no span; see “bridges”.',
        otherTools:
          'networkx finds the same local bridges in Zachary’s karate club, Les Misérables and the Florentine families.',
        example: 'Without the tie A–B the way from A to B is A–C, C–D, D–B, in steps: 3',
      },
      de: {
        name: 'Spannweite einer lokalen Brücke',
        says: 'Wie lang der Umweg ohne diese Beziehung wäre: je größer, desto mehr verkürzt sie den Weg zwischen zwei Kreisen.',
        formula: 'Entfernung von u und v ohne die Beziehung {u, v}, wo N(u) ∩ N(v) = ∅',
        undefinedWhen:
          'Die beiden Enden haben einen gemeinsamen Partner, die Beziehung ist also keine lokale Brücke; oder sie ist eine Brücke, und es gibt keinen Umweg.',
        convention:
          'Eine lokale Brücke verbindet zwei Akteure ohne gemeinsamen Partner. Richtungen und Gewichte spielen keine Rolle. Eine Brücke hat keinen Umweg und damit keine Spannweite; siehe „Brücken“.',
        otherTools:
          'networkx findet dieselben lokalen Brücken in Zacharys Karateklub, Les Misérables und den Florentiner Familien.',
        example:
          'Ohne die Beziehung A–B führt der Weg von A nach B über A–C, C–D und D–B, in Schritten: 3',
      },
    },
  },
  (ties) => spans(ties),
);
