import type { TwoAxes } from '../../../views/two-axes.ts';
import type { Formatter } from '../../formatter.ts';

export const twoAxes = {
  title: 'Two axes: integrated and cooperative',
  reading:
    'Two shares that give a place in a field, for comparing years or regions that were surveyed in the same way. They are no score and must not be added: a high share is no aim in itself, and both depend on who was put into the table.',
  column: 'a column “department” and, beside it, a column “stakeholder group” or a table of bodies',
  overview: ({ integrated, cooperative }: TwoAxes, say: Formatter) =>
    `Integrated: ${say.number(integrated.across)} of ${say.count(integrated.all, 'tie', 'ties')} inside the administration ${integrated.across === 1 ? 'runs' : 'run'} across departments. Cooperative: ${cooperative.by === 'groups' ? `${say.number(cooperative.part)} of ${say.number(cooperative.all)} stakeholder groups ${cooperative.part === 1 ? 'takes' : 'take'} part, with a seat in a body or a tie on the planning level` : `${say.number(cooperative.part)} of ${say.count(cooperative.all, 'body', 'bodies')} ${cooperative.part === 1 ? 'has' : 'have'} a member from civil society`}.`,
  caption: 'Position',
  columns: ['Axis', 'Share'],
  integrated: 'integrated',
  cooperative: 'cooperative',
};
