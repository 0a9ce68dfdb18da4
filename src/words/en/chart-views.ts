import type { Formatter } from '../formatter.ts';

/** What the pictures of the planners' views say. */
export const chartViews = {
  levels: 'Two levels of cooperation',
  levelsDescription: (
    planning: number,
    cases: number,
    both: number,
    share: string,
    managers: string[],
    say: Formatter,
  ) =>
    `The same actors on both levels: on the left the arcs of planning (${say.count(planning, 'pair', 'pairs')}), on the right those of case work (${say.number(cases)}). ${both === 0 ? 'No pair appears' : say.count(both, 'pair appears', 'pairs appear')} on both (${share} of all pairs).${managers.length === 0 ? '' : ` Case management: ${managers.join('; ')}.`}`,
  planningLevel: 'Level 1: planning',
  caseLevel: 'Level 2: case work',
  planningLevelShort: 'Planning',
  caseLevelShort: 'Case work',
  pairs: (n: number, say: Formatter) => say.count(n, 'pair', 'pairs'),
  onBoth: (n: number, share: string, say: Formatter) => `${say.number(n)} on both (${share})`,
  onBothLevels: 'on both levels',
  onOneLevel: 'on this level only',
  notOnLevel: 'nobody on this level',
  caseManagement: 'Case management',
  partnersOf: (name: string, planning: number, cases: number) =>
    `${name}: partners in planning ${planning}, in case work ${cases}`,
  levelsCaption: 'Pairs of actors and the levels on which they appear',
  levelsColumns: ['Actor', 'With', 'Planning', 'Case work'],
  yes: 'yes',
  bodies: 'Bodies and sectors',
  bodiesDescription: (shown: number, all: number, joins: number, say: Formatter) =>
    `${say.count(all, 'body', 'bodies')} and the seats of the sectors in them, each mark a member.${shown < all ? ` Shown are the ${say.number(shown)} largest.` : ''} ${joins === 0 ? 'No pair of bodies hangs on a single member.' : `${say.count(joins, 'pair of bodies hangs', 'pairs of bodies hang')} on a single member (arcs).`}`,
  members: (n: number, say: Formatter) => say.count(n, 'member', 'members'),
  onlyLinks: 'Only link',
  moreLinks: (n: number, say: Formatter) =>
    `… and ${say.number(n)} more that alone link two bodies (in the table)`,
  joins: (name: string, a: string, b: string) => `Only ${name} links ${a} and ${b}`,
  bodiesCaption: 'Seats of the sectors in the bodies and who alone links them',
  body: 'Body',
  seats: 'Members',
  joinedTo: 'Linked by a single member to',
  radius: 'Social radius',
  radiusDescription: (involved: number, of: number, absent: string[], say: Formatter) =>
    `${say.number(involved)} of ${say.number(of)} stakeholder groups are in the data. Each field reaches as far to the middle as the group is involved.${absent.length === 0 ? '' : ` Absent: ${absent.join('; ')}.`}`,
  radiusCaption: 'Stakeholder groups and how deeply they are involved',
  group: 'Stakeholder group',
  depths: {
    actors: 'in the data',
    connected: 'tied to somebody',
    seated: 'in a body',
    acrossGroups: 'tied to another group',
  } as Record<string, string>,
  groups: 'groups',
  absentGroup: 'absent from the data',
};
