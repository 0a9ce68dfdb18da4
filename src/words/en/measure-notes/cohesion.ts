import type { MeasureNotes } from '../../measure-text.ts';

/** What a researcher has to know of the measures of cohesion. */
export const cohesion = {
  bridges: {
    convention:
      'Union graph: two parallel ties between a pair are still one. A pair tied in both directions is one tie.',
    otherTools:
      'networkx and R igraph find the same on twenty test networks. As multigraphs, igraph and networkx do not call a doubled tie a bridge; here it is one.',
    example:
      'Without A–D the actors D and E are cut off, without D–E the actor E; A, B and C form a ring, where no tie is alone. 1 + 1 = 2',
  },
  components: {
    convention: 'Weak components: directions play no part. An isolate is a component of its own.',
    otherTools: 'networkx, igraph and sna count the same on twenty test networks.',
    example: 'A, B, C and D hang together: 1 part. E has no tie: 1 part. 1 + 1 = 2',
  },
  corePeriphery: {
    convention:
      'Weights ignored. Ties between core and periphery are left out (offBlocks: “missing”) or ideally 1. Up to 15 actors every core is tried; above, the best one is searched for. Compare the fit, not the membership, since other searches end in other cores of the same fit.',
    otherTools:
      'Tools search in different ways, so their cores differ. netrics counts the diagonal in the correlation.',
    example:
      'Core A and B, rim C, D and E. Inside the core 1 pair, tied; in the rim 3 pairs, 1 tied (D–E). Ties 1, 1, 0, 0, ideal 1, 0, 0, 0: (4 · 1 − 2 · 1) / √((4 · 2 − 4) (4 · 1 − 1)) = 2 / √12 = 0.577',
  },
  coreness: {
    convention: 'Union graph, loops left out, weights ignored. 0 for an isolate.',
    otherTools:
      'No other tool was compared. igraph and sna add in-ties and out-ties: a triangle of mutual ties gives 4 there, 2 here.',
    example:
      'Once E (1 contact) and then D (1 left) are taken away, A, B and C remain with contacts inside the circle: 2',
  },
  cutpoints: {
    convention:
      'Union graph; the actors that remain are counted, so an isolate is never a cutpoint.',
    otherTools: 'networkx, R igraph and sna find the same on twenty test networks.',
    example:
      'Without A the others fall into B–C and D–E, without D the actor E is alone; B, C and E can be missed. 1 (A) + 1 (D) = 2',
  },
  density: {
    convention:
      'Loops are left out, a pair counts once, weights play no part. Directed networks count arcs.',
    otherTools:
      'networkx, python-igraph and sna give the same on twenty test networks. sna counts loops in the density of its brokerage.',
    example: '5 ties of 5 · 4 / 2 = 10 possible ones: 5 / 10 = 0.5',
  },
  fragmentation: {
    convention:
      'Union graph, weights ignored. The distance-weighted form counts 1/distance, 0 for pairs that do not reach each other.',
    otherTools: 'No other tool was compared.',
    example:
      'A, B, C and D reach each other: 4 · 3 = 12 of the 5 · 4 = 20 ordered pairs. E reaches no one. 1 − 12 / 20 = 0.4',
  },
  isolates: {
    convention: 'A tie of weight 0 is no tie, and a loop is none either.',
    otherTools: 'networkx takes a tie of weight 0 for a tie in its measures of structural holes.',
    example: 'Of the five only E has no tie: 1',
  },
  keyPlayers: {
    convention:
      'Fragmentation is that of the n − k actors that remain. Reach counts the members of the set with 1 and follows the direction of ties. Of equal sets the first by actor id. Every set is tried up to the stated work, beyond it a seeded search.',
    otherTools: 'influenceR sums reach over the others only and leaves the members of the set out.',
    example:
      'k = 1. Without A two pairs remain tied, B–C and D–E, of 4 · 3 / 2 = 6: 1 − 2 / 6. Without D three pairs remain: 1 − 3 / 6 = 0.5, so A weighs most: 1 − 2 / 6 = 0.667',
  },
  strongComponents: {
    convention: 'Along the arrows; in undirected networks the same as components.',
    otherTools: 'No other tool was compared.',
    example:
      'A → B → C → A is a ring: 1 part. From D and from E no way leads back: 2 parts. 1 + 2 = 3',
  },
} satisfies Record<string, MeasureNotes>;
