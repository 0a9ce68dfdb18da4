export const COORDINATOR = 0;
export const ITINERANT = 1;
export const GATEKEEPER = 2;
export const REPRESENTATIVE = 3;
export const LIAISON = 4;

/** The role of the middle of a two-path, by which of its three actors share a sector. */
export function roleOf(source: number, middle: number, target: number): number {
  if (source === middle) return middle === target ? COORDINATOR : REPRESENTATIVE;
  if (middle === target) return GATEKEEPER;
  return source === target ? ITINERANT : LIAISON;
}

/** Counts of two-paths by role, from which triangles take back the closed ones. */
export interface TwoPaths {
  /** Sector of each actor, -1 where it has none. */
  readonly codes: Int32Array;
  /** Directions of each pair: 1 for the arc from the row's actor, 2 for the arc to it. */
  readonly arcs: Uint8Array;
  /** Five counts an actor. */
  readonly counts: Float64Array;
  /**
   * Undirected: closed pairs of every actor, four numbers each: coordinator, itinerant, boundary, liaison. Both orders of a pair are closed
   * or open together, so one number stands for both, until `settleClosed` takes them back. No actor has more triangles than there are pairs.
   */
  readonly closed: Int32Array | null;
}

/** Bit k of entry `uv | uw << 2 | vw << 4` says that the k-th two-path of a triangle is closed; their middles are u, u, v, v, w, w. */
const closedBy = Uint8Array.from({ length: 64 }, (_, directions) => {
  const has = (bits: number) => ((directions & bits) === bits ? 1 : 0);
  return (
    has(2 | 4 | 16) | // v → u → w
    (has(8 | 1 | 32) << 1) | // w → u → v
    (has(1 | 16 | 4) << 2) | // u → v → w
    (has(32 | 2 | 8) << 3) | // w → v → u
    (has(4 | 32 | 1) << 4) | // u → w → v
    (has(16 | 8 | 2) << 5) // v → w → u
  );
});

/** The roles of those six two-paths by which of u, v, w share a sector: `(u = v) | (u = w) << 1 | (v = w) << 2`. */
const rolesBy = Uint8Array.from({ length: 48 }, (_, k) => {
  const shares = k & 7;
  const u = 0;
  const v = shares & 1 ? 0 : 1;
  const w = shares & 2 ? 0 : shares & 4 ? v : 2;
  const paths = [
    [v, u, w],
    [w, u, v],
    [u, v, w],
    [w, v, u],
    [u, w, v],
    [v, w, u],
  ];
  const [source, middle, target] = paths[k >> 3];
  return roleOf(source, middle, target);
});

/** Which of those four numbers a triangle raises at u, v and w: two bits each, by the same shares. */
const closedKinds = Uint8Array.from({ length: 8 }, (_, shares) => {
  const kind = (at: number) => [0, 1, 2, 2, 3][rolesBy[(at << 4) | shares]];
  return kind(0) | (kind(1) << 2) | (kind(2) << 4);
});

/** Takes back the two-paths that a triangle closes; ranks and slots as in a listing of triangles. */
export function subtractClosed(
  { codes, arcs, counts, closed: pairs }: TwoPaths,
  u: number,
  v: number,
  w: number,
  uv: number,
  uw: number,
  vw: number,
): void {
  const gu = codes[u];
  const gv = codes[v];
  const gw = codes[w];
  if ((gu | gv | gw) < 0) return;
  const shares = (gu === gv ? 1 : 0) | (gu === gw ? 2 : 0) | (gv === gw ? 4 : 0);
  if (pairs !== null) {
    const kinds = closedKinds[shares];
    pairs[4 * u + (kinds & 3)]++;
    pairs[4 * v + ((kinds >> 2) & 3)]++;
    pairs[4 * w + (kinds >> 4)]++;
    return;
  }
  const closed = closedBy[arcs[uv] | (arcs[uw] << 2) | (arcs[vw] << 4)];
  if (closed === 0) return;
  counts[5 * u + rolesBy[shares]] -= closed & 1;
  counts[5 * u + rolesBy[8 | shares]] -= (closed >> 1) & 1;
  counts[5 * v + rolesBy[16 | shares]] -= (closed >> 2) & 1;
  counts[5 * v + rolesBy[24 | shares]] -= (closed >> 3) & 1;
  counts[5 * w + rolesBy[32 | shares]] -= (closed >> 4) & 1;
  counts[5 * w + rolesBy[40 | shares]] -= closed >> 5;
}

/** Takes back the closed pairs of an undirected network, in both orders. */
export function settleClosed({ counts, closed }: TwoPaths): void {
  if (closed === null) return;
  for (let i = 0; 4 * i < closed.length; i++) {
    counts[5 * i + COORDINATOR] -= 2 * closed[4 * i];
    counts[5 * i + ITINERANT] -= 2 * closed[4 * i + 1];
    counts[5 * i + GATEKEEPER] -= closed[4 * i + 2];
    counts[5 * i + REPRESENTATIVE] -= closed[4 * i + 2];
    counts[5 * i + LIAISON] -= 2 * closed[4 * i + 3];
  }
}
