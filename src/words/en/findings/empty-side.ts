import type { Evidences, RuleText } from '../../finding-text.ts';
import type { Formatter } from '../../formatter.ts';
import { scope, sectorsWithSizes, silence } from './sides.ts';

type Evidence = Evidences['empty-side'];

export const emptySide: RuleText<'empty-side'> = {
  finding: (e, say) =>
    `Between ${sectorsWithSizes(e, say)} there is not a single tie; ${e.possible === 1 ? 'one' : say.number(e.possible)} would be possible.${expectation(e, say)}${unreadWords(e, say)}${silence(e, say)}`,
  next: ({ common, sectors }, say) =>
    common.length > 0
      ? `${say.actors(common)} ${common.length === 1 ? 'works' : 'work'} with both and can bring them round one table. First settle which handover is needed between ${say.sectors(sectors)}.`
      : `Nobody is known to work with both. Settle which handover is needed between ${say.sectors(sectors)}, then invite one actor of each to the same table.`,
  reading: `Two sectors are named when no actor of one sector has a tie to any actor of the other, although a tie would be possible. It is a gap where the model chain expects a handover between them, or where there is no care chain to ask and at least one tie would be expected by chance. With a chain that expects nothing it is a point to look at; where less than one tie would be expected by chance, it is only a note. It may be a sensible division of work, or the ties may not have been reported. ${scope}`,
};

function expectation({ chain, expected, byChance }: Evidence, say: Formatter): string {
  const chance =
    byChance === null ? '' : ` By chance alone, ${ofChance(byChance, say)} would be expected here.`;
  if (!chain) return chance;
  if (expected.length === 0) return ` The model chain expects no handover here.${chance}`;
  return ` The model chain expects: ${expected.slice(0, 3).map(say.handover).join('; ')}.`;
}

/** A number of ties by chance is no count: it is told about. */
function ofChance(expected: number, say: Formatter): string {
  if (expected < 1) return expected === 0 ? 'no tie' : 'less than one tie';
  const about = Math.round(expected);
  return about === 1 ? 'about one tie' : `about ${say.number(about)} ties`;
}

/** That a word which is not understood yet may be the reason. */
const unreadWords = ({ unread }: Evidence, say: Formatter): string =>
  unread.length === 0
    ? ''
    : ` There may be one: ${unread.length === 1 ? 'one word of the table has' : `${say.number(unread.length)} words of the table have`} not been matched to a sector yet (${say.list(unread.map(say.quoted))}).`;
