import { adjacency } from './adjacency.ts';
import { lowpoints } from './lowpoints.ts';
import { memo } from './memo.ts';
import type { Ties } from './ties.ts';

/** Actors that still reach each other: how many, who, as ascending indices, and one of them who was tied to the missing actor. */
export interface Part {
  size: number;
  entry: number;
  actors: () => number[];
}

/** What is left of an actor's component without it. */
export interface Split {
  /** Size of the largest part. */
  rest: number;
  /** The other parts, larger ones first. */
  cutOff: Part[];
}

/**
 * The parts into which the network falls without one actor, for any actor. The depth-first search of `lowpoints` numbers the actors so that every
 * part but the one above an actor is a run of numbers. O(n + m), once for a network however many ask.
 */
export const splits = memo((ties: Ties): ((actor: number) => Split) => {
  const { offsets, neighbors } = adjacency(ties);
  const { place, order, low, parent } = lowpoints(ties);
  const n = ties.order;
  // Those found through an actor stand behind it: from its place to `last`.
  const last = Int32Array.from(place, (at) => at + 1);
  const root = Int32Array.from(order.keys());
  for (let at = n - 1; at > 0; at--) {
    const up = parent[order[at]];
    if (up >= 0) last[up] = Math.max(last[up], last[order[at]]);
  }
  for (const u of order) if (parent[u] >= 0) root[u] = root[parent[u]];

  return (actor) => {
    const runs: [number, number][] = [];
    for (let s = offsets[actor]; s < offsets[actor + 1]; s++) {
      const child = neighbors[s];
      if (parent[child] === actor && low[child] >= place[actor])
        runs.push([place[child], last[child]]);
    }
    const parts = runs.map(([from, to]) =>
      partOf(to - from, order[from], () => [...order.subarray(from, to)].sort((x, y) => x - y)),
    );
    const [first, end] = [place[root[actor]], last[root[actor]]];
    const above = end - first - 1 - parts.reduce((sum, { size }) => sum + size, 0);
    if (above > 0)
      parts.push(
        partOf(above, parent[actor], () => {
          // All of the component but the runs and the actor itself.
          const others: number[] = [];
          let from = first;
          for (const [start, stop] of [...runs, [end, end]]) {
            for (let p = from; p < start; p++) if (order[p] !== actor) others.push(order[p]);
            from = stop;
          }
          return others.sort((x, y) => x - y);
        }),
      );
    // Of parts of one size, the one with the first actor in code-unit order leads, whatever the search found first.
    parts.sort((x, y) => y.size - x.size || x.actors()[0] - y.actors()[0]);
    return { rest: parts[0]?.size ?? 0, cutOff: parts.slice(1) };
  };
});

/** A part whose actors are gathered when somebody asks, and then kept. */
function partOf(size: number, entry: number, gather: () => number[]): Part {
  let actors: number[] | undefined;
  return {
    size,
    entry,
    actors: () => {
      actors ??= gather();
      return actors;
    },
  };
}
