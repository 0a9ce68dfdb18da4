import type { Analysis, AnalyzedActor } from '../analysis.ts';
import type { Book } from './book.ts';
import type { Formatter } from './formatter.ts';

/** A rank as it is shown, with the ends of where it may lie. */
export interface RankRange {
  id: string;
  rank: number;
  from: number;
  to: number;
}

/** The rank of an actor by a measure with its range; `null` where none was drawn. */
export function rankRange({ id, ranks }: AnalyzedActor, measure: string): RankRange | null {
  const found = ranks?.[measure];
  if (!found || found.from === null || found.to === null) return null;
  const { rank, from, to } = found;
  // A rank is told by who is better for sure, so it may be better than all that was drawn.
  return { id, rank, from: Math.min(rank, from), to: Math.max(rank, to) };
}

/** All of them, the best first. */
export function rankRanges({ actors }: Pick<Analysis, 'actors'>, measure: string): RankRange[] {
  return actors
    .flatMap((actor) => rankRange(actor, measure) ?? [])
    .sort((a, b) => a.rank - b.rank || a.to - b.to || a.from - b.from || (a.id < b.id ? -1 : 1));
}

/** What ranks by betweenness tell: who stays first, or how many may be. */
export function ranksMessage(ranges: readonly RankRange[], book: Book, say: Formatter): string {
  const words = book.trust.picture;
  const first = ranges.filter(({ from }) => from === 1);
  if (first.length !== 1) return words.unsure(first.length, say);
  const [{ id, to }] = first;
  return to === 1 ? words.alone(say.actor(id)) : words.likely(say.actor(id));
}
