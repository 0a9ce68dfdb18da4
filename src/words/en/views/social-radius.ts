import type { SocialRadius } from '../../../views/social-radius.ts';
import type { Formatter } from '../../formatter.ts';

export const socialRadius = {
  title: 'Social radius',
  reading:
    'The thirteen stakeholder groups are those that Schubert lists for taking part in social planning. The table tells how deeply a group is involved: named at all, tied to somebody, with a seat in a body, tied to another group. It does not say whether a group was heard, and an absent group may simply be missing from the table: read it as a checklist for the next invitation.',
  column: 'a column “stakeholder group”',
  overview: ({ involved, of }: SocialRadius, say: Formatter) =>
    `${say.number(involved)} of ${say.number(of)} stakeholder groups ${involved === 1 ? 'is' : 'are'} involved.`,
  absent: (names: string[], say: Formatter) =>
    `To check for the next invitation, since not in the table: ${say.list(names, 13)}.`,
  shallow: (names: string[], say: Formatter) =>
    `Named, but tied to no other group: ${say.list(names, 13)}.`,
  other: (words: string[], say: Formatter) =>
    `Placed in none of the thirteen groups: ${say.list(words)}.`,
  ungrouped: (count: number, say: Formatter) =>
    `${say.count(count, 'actor has', 'actors have')} no stakeholder group.`,
  caption: 'How deeply each group is involved (number of actors)',
  columns: ['Stakeholder group', 'named', 'tied', 'in a body', 'to another group'],
};
