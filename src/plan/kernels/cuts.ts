import { adjacency } from '../../network/adjacency.ts';
import type { Ties } from '../../network/ties.ts';

/** What a tie more changes about the parts of a network; each is before minus after, so more is better. */
export interface CutGains {
  cutpoints: number;
  bridges: number;
  /** F: the share of ordered pairs that do not reach each other. */
  reach: number;
  /** Mean over v of F of the network without v; `null` with fewer than three actors. */
  lossMeanF: number | null;
}

/** The parts of a network today, and what a tie more would change about them. */
export interface Cuts {
  cutpoints: number;
  bridges: number;
  fragmentation: number | null;
  lossMeanF: number | null;
  gains: (a: number, b: number) => CutGains;
}

/** A depth-first search of the union graph, and what hangs on each actor. */
interface Tree {
  parent: Int32Array;
  depth: Int32Array;
  root: Int32Array;
  /** Actors below and including one. */
  below: Int32Array;
  /** 1 where what is below an actor falls off without its parent. */
  falls: Uint8Array;
  /** 1 where the tie to the parent is a bridge. */
  bridge: Uint8Array;
  /** Actors that stay together above, without an actor: all of its component but itself and what falls off. */
  above: Int32Array;
  /** Into how many parts the others of its component fall without an actor. */
  parts: Int32Array;
  /** Ordered pairs that still reach each other in the component of an actor without it. */
  joined: Float64Array;
  /** The actors as the search found them. */
  found: Int32Array;
}

/**
 * Cutpoints, bridges, F and the mean F after the loss of one actor, and what a tie {a, b} changes about them.
 *
 * Within a component the tie joins all blocks on the way from a to b into one: the bridges among them are none any more, and a cutpoint
 * between them only stays one where a third block hangs on it. Without a cutpoint v between them a and b are in two parts, whose sizes
 * say how many pairs the tie then joins. Two components are joined by a bridge. O(n + m) once, then one walk along the tree of the
 * search from a to b.
 */
export function cutsOf(ties: Ties): Cuts {
  const { order, degrees } = ties;
  const tree = searchTree(ties);
  const { parent, depth, root, below, falls, bridge, above, parts } = tree;
  const left = sizesLeft(tree);
  const pairs = order * (order - 1);
  const meanLeft = (joined: number) => (order < 3 ? null : joined / (pairs * (order - 2)));

  const within = (a: number, b: number): CutGains => {
    let cutpoints = 0;
    let bridges = 0;
    let joined = 0;
    const part = (v: number, child: number) => (falls[child] === 1 ? below[child] : above[v]);
    const between = (v: number, one: number, other: number) => {
      joined += 2 * one * other;
      if (parts[v] === 2) cutpoints++;
    };
    let [x, y] = [a, b];
    /** The children by which the walk came up. */
    let [fromX, fromY] = [-1, -1];
    while (x !== y) {
      const up = depth[x] >= depth[y];
      const child = up ? x : y;
      const start = up ? fromX : fromY;
      // What is passed on the way up is between the two; the part above it holds the other one.
      if (start >= 0 && falls[start] === 1) between(child, below[start], above[child]);
      bridges += bridge[child];
      if (up) [fromX, x] = [x, parent[x]];
      else [fromY, y] = [y, parent[y]];
    }
    if (fromX >= 0 && fromY >= 0 && (falls[fromX] === 1 || falls[fromY] === 1))
      between(x, part(x, fromX), part(x, fromY));
    return { cutpoints, bridges, reach: 0, lossMeanF: meanLeft(joined) };
  };

  const across = (a: number, b: number): CutGains => {
    const [sizeA, sizeB] = [below[root[a]], below[root[b]]];
    const becomes = (u: number) => Number(degrees[u] > 0 && parts[u] < 2);
    const joined =
      2 * ((order - sizeA - sizeB) * sizeA * sizeB + left[a] * sizeB + left[b] * sizeA);
    return {
      cutpoints: 0 - becomes(a) - becomes(b),
      bridges: -1,
      reach: (2 * sizeA * sizeB) / pairs,
      lossMeanF: meanLeft(joined),
    };
  };
  const counted = (test: (u: number) => boolean) => tree.found.filter(test).length;
  return {
    cutpoints: counted((u) => parts[u] > 1),
    bridges: counted((u) => bridge[u] === 1),
    ...fragments(tree),
    gains: (a, b) => (root[a] === root[b] ? within(a, b) : across(a, b)),
  };
}

