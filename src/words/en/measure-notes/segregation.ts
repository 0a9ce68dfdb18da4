import type { MeasureNotes } from '../../measure-text.ts';

/** What a researcher has to know of the measures of segregation. */
export const segregation = {
  actorEiIndex: {
    convention:
      'Partners in the union graph, each counted once, weights ignored. Actors without a sector are left out, never put in a class of their own.',
    otherTools: 'No other tool was compared.',
    example:
      'A (health) has 2 partners in elder care (B, C) and 1 in health (D): (2 − 1) / (2 + 1) = 0.333',
  },
  adjustedRandIndex: {
    convention:
      'Communities as in “communities”, compared over the actors with a sector. Corrected for chance, so prefer it to mutual information.',
    otherTools: 'The formula gives igraph’s values in nine digits.',
    example:
      'Communities A B C | D E, sectors A D E | B C. Pairs together in both: 2 (B–C, D–E); in the communities 3 + 1 = 4, in the sectors 4, of 10: E = 4 · 4 / 10 = 1.6. (2 − 1.6) / (4 − 1.6) = 0.167',
  },
  communities: {
    convention:
      'Louvain’s method on the weighted union graph, from several orders of the actors with the seed 1, the best kept. An isolate is a community of its own. A good division, not always the best.',
    otherTools:
      'Louvain’s result depends on order and seed in every tool: compare the modularity, never the membership.',
    example:
      'A, B and C with 3 of 5 ties inside, D and E with 1: 4/5. Degrees 7 and 3 of 10: 0.49 + 0.09 = 0.58. 0.8 − 0.58 = 0.22',
  },
  community: {
    convention:
      'Numbered from 1 by the first actor of each community; the number is a name. The division is that of “communities”.',
    otherTools: 'Numbers and memberships differ from tool to tool, and from seed to seed.',
    example:
      'Contact forms two groups: A, B and C are number 1, since A comes first; D and E are number 2. D: 2',
  },
  eiIndex: {
    convention:
      'Directed: arcs; undirected: ties; weights ignored (a weighted form stands beside it, and one on the union graph). Expected: the mean when sectors are assigned at random. p is two-sided, from up to 9999 seeded permutations, and tests that exchange, not whether the index is 0. Actors without a sector are left out, never put in a class of their own.',
    otherTools:
      'UCINET makes the network undirected and ignores weights: compare with “dyads”. Its rescaled index could not be verified. netrics sums the weights in its heterophily but not in its homophily, which also turns the sign round.',
    example: 'Across run A–B and A–C: 2; inside B–C, A–D and D–E: 3. (2 − 3) / (2 + 3) = −0.2',
  },
  freemanSegregation: {
    convention:
      'Undirected networks only, for any number of sectors, weights ignored. Negative values stay; truncate: true shows 0 there, as Freeman did. Actors without a sector are left out, never put in a class of their own.',
    otherTools: 'netseg uses the same formula and does not cut off at 0 either.',
    example:
      '2 of the 5 ties run across. Expected: 5 · (5² − 3² − 2²) / (5 · 4) = 5 · 12 / 20 = 3. 1 − 2 / 3 = 0.333',
  },
  normalizedMutualInformation: {
    convention:
      'Normalised by the arithmetic mean of the two entropies; natural logarithms cancel. Communities as in “communities”, compared over the actors with a sector.',
    otherTools:
      'The formula gives igraph’s values in nine digits, but igraph gives 1 where both sides have a single group.',
    example:
      'Communities A B C | D E, sectors A D E | B C: in common 1 (A), 2 (B, C) and 2 (D, E) of 5. I = 0.2 ln(5/9) + 0.4 ln(10/6) + 0.4 ln(10/6) = 0.2911. Both entropies −0.6 ln 0.6 − 0.4 ln 0.4 = 0.6730. 2 · 0.2911 / (2 · 0.6730) = 0.433',
  },
  oddsRatio: {
    convention:
      'Directed: arcs; weights ignored. With haldane: true ½ is added to each of the four counts, so that a 0 leaves a figure. Actors without a sector are left out, never put in a class of their own.',
    otherTools:
      'No other tool was compared. With one sector there is no odds ratio: null, with haldane too.',
    example:
      'Inside sectors 3 ties of 4 pairs, across 2 of 6: a = 3, b = 2, c = 1, d = 4. 3 · 4 / (2 · 1) = 6',
  },
  sectorEiIndexEdges: {
    convention:
      'Each tie once, in contrast to the E-I index of a sector, which counts a tie inside at both its ends. Union graph, weights ignored. Actors without a sector are left out, never put in a class of their own.',
    otherTools:
      'The two ways of counting differ; a comparison holds only with a tool that counts each tie once, too.',
    example:
      'Elder care has B and C. Inside: B–C, 1; across: A–B and A–C, 2. (2 − 1) / (2 + 1) = 0.333',
  },
  sectorEiIndex: {
    convention:
      'Tie ends: a tie inside the sector counts at both its ends; the form that counts it once stands beside it. Union graph, weights ignored. Actors without a sector are left out, never put in a class of their own.',
    otherTools:
      'The two ways of counting give different figures, so compare only with a tool that says which one it uses.',
    example:
      'Health has A, D and E. Inside: A–D and D–E, counted at both ends 2 · 2 = 4; across: A–B and A–C, 2. (2 − 4) / (2 + 4) = −0.333',
  },
  sectorMatrix: {
    convention:
      'Rows hand over to columns; undirected matrices are symmetric. A pair of sectors without possible ties has no density; that is no gap. Loops are left out. Actors without a sector are left out, never put in a class of their own.',
    otherTools: 'The densities equal those of sna’s block model on twenty test networks.',
    example:
      'Between elder care (B, C) and health (A, D, E) 2 · 3 = 6 ties are possible; A–B and A–C exist. 2 / 6 = 0.333',
  },
  sectorModularity: {
    convention:
      'Weighted; directed networks by Leicht and Newman. Resolution 1 by default. Actors without a sector are left out, never put in a class of their own.',
    otherTools: 'networkx and igraph give the same on twenty test networks.',
    example:
      'Inside health 2 of 5 ties, inside elder care 1: 3/5. Degrees: health 3 + 2 + 1 = 6, elder care 2 + 2 = 4, of 10: (6/10)² + (4/10)² = 0.52. 0.6 − 0.52 = 0.08',
  },
  yuleQ: {
    convention:
      'Directed: arcs; weights ignored. The diagonal counts nowhere. (OR − 1) / (OR + 1) of the odds ratio. Actors without a sector are left out, never put in a class of their own.',
    otherTools:
      'netrics counts the diagonal as pairs of one sector without a tie, which draws Q down in small networks.',
    example:
      'Inside sectors 3 ties of 4 pairs, across 2 of 6: a = 3, b = 2, c = 1, d = 4. (12 − 2) / (12 + 2) = 0.714',
  },
} satisfies Record<string, MeasureNotes>;
