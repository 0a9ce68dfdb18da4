import type { SocialRadius } from '../../views/social-radius.ts';
import { rule } from '../rule.ts';
import { silentWhere } from '../silence.ts';

export type StakeholderGroupAbsentEvidence = {
  groups: { id: string; label: { en: string; de: string } }[];
  involved: number;
  of: number;
  /** Actors that the column leaves open. */
  ungrouped: number;
};

export const stakeholderGroupAbsent = rule<
  'stakeholder-group-absent',
  StakeholderGroupAbsentEvidence
>(
  {
    id: 'stakeholder-group-absent',
    severity: 'note',
    question: 'there',
    reference: 'Schubert 2018 (social radius of cooperation)',
    view: 'social-radius',
  },
  ({ analysis: { views } }) => {
    const radius = views['social-radius'] as SocialRadius | undefined;
    if (!radius || radius.absent.length === 0) return [];
    const { involved, of, ungrouped } = radius;
    const groups = radius.groups
      .filter(({ id }) => radius.absent.includes(id))
      .map(({ id, label }) => ({ id, label }));
    return [{ evidence: { groups, involved, of, ungrouped } }];
  },
  {
    refutableBy: (_, context) =>
      silentWhere(context, ({ stakeholderGroup }) => stakeholderGroup === null),
  },
);