/** F, and its mean over the networks without one actor. O(n). */
function fragments({ found, root, below, joined }: Tree) {
  const order = found.length;
  const whole = (u: number) => below[u] * (below[u] - 1);
  let all = 0;
  for (const u of found) if (root[u] === u) all += whole(u);
  let left = 0;
  for (const u of found) left += all - whole(root[u]) + joined[u];
  const pairs = order * (order - 1);
  return {
    fragmentation: order < 2 ? null : 1 - all / pairs,
    lossMeanF: order < 3 ? null : 1 - left / (pairs * (order - 2)),
  };
}

/** By actor: Σ over the others v of its component of the size of its part without v. O(n). */
function sizesLeft({ parent, root, below, falls, above, found }: Tree): Float64Array {
  const order = found.length;
  // As if every actor were above every other: then what is below one, and falls off without it, is put right.
  const sums = new Float64Array(order);
  for (const u of found) sums[root[u]] += above[u];
  const corrections = new Float64Array(order);
  const left = new Float64Array(order);
  for (const u of found) {
    const p = parent[u];
    if (p >= 0) corrections[u] = corrections[p] + (falls[u] === 1 ? below[u] - above[p] : 0);
    left[u] = sums[root[u]] - above[u] + corrections[u];
  }
  return left;
}

/** O(n + m), without recursion. */
function searchTree(ties: Ties): Tree {
  const { order } = ties;
  const { offsets, neighbours } = adjacency(ties);
  const place = new Int32Array(order).fill(-1);
  const low = new Int32Array(order);
  const next = offsets.slice(0, order);
  const tree: Tree = {
    parent: new Int32Array(order).fill(-1),
    depth: new Int32Array(order),
    root: new Int32Array(order),
    below: new Int32Array(order).fill(1),
    falls: new Uint8Array(order),
    bridge: new Uint8Array(order),
    above: new Int32Array(order),
    parts: new Int32Array(order),
    joined: new Float64Array(order),
    found: new Int32Array(order),
  };
  const { parent, depth, root, below, falls, bridge, above, parts, joined, found } = tree;
  let count = 0;
  for (let start = 0; start < order; start++) {
    if (place[start] >= 0) continue;
    let u = start;
    place[u] = low[u] = count;
    found[count++] = u;
    root[u] = start;
    while (u >= 0) {
      if (next[u] < offsets[u + 1]) {
        const v = neighbours[next[u]++];
        if (place[v] < 0) {
          parent[v] = u;
          depth[v] = depth[u] + 1;
          root[v] = start;
          place[v] = low[v] = count;
          found[count++] = v;
          u = v;
        } else if (v !== parent[u] && place[v] < low[u]) low[u] = place[v];
        continue;
      }
      const p = parent[u];
      if (p >= 0) {
        below[p] += below[u];
        if (low[u] < low[p]) low[p] = low[u];
        if (low[u] >= place[p]) {
          falls[u] = 1;
          above[p] -= below[u];
          joined[p] += below[u] * (below[u] - 1);
          parts[p]++;
        }
        if (low[u] > place[p]) bridge[u] = 1;
      }
      u = p;
    }
  }
  for (const u of found) {
    above[u] += below[root[u]] - 1;
    joined[u] += above[u] * (above[u] - 1);
    if (parent[u] >= 0) parts[u]++;
  }
  return tree;
}
