import type { MeasureText } from '../../measure-text.ts';

/** What the measures of centrality say of themselves. */
export const centrality = {
  betweenness: {
    name: 'Betweenness',
    says: 'How often an actor lies on the shortest way between two others: who is in between when one part of the network turns to another.',
    undefinedWhen: 'Only if normalized: there are fewer than three actors.',
  },
  centralization: {
    name: 'Centralisation',
    says: 'How far the network is built around one actor: 1 is a star, 0 where all stand alike. Once by contacts, once by lying in between.',
    undefinedWhen:
      'There are fewer than three actors; by betweenness also where that is only estimated.',
  },
  closeness: {
    name: 'Closeness',
    says: 'How near an actor is to those it reaches, the less the fewer they are. In a network of several parts harmonic closeness is the better figure.',
    undefinedWhen: 'The actor reaches no one.',
  },
  degree: {
    name: 'Degree',
    says: 'With how many others an actor has a tie.',
    undefinedWhen: 'Never.',
  },
  eigenvector: {
    name: 'Eigenvector centrality',
    says: 'How well connected the contacts of an actor are in turn: high where it knows those who know many.',
    undefinedWhen:
      'The actor is not in the largest connected part, or ties have a direction, or there is no tie.',
  },
  harmonicCloseness: {
    name: 'Harmonic closeness',
    says: 'How short the ways from an actor to all others are: 1 where it knows everyone, 0 where it reaches no one.',
    undefinedWhen: 'There are fewer than two actors.',
  },
  inDegree: {
    name: 'In-degree',
    says: 'How many others hand over to this actor, or name it.',
    undefinedWhen: 'Never.',
  },
  outDegree: {
    name: 'Out-degree',
    says: 'To how many others this actor hands over, or whom it names.',
    undefinedWhen: 'Never.',
  },
  strength: {
    name: 'Strength',
    says: 'How much contact an actor has in all: the sum of the weights of its ties.',
    undefinedWhen: 'Never.',
  },
} satisfies Record<string, MeasureText>;
