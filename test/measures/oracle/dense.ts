/** A network as a full matrix: `a[i][j]` is the weight of i → j, 0 where there is no tie. */
export interface Dense {
  directed: boolean;
  a: number[][];
  sectors: (string | null)[];
}

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** z_ij = a_ij + a_ji, loops left out; with `only` restricted to these actors. */
function joint(a: number[][], only: Set<number>): number[][] {
  return a.map((row, i) =>
    row.map((_, j) => (i !== j && only.has(i) && only.has(j) ? a[i][j] + a[j][i] : 0)),
  );
}

export interface BurtOracle {
  alters: number[];
  effectiveSize: number | null;
  efficiency: number | null;
  constraint: number | null;
  hierarchy: number | null;
  local: Map<number, number>;
  redundancy: Map<number, number>;
}

/** Burt's measures of one actor, straight from the formulas; the ego method restricts the matrix first. */
export function burt({ a }: Dense, ego: number, method: 'whole' | 'ego'): BurtOracle {
  const all = range(a.length);
  const everyone = joint(a, new Set(all));
  const alters = all.filter((j) => everyone[ego][j] > 0);
  const z = method === 'whole' ? everyone : joint(a, new Set([ego, ...alters]));
  const p = z.map((row) => row.map((value) => (sum(row) > 0 ? value / sum(row) : 0)));
  const m = z.map((row) =>
    row.map((value) => (Math.max(...row) > 0 ? value / Math.max(...row) : 0)),
  );
  const local = new Map<number, number>();
  const redundancy = new Map<number, number>();
  for (const j of alters) {
    const between = all.filter((q) => q !== ego && q !== j);
    local.set(j, (p[ego][j] + sum(between.map((q) => p[ego][q] * p[q][j]))) ** 2);
    redundancy.set(j, sum(between.map((q) => p[ego][q] * m[j][q])));
  }
  const n = alters.length;
  if (n === 0)
    return {
      alters,
      effectiveSize: null,
      efficiency: null,
      constraint: null,
      hierarchy: null,
      local,
      redundancy,
    };
  const effectiveSize = sum([...redundancy.values()].map((r) => 1 - r));
  const constraint = sum([...local.values()]);
  const ratios = [...local.values()].map((c) => c / (constraint / n));
  return {
    alters,
    effectiveSize,
    efficiency: effectiveSize / n,
    constraint,
    hierarchy: n < 2 ? null : sum(ratios.map((r) => r * Math.log(r))) / (n * Math.log(n)),
    local,
    redundancy,
  };
}

/** Whether i → j; undirected ties run both ways. */
export const arc = ({ a }: Dense, i: number, j: number) => i !== j && a[i][j] > 0;
const tied = (net: Dense, i: number, j: number) => arc(net, i, j) || arc(net, j, i);

export function egoFigures(net: Dense, ego: number, which: 'all' | 'in' | 'out') {
  const alters = range(net.a.length).filter((j) =>
    which === 'all' ? tied(net, ego, j) : which === 'in' ? arc(net, j, ego) : arc(net, ego, j),
  );
  let arcs = 0;
  let pairs = 0;
  for (const i of alters)
    for (const j of alters) {
      if (arc(net, i, j)) arcs++;
      if (i < j && tied(net, i, j)) pairs++;
    }
  const n = alters.length;
  return {
    density: n < 2 ? null : arcs / (n * (n - 1)),
    borgatti: n === 0 ? null : n - (2 * pairs) / n,
    open: (n * (n - 1)) / 2 - pairs,
  };
}

/** Span of a local bridge and neighbourhood overlap of a tied pair. */
export function tieFigures(net: Dense, u: number, v: number) {
  const all = range(net.a.length);
  const others = all.filter((w) => w !== u && w !== v);
  const common = others.filter((w) => tied(net, u, w) && tied(net, v, w)).length;
  const either = others.filter((w) => tied(net, u, w) || tied(net, v, w)).length;
  const distance = all.map(() => Number.POSITIVE_INFINITY);
  distance[u] = 0;
  for (const _ of all)
    for (const i of all)
      for (const j of all)
        if (tied(net, i, j) && !(i === u && j === v) && !(i === v && j === u))
          distance[j] = Math.min(distance[j], distance[i] + 1);
  return {
    overlap: either === 0 ? null : common / either,
    span: common === 0 && Number.isFinite(distance[v]) ? distance[v] : null,
  };
}

export const roleNames = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'];

/** Broker counts by trying every triple; `share` gives each of k brokers 1/k of the pair. */
export function brokers(net: Dense, share = false): number[][] {
  const { sectors: g } = net;
  const all = range(net.a.length).filter((i) => g[i] !== null);
  const counts = net.a.map(() => [0, 0, 0, 0, 0]);
  for (const a of all)
    for (const c of all) {
      if (a === c || arc(net, a, c)) continue;
      const between = all.filter((b) => arc(net, a, b) && arc(net, b, c));
      for (const b of between) {
        let role = 4;
        if (g[a] === g[b] && g[b] === g[c]) role = 0;
        else if (g[a] === g[c]) role = 1;
        else if (g[b] === g[c]) role = 2;
        else if (g[a] === g[b]) role = 3;
        counts[b][role] += share ? 1 / between.length : 1;
      }
    }
  return counts;
}
