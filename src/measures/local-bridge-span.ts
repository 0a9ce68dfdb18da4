import { tieMeasure } from './define.ts';
import { spans } from './kernels/spans.ts';

/**
 * The span of a local bridge: how many steps its two ends would be apart without the tie, 3 or more.
 *
 * A local bridge joins two actors without a common neighbour. `null` for every other tie, and for a bridge, without which the ends
 * do not reach each other at all: `bridges` lists those, and `neighbourhoodOverlap` is above 0 for the ties that are no local bridge.
 * Union graph, weights ignored. One search from both ends a local bridge: beyond 20,000 ties an analysis leaves it out.
 */
export const localBridgeSpan = tieMeasure(
  {
    id: 'localBridgeSpan',
    family: 'structural holes',
    range: '3 … n − 1',
    formula: 'distance of u and v after removing the tie {u, v}, where N(u) ∩ N(v) = ∅',
    reference: 'Granovetter 1973, American Journal of Sociology 78:1360–1380',
    most: 20_000,
    text: {
      en: {
        name: 'Span of a local bridge',
        says: 'How long the detour would be if this tie were gone: the larger, the more a tie shortens the way between two circles.',
        undefinedWhen:
          'The two ends share a partner, so the tie is no local bridge; or the tie is a bridge, and there is no detour.',
      },
      de: {
        name: 'Spannweite einer lokalen Brücke',
        says: 'Wie lang der Umweg ohne diese Beziehung wäre: je größer, desto mehr verkürzt sie den Weg zwischen zwei Kreisen.',
        undefinedWhen:
          'Die beiden Enden haben einen gemeinsamen Partner, die Beziehung ist also keine lokale Brücke; oder sie ist eine Brücke, und es gibt keinen Umweg.',
      },
    },
  },
  (ties) => spans(ties),
);
