import type { MeasureText } from '../../measure-text.ts';

/** What the measures of cohesion say of themselves. */
export const cohesion = {
  bridges: {
    name: 'Bridges',
    says: 'Which single ties hold two parts of the network together.',
    undefinedWhen: 'Never.',
    convention:
      'Union graph: two parallel ties between a pair are still one. A pair tied in both directions is one tie.',
    otherTools:
      'networkx and R igraph find the same on twenty test networks. As multigraphs, igraph and networkx do not call a doubled tie a bridge; here it is one.',
    example:
      'Without A–D the actors D and E are cut off, without D–E the actor E; A, B and C form a ring, where no tie is alone. 1 + 1 = 2',
  },
  components: {
    name: 'Components',
    says: 'Into how many unconnected parts the network falls; an actor without ties is a part.',
    undefinedWhen: 'Never.',
    convention: 'Weak components: directions play no part. An isolate is a component of its own.',
    otherTools: 'networkx, igraph and sna count the same on twenty test networks.',
    example: 'A, B, C and D hang together: 1 part. E has no tie: 1 part. 1 + 1 = 2',
  },
  corePeriphery: {
    name: 'Core and periphery',
    says: 'How well the network divides into a core in which all are tied and a rim without ties of its own: 1 is perfect, near 0 there is no such core.',
    undefinedWhen:
      'There is no tie, all are tied, or there are too few actors for a core and a rim.',
    convention:
      'Weights ignored. Ties between core and periphery are left out (offBlocks: “missing”) or ideally 1. Up to 15 actors every core is tried; above, the best one is searched for. Compare the fit, not the membership, since other searches end in other cores of the same fit.',
    otherTools:
      'Tools search in different ways, so their cores differ. netrics counts the diagonal in the correlation.',
    example:
      'Core A and B, rim C, D and E. Inside the core 1 pair, tied; in the rim 3 pairs, 1 tied (D–E). Ties 1, 1, 0, 0, ideal 1, 0, 0, 0: (4 · 1 − 2 · 1) / √((4 · 2 − 4) (4 · 1 − 1)) = 2 / √12 = 0.577',
  },
  coreness: {
    name: 'Coreness',
    says: 'How deep an actor stands in the dense part of the network: k means that it belongs to a circle in which each has at least k contacts within the circle.',
    undefinedWhen: 'Never.',
    convention: 'Union graph, loops left out, weights ignored. 0 for an isolate.',
    otherTools:
      'No other tool was compared. igraph and sna add in-ties and out-ties: a triangle of mutual ties gives 4 there, 2 here.',
    example:
      'Once E (1 contact) and then D (1 left) are taken away, A, B and C remain with contacts inside the circle: 2',
  },
  cutpoints: {
    name: 'Cutpoints',
    says: 'Whose absence splits the network into parts that no longer reach each other.',
    undefinedWhen: 'Never.',
    convention:
      'Union graph; the actors that remain are counted, so an isolate is never a cutpoint.',
    otherTools: 'networkx, R igraph and sna find the same on twenty test networks.',
    example:
      'Without A the others fall into B–C and D–E, without D the actor E is alone; B, C and E can be missed. 1 (A) + 1 (D) = 2',
  },
  density: {
    name: 'Density',
    says: 'Which share of all possible ties exists.',
    undefinedWhen: 'There are fewer than two actors.',
    convention:
      'Loops are left out, a pair counts once, weights play no part. Directed networks count arcs.',
    otherTools:
      'networkx, python-igraph and sna give the same on twenty test networks. sna counts loops in the density of its brokerage.',
    example: '5 ties of 5 · 4 / 2 = 10 possible ones: 5 / 10 = 0.5',
  },
  fragmentation: {
    name: 'Fragmentation',
    says: 'Which share of the pairs of actors do not reach each other; weighted by distance, long ways count as partly cut off.',
    undefinedWhen: 'There are fewer than two actors.',
    convention:
      'Union graph, weights ignored. The distance-weighted form counts 1/distance, 0 for pairs that do not reach each other.',
    otherTools: 'No other tool was compared.',
    example:
      'A, B, C and D reach each other: 4 · 3 = 12 of the 5 · 4 = 20 ordered pairs. E reaches no one. 1 − 12 / 20 = 0.4',
  },
  isolates: {
    name: 'Isolates',
    says: 'Who has no tie at all.',
    undefinedWhen: 'Never.',
    convention: 'A tie of weight 0 is no tie, and a loop is none either.',
    otherTools: 'networkx takes a tie of weight 0 for a tie in its measures of structural holes.',
    example: 'Of the five only E has no tie: 1',
  },
  keyPlayers: {
    name: 'Key players',
    says: 'Which few actors the network can least do without, since their loss cuts the others off from each other; and which few best reach all others, for example to spread news.',
    undefinedWhen:
      'There are too few actors, or the network is so large that the search would take too long.',
    convention:
      'Fragmentation is that of the n − k actors that remain. Reach counts the members of the set with 1 and follows the direction of ties. Of equal sets the first by actor id. Every set is tried up to the stated work, beyond it a seeded search.',
    otherTools: 'influenceR sums reach over the others only and leaves the members of the set out.',
    example:
      'k = 1. Without A two pairs remain tied, B–C and D–E, of 4 · 3 / 2 = 6: 1 − 2 / 6. Without D three pairs remain: 1 − 3 / 6 = 0.5, so A weighs most: 1 − 2 / 6 = 0.667',
  },
  strongComponents: {
    name: 'Strong components',
    says: 'Into how many parts the network falls in which handovers can go round: within a part a way along the arrows leads from each actor to each other and back.',
    undefinedWhen: 'Never.',
    convention: 'Along the arrows; in undirected networks the same as components.',
    otherTools: 'No other tool was compared.',
    example:
      'A → B → C → A is a ring: 1 part. From D and from E no way leads back: 2 parts. 1 + 2 = 3',
  },
} satisfies Record<string, MeasureText>;
