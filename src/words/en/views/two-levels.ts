import type { Place, TwoLevels } from '../../../views/two-levels.ts';
import type { Formatter } from '../../formatter.ts';

export const twoLevels = {
  title: 'Two levels of cooperation',
  reading:
    'Level 1 is planning the joint service, level 2 is working on the case. A pair on one level only is not a fault: not everybody who works on a case needs to plan. Little overlap only shows where the two worlds know little of each other. The last table names who reaches the most corners on the case level; whether somebody has the time, the mandate and the trust, the table does not say.',
  column:
    'a column in the list of ties that names the level or kind of each tie: planning (Level 1) or case (Level 2)',
  overlap: ({ planning, case: cases, both, jaccard }: TwoLevels['pairs'], say: Formatter) =>
    `On level 1 (planning) ${say.count(planning, 'pair works', 'pairs work')} together, on level 2 (case work) ${say.number(cases)}; ${both === 0 ? 'no pair appears' : say.count(both, 'pair appears', 'pairs appear')} on both (overlap ${say.percent(jaccard)} of all pairs).`,
  onlyCase: (pairs: [string, string][], say: Formatter) =>
    `${say.count(pairs.length, 'partnership works', 'partnerships work')} on cases without planning together: ${say.pairs(pairs)}.`,
  onlyPlanning: (pairs: [string, string][], say: Formatter) =>
    `${say.count(pairs.length, 'partnership plans', 'partnerships plan')} together without working on a case together: ${say.pairs(pairs)}.`,
  absent: (actors: string[], say: Formatter) => `Tied to nobody on level 1: ${say.actors(actors)}.`,
  nobody: (role: string, say: Formatter) =>
    `Nobody in the table fills case management (role: ${say.quoted(say.role(role))}).`,
  other: (words: string[]) => `Placed on neither level: ${words.join(', ')}.`,
  managers: 'Case management on both levels (partners / active on the level)',
  managerColumns: ['Actor', 'Level 1', 'Level 2', 'Bodies'],
  placed: 'Who reaches the most corners on the case level',
  placedColumns: ['Actor', 'Corners', 'Partners level 2', 'Partners level 1'],
  place: ({ degree, of }: Place, say: Formatter) => `${say.number(degree)} of ${say.number(of)}`,
  none: 'none',
};
