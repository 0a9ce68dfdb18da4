import { neighborsOf } from './neighbors.ts';
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
 * The parts into which the network falls without one actor, for any actor. One depth-first search numbers the actors so that every
 * part but the one above an actor is a run of numbers. O(n + m).
 */
export function splits(ties: Ties): (actor: number) => Split {
  const { offsets, list } = neighborsOf(ties);
  const n = ties.order;
  const place = new Int32Array(n).fill(-1);
  const order = new Int32Array(n);
  const low = new Int32Array(n);
  const last = new Int32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const root = new Int32Array(n);
  const at = offsets.slice(0, n);
  let visited = 0;
  for (let start = 0; start < n; start++) {
    if (place[start] >= 0) continue;
    let u = start;
    enter(u, start);
    while (u >= 0) {
      if (at[u] < offsets[u + 1]) {
        const v = list[at[u]++];
        if (place[v] < 0) {
          parent[v] = u;
          enter(v, start);
          u = v;
        } else if (v !== parent[u]) low[u] = Math.min(low[u], place[v]);
        continue;
      }
      last[u] = visited;
      const up = parent[u];
      if (up >= 0) low[up] = Math.min(low[up], low[u]);
      u = up;
    }
  }
  function enter(u: number, from: number) {
    place[u] = visited;
    low[u] = visited;
    order[visited++] = u;
    root[u] = from;
  }

  return (actor) => {
    const runs: [number, number][] = [];
    for (let s = offsets[actor]; s < offsets[actor + 1]; s++) {
      const child = list[s];
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
}

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
