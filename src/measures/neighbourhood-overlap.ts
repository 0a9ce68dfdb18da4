import { tieMeasure } from './define.ts';
import { commonNeighbours } from './kernels/triangles.ts';

/**
 * The share of the two ends' other neighbours that they have in common: |N(u) ∩ N(v)| / |N(u) ∪ N(v) − {u, v}|, in [0, 1].
 *
 * Union graph, weights ignored. 0 marks a local bridge; `null` where neither end has another neighbour. O(m^1.5), and a figure
 * a tie: beyond 100,000 ties an analysis leaves it out.
 */
export const neighbourhoodOverlap = tieMeasure(
  {
    id: 'neighbourhoodOverlap',
    family: 'structural holes',
    range: '0 … 1',
    formula: '|N(u) ∩ N(v)| / |N(u) ∪ N(v) − {u, v}|',
    reference: 'Easley & Kleinberg 2010, Networks, Crowds, and Markets, ch. 3',
    most: 100_000,
    text: {
      en: {
        name: 'Neighbourhood overlap',
        says: 'How far the two ends of a tie share their other partners; 0 where the tie joins two circles.',
        undefinedWhen: 'Neither end has another partner.',
      },
      de: {
        name: 'Überlappung der Nachbarschaften',
        says: 'Wie weit die beiden Enden einer Beziehung ihre übrigen Partner teilen; 0, wo die Beziehung zwei Kreise verbindet.',
        undefinedWhen: 'Keines der Enden hat einen weiteren Partner.',
      },
    },
  },
  (ties) => {
    const { order, size, starts, targets, degrees } = ties;
    const common = commonNeighbours(ties);
    const overlap = new Float64Array(size);
    for (let u = 0; u < order; u++)
      for (let s = starts[u]; s < starts[u + 1]; s++)
        overlap[s] = common[s] / (degrees[u] + degrees[targets[s]] - 2 - common[s]);
    return overlap;
  },
);
