import type { MeasureNotes } from '../../measure-text.ts';

/** What a researcher has to know of the measures of brokerage. */
export const brokerage = {
  brokerageTest: {
    convention:
      'One-sided; sectors are shuffled among all actors that have one, 999 times with the seed 1; fixEgo lets the actor keep its own. The smallest p is 1 / (permutations + 1). It makes no assumption about density or skew, so prefer it to z.',
    otherTools:
      'R’s sna offers only z, which is approximate and assumes that all ties are equally likely.',
    example:
      'A has a boundary count of 2. In 279 of 999 shuffles it reaches 2. (1 + 279) / 1000 = 0.28',
  },
  brokerage: {
    convention:
      'a → b → c without a → c; weights and a tie c → a play no part. Directed: ordered pairs, with gatekeeper (source outside) and representative (target outside). Undirected: unordered pairs, both merged as “boundary”; pairs: “ordered” counts each tie as two arcs. Actors without a sector are left out, never put in a class of their own. The expected value assumes independent ties of the network’s density; z is a guide, since counts are small and skewed.',
    otherTools:
      'R’s sna gives the same counts, expected values and z in directed networks; its third column is the representative and its fourth the gatekeeper, and netrics and migraph label these two the wrong way round. UCINET calls the itinerant a consultant. On undirected networks sna assumes independent arcs: its z is too large by √2 except for gatekeeper and representative. sna takes a missing sector for one more class and counts loops in the density. networkx has no such brokerage. With pairs: “ordered” the z of undirected networks is too large by √2 here, too. Where contacts are unequal, z misleads: with shuffled sectors it exceeds 1.96 in 13% to 19% of the cases (roles) and in 29% (total); reports show the permutation p.',
    example:
      'A (health) stands between B and D and between C and D; B and C are elder care, D is health: boundary 2. Density d = 0.5, p = d²(1 − d) = 0.125, eligible pairs 4: expected 0.5. Variance 4 · 0.125 · 0.875 + 8 · 0.0156 = 0.5625, root 0.75. (2 − 0.5) / 0.75 = 2',
  },
  conditionalBrokerage: {
    convention:
      'Given the actor’s total, the sizes of the sectors say what to expect of each role: the exact mean when the sectors of all others are shuffled. Roles as for brokerage.',
    otherTools:
      'UCINET’s relative brokerage also takes expected values from the number and sizes of the groups; whether it is the same figure could not be verified.',
    example:
      'A brokers 2 pairs in all. Of the 6 pairs of the others 2 · 2 = 4 are boundary pairs for an actor of a sector of 3: expected 2 · 4 / 6 = 1.333. Boundary count 2: 2 / 1.333 = 1.5',
  },
  egoBrokerPairs: {
    convention: 'Directions and weights play no part. 0 for fewer than two partners: a real zero.',
    otherTools: 'No other tool was compared.',
    example: 'A has B, C and D: 3 · 2 / 2 = 3 pairs, 1 of them tied (B–C). 3 − 1 = 2',
  },
  egoBrokerShare: {
    convention:
      'Directions and weights play no part. In undirected networks 1 less the ego density.',
    otherTools: 'No other tool was compared.',
    example: 'A has 3 pairs of partners, 1 of them tied (B–C). 1 − 1 / 3 = 0.667',
  },
  everettValente: {
    convention:
      'Raw betweenness with unordered pairs counted once; 0 where it is 0, so actors at the end of a chain or inside a clique get 0. Directed: the mean of an in part and an out part. Exact only.',
    otherTools:
      'Not the bridging of Valente and Fujimoto (influenceR), which measures what cohesion loses when a tie is deleted. For undirected networks the figure is the mean betweenness of the actor’s ties, which was checked.',
    example:
      'A lies between B–D, B–E, C–D and C–E: B = 4. All 5 are in one part, and A has 3 partners. (2 · 4 + 5 − 1) / 3 = 4',
  },
  graphBrokerage: {
    convention:
      'a → b → c without a → c; weights and a tie c → a play no part. Directed: ordered pairs, with gatekeeper (source outside) and representative (target outside). Undirected: unordered pairs, both merged as “boundary”; pairs: “ordered” counts each tie as two arcs. Sums over all actors with a sector. The variance counts every pair of triples that share a tie.',
    otherTools:
      'R’s sna leaves covariances out for coordinator, gatekeeper, representative and total, so its z differs there; exact enumeration and simulation confirm the variance used here. Itinerant and liaison agree.',
    example:
      'p = 0.5² · 0.5 = 0.125. Each of the 3 health actors has 2 · 2 = 4 boundary pairs, each of the 2 elder-care actors 3 · 1 = 3: 12 + 6 = 18 in all. Expected: 18 · 0.125 = 2.25',
  },
  partialBrokerage: {
    convention:
      'An actor gets 1/k of a pair that k actors stand between. Roles as for brokerage; weights play no part.',
    otherTools: 'No second tool offers a figure to compare with.',
    example: 'B stands between A and D, and so does C: k = 2. B has no other pair. 1 / 2 = 0.5',
  },
} satisfies Record<string, MeasureNotes>;
