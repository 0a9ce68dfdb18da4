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
    text: {
      en: {
        name: 'Brokerage with shared credit',
        says: 'How much an actor stands between others when it shares each pair with all who stand between them too.',
        undefinedWhen: 'The actor has no sector.',
      },
      de: {
        name: 'Vermittlung mit geteilter Anrechnung',
        says: 'Wie viel ein Akteur vermittelt, wenn er sich jedes Paar mit allen teilt, die ebenfalls dazwischen stehen.',
        undefinedWhen: 'Der Akteur hat keinen Sektor.',
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
