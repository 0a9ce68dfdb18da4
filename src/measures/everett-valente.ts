import { nodeMeasure } from './define.ts';
import { arcSums } from './kernels/arc-sums.ts';
import { geodesics } from './kernels/geodesics.ts';
import { assertSourceOptions, sourceDefaults } from './kernels/source-plan.ts';

/**
 * Brokerage after Everett and Valente: betweenness by the number of contacts that it rests on.
 *
 * EV_i = (2 B_i + n_c − 1) / N_i with n_c the size of the component, 0 where B_i = 0: the mean betweenness of ego's ties. Directed: the
 * mean of (B_i + actors that reach i) / in-degree and (B_i + actors that i reaches) / out-degree. Weights ignored. Exact only: `null`
 * for all where betweenness is estimated from a sample, and `settings.everettValente` says so. Cost of betweenness, shared with it.
 * O(s (n + m)) for s searches.
 *
 * Range: 0 … n²/2. Source: Everett & Valente 2016, Social Networks 44:202–208.
 *
 * @throws Error that starts with `care-chain/everettValente:` where the first argument is no graph, a weight is negative or no
 * number, or an option is unknown or takes another value.
 *
 * @example
 * everettValente(graph); // { clinic: 30.95, … }
 * everettValente(graph).A; // 4 with the ties A–B, A–C, B–C, A–D, D–E
 * everettValente.assign(graph, { nodeEverettValenteAttribute: 'figure' });
 */
export const everettValente = nodeMeasure(
  {
    id: 'everettValente',
    family: 'brokerage',
    range: '0 … n²/2',
    formula:
      'EV_i = (2 B_i + n_c − 1) / N_i if B_i > 0, else 0; directed the mean of an in and an out part',
    reference: 'Everett & Valente 2016, Social Networks 44:202–208',
    options: sourceDefaults,
    example: { network: 'five', path: ['A'], result: 4 },
    text: {
      en: {
        name: 'Everett–Valente brokerage',
        says: 'How much mediating rests on each contact of an actor: high where few contacts carry many shortest ways, 0 where it mediates nothing.',
        undefinedWhen: 'Betweenness is only estimated, in very large networks.',
        convention:
          'Raw betweenness with unordered pairs counted once; 0 where it is 0, so actors at the end of a chain or inside a clique get 0. Directed: the mean of an in part and an out part. Exact only.',
        otherTools:
          'Not the bridging of Valente and Fujimoto (influenceR), which measures what cohesion loses when a tie is deleted. For undirected networks the figure is the mean betweenness of the actor’s ties, which was checked.',
        example:
          'A lies between B–D, B–E, C–D and C–E: B = 4. All 5 are in one part, and A has 3 partners. (2 · 4 + 5 − 1) / 3 = 4',
      },
      de: {
        name: 'Vermittlung nach Everett und Valente',
        says: 'Wie viel Vermittlung auf jedem Kontakt eines Akteurs ruht: hoch, wo wenige Kontakte viele kürzeste Wege tragen, 0, wo er nichts vermittelt.',
        formula:
          'EV_i = (2 B_i + n_c − 1) / N_i, wenn B_i > 0, sonst 0; gerichtet das Mittel aus Eingangs- und Ausgangsteil',
        undefinedWhen: 'Die Betweenness ist nur geschätzt, in sehr großen Netzwerken.',
        convention:
          'Rohe Betweenness, ungeordnete Paare einmal gezählt; 0, wo sie 0 ist, also am Ende einer Kette oder im Inneren einer Clique. Gerichtet: Mittel aus einem Eingangs- und einem Ausgangsteil. Nur exakt.',
        otherTools:
          'Nicht das Bridging von Valente und Fujimoto (influenceR), das misst, wie viel Zusammenhalt beim Löschen einer Beziehung verloren geht. In ungerichteten Netzwerken ist der Wert die mittlere Betweenness der Beziehungen des Akteurs; das ist nachgeprüft.',
        example:
          'A liegt zwischen B–D, B–E, C–D und C–E: B = 4. Alle 5 gehören zu einem Teil, A hat 3 Partner. (2 · 4 + 5 − 1) / 3 = 4',
      },
    },
  },
  (ties, { options, record }) => {
    assertSourceOptions('everettValente', options);
    const { plan, betweenness, from, towards } = geodesics(ties, options);
    if (!plan.exact || !from) {
      record('everettValente', 'not computed: betweenness is estimated from a sample');
      return new Float64Array(ties.order).fill(Number.NaN);
    }
    const { inDegree, outDegree } = arcSums(ties);
    return betweenness.map((b, i) => {
      if (b === 0) return 0;
      if (!ties.directed) return (2 * b + from.reach[i]) / ties.degrees[i];
      return ((b + towards.reach[i]) / inDegree[i] + (b + from.reach[i]) / outDegree[i]) / 2;
    });
  },
);
