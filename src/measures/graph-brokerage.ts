import type { BrokerCount } from './brokerage.ts';
import { networkMeasure } from './define.ts';
import { brokerCounts } from './kernels/broker-counts.ts';
import {
  asRoles,
  type BrokerRole,
  brokerFrame,
  brokerOptions,
  pairsOf,
  rolesOf,
  score,
} from './kernels/broker-model.ts';
import { graphChance } from './kernels/graph-broker-variance.ts';

/**
 * Brokerage of the whole network: the counts of all actors by role, with expected value and z.
 *
 * The variance takes account of every pair of triples that share a tie. R's sna leaves some of them out, so its z of coordinator,
 * gatekeeper, representative and total differs. Roles, `pairs` and actors without a sector as for brokerage. O(m^1.5).
 *
 * Formula: Σ_b count_b by role; E = T p; Var = T p(1 − p) + Σ cov of triples that share a tie: d³(1 − d)³, d⁵(1 − d) or −d⁴(1 −
 * d)². Range: 0 … n(n − 1)(n − 2). Source: Gould & Fernandez 1989, Sociological Methodology 19:89–126.
 *
 * @throws Error that starts with `care-chain/graphBrokerage:` where the first argument is no graph, a weight is negative or no
 * number, a sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * graphBrokerage(graph).boundary.expected; // 2.25 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * graphBrokerage(graph, { getNodeSector: 'department' });
 * graphBrokerage(graph, { getEdgeWeight: null }); // every tie counts 1, whatever its weight
 */
export const graphBrokerage = networkMeasure(
  {
    id: 'graphBrokerage',
    family: 'brokerage',
    range: '0 … n(n − 1)(n − 2)',
    formula:
      'Σ_b count_b by role; E = T p; Var = T p(1 − p) + Σ cov of triples that share a tie: d³(1 − d)³, d⁵(1 − d) or −d⁴(1 − d)²',
    reference: 'Gould & Fernandez 1989, Sociological Methodology 19:89–126',
    sectors: true,
    ...brokerOptions,
    example: { network: 'five', path: ['boundary', 'expected'], result: 2.25 },
    text: {
      en: {
        name: 'Brokerage of the network',
        says: 'Which kind of brokerage is more frequent or rarer in the network as a whole than chance would have it.',
        undefinedWhen: 'Never; z where the role is impossible.',
        convention:
          'a → b → c without a → c; weights and a tie c → a play no part. Directed: ordered pairs, with gatekeeper (source outside) and representative (target outside). Undirected: unordered pairs, both merged as “boundary”; pairs: “ordered” counts each tie as two arcs. Sums over all actors with a sector. The variance counts every pair of triples that share a tie.',
        otherTools:
          'R’s sna leaves covariances out for coordinator, gatekeeper, representative and total, so its z differs there; exact enumeration and simulation confirm the variance used here. Itinerant and liaison agree.',
        example:
          'p = 0.5² · 0.5 = 0.125. Each of the 3 health actors has 2 · 2 = 4 boundary pairs, each of the 2 elder-care actors 3 · 1 = 3: 12 + 6 = 18 in all. Expected: 18 · 0.125 = 2.25',
      },
      de: {
        name: 'Vermittlung im Netzwerk',
        says: 'Welche Art der Vermittlung im ganzen Netzwerk häufiger oder seltener vorkommt, als der Zufall es erwarten lässt.',
        formula:
          'Σ_b Anzahl_b je Rolle; E = T p; Var = T p(1 − p) + Σ Kovarianzen der Tripel mit gemeinsamer Beziehung: d³(1 − d)³, d⁵(1 − d) oder −d⁴(1 − d)²',
        undefinedWhen: 'Nie; z, wo die Rolle unmöglich ist.',
        convention:
          'a → b → c ohne a → c; Gewichte und eine Beziehung c → a spielen keine Rolle. Gerichtet: geordnete Paare, mit Türöffner (gatekeeper, Quelle außerhalb) und Vertretung (representative, Ziel außerhalb). Ungerichtet: ungeordnete Paare, beide zusammen als „boundary“; pairs: „ordered“ zählt jede Beziehung als zwei Pfeile. Summen über alle Akteure mit Sektor. Die Varianz berücksichtigt jedes Paar von Tripeln, die eine Beziehung teilen.',
        otherTools:
          'sna in R lässt bei coordinator, gatekeeper, representative und total Kovarianzen weg, sein z weicht dort ab; vollständige Aufzählung und Simulation bestätigen die hier verwendete Varianz. Itinerant und liaison stimmen überein.',
        example:
          'p = 0,5² · 0,5 = 0,125. Jeder der 3 Akteure der Gesundheit hat 2 · 2 = 4 Grenzpaare, jeder der 2 Akteure der Altenhilfe 3 · 1 = 3: zusammen 12 + 6 = 18. Erwartet: 18 · 0,125 = 2,25',
      },
    },
  },
  (ties, { sectors, options }): { [role in BrokerRole]?: BrokerCount } => {
    const pairs = pairsOf(ties, options.pairs);
    const counts = brokerCounts(ties, sectors);
    const sums = new Float64Array(5);
    for (let i = 0; i < ties.order; i++)
      if (sectors.codes[i] >= 0) for (let r = 0; r < 5; r++) sums[r] += counts[5 * i + r];
    const frame = brokerFrame(ties, sectors);
    const figures = asRoles(sums, 0, pairs);
    return Object.fromEntries(
      rolesOf(pairs).map((role, r) => {
        const { expected, variance } = graphChance(frame, role, pairs);
        return [role, { count: figures[r], expected, z: score(figures[r], expected, variance) }];
      }),
    );
  },
);
