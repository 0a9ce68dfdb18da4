import { nodeTableMeasure } from './define.ts';
import { brokerCounts } from './kernels/broker-counts.ts';
import {
  asRoles,
  type BrokerRole,
  brokerChances,
  brokerFrame,
  brokerOptions,
  pairsOf,
  rolesOf,
} from './kernels/broker-model.ts';

/** A count beside what the actor's own total would give. */
export interface RelativeBrokerage {
  count: number;
  expected: number;
  ratio: number | null;
}

/**
 * Brokerage beside what the sizes of the sectors would make of an actor's total: E_role = total_i K_role / K_total, ratio = count / E.
 *
 * K are the eligible pairs of a role. E is the exact mean when the sectors of all other actors are dealt out anew. The ratio is `null`
 * where E is 0. Roles, `pairs` and actors without a sector as for brokerage. O(m^1.5). It follows from brokerage and the sizes of the
 * sectors, so beyond 100,000 ties an analysis leaves it out.
 */
export const conditionalBrokerage = nodeTableMeasure(
  {
    id: 'conditionalBrokerage',
    family: 'brokerage',
    range: 'ratio 0 … ∞',
    formula: 'E_role = total_i K_role / K_total; ratio = count / E_role',
    reference: 'Gould & Fernandez 1989, Sociological Methodology 19:89–126',
    sectors: true,
    ...brokerOptions,
    most: 100_000,
    text: {
      en: {
        name: 'Relative brokerage',
        says: 'Whether an actor plays a role more often (above 1) or less often (below 1) than its total and the sizes of the sectors would suggest.',
        undefinedWhen:
          'The actor has no sector; the ratio also where the role is impossible or the actor brokers nothing.',
      },
      de: {
        name: 'Relative Vermittlung',
        says: 'Ob ein Akteur eine Rolle häufiger (über 1) oder seltener (unter 1) spielt, als seine Gesamtzahl und die Größe der Sektoren erwarten lassen.',
        undefinedWhen:
          'Der Akteur hat keinen Sektor; das Verhältnis auch, wo die Rolle unmöglich ist oder der Akteur nichts vermittelt.',
      },
    },
  },
  (ties, { sectors, options }) => {
    const pairs = pairsOf(ties, options.pairs);
    const names = rolesOf(pairs);
    const counts = brokerCounts(ties, sectors);
    const chances = brokerChances(brokerFrame(ties, sectors), pairs);
    return ties.ids.map((_, i): { [role in BrokerRole]?: RelativeBrokerage } | null => {
      if (sectors.codes[i] < 0) return null;
      const { eligible } = chances[sectors.codes[i]];
      const figures = asRoles(counts, 5 * i, pairs);
      const total = figures[figures.length - 1];
      const all = eligible[eligible.length - 1];
      return Object.fromEntries(
        figures.map((count, r) => {
          const expected = all > 0 ? (total * eligible[r]) / all : 0;
          return [names[r], { count, expected, ratio: expected > 0 ? count / expected : null }];
        }),
      );
    });
  },
);
