import type { RuleText } from '../../finding-text.ts';

export const emptyCorner: RuleText<'empty-corner'> = {
  finding: ({ sector, unplaced, unread }, say) =>
    unread.length > 0
      ? `As far as the table was understood, nobody belongs to the sector ${say.quoted(say.sector(sector))}, but ${unread.length === 1 ? 'one word of it has' : `${say.number(unread.length)} words of it have`} not been matched to a sector yet: ${say.list(unread.map(say.quoted))}.`
      : `No actor of the table belongs to the sector ${say.quoted(say.sector(sector))}.${unplaced > 0 ? ` ${say.count(unplaced, 'actor has', 'actors have')} no sector; ${unplaced === 1 ? 'it' : 'one of them'} may belong here.` : ''}`,
  next: ({ sector }, say) =>
    `Check whether actors of ${say.quoted(say.sector(sector))} were left out of the survey; if not, decide whom to invite first.`,
  reading:
    'A sector is named when no actor of the table belongs to it. Where words of the table have not been matched to a sector yet, that is a question and not a gap. The finding does not say whether such actors exist in the region.',
};
