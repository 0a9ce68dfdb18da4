import type { MeasureNotes } from '../../measure-text.ts';

/** What a researcher has to know of the measures of structural holes. */
export const structuralHoles = {
  constraint: {
    convention:
      'Strength of a contact: z_ij = a_ij + a_ji, so direction plays no part. Default method “whole”: all ties of the partners count; “ego” cuts out the actor and its partners first. Never compare values of the two methods. Not cut off at 1: a closed triad has 9/8. With few partners the value is high of itself (at least 1/N): read it together with the degree.',
    otherTools:
      'igraph and networkx give the same by default on twenty test networks; UCINET’s default is the ego method (never below the whole one). networkx 2.8.8 gives NaN for an actor with in-ties only, counts loops, and takes a tie of weight 0 for a partner. R igraph uses the weight attribute by itself, python-igraph only when it is named; igraph’s documentation misprints the formula, its code is right. JUNG sums over mutual ties only. igraph counts a tie of weight 0 as one, too: where all four are tied and only the path a – b – c – d has weights above 0, it gives 1.25 for the ends and 0.5625 in the middle, in place of 1 and 0.5 here.',
    example:
      'A has B, C and D, so p = 1/3 each. B and C are tied and each have 2 partners: c_AB = (1/3 + 1/3 · 1/2)² = 0.25, c_AC likewise. D shares nobody: c_AD = (1/3)² = 0.111. 0.25 + 0.25 + 0.111 = 0.611',
  },
  effectiveSizeBorgatti: {
    convention:
      'Every tie counts 1 and in either direction. The actor’s own ties do not count among those of its partners. Equal to Burt’s effective size where ties have neither weights nor directions, and where every arc is answered.',
    otherTools:
      'networkx uses this formula for undirected graphs without weights and Burt’s for all others; on test networks with weights or unanswered arcs the two differ by up to 6.4.',
    example: 'A has 3 partners with 1 tie among them (B–C): 3 − 2 · 1 / 3 = 2.333',
  },
  effectiveSize: {
    convention:
      'Strength of a contact: z_ij = a_ij + a_ji, so direction plays no part. Default method “whole”: all ties of the partners count; “ego” cuts out the actor and its partners first. Never compare values of the two methods. Always Burt’s general formula on the data as given; Borgatti’s shorter one stands beside it as a measure of its own.',
    otherTools:
      'networkx gives the same on twenty test networks, except that networkx 2.8.8 gives NaN for an actor with in-ties only; with a loop on its partner it gives −1 for the end of a path, where 1 is right. networkx switches to Borgatti’s formula for undirected graphs without weights. EasyGraph returns 1 whenever the partners have no ties among them (a star of n has n). netrics weights paths its own way and is off by up to 0.97 on a weighted network. influenceR ignores weights and direction and gives an isolate 0.',
    example:
      'A has B, C and D, so p = 1/3 each. B is tied to C: 1 − 1/3 · 1 = 0.667; C likewise 0.667; D to neither: 1. 0.667 + 0.667 + 1 = 2.333',
  },
  efficiency: {
    convention:
      'N is the number of distinct partners, neither of arcs nor of weights. Method as for the effective size.',
    otherTools:
      'networkx has no efficiency; the recipe in its documentation divides by the degree, which in a directed graph counts answered partners twice. EasyGraph divides by the weighted degree. Both are wrong for directed or weighted data.',
    example: 'A has an effective size of 2.333 and 3 partners: 2.333 / 3 = 0.778',
  },
  egoDensity: {
    convention:
      'The actor and its own ties are left out; weights play no part. Partners are all that it is tied to; alters: “in” or “out” takes those of one direction.',
    otherTools: 'No other tool was compared.',
    example: 'A has B, C and D: 3 pairs, of which 1 is tied (B–C). 1 / 3 = 0.333',
  },
  hierarchy: {
    convention:
      'From the actor’s own c_ij, as in Burt. Not defined for one partner, where the formula is 0/0. Method as for constraint.',
    otherTools:
      'With one partner JUNG gives 1, EasyGraph and netrics 0. netrics puts the partners’ own constraint into the formula (0.0285 in place of 0.0875 for the first actor of Zachary’s karate club). EasyGraph takes the number of out-ties for N in directed graphs. networkx has no hierarchy.',
    example:
      'A: c = 0.25, 0.25, 0.111, sum 0.611. r = c · 3 / 0.611 = 1.227, 1.227, 0.545. r ln r = 0.251 + 0.251 − 0.331 = 0.172. N ln N = 3 · 1.099 = 3.296. 0.172 / 3.296 = 0.052',
  },
  localBridgeSpan: {
    convention:
      'A local bridge joins two actors without a common partner. Directions and weights play no part. A bridge has no detour and thus no span; see “bridges”.',
    otherTools:
      'networkx finds the same local bridges in Zachary’s karate club, Les Misérables and the Florentine families.',
    example: 'Without the tie A–B the way from A to B is A–C, C–D, D–B, in steps: 3',
  },
  localConstraint: {
    convention:
      'Strength of a contact: z_ij = a_ij + a_ji, so direction plays no part. Default method “whole”: all ties of the partners count; “ego” cuts out the actor and its partners first. Never compare values of the two methods. Only partners have an entry: actors at two steps would get a share from the matrix product, but none from Burt.',
    otherTools: 'networkx gives the same on the test networks. JUNG counts only mutual ties.',
    example: 'A and B: p_AB = 1/3; by way of C 1/3 · 1/2 = 1/6. (1/3 + 1/6)² = (1/2)² = 0.25',
  },
  neighborhoodOverlap: {
    convention:
      'Directions and weights play no part. The two ends themselves count neither above nor below the line.',
    otherTools: 'No other tool was compared.',
    example:
      'Apart from each other A has C and D, B has C. In common: 1 (C), together: 2 (C, D). 1 / 2 = 0.5',
  },
  redundancy: {
    convention:
      'The rows are the actors, the columns their partners; m_jq takes the strongest tie of the partner, the one to the actor included. Method as for the effective size.',
    otherTools: 'No other tool was compared.',
    example:
      'A and B: the only other partner of A that B knows is C. p_AC = 1/3, m_BC = 1 / 1 = 1. 1/3 · 1 = 0.333',
  },
  weakTies: {
    convention:
      'What is weak depends on what the weights count, so there is no default threshold. Directed: arcs, the source first.',
    otherTools: 'No other tool was compared.',
    example:
      'With the threshold 2 the ties A–C (1) and D–E (1) lie below it, A–D (2) does not. Weak ties: 2',
  },
} satisfies Record<string, MeasureNotes>;
