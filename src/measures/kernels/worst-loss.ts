import { lowpoints } from '../../network/lowpoints.ts';
import type { Ties } from '../../network/ties.ts';
import { stepsOf } from './arcs.ts';
import { countSets, everySet, swapSearch } from './search-sets.ts';

/** With fewer sets than this a search among candidates says nothing. */
const LEAST_SETS = 60;
/** A search among candidates, which proves nothing, may take this share of the work. */
const SWAP_SHARE = 1 / 4;
/** Most searches need not be repeated for a set that shares all but one actor with another: about this share. */
const REPEATED = 1 / 5;
const STARTS = 5;

export interface WorstLoss {
  /** `null` where the search would be too dear. */
  set: number[] | null;
  value: number;
  before: number;
  search: string;
}

/** The k actors without whom D_F of the union graph is largest; see `keyPlayers`. One value costs O(n (n + m)). */
export function worstLoss(
  ties: Ties,
  { k, work, seed }: { k: number; work: number; seed: number },
): WorstLoss {
  const { order } = ties;
  const cost = REPEATED * order * (order + 2 * ties.size);
  const values = Math.floor(work / cost);
  if (countSets(order, k) > values && values * SWAP_SHARE < LEAST_SETS)
    return {
      set: null,
      value: Number.NaN,
      before: Number.NaN,
      search: `not computed: a search among ${LEAST_SETS} sets needs work of ${Math.ceil((LEAST_SETS * cost) / SWAP_SHARE)}`,
    };
  const { before, fragmentation, visits } = fragmentationWithout(ties);
  if (countSets(order, k) <= values) {
    const { set, value } = everySet(order, k, fragmentation);
    return { set, value, before, search: 'every set' };
  }
  // Cutpoints and actors with many contacts first: whose loss can cut the network up.
  const { isCutpoint } = lowpoints(ties);
  const room = Math.min(order, Math.max(10, Math.floor(values / (3 * k))));
  const candidates = Array.from({ length: order }, (_, i) => i)
    .sort(
      (a, b) =>
        (1 + isCutpoint[b]) * ties.degrees[b] - (1 + isCutpoint[a]) * ties.degrees[a] || a - b,
    )
    .slice(0, room);
  const { set, value } = swapSearch(candidates, fragmentation, {
    k,
    seed,
    starts: STARTS,
    goOn: () => visits() < work * SWAP_SHARE,
  });
  return {
    set,
    value,
    before,
    search: `greedy with swaps among ${room} actors`,
  };
}

/**
 * D_F of what remains without `rest` and `added`: 1 − Σ 1/d / (n'(n' − 1)).
 *
 * For `rest` all distances are found once. Taking `added` away then changes only the searches in which it is the single way on to some
 * actor one step farther; from all others its own distance is merely left out. So only those searches are repeated.
 */
function fragmentationWithout(ties: Ties) {
  const { order } = ties;
  const { offsets, neighbors } = stepsOf(ties, 'union');
  const places = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  const entries = new Int32Array(order);
  const gone = new Uint8Array(order);
  const rows = new Float64Array(order);
  const away = new Int32Array(order * order);
  const single = new Uint8Array(order * order);
  let visits = 0;
  let total = 0;
  let held: readonly number[] | null = null;

  /** Σ 1/d from a source past the actors gone; with `keep`, distances and single ways on are noted in its row. */
  const search = (source: number, keep: boolean): number => {
    queue[0] = source;
    places[source] = 0;
    entries[0] = 0;
    let tail = 1;
    let near = 0;
    const row = source * order;
    for (let head = 0, d = 1; head < tail; d++) {
      const end = tail;
      for (; head < end; head++) {
        const v = queue[head];
        for (let e = offsets[v], last = offsets[v + 1]; e < last; e++) {
          const w = neighbors[e];
          if (gone[w] === 1) continue;
          const place = places[w];
          if (place < 0) {
            places[w] = tail;
            entries[tail] = v;
            queue[tail++] = w;
          } else if (place >= end) entries[place] = -1;
        }
        visits += 1 + offsets[v + 1] - offsets[v];
      }
      near += (tail - end) / d;
      if (keep)
        for (let k = end; k < tail; k++) {
          away[row + queue[k]] = d;
          if (entries[k] >= 0) single[row + entries[k]] = 1;
        }
    }
    for (let k = 0; k < tail; k++) places[queue[k]] = -1;
    return near;
  };

  const hold = (rest: readonly number[]) => {
    if (held && held.length === rest.length && held.every((v, i) => v === rest[i])) return;
    held = rest.slice();
    gone.fill(0);
    for (const v of rest) gone[v] = 1;
    away.fill(0);
    single.fill(0);
    total = 0;
    for (let source = 0; source < order; source++) {
      rows[source] = gone[source] === 1 ? 0 : search(source, true);
      total += rows[source];
    }
  };
  const fragmented = (near: number, left: number) => 1 - near / (left * (left - 1));

  hold([]);
  return {
    before: fragmented(total, order),
    visits: () => visits,
    fragmentation: (rest: readonly number[], added: number): number => {
      hold(rest);
      gone[added] = 1;
      let near = total - 2 * rows[added];
      for (let source = 0; source < order; source++) {
        if (gone[source] === 1 || single[source * order + added] === 0) continue;
        near += search(source, false) - (rows[source] - 1 / away[source * order + added]);
      }
      gone[added] = 0;
      return fragmented(near, order - rest.length - 1);
    },
  };
}
