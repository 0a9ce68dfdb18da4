import type { FindingText } from '../../finding-text.ts';

export const emptyCorner: FindingText<'empty-corner'> = {
  title: 'Empty corner',
  finding: ({ sector, unplaced }, say) =>
    `The corner “${say.sector(sector)}” is empty: no actor of the table belongs to it.${unplaced > 0 ? ` ${say.count(unplaced, 'actor has', 'actors have')} no corner and may belong here.` : ''}`,
  next: ({ sector }, say) =>
    `Check whether actors of “${say.sector(sector)}” were left out of the survey; if not, decide whom to invite first.`,
  reading:
    'A corner is empty when no actor of the table has this sector. The finding says nothing on whether such actors exist in the region.',
};
