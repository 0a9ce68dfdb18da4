import type { Dataset } from '../input/dataset.ts';
import { BOTH, everyTie } from '../network/drawn-network.ts';
import { slotOfPair, type Ties } from '../network/ties.ts';

/**
 * Who reported each tie, by slot: 1 the row's actor, 2 the target.
 *
 * An arc is its source's word. An undirected tie has two reporters where both sides named it or nobody can tell, and one where the table
 * says who named it; who did not answer has named nobody, as long as the other side may have. O(m · row).
 */
export function reportersOf({ actors, ties: listed, columns }: Dataset, ties: Ties): Uint8Array {
  if (ties.directed || columns) return everyTie(ties);
  const reporters = new Uint8Array(ties.size);
  const places = new Map(ties.ids.map((id, i) => [id, i]));
  for (const { source, target, confirmed, reporter } of listed) {
    const a = places.get(source) as number;
    const b = places.get(target) as number;
    const slot = slotOfPair(ties, a, b);
    if (slot < 0) continue;
    const said = [a, b].filter((i) =>
      reporter === undefined ? actors[i].answered !== false : ties.ids[i] === reporter,
    );
    const isRow = (i: number) => slot >= ties.starts[i] && slot < ties.starts[i + 1];
    if (confirmed === true || said.length !== 1) reporters[slot] = BOTH;
    else reporters[slot] |= isRow(said[0]) ? 1 : 2;
  }
  return reporters;
}
