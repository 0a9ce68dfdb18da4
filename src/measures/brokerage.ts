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
  score,
} from './kernels/broker-model.ts';

/** A count beside what chance would give. */
export interface BrokerCount {
  count: number;
  expected: number;
  z: number | null;
}

/**
 * Gould and Fernandez' brokerage: between which sectors an actor stands in the middle.
 *
 * b brokers the pair (a, c) where a → b → c and not a → c, all three different. Directed networks count ordered pairs: coordinator
 * (all in one sector), itinerant (both ends in one other sector), gatekeeper (the source outside), representative (the target outside),
 * liaison (three sectors). Undirected networks count unordered pairs, and `boundary` is one end outside; `pairs: 'ordered'` counts each
 * tie as two arcs instead, as sna does. Weights are ignored.
 *
 * `expected` and `z` are those of independent ties of the network's density between actors with a sector; `z` is `null` where a role is
 * impossible. z is a guide, not a test: counts are small and skewed. An actor without a sector takes no part and gets `null`.
 * O(m^1.5).
 *
 * Formula: |{ (a, c) : a → b → c, not a → c }| by role; z = (count − K p) / √(K p(1 − p) + S s), p = d²(1 − d), s = d³(1 − d)³.
 * Range: 0 … (n − 1)(n − 2). Source: Gould & Fernandez 1989, Sociological Methodology 19:89–126.
 *
 * @throws Error that starts with `care-chain/brokerage:` where the first argument is no graph, a weight is negative or no number, a
 * sector is neither text nor null, or an option is unknown or takes another value.
 *
 * @example
 * brokerage(graph).clinic.gatekeeper; // { count: 5, expected: 2.49, z: 1.03 }
 * brokerage(graph).A.boundary.z; // 2 with the ties A–B, A–C, B–C, A–D, D–E, B and C one sector
 * brokerage.assign(graph, { nodeBrokerageAttribute: 'figure' });
 */
export const brokerage = nodeTableMeasure(
  {
    id: 'brokerage',
    family: 'brokerage',
    range: '0 … (n − 1)(n − 2)',
    formula:
      '|{ (a, c) : a → b → c, not a → c }| by role; z = (count − K p) / √(K p(1 − p) + S s), p = d²(1 − d), s = d³(1 − d)³',
    reference: 'Gould & Fernandez 1989, Sociological Methodology 19:89–126',
    sectors: true,
    ...brokerOptions,
    example: { network: 'five', path: ['A', 'boundary', 'z'], result: 2 },
    text: {
      en: {
        name: 'Brokerage',
        says: 'Between which sectors an actor passes something on that does not pass directly: within its own, into it, out of it, within another, between two others.',
        undefinedWhen: 'The actor has no sector; z also where the role is impossible.',
        convention:
          'a → b → c without a → c; weights and a tie c → a play no part. Directed: ordered pairs, with gatekeeper (source outside) and representative (target outside). Undirected: unordered pairs, both merged as “boundary”; pairs: “ordered” counts each tie as two arcs. Actors without a sector are left out, never put in a class of their own. The expected value assumes independent ties of the network’s density; z is a guide, since counts are small and skewed.',
        otherTools:
          'R’s sna gives the same counts, expected values and z in directed networks; its third column is the representative and its fourth the gatekeeper, and netrics and migraph label these two the wrong way round. UCINET calls the itinerant a consultant. On undirected networks sna assumes independent arcs: its z is too large by √2 except for gatekeeper and representative. sna takes a missing sector for one more class and counts loops in the density. networkx has no such brokerage.',
        example:
          'A (health) stands between B and D and between C and D; B and C are elder care, D is health: boundary 2. Density d = 0.5, p = d²(1 − d) = 0.125, eligible pairs 4: expected 0.5. Variance 4 · 0.125 · 0.875 + 8 · 0.0156 = 0.5625, root 0.75. (2 − 0.5) / 0.75 = 2',
      },
      de: {
        name: 'Vermittlung (Brokerage)',
        says: 'Zwischen welchen Sektoren ein Akteur vermittelt, was nicht direkt weitergegeben wird: im eigenen, in ihn hinein, aus ihm heraus, in einem anderen, zwischen zwei anderen.',
        formula:
          '|{ (a, c) : a → b → c, nicht a → c }| je Rolle; z = (Anzahl − K p) / √(K p(1 − p) + S s), p = d²(1 − d), s = d³(1 − d)³',
        undefinedWhen: 'Der Akteur hat keinen Sektor; z auch, wo die Rolle unmöglich ist.',
        convention:
          'a → b → c ohne a → c; Gewichte und eine Beziehung c → a spielen keine Rolle. Gerichtet: geordnete Paare, mit Türöffner (gatekeeper, Quelle außerhalb) und Vertretung (representative, Ziel außerhalb). Ungerichtet: ungeordnete Paare, beide zusammen als „boundary“; pairs: „ordered“ zählt jede Beziehung als zwei Pfeile. Akteure ohne Sektor bleiben außen vor und bilden nie eine eigene Klasse. Der Erwartungswert nimmt unabhängige Beziehungen von der Dichte des Netzwerks an; z ist ein Anhaltspunkt, denn die Zahlen sind klein und schief verteilt.',
        otherTools:
          'sna in R liefert in gerichteten Netzwerken dieselben Zahlen, Erwartungswerte und z; seine dritte Spalte ist representative, die vierte gatekeeper, und netrics und migraph beschriften diese beiden vertauscht. UCINET nennt itinerant „consultant“. In ungerichteten Netzwerken nimmt sna unabhängige Pfeile an: z ist um √2 zu groß, außer bei gatekeeper und representative. Einen fehlenden Sektor nimmt sna als weitere Klasse, Schleifen zählt es in die Dichte. networkx kennt diese Vermittlung nicht.',
        example:
          'A (Gesundheit) steht zwischen B und D und zwischen C und D; B und C gehören zur Altenhilfe, D zur Gesundheit: boundary 2. Dichte d = 0,5, p = d²(1 − d) = 0,125, mögliche Paare 4: erwartet 0,5. Varianz 4 · 0,125 · 0,875 + 8 · 0,0156 = 0,5625, Wurzel 0,75. (2 − 0,5) / 0,75 = 2',
      },
    },
  },
  (ties, { sectors, options }) => {
    const pairs = pairsOf(ties, options.pairs);
    const names = rolesOf(pairs);
    const counts = brokerCounts(ties, sectors);
    const chances = brokerChances(brokerFrame(ties, sectors), pairs);
    return ties.ids.map((_, i): { [role in BrokerRole]?: BrokerCount } | null => {
      if (sectors.codes[i] < 0) return null;
      const { expected, variance } = chances[sectors.codes[i]];
      return Object.fromEntries(
        asRoles(counts, 5 * i, pairs).map((count, r) => [
          names[r],
          { count, expected: expected[r], z: score(count, expected[r], variance[r]) },
        ]),
      );
    });
  },
);
