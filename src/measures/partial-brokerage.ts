import { nodeTableMeasure } from './define.ts';
import {
  asRoles,
  type BrokerRole,
  brokerOptions,
  pairsOf,
  rolesOf,
} from './kernels/broker-model.ts';
import { partialCounts } from './kernels/partial-counts.ts';

/**
 * Brokerage with shared credit: an actor gets 1/k of a pair that k actors stand between.
 *
 * An actor that is the only way between two others gets all of it. Roles, `pairs` and actors without a sector as for brokerage.
 * O(Σ_b in_b · out_b), so hubs are dear: beyond 20,000 ties an analysis leaves it out.
 * An actor without a sector gets `null`.
 *
 * Formula: Σ 1 / k_ac over the pairs (a, c) that b brokers; k_ac = |{ b : a → b → c }|. Range: 0 … (n − 1)(n − 2). Source:
 * Borgatti, Everett & Freeman 2002, UCINET.
 *
 * @throws Error that starts with `care-chain/partialBrokerage:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * partialBrokerage(graph).B.total; // 0.5 with the ties A–B, A–C, B–D, C–D, D–E, B and C one sector
 * partialBrokerage.assign(graph, { nodePartialBrokerageAttribute: 'figure' });
 * partialBrokerage(graph, { getNodeSector: 'department' });
 */
export const partialBrokerage = nodeTableMeasure(
  {
    id: 'partialBrokerage',
    family: 'brokerage',
    range: '0 … (n − 1)(n − 2)',
    formula: 'Σ 1 / k_ac over the pairs (a, c) that b brokers; k_ac = |{ b : a → b → c }|',
    reference: 'Borgatti, Everett & Freeman 2002, UCINET',
    sectors: true,
    ...brokerOptions,
    most: 20_000,
    example: { network: 'square', path: ['B', 'total'], result: 0.5 },
    text: {
      en: {
        name: 'Brokerage with shared credit',
        says: 'How much an actor stands between others when it shares each pair with all who stand between them too.',
        undefinedWhen: 'The actor has no sector.',
        convention:
          'An actor gets 1/k of a pair that k actors stand between. Roles as for brokerage; weights play no part.',
        otherTools: 'No second tool offers a figure to compare with.',
        example: 'B stands between A and D, and so does C: k = 2. B has no other pair. 1 / 2 = 0.5',
      },
      de: {
        name: 'Vermittlung mit geteilter Anrechnung',
        says: 'Wie viel ein Akteur vermittelt, wenn er sich jedes Paar mit allen teilt, die ebenfalls dazwischen stehen.',
        formula:
          'Σ 1 / k_ac über die Paare (a, c), zwischen denen b steht; k_ac = |{ b : a → b → c }|',
        undefinedWhen: 'Der Akteur hat keinen Sektor.',
        convention:
          'Stehen k Akteure zwischen einem Paar, erhält jeder 1/k. Rollen wie bei der Vermittlung; Gewichte spielen keine Rolle.',
        otherTools: 'Kein zweites Programm bietet einen Vergleichswert.',
        example:
          'B steht zwischen A und D, C ebenso: k = 2. Ein weiteres Paar hat B nicht. 1 / 2 = 0,5',
      },
    },
  },
  (ties, { sectors, options }) => {
    const pairs = pairsOf(ties, options.pairs);
    const names = rolesOf(pairs);
    const counts = partialCounts(ties, sectors);
    return ties.ids.map((_, i): { [role in BrokerRole]?: number } | null =>
      sectors.codes[i] < 0
        ? null
        : Object.fromEntries(asRoles(counts, 5 * i, pairs).map((credit, r) => [names[r], credit])),
    );
  },
);
