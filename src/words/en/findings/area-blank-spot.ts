import type { RuleText } from '../../finding-text.ts';

export const areaBlankSpot: RuleText<'area-blank-spot'> = {
  finding: ({ area, actors, roles, required, missingEverywhere }, say) =>
    `In ${say.quoted(area)} (${say.count(actors, 'actor', 'actors')}) ${say.number(roles.length + missingEverywhere)} of ${say.number(required)} roles of the chain ${roles.length + missingEverywhere === 1 ? 'is' : 'are'} missing, in the whole network ${say.number(missingEverywhere)}. Filled elsewhere and not here: ${say.roles(roles)}.`,
  next: ({ area, roles }, say) =>
    `Find out who serves people from ${say.quoted(area)} who need one of these: ${say.roles(roles.slice(0, 3))}.`,
  reading:
    'An area is named when more than half of the required roles that are filled somewhere in the network are filled by nobody of this area; actors without an area count as serving all. An area of one or two actors is too small to be judged. The role may be served from the next area, which the table does not show.',
};
