import type { MeasureNotes } from '../../measure-text.ts';

/** What a researcher has to know of the measures of centrality. */
export const centrality = {
  betweenness: {
    convention:
      'Every tie is one step, weights are ignored. Raw by default, undirected pairs once; normalised divides by the number of pairs. Exact up to the stated work, above it from a seeded sample of actors with its standard error in the settings. Estimated from a sample it has a standard error, not a confidence interval: 1.96 standard errors cover 56% to 79% of all actors, 84% to 94% of hubs.',
    otherTools:
      'Raw values equal those of igraph (Python and R), networkx and sna on twenty test networks. sna needs gmode = "graph" for undirected networks. A weight taken as a distance turns strong into far: 250.2 in place of 208.5 for the first actor of Zachary’s karate club. influenceR drops isolates at the end of the list.',
    example:
      'The only way between B–D, B–E, C–D and C–E leads through A, and no other pair needs A. 1 + 1 + 1 + 1 = 4',
  },
  centralization: {
    convention:
      'Degree: distinct partners whatever the direction. Betweenness: raw, against the same sum in a star; not given where betweenness is only estimated, since the largest of many estimates is too large.',
    otherTools:
      'sna and igraph agree on the test example. Of directed degrees igraph and sna give 0.384 for the advice network of Krackhardt’s high-tech managers, in place of 0.342 here, where the degree is the number of contacts.',
    example:
      'Partners: A 3, B 2, C 2, D 2, E 1. Distances from 3: 0 + 1 + 1 + 1 + 2 = 5. A star of five has 4 · 3 = 12. 5 / 12 = 0.417',
  },
  closeness: {
    convention:
      'Every tie is one step. Directed: distances from the actor (distances: “out”); “in” towards it, “union” whatever the direction. An isolate has no value.',
    otherTools:
      'Tools differ as soon as the network has several parts: networkx gives an isolate 0, igraph measures each part for itself and gives an isolate NaN, sna gives 0 to all, R igraph does not normalise by default. Read the harmonic closeness there. networkx takes incoming distances by default: for 0 → 1 → 2 it gives 0, 0.5 and 0.667, in place of 0.667, 0.5 and null here. For a single actor igraph gives 0.',
    example: 'A reaches B, C and D, 3 of the 4 others, each at distance 1: 3/4 · 3/3 = 0.75',
  },
  degree: {
    convention:
      'Distinct partners in either direction: an answered arc is one partner. Weights play no part.',
    otherTools:
      'networkx’s degree of a directed graph is in-degree plus out-degree, so an answered partner counts twice.',
    example: 'A is tied to B, C and D: 1 + 1 + 1 = 3',
  },
  eigenvector: {
    convention:
      'Union graph, weights ignored, length 1. Only in the largest connected part, since elsewhere the values are accidents of the computation. Directed networks only with union: true.',
    otherTools:
      'networkx and sna scale to length 1, igraph to a largest value of 1. sna did not converge on a network of several parts.',
    example:
      'λ = 2.2143. A’s partners have 0.4972 (B), 0.4972 (C) and 0.3425 (D). (0.4972 + 0.4972 + 0.3425) / 2.2143 = 0.604',
  },
  harmonicCloseness: {
    convention:
      'Every tie is one step; actors out of reach add 0, so it holds in networks of several parts. Normalised by n − 1. Directed: distances from the actor (“out”); “in”, “union”.',
    otherTools:
      'networkx and R igraph give the raw sum by default; python-igraph and sna (cmode = "suminvundir") the normalised value as here. networkx takes incoming distances by default. For a single actor igraph gives 0.',
    example: 'From A: B, C and D at distance 1, E at 2. (1 + 1 + 1 + 1/2) / 4 = 0.875',
  },
  inDegree: {
    convention: 'Parallel arcs from one actor count once. In undirected networks the degree.',
    otherTools: 'No other tool was compared.',
    example: 'Only C hands over to A: 1',
  },
  outDegree: {
    convention: 'Parallel arcs to one actor count once. In undirected networks the degree.',
    otherTools: 'No other tool was compared.',
    example: 'A hands over to B and to D: 1 + 1 = 2',
  },
  strength: {
    convention:
      'Weights are strengths: higher is more contact. Directed: arcs in and out together.',
    otherTools: 'No other tool was compared.',
    example: 'A has ties of weight 3 (B), 1 (C) and 2 (D): 3 + 1 + 2 = 6',
  },
} satisfies Record<string, MeasureNotes>;
