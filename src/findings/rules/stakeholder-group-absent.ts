import type { SocialRadius } from '../../views/social-radius.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

export type StakeholderGroupAbsentEvidence = {
  groups: string[];
  /** Groups with an actor in the table. */
  involved: number;
  of: number;
  /** Actors that the column leaves open. */
  ungrouped: number;
};

/** Where it comes from. */
export const reference = 'Schubert 2018 (social radius of cooperation)';

export const stakeholderGroupAbsent = rule<
  'stakeholder-group-absent',
  StakeholderGroupAbsentEvidence
>(
  {
    id: 'stakeholder-group-absent',
    severity: 'note',
    question: 'there',
    view: 'social-radius',
  },
  ({ analysis: { views } }) => {
    const radius = views['social-radius'] as SocialRadius | undefined;
    if (!radius || radius.absent.length === 0) return [];
    const { absent, present, of, ungrouped } = radius;
    return [{ evidence: { groups: absent, involved: present, of, ungrouped } }];
  },
  {
    refutableBy: (_, context) =>
      silentWhere(context, ({ stakeholderGroup }) => stakeholderGroup === null),
  },
);
