import type { Ties } from '../../network/ties.ts';
import { stepsOf } from './arcs.ts';
import { byDegree } from './by-degree.ts';
import { distanceRows, NEVER } from './distance-row.ts';
import { countSets, everySet, type FoundSet, swapSearch } from './search-sets.ts';

/** Room for the distances of candidates: bytes. */
const ROOM = 64e6;
const STARTS = 5;

/** The k actors with the largest D_R along the direction of ties; see `keyPlayers`. */
export function bestReach(
  ties: Ties,
  { k, work, seed }: { k: number; work: number; seed: number },
): FoundSet & { search: string } {
  const { order } = ties;
  const visits = order + 2 * ties.size;
  const most = Math.floor(Math.min(work / 10 / visits, ROOM / (2 * order)));
  const room = Math.max(Math.min(order, 10), Math.min(order, most));
  // Candidates stay in the order of their ids, so that of equal sets the first is found first.
  const candidates =
    room === order
      ? Array.from({ length: order }, (_, i) => i)
      : Array.from(byDegree(ties.degrees).subarray(0, room)).sort((a, b) => a - b);
  const rows = candidates.map(distanceRows(stepsOf(ties, 'out'), stepsOf(ties, 'in')));
  let farthest = 0;
  for (const row of rows) for (const d of row) if (d > farthest && d !== NEVER) farthest = d;
  const counts = new Int32Array(NEVER + 1);
  let values = 0;
  const reach = (rest: readonly number[], added: number) => {
    values++;
    counts.fill(0, 0, farthest + 1);
    const first = rows[added];
    const second = rows[rest[0] ?? added];
    const third = rows[rest[1] ?? added];
    for (let j = 0; j < order; j++) {
      // The least of three without a branch, which would be guessed wrong half the time.
      let d = first[j];
      let nearer = second[j] - d;
      d += nearer & (nearer >> 31);
      nearer = third[j] - d;
      d += nearer & (nearer >> 31);
      counts[d]++;
    }
    let sum = counts[0];
    for (let d = 1; d <= farthest; d++) sum += counts[d] / d;
    return sum / order;
  };
  // Looking up three rows costs about four visits an actor.
  const allowed = work / (4 * order);
  const all = room === order && countSets(order, k) <= allowed;
  const found = all
    ? everySet(order, k, reach)
    : swapSearch(
        candidates.map((_, c) => c),
        reach,
        { k, seed, starts: STARTS, goOn: () => values < Math.max(allowed / 10, 100) },
      );
  return {
    set: found.set.map((c) => candidates[c]),
    value: found.value,
    search: all ? 'every set' : `greedy with swaps among ${room} actors`,
  };
}
