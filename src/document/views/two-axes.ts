import type { TwoAxes } from '../../views/two-axes.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, sentence, table } from './block.ts';

export function twoAxes(value: TwoAxes, say: Formatter, words: Book['views']['two-axes']): Block[] {
  return [
    sentence(words.overview(value, say)),
    table(words.caption, words.columns, [
      [{ text: words.integrated }, { share: value.integrated.share }],
      [{ text: words.cooperative }, { share: value.cooperative.share }],
    ]),
  ];
}
