import type { SocialRadius } from '../../../views/social-radius.ts';
import type { Formatter } from '../../formatter.ts';

export const socialRadius = {
  title: 'Social radius',
  reading:
    'The thirteen stakeholder groups are those that Schubert lists for taking part in social planning. The table tells how deeply a group is involved: named at all, tied to somebody, with a seat in a body, with a tie on the planning level, tied to another group. It counts as taking part only with a seat or a tie on the planning level. It does not say whether a group was heard, and an absent group may simply be missing from the table: read it as a checklist for the next invitation.',
  column: 'a column “stakeholder group”',
  overview: ({ present, involved, of }: SocialRadius, say: Formatter) =>
    involved === null
      ? `${say.number(present)} of ${say.number(of)} stakeholder groups ${present === 1 ? 'is' : 'are'} in the table; whether they take part in planning it does not say, for it names neither bodies nor levels of cooperation.`
      : `${say.number(involved)} of ${say.number(of)} stakeholder groups ${involved === 1 ? 'takes' : 'take'} part in planning, with a seat in a body or a tie on the planning level; ${say.number(present)} ${present === 1 ? 'is' : 'are'} in the table.`,
  absent: (names: string[], say: Formatter) =>
    `To check for the next invitation, since not in the table: ${say.list(names, 13)}.`,
  shallow: (names: string[], say: Formatter) =>
    `Named, but tied to no other group: ${say.list(names, 13)}.`,
  other: (words: string[], say: Formatter) =>
    `Placed in none of the thirteen groups: ${say.list(words)}.`,
  ungrouped: (count: number, say: Formatter) =>
    `${say.count(count, 'actor has', 'actors have')} no stakeholder group.`,
  caption: 'How deeply each group is involved (number of actors)',
  columns: [
    'Stakeholder group',
    'named',
    'tied',
    'in a body',
    'planning level',
    'to another group',
  ],
};
