import type { Formatter } from '../../formatter.ts';

export const planningModes = {
  title: 'Planning modes side by side',
  reading:
    'Signs, not a classification: many ties of the administration can mean regulation or service, a contract can secure an equal partnership, and a body with citizens can decide nothing. Every place works with a mix of the three. Compare a place with itself over the years.',
  column:
    'in the list of ties a column “agreement” or “kind of tie” that names contracts and funding',
  overview:
    'Three modes of planning leave traces in a network; in practice they mix (“hybrid mix”). The figures stand side by side and name no mode.',
  caption: 'Traces of the three modes',
  columns: ['Mode', 'Trace', 'Ties or bodies', 'Share'],
  modes: {
    administrative: 'administrative',
    contracts: 'management-focused',
    reciprocal: 'integrated and cooperative',
    bodies: 'integrated and cooperative',
  },
  traces: {
    administrative: 'ties with the administration at one end',
    contracts: 'ties on a contract or funding',
    reciprocal: 'ties across corners named from both sides',
    bodies: 'bodies with civil society',
  },
  of: (part: number, all: number, say: Formatter) => `${say.number(part)} of ${say.number(all)}`,
};
