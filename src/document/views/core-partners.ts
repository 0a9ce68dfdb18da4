import type { CorePartners } from '../../views/core-partners.ts';
import type { Book } from '../../words/book.ts';
import type { Formatter } from '../../words/formatter.ts';
import { type Block, sentence, tableOf } from './block.ts';

const maxRows = 12;

export function corePartners(
  value: CorePartners,
  say: Formatter,
  words: Book['views']['core-partners'],
): Block[] {
  const { partnersInCore, coreOutside, degrees, unknown } = value;
  const row = (id: string, planned: string, measured: string) => [
    { actors: [id] },
    { text: planned },
    { text: measured },
    { number: degrees[id] ?? null },
  ];
  return [
    sentence(words.overview(value, say)),
    ...(partnersInCore.length > 0 ? [sentence(words.inCore(partnersInCore, say))] : []),
    ...(coreOutside.length > 0 ? [sentence(words.outside(coreOutside, say))] : []),
    ...(partnersInCore.length + coreOutside.length === 0 && unknown === 0
      ? [sentence(words.same)]
      : []),
    ...(unknown > 0 ? [sentence(words.unknown(unknown, say))] : []),
    ...tableOf(words.caption, words.columns, [
      ...partnersInCore.slice(0, maxRows).map((id) => row(id, words.partner, words.core)),
      ...coreOutside.slice(0, maxRows).map((id) => row(id, words.core, words.beyond)),
    ]),
  ];
}
