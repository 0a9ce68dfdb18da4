import type { Evidences, FindingText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';
import { scope, sectorsWithSizes, silence } from './sides.ts';

type Evidence = Evidences['empty-side'];

export const emptySide: FindingText<'empty-side'> = {
  title: 'No cooperation between two sectors',
  finding: (e, say) =>
    `Between ${sectorsWithSizes(e, say)} there is not a single tie; ${e.possible === 1 ? 'one' : say.number(e.possible)} would be possible.${expectation(e, say)}${unreadWords(e, say)}${silence(e, say)}`,
  next: ({ common, sectors }, say) =>
    common.length > 0
      ? `${say.actors(common)} ${common.length === 1 ? 'works' : 'work'} with both and can bring them to one table. First settle which handover is needed between ${say.sectors(sectors)}.`
      : `Nobody is known to work with both. Settle which handover is needed between ${say.sectors(sectors)}, then invite one actor of each to the same table.`,
  reading: `Two sectors are named when no actor of one sector has a tie to any actor of the other, although a tie would be possible. It is a gap where the model chain expects a handover between them, or where there is no care chain to ask and chance would leave at least one tie; with a chain that expects nothing it is a point to look at, and where chance would leave less than one tie it is only a note, since it may be a sensible division of work, or the ties may not have been reported. ${scope}`,
};

function expectation({ chain, expected, byChance }: Evidence, say: Formatter): string {
  const chance =
    byChance === null ? '' : ` By chance ${say.count(byChance, 'tie', 'ties')} would lie here.`;
  if (!chain) return chance;
  if (expected.length === 0) return ` The model chain expects no handover here.${chance}`;
  return ` The model chain expects: ${expected.slice(0, 3).map(say.handover).join('; ')}.`;
}

/** That a word which is not understood yet may be the reason. */
const unreadWords = ({ unread }: Evidence, say: Formatter): string =>
  unread.length === 0
    ? ''
    : ` There may be one: ${say.count(unread.length, 'word of the table belongs', 'words of the table belong')} to no sector yet (${say.list(unread.map(say.quoted))}).`;
