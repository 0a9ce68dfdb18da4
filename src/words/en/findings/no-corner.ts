import type { RuleText } from '../../finding-text.ts';

export const noCorner: RuleText<'no-corner'> = {
  finding: ({ unplaced, count, of }, say) =>
    count === of
      ? `${of === 1 ? 'The only actor has no sector' : `None of the ${say.number(of)} actors has a sector`}, so nothing can be said about cooperation between sectors.`
      : `${count === 1 ? 'One actor belongs' : `${say.number(count)} actors belong`} to no sector: ${say.actors(unplaced)}. ${count === 1 ? 'It counts' : 'They count'} in the network, but in no figure about sectors.`,
  next: ({ count, of }) =>
    count === of
      ? 'Add a column “sector” to the table, with one word for each actor.'
      : 'Add the sector in the table where one fits. Some actors, such as an insurer or a transport company, may rightly have none.',
  reading:
    'Every actor is listed whose sector is missing from the table or is not one of those known. Nothing is guessed.',
};
