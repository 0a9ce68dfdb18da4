import type { MeasureText } from '../../measure-text.ts';

/** What the measures of segregation say of themselves. */
export const segregation = {
  actorEiIndex: {
    name: 'E-I index of an actor',
    says: 'Whether an actor’s partners sit in other sectors (+1) or in its own (−1). To be read beside the expected value of the whole network, and with care where there are few partners.',
    undefinedWhen: 'The actor has no sector, or no partner with one.',
    convention:
      'Partners in the union graph, each counted once, weights ignored. Actors without a sector are left out, never put in a class of their own.',
    otherTools: 'No other tool was compared.',
    example:
      'A (health) has 2 partners in elder care (B, C) and 1 in health (D): (2 − 1) / (2 + 1) = 0.333',
  },
  adjustedRandIndex: {
    name: 'Adjusted Rand index',
    says: 'Whether the groups that contact forms are the sectors: 1 where they are the same, 0 where they agree no better than chance. The expected value is built in.',
    undefinedWhen:
      'The network has no tie, or neither communities nor sectors tell actors apart or bring them together.',
    convention:
      'Communities as in “communities”, compared over the actors with a sector. Corrected for chance, so prefer it to mutual information.',
    otherTools: 'The formula gives igraph’s values in nine digits.',
    example:
      'Communities A B C | D E, sectors A D E | B C. Pairs together in both: 2 (B–C, D–E); in the communities 3 + 1 = 4, in the sectors 4, of 10: E = 4 · 4 / 10 = 1.6. (2 − 1.6) / (4 − 1.6) = 0.167',
  },
  communities: {
    name: 'Communities',
    says: 'Into how many groups contact divides the network of itself, and whether these groups are the sectors. A high modularity alone proves little, since sparse networks reach it by chance; compare it with that of the sectors. ARI is 0 where communities and sectors agree no better than chance, 1 where they are the same.',
    undefinedWhen: 'The network has no tie.',
    convention:
      'Louvain’s method on the weighted union graph, from several orders of the actors with the seed 1, the best kept. An isolate is a community of its own. A good division, not always the best.',
    otherTools:
      'Louvain’s result depends on order and seed in every tool: compare the modularity, never the membership.',
    example:
      'A, B and C with 3 of 5 ties inside, D and E with 1: 4/5. Degrees 7 and 3 of 10: 0.49 + 0.09 = 0.58. 0.8 − 0.58 = 0.22',
  },
  community: {
    name: 'Community',
    says: 'The number of the group in which an actor has most of its contact; a name, not an amount. Actors at the edge of a group may belong to another just as well.',
    undefinedWhen: 'The network has no tie.',
    convention:
      'Numbered from 1 by the first actor of each community; the number is a name. The division is that of “communities”.',
    otherTools: 'Numbers and memberships differ from tool to tool, and from seed to seed.',
    example:
      'Contact forms two groups: A, B and C are number 1, since A comes first; D and E are number 2. D: 2',
  },
  eiIndex: {
    name: 'E-I index',
    says: 'Whether ties run across sectors (+1) or stay inside them (−1). To be read beside the expected value, not beside 0: where there are many sectors, most ties lead out of them by chance alone. p says how often sectors assigned at random are as far from that value.',
    undefinedWhen: 'No tie joins two actors with a sector.',
    convention:
      'Directed: arcs; undirected: ties; weights ignored (a weighted form stands beside it, and one on the union graph). Expected: the mean when sectors are assigned at random. p is two-sided, from up to 9999 seeded permutations, and tests that exchange, not whether the index is 0. Actors without a sector are left out, never put in a class of their own.',
    otherTools:
      'UCINET makes the network undirected and ignores weights: compare with “dyads”. Its rescaled index could not be verified. netrics sums the weights in its heterophily but not in its homophily, which also turns the sign round.',
    example: 'Across run A–B and A–C: 2; inside B–C, A–D and D–E: 3. (2 − 3) / (2 + 3) = −0.2',
  },
  freemanSegregation: {
    name: 'Freeman’s segregation',
    says: 'Which share of the ties across sectors that chance would give is missing: 1 where none exists, 0 where there are as many as expected, below 0 where there are more. The expected value is built in; to be read beside that of the E-I index.',
    undefinedWhen:
      'The network is directed, has one sector, or no tie between actors with a sector.',
    convention:
      'Undirected networks only, for any number of sectors, weights ignored. Negative values stay; truncate: true shows 0 there, as Freeman did. Actors without a sector are left out, never put in a class of their own.',
    otherTools: 'netseg uses the same formula and does not cut off at 0 either.',
    example:
      '2 of the 5 ties run across. Expected: 5 · (5² − 3² − 2²) / (5 · 4) = 5 · 12 / 20 = 3. 1 − 2 / 3 = 0.333',
  },
  normalizedMutualInformation: {
    name: 'Normalised mutual information',
    says: 'How much the group that contact forms around an actor tells of its sector: 1 everything, 0 nothing. It rises by chance with the number of groups; to be read beside the adjusted Rand index, whose expected value is 0.',
    undefinedWhen: 'The network has no tie, or there is one sector and one community.',
    convention:
      'Normalised by the arithmetic mean of the two entropies; natural logarithms cancel. Communities as in “communities”, compared over the actors with a sector.',
    otherTools:
      'The formula gives igraph’s values in nine digits, but igraph gives 1 where both sides have a single group.',
    example:
      'Communities A B C | D E, sectors A D E | B C: in common 1 (A), 2 (B, C) and 2 (D, E) of 5. I = 0.2 ln(5/9) + 0.4 ln(10/6) + 0.4 ln(10/6) = 0.2911. Both entropies −0.6 ln 0.6 − 0.4 ln 0.4 = 0.6730. 2 · 0.2911 / (2 · 0.6730) = 0.433',
  },
  oddsRatio: {
    name: 'Odds ratio',
    says: 'How many times better the odds of a tie are inside a sector than across sectors. 1 is what chance would give, whatever the sizes of the sectors; to be read beside the E-I index and its expected value.',
    undefinedWhen: 'No tie runs across sectors, or inside the sectors all actors are tied.',
    convention:
      'Directed: arcs; weights ignored. With haldane: true ½ is added to each of the four counts, so that a 0 leaves a figure. Actors without a sector are left out, never put in a class of their own.',
    otherTools:
      'No other tool was compared. With one sector there is no odds ratio: null, with haldane too.',
    example:
      'Inside sectors 3 ties of 4 pairs, across 2 of 6: a = 3, b = 2, c = 1, d = 4. 3 · 4 / (2 · 1) = 6',
  },
  sectorEiIndexEdges: {
    name: 'E-I index of a sector, by ties',
    says: 'Whether the ties of a sector lead out of it (+1) or stay inside (−1), each tie counted once. To be read beside the expected value of the whole network; large sectors stay inside more often by chance alone.',
    undefinedWhen: 'No member has a tie to an actor with a sector.',
    convention:
      'Each tie once, in contrast to the E-I index of a sector, which counts a tie inside at both its ends. Union graph, weights ignored. Actors without a sector are left out, never put in a class of their own.',
    otherTools:
      'The two ways of counting differ; a comparison holds only with a tool that counts each tie once, too.',
    example:
      'Elder care has B and C. Inside: B–C, 1; across: A–B and A–C, 2. (2 − 1) / (2 + 1) = 0.333',
  },
  sectorEiIndex: {
    name: 'E-I index of a sector',
    says: 'Whether the ties of a sector’s members lead out of it (+1) or stay inside (−1), a tie inside counted at both its ends. To be read beside the expected value of the whole network; large sectors stay inside more often by chance alone.',
    undefinedWhen: 'No member has a tie to an actor with a sector.',
    convention:
      'Tie ends: a tie inside the sector counts at both its ends; the form that counts it once stands beside it. Union graph, weights ignored. Actors without a sector are left out, never put in a class of their own.',
    otherTools:
      'The two ways of counting give different figures, so compare only with a tool that says which one it uses.',
    example:
      'Health has A, D and E. Inside: A–D and D–E, counted at both ends 2 · 2 = 4; across: A–B and A–C, 2. (2 − 4) / (2 + 4) = −0.333',
  },
  sectorMatrix: {
    name: 'Sector matrix',
    says: 'How many of the possible ties between two sectors, or inside one, exist, and how strong contact is over all of them. To be read beside the density of the whole network, the value expected if sectors did not matter.',
    undefinedWhen: 'No tie is possible: a sector of one actor inside, or an empty sector.',
    convention:
      'Rows hand over to columns; undirected matrices are symmetric. A pair of sectors without possible ties has no density; that is no gap. Loops are left out. Actors without a sector are left out, never put in a class of their own.',
    otherTools: 'The densities equal those of sna’s block model on twenty test networks.',
    example:
      'Between elder care (B, C) and health (A, D, E) 2 · 3 = 6 ties are possible; A–B and A–C exist. 2 / 6 = 0.333',
  },
  sectorModularity: {
    name: 'Modularity of the sectors',
    says: 'Whether the sectors are also the groups in which contact happens: the share of contact inside sectors less the share expected by chance. 0 is the expected value; to be read beside the modularity of the communities, the best that any division gives.',
    undefinedWhen: 'No tie joins two actors with a sector.',
    convention:
      'Weighted; directed networks by Leicht and Newman. Resolution 1 by default. Actors without a sector are left out, never put in a class of their own.',
    otherTools: 'networkx and igraph give the same on twenty test networks.',
    example:
      'Inside health 2 of 5 ties, inside elder care 1: 3/5. Degrees: health 3 + 2 + 1 = 6, elder care 2 + 2 = 4, of 10: (6/10)² + (4/10)² = 0.52. 0.6 − 0.52 = 0.08',
  },
  yuleQ: {
    name: 'Yule’s Q',
    says: 'Whether two actors of one sector are more readily tied (above 0) or less readily tied (below 0) than two of different sectors. 0 is what chance would give, whatever the sizes of the sectors; to be read beside the E-I index and its expected value.',
    undefinedWhen:
      'There is only one sector, no sector has two actors, or ties and gaps leave nothing to compare.',
    convention:
      'Directed: arcs; weights ignored. The diagonal counts nowhere. (OR − 1) / (OR + 1) of the odds ratio. Actors without a sector are left out, never put in a class of their own.',
    otherTools:
      'netrics counts the diagonal as pairs of one sector without a tie, which draws Q down in small networks.',
    example:
      'Inside sectors 3 ties of 4 pairs, across 2 of 6: a = 3, b = 2, c = 1, d = 4. (12 − 2) / (12 + 2) = 0.714',
  },
} satisfies Record<string, MeasureText>;
