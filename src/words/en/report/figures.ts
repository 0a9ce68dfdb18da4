import type { Formatter } from '../../formatter.ts';

/** The figures of the whole network, and the columns of the tables of actors. */
export const figures = {
  heading: 'The network in figures',
  figures: ['Figure', 'Value'],
  chance: (expected: string, p: string) =>
    `Sectors assigned at random would give an E-I index of ${expected} on average${p === '' ? '' : `; they are as far from it as here with p = ${p}`}.`,
  byDegree: (name: string) => `${name}, by degree`,
  byBetweenness: (name: string) => `${name}, by betweenness`,
  byDistance: (name: string) => `${name}, by distance`,
  brokerage: 'Brokerage in the whole network',
  brokerageColumns: ['Role', 'Count', 'Expected'],
  communities: (groups: number, modularity: string, say: Formatter) =>
    `By contact the network divides into ${say.count(groups, 'group', 'groups')} (Louvain, modularity ${modularity}).`,
  agreement: (ari: string, nmi: string) =>
    `Agreement of these groups with the sectors: ARI ${ari}, NMI ${nmi} (1: the same, about 0: no more than by chance).`,
  core: (names: string, fit: string) => `Core: ${names} (fit ${fit}).`,
  loss: (names: string, before: string, after: string) =>
    `Without ${names} the network would be most fragmented (fragmentation by distance ${before}, then ${after}).`,
  reach: (names: string, value: string) =>
    `The others are most easily reached from ${names} (${value}; 1: all of them directly).`,
  sampled: (sources: number, say: Formatter) =>
    `Betweenness and closeness are estimated from ${say.count(sources, 'random source', 'random sources')}.`,
  leftOut: (names: string) => `Not computed at this size: ${names}.`,
  note: 'Expected is what chance would give. “care-chain explain” explains each figure with formula and source.',
  places: ['betw.', 'closen.', 'close.WF', 'core', 'eigenv.', 'ego d.', 'E–V'],
  placesTitle: 'Place in the network',
  placesNote:
    'betw.: betweenness, how often on the shortest way between two others · closen.: harmonic closeness, 0 to 1 · close.WF: closeness after Wasserman and Faust · core: coreness, how deep in the dense part · eigenv.: eigenvector centrality · ego d.: density among its own contacts · E–V: brokerage after Everett and Valente, for each contact.',
  ownTitle: 'Further measures',
  ownColumn: 'Actor',
  brokers: 'Brokerage between actors without a tie of their own',
  roles: {
    coordinator: 'coord.',
    itinerant: 'itiner.',
    gatekeeper: 'gatek.',
    representative: 'repres.',
    boundary: 'boundary',
    liaison: 'liaison',
    total: 'total',
  } as Record<string, string>,
  brokersNote: (directed: boolean) =>
    `${
      directed
        ? 'Ordered pairs: coord.: both in the own sector · itiner.: both in the same other one · gatek.: from outside into the own · repres.: from the own to outside'
        : 'Unordered pairs: coord.: both in the own sector · itiner.: both in the same other one · boundary: one in the own, one in another'
    } · liaison: in two different others · in brackets p: how rarely sectors assigned at random give at least as many. The count alone says little: an actor with many contacts often brokers by chance.`,
};
