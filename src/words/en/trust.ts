import type { Formatter } from '../formatter.ts';

/** What is said of how far things hold, beside findings and ranks. */
export const trust = {
  /** Beside a finding: "Certainty: likely." */
  label: (said: string) => `Certainty: ${said}.`,
  oneSide: 'rests on the word of one side',
  /** "1, likely 1–4" */
  range: (rank: string, from: string, to: string) =>
    from === to && from === rank ? rank : `${rank}, likely ${from}–${to}`,
  ranksTitle: 'Ranks, and where they may lie',
  ranksNote: (say: Formatter) =>
    `Rank 1 is the highest figure, of constraint the lowest. Behind it stands where nine of ten draws put the actor if ${say.percent(0.2)} of all, whoever they are, had not answered.`,
  measures: {
    degree: 'degree',
    betweenness: 'betweenness',
    constraint: 'constraint',
    effectiveSize: 'effective size',
    brokerage: 'brokered pairs',
  },
  shortMeasures: {
    degree: 'degree',
    betweenness: 'betw.',
    constraint: 'constr.',
    effectiveSize: 'eff.size',
    brokerage: 'brok.',
  },
  certaintyNote: (say: Formatter) =>
    `Certainty: “firm” means that at least ${say.percent(0.9)} of the draws find the same, with fewer answers or with answers that those who did not answer may have given; “likely” at least ${say.percent(0.5)}; “open” fewer. This is a probability, not a judgement.`,
  picture: {
    alone: (name: string) => `By betweenness, ${name} stays first in at least 95 of 100 draws`,
    likely: (name: string) => `By betweenness, ${name} is probably first, but not certainly`,
    unsure: (n: number, say: Formatter) =>
      `By betweenness, ${say.count(n, 'actor', 'actors')} may be first`,
    description: (name: string, range: string) =>
      `Each row is an actor: the dot is its rank by betweenness, the line where nine of ten draws with a fifth of the actors silent put it. At the top: ${name}, rank ${range}.`,
    caption: 'Ranks by betweenness and where they may lie',
    lead: 'Would the order be the same if a fifth had not answered? The longer the line, the less a rank tells; where lines overlap, the order is open.',
    columns: ['Actor', 'Rank', 'from', 'to'],
    axis: 'Rank',
  },
};
