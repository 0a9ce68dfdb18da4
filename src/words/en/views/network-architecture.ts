import type { NetworkArchitecture } from '../../../views/network-architecture.ts';
import type { Formatter } from '../../formatter.ts';
import { joined, quotedPair } from '../../lists.ts';

export const networkArchitecture = {
  title: 'Network architecture: who sits where',
  reading:
    'The units are those that Schubert draws; not every place needs each of them, and a body is recognised by its name. Two bodies that share no member can still inform each other, but somebody has to carry the news. Bodies count as a double structure where at least 80% of all their members sit in both, from three members on. What is done in a body, and how often it meets, the list of members does not say.',
  column:
    'a table of members and bodies, or a column “committee” with one or several bodies in each cell',
  overview: (bodies: number, present: number, of: number, say: Formatter) =>
    `${say.count(bodies, 'body', 'bodies')}; ${say.number(present)} of ${say.number(of)} units of the network architecture ${present === 1 ? 'is' : 'are'} recognised by name.`,
  absent: (names: string[], say: Formatter) => `Not recognised: ${say.list(names)}.`,
  separate: (pairs: NetworkArchitecture['joinedByOne'][number]['bodies'][], say: Formatter) =>
    `${say.count(pairs.length, 'pair of bodies shares', 'pairs of bodies share')} no member; news has to be carried here: ${joined(
      pairs.map((pair) => quotedPair(pair, say)),
      6,
      (n) => `and ${say.number(n)} more`,
    )}.`,
  joinedByOne: (joins: NetworkArchitecture['joinedByOne'], say: Formatter) =>
    `Only one member links ${joined(
      joins.map(({ bodies, actor }) => `${quotedPair(bodies, say)} (${say.actor(actor)})`),
      4,
      (n) => `and ${say.number(n)} more pairs`,
    )}.`,
  double: ({ bodies, shared, all, share }: NetworkArchitecture['double'][number], say: Formatter) =>
    `${bodies.map((body) => say.quoted(body)).join(' and ')} have ${say.percent(share)} of their members in common (${say.number(shared)} of ${say.number(all)}).`,
  single: (names: string[], say: Formatter) =>
    `With only one member in the list: ${say.list(names)}.`,
  withoutCivil: (names: string[], say: Formatter) =>
    `Without a member from citizens and civil society: ${say.list(names)}.`,
  withoutCircle: (names: string[], say: Formatter) =>
    `Without a participation circle: ${say.list(names)}.`,
  planner: ({ actor, bodies, onlyLink }: NetworkArchitecture['planners'][number], say: Formatter) =>
    `Planning professional: ${say.actor(actor)} sits in ${say.count(bodies.length, 'body', 'bodies')} (${say.list(bodies)})${
      onlyLink.length === 0
        ? '.'
        : ` and is the only link between ${joined(
            onlyLink.map((pair) => quotedPair(pair, say)),
            4,
            (n) => `and ${say.number(n)} more pairs`,
          )}.`
    }`,
  noPlanner: 'No planning professional is recognised in the bodies.',
  many: 'With more than 60 bodies, pairs are not compared.',
  caption: 'Bodies and who is in them',
  columns: ['Body', 'Chaired by', 'Members', 'Composition'],
  topics: 'Who sits in which working group, by stakeholder group',
  group: 'Stakeholder group',
  noSector: 'no corner',
  unitCaption: 'Units of the network architecture',
  unitColumns: ['Unit', 'Bodies in the list'],
};
