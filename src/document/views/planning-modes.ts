import type { PlanningModes } from '../../views/planning-modes.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, type Cell, sentence, table } from './block.ts';

const traces = ['administrative', 'contracts', 'reciprocal', 'bodies'] as const;

export function planningModes(
  value: PlanningModes,
  say: Formatter,
  words: Book['views']['planning-modes'],
): Block[] {
  return [
    sentence(words.overview),
    table(
      words.caption,
      words.columns,
      traces.map((trace): Cell[] => {
        const share = value[trace];
        return [
          { text: words.modes[trace] },
          { text: words.traces[trace] },
          { text: share === null ? '–' : words.of(share.part, share.all, say) },
          { share: share === null ? null : share.share },
        ];
      }),
    ),
  ];
}
