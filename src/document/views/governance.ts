import type { Governance } from '../../views/governance.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, sentence } from './block.ts';

export function governance(
  value: Governance,
  say: Formatter,
  words: Book['views']['governance'],
): Block[] {
  return [sentence(words.centre(value, say)), sentence(words.signs(value))];
}
