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
 *
 * Range: ratio 0 … ∞. Source: Gould & Fernandez 1989, Sociological Methodology 19:89–126.
 *
 * @throws Error that starts with `care-chain/conditionalBrokerage:` where the first argument is no graph, a weight is negative or
 * no number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * conditionalBrokerage(graph).A.boundary.ratio; // 1.5 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * conditionalBrokerage.assign(graph, { nodeConditionalBrokerageAttribute: 'figure' });
 * conditionalBrokerage(graph, { getNodeSector: 'department' });
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
    example: { network: 'five', path: ['A', 'boundary', 'ratio'], result: 1.5 },
    text: {
      en: {
        name: 'Relative brokerage',
        says: 'Whether an actor plays a role more often (above 1) or less often (below 1) than its total and the sizes of the sectors would suggest.',
        undefinedWhen:
          'The actor has no sector; the ratio also where the role is impossible or the actor brokers nothing.',
        convention:
          'Given the actor’s total, the sizes of the sectors say what to expect of each role: the exact mean when the sectors of all others are dealt out anew. Roles as for brokerage.',
        otherTools:
          'UCINET’s relative brokerage also takes expected values from the number and sizes of the groups; whether it is the same figure could not be verified.',
        example:
          'A brokers 2 pairs in all. Of the 6 pairs of the others 2 · 2 = 4 are boundary pairs for an actor of a sector of 3: expected 2 · 4 / 6 = 1.333. Boundary count 2: 2 / 1.333 = 1.5',
      },
      de: {
        name: 'Relative Vermittlung',
        says: 'Ob ein Akteur eine Rolle häufiger (über 1) oder seltener (unter 1) spielt, als seine Gesamtzahl und die Größe der Sektoren erwarten lassen.',
        range: 'Verhältnis 0 … ∞',
        formula: 'E_Rolle = gesamt_i K_Rolle / K_gesamt; Verhältnis = Anzahl / E_Rolle',
        undefinedWhen:
          'Der Akteur hat keinen Sektor; das Verhältnis auch, wo die Rolle unmöglich ist oder der Akteur nichts vermittelt.',
        convention:
          'Bei gegebener Gesamtzahl sagen die Größen der Sektoren, was in jeder Rolle zu erwarten ist: der genaue Mittelwert, wenn die Sektoren aller anderen neu verteilt werden. Rollen wie bei der Vermittlung.',
        otherTools:
          'Die relative Vermittlung in UCINET leitet Erwartungswerte ebenfalls aus Zahl und Größe der Gruppen ab; ob es dieselbe Zahl ist, ließ sich nicht prüfen.',
        example:
          'A vermittelt insgesamt 2 Paare. Von den 6 Paaren der anderen sind 2 · 2 = 4 Grenzpaare für einen Akteur eines Sektors mit 3 Akteuren: erwartet 2 · 4 / 6 = 1,333. Grenzpaare (boundary) 2: 2 / 1,333 = 1,5',
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
