/** The smallest group that touches every tie between two groups. */
export interface Cover {
  /** One such group; those that stand in every one of them first, each part in ascending order. */
  members: number[];
  /** Those that stand in every smallest group. */
  always: number[];
}

const NONE = -1;

/**
 * A minimum vertex cover of ties between two groups without common members (Kőnig's theorem on a maximum matching by Hopcroft and
 * Karp). Of each tie the first end is of the one group, the second of the other. O(m · √n).
 */
export function minimumCover(ties: readonly (readonly [number, number])[]): Cover {
  const left = [...new Set(ties.map(([a]) => a))].sort((x, y) => x - y);
  const right = [...new Set(ties.map(([, b]) => b))].sort((x, y) => x - y);
  const place = new Map(left.map((id, i) => [id, i]));
  const other = new Map(right.map((id, i) => [id, i]));
  const forward: number[][] = left.map(() => []);
  const backward: number[][] = right.map(() => []);
  for (const [a, b] of ties) {
    const [i, j] = [place.get(a) as number, other.get(b) as number];
    forward[i].push(j);
    backward[j].push(i);
  }
  const { mate, partner } = maximumMatching(forward, right.length);

  // Kőnig: whoever an alternating path from a free end reaches on the far side stands in every smallest cover.
  const fromLeft = reached(forward, mate, partner);
  const fromRight = reached(backward, partner, mate);
  const sure = [
    ...left.filter((_, i) => fromRight.far[i]),
    ...right.filter((_, j) => fromLeft.far[j]),
  ].sort((x, y) => x - y);
  const free = left.filter((_, i) => mate[i] !== NONE && !fromRight.far[i] && !fromLeft.near[i]);
  // In the rest every matched pair gives one of its ends, whichever: nobody of it stands in all of them.
  return { members: [...sure, ...free], always: sure };
}

function maximumMatching(
  forward: readonly number[][],
  rights: number,
): { mate: Int32Array; partner: Int32Array } {
  const mate = new Int32Array(forward.length).fill(NONE);
  const partner = new Int32Array(rights).fill(NONE);
  const layer = new Int32Array(forward.length);
  for (;;) {
    const queue: number[] = [];
    layer.fill(NONE);
    for (let u = 0; u < mate.length; u++)
      if (mate[u] === NONE) {
        layer[u] = 0;
        queue.push(u);
      }
    let grows = false;
    for (let head = 0; head < queue.length; head++)
      for (const v of forward[queue[head]]) {
        const w = partner[v];
        if (w === NONE) grows = true;
        else if (layer[w] === NONE) {
          layer[w] = layer[queue[head]] + 1;
          queue.push(w);
        }
      }
    if (!grows) return { mate, partner };
    const at = new Int32Array(mate.length);
    for (let u = 0; u < mate.length; u++) if (mate[u] === NONE) augment(u, at);
  }

  /** Follows the layers from a free end to one on the other side; without recursion, since a path may be as long as the network. */
  function augment(start: number, at: Int32Array): void {
    const path = [start];
    while (path.length > 0) {
      const u = path[path.length - 1];
      if (at[u] === forward[u].length) {
        layer[u] = NONE;
        path.pop();
        if (path.length > 0) at[path[path.length - 1]]++;
        continue;
      }
      const w = partner[forward[u][at[u]]];
      if (w === NONE) {
        for (const end of path) {
          const taken = forward[end][at[end]];
          mate[end] = taken;
          partner[taken] = end;
          layer[end] = NONE;
        }
        return;
      }
      if (layer[w] === layer[u] + 1) path.push(w);
      else at[u]++;
    }
  }
}

/** What alternating paths from the free ends of one side reach: on that side (`near`) and on the other (`far`). */
function reached(
  forward: readonly number[][],
  mate: Int32Array,
  partner: Int32Array,
): { near: boolean[]; far: boolean[] } {
  const near = new Array<boolean>(mate.length).fill(false);
  const far = new Array<boolean>(partner.length).fill(false);
  const stack: number[] = [];
  for (let u = 0; u < mate.length; u++)
    if (mate[u] === NONE) {
      near[u] = true;
      stack.push(u);
    }
  while (stack.length > 0) {
    const u = stack.pop() as number;
    for (const v of forward[u]) {
      if (far[v]) continue;
      far[v] = true;
      const w = partner[v];
      if (w !== NONE && !near[w]) {
        near[w] = true;
        stack.push(w);
      }
    }
  }
  return { near, far };
}
