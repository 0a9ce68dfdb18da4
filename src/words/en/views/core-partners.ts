import type { CorePartners } from '../../../views/core-partners.ts';
import type { Formatter } from '../../formatter.ts';

export const corePartners = {
  title: 'Core and further partners',
  reading:
    'The planned core is what the column says. The measured core comes from the ties alone: the actors that are most closely tied with each other; at times several cores fit equally well. A difference is a question for the plan, not for the actor: somebody can belong to the core by mandate and have few ties in this survey.',
  column: 'a column that says yes or no to “core”',
  overview: ({ planned, measured, coreOutside }: CorePartners, say: Formatter) =>
    `The planned core has ${say.count(planned.length, 'actor', 'actors')}, the measured one ${say.number(measured.length)}; ${say.number(planned.length - coreOutside.length)} of ${say.number(planned.length)} planned ${planned.length - coreOutside.length === 1 ? 'is' : 'are'} in the core by their ties, too.`,
  inCore: (ids: string[], say: Formatter) =>
    `Planned as further partners, but in the core by their ties: ${say.actors(ids)}.`,
  outside: (ids: string[], say: Formatter) =>
    `Planned as core, but outside of it by their ties: ${say.actors(ids)}.`,
  same: 'The planned and the measured core are the same.',
  unknown: (count: number, say: Formatter) =>
    `The column says nothing about ${say.count(count, 'actor', 'actors')}.`,
  caption: 'Where plan and ties differ',
  columns: ['Actor', 'planned', 'measured', 'Partners'],
  core: 'core',
  partner: 'further partner',
  beyond: 'outside',
};
