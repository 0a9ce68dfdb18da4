import type { MeasureText } from '../../measure-text.ts';

/** What the measures of cohesion say of themselves. */
export const cohesion = {
  bridges: {
    name: 'Bridges',
    says: 'Which single ties hold two parts of the network together.',
    undefinedWhen: 'Never.',
  },
  components: {
    name: 'Components',
    says: 'Into how many unconnected parts the network falls; an actor without ties is a part.',
    undefinedWhen: 'Never.',
  },
  corePeriphery: {
    name: 'Core and periphery',
    says: 'How well the network divides into a core in which all are tied and a rim without ties of its own: 1 is perfect, near 0 there is no such core.',
    undefinedWhen:
      'There is no tie, all are tied, or there are too few actors for a core and a rim.',
  },
  coreness: {
    name: 'Coreness',
    says: 'How deep an actor stands in the dense part of the network: k means that it belongs to a circle in which each has at least k contacts within the circle.',
    undefinedWhen: 'Never.',
  },
  cutpoints: {
    name: 'Cutpoints',
    says: 'Whose absence splits the network into parts that no longer reach each other.',
    undefinedWhen: 'Never.',
  },
  density: {
    name: 'Density',
    says: 'Which share of all possible ties exists.',
    undefinedWhen: 'There are fewer than two actors.',
  },
  fragmentation: {
    name: 'Fragmentation',
    says: 'Which share of the pairs of actors do not reach each other; weighted by distance, long ways count as partly cut off.',
    undefinedWhen: 'There are fewer than two actors.',
  },
  isolates: {
    name: 'Isolates',
    says: 'Who has no tie at all.',
    undefinedWhen: 'Never.',
  },
  keyPlayers: {
    name: 'Key players',
    says: 'Which few actors the network can least do without, since their loss cuts the others off from each other; and which few best reach all others, for example to spread news.',
    undefinedWhen:
      'There are too few actors, or the network is so large that the search would take too long.',
  },
  strongComponents: {
    name: 'Strong components',
    says: 'Into how many parts the network falls in which handovers can go round: within a part a way along the arrows leads from each actor to each other and back.',
    undefinedWhen: 'Never.',
  },
} satisfies Record<string, MeasureText>;
