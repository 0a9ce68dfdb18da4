import type { RuleText } from '../../finding-text.ts';

export const caseManagerAbsentFromPlanning: RuleText<'case-manager-absent-from-planning'> = {
  finding: ({ role, managers, casePartners, planningPairs, bodiesKnown }, say) =>
    `Case management (${say.role(role)}: ${say.actors(managers)}) has ${say.count(casePartners, 'partner', 'partners')} on the case level and no tie among the ${say.count(planningPairs, 'pair', 'pairs')} on the planning level${bodiesKnown ? '; nor does it sit in a body' : ''}.`,
  next: ({ managers }, say) =>
    `Ask ${say.actors(managers, 2)} how they could take part in planning within a working day: at a fixed date, through a delegate, or in writing.`,
  reading:
    'Reported when those who fill the role of case management have partners on the case level, none of them has a tie on the planning level, and none sits in a body of the table. Which role manages cases is the model chain’s default and can be set. Whether they were invited and declined, the table does not say.',
};
