import type { MeasureText } from '../../measure-text.ts';

/** What the measures of brokerage say of themselves. */
export const brokerage = {
  brokerageTest: {
    name: 'Permutation test of brokerage',
    says: 'How likely it is that an actor would play a role at least this often if sectors said nothing about ties.',
    undefinedWhen: 'The actor has no sector.',
  },
  brokerage: {
    name: 'Brokerage',
    says: 'Between which sectors an actor passes something on that does not pass directly: within its own, into it, out of it, within another, between two others.',
    undefinedWhen: 'The actor has no sector; z also where the role is impossible.',
  },
  conditionalBrokerage: {
    name: 'Relative brokerage',
    says: 'Whether an actor plays a role more often (above 1) or less often (below 1) than its total and the sizes of the sectors would suggest.',
    undefinedWhen:
      'The actor has no sector; the ratio also where the role is impossible or the actor brokers nothing.',
  },
  egoBrokerPairs: {
    name: 'Pairs without a tie',
    says: 'How many pairs of an actor’s partners meet only through others: the gaps that it could close.',
    undefinedWhen: 'Never.',
  },
  egoBrokerShare: {
    name: 'Share of pairs without a tie',
    says: 'Which share of the pairs of an actor’s partners is not tied without it.',
    undefinedWhen: 'The actor has fewer than two partners.',
  },
  everettValente: {
    name: 'Everett–Valente brokerage',
    says: 'How much mediating rests on each contact of an actor: high where few contacts carry many shortest ways, 0 where it mediates nothing.',
    undefinedWhen: 'Betweenness is only estimated, in very large networks.',
  },
  graphBrokerage: {
    name: 'Brokerage of the network',
    says: 'Which kind of brokerage is more frequent or rarer in the network as a whole than chance would have it.',
    undefinedWhen: 'Never; z where the role is impossible.',
  },
  partialBrokerage: {
    name: 'Brokerage with shared credit',
    says: 'How much an actor stands between others when it shares each pair with all who stand between them too.',
    undefinedWhen: 'The actor has no sector.',
  },
} satisfies Record<string, MeasureText>;
