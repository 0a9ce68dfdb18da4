import * as measures from '../measures/index.ts';
import { viewList } from '../views/list.ts';

/** What the rules read, and the summary of a data set. */
const judged: readonly string[] = [
  ...['constraint', 'cutpoints', 'density', 'effectiveSize', 'sectorMatrix'],
  ...['areas', 'departments', 'network-architecture', 'social-radius', 'tiers', 'two-levels'],
];

/** The measures and views, and what else may be left out, on which no finding rests and nothing that a check tells without budgets. */
export const notJudged: readonly string[] = [
  ...[...Object.values<{ id: string }>(measures), ...viewList]
    .map(({ id }) => id)
    .filter((id) => !judged.includes(id)),
  'plan',
  'ranks',
];
