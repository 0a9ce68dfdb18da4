import type { MeasureText } from '../../measure-text.ts';

/** What the measures of segregation say of themselves. */
export const segregation = {
  actorEiIndex: {
    name: 'E-I index of an actor',
    says: 'Whether an actor’s partners sit in other sectors (+1) or in its own (−1). To be read beside the expected value of the whole network, and with care where there are few partners.',
    undefinedWhen: 'The actor has no sector, or no partner with one.',
  },
  adjustedRandIndex: {
    name: 'Adjusted Rand index',
    says: 'Whether the groups that contact forms are the sectors: 1 where they are the same, 0 where they agree no better than chance. The expected value is built in.',
    undefinedWhen:
      'The network has no tie, or neither communities nor sectors tell actors apart or bring them together.',
  },
  communities: {
    name: 'Communities',
    says: 'Into how many groups contact divides the network of itself, and whether these groups are the sectors. A high modularity alone proves little, since sparse networks reach it by chance; compare it with that of the sectors. ARI is 0 where communities and sectors agree no better than chance, 1 where they are the same.',
    undefinedWhen: 'The network has no tie.',
  },
  community: {
    name: 'Community',
    says: 'The number of the group in which an actor has most of its contact; a name, not an amount. Actors at the edge of a group may belong to another just as well.',
    undefinedWhen: 'The network has no tie.',
  },
  eiIndex: {
    name: 'E-I index',
    says: 'Whether ties run across sectors (+1) or stay inside them (−1). To be read beside the expected value, not beside 0: where there are many sectors, most ties lead out of them by chance alone. p says how often sectors assigned at random are as far from that value.',
    undefinedWhen: 'No tie joins two actors with a sector.',
  },
  freemanSegregation: {
    name: 'Freeman’s segregation',
    says: 'Which share of the ties across sectors that chance would give is missing: 1 where none exists, 0 where there are as many as expected, below 0 where there are more. The expected value is built in; to be read beside that of the E-I index.',
    undefinedWhen:
      'The network is directed, has one sector, or no tie between actors with a sector.',
  },
  normalizedMutualInformation: {
    name: 'Normalised mutual information',
    says: 'How much the group that contact forms around an actor tells of its sector: 1 everything, 0 nothing. It rises by chance with the number of groups; to be read beside the adjusted Rand index, whose expected value is 0.',
    undefinedWhen: 'The network has no tie, or there is one sector and one community.',
  },
  oddsRatio: {
    name: 'Odds ratio',
    says: 'How many times better the odds of a tie are inside a sector than across sectors. 1 is what chance would give, whatever the sizes of the sectors; to be read beside the E-I index and its expected value.',
    undefinedWhen: 'No tie runs across sectors, or inside the sectors all actors are tied.',
  },
  sectorEiIndexEdges: {
    name: 'E-I index of a sector, by ties',
    says: 'Whether the ties of a sector lead out of it (+1) or stay inside (−1), each tie counted once. To be read beside the expected value of the whole network; large sectors stay inside more often by chance alone.',
    undefinedWhen: 'No member has a tie to an actor with a sector.',
  },
  sectorEiIndex: {
    name: 'E-I index of a sector',
    says: 'Whether the ties of a sector’s members lead out of it (+1) or stay inside (−1), a tie inside counted at both its ends. To be read beside the expected value of the whole network; large sectors stay inside more often by chance alone.',
    undefinedWhen: 'No member has a tie to an actor with a sector.',
  },
  sectorMatrix: {
    name: 'Sector matrix',
    says: 'How many of the possible ties between two sectors, or inside one, exist, and how strong contact is over all of them. To be read beside the density of the whole network, the value expected if sectors did not matter.',
    undefinedWhen: 'No tie is possible: a sector of one actor inside, or an empty sector.',
  },
  sectorModularity: {
    name: 'Modularity of the sectors',
    says: 'Whether the sectors are also the groups in which contact happens: the share of contact inside sectors less the share expected by chance. 0 is the expected value; to be read beside the modularity of the communities, the best that any division gives.',
    undefinedWhen: 'No tie joins two actors with a sector.',
  },
  yuleQ: {
    name: 'Yule’s Q',
    says: 'Whether two actors of one sector are more readily tied (above 0) or less readily tied (below 0) than two of different sectors. 0 is what chance would give, whatever the sizes of the sectors; to be read beside the E-I index and its expected value.',
    undefinedWhen:
      'There is only one sector, no sector has two actors, or ties and gaps leave nothing to compare.',
  },
} satisfies Record<string, MeasureText>;
