/** Slow and plain: shortest paths, cuts and cores straight from a 0/1 matrix. */
export type Matrix = number[][];

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** 1 where there is an arc. */
export const binary = (a: Matrix): Matrix =>
  a.map((row, i) => row.map((value, j) => (i !== j && value > 0 ? 1 : 0)));

/** Ties whatever their direction. */
export const union = (a: Matrix): Matrix =>
  a.map((row, i) => row.map((value, j) => (i !== j && (value > 0 || a[j][i] > 0) ? 1 : 0)));

export const without = (a: Matrix, gone: number[]): Matrix => {
  const left = range(a.length).filter((i) => !gone.includes(i));
  return left.map((i) => left.map((j) => a[i][j]));
};

/** Floyd and Warshall. */
export function distances(b: Matrix): Matrix {
  const d = b.map((row, i) => row.map((value, j) => (i === j ? 0 : value ? 1 : Infinity)));
  for (const k of range(b.length))
    for (const i of range(b.length))
      for (const j of range(b.length)) d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
  return d;
}

/** Number of shortest paths: the entry of B^d, since every walk of the shortest length is a path. */
export function pathCounts(b: Matrix, d: Matrix): Matrix {
  const n = b.length;
  const counts: Matrix = b.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  let power: Matrix = counts.map((row) => row.slice());
  for (let length = 1; length < n; length++) {
    power = power.map((row) => range(n).map((j) => row.reduce((s, x, k) => s + x * b[k][j], 0)));
    for (const i of range(n))
      for (const j of range(n)) if (d[i][j] === length) counts[i][j] = power[i][j];
  }
  return counts;
}

/** Σ over ordered pairs of the share of shortest paths through each actor. */
export function betweenness(b: Matrix): number[] {
  const d = distances(b);
  const counts = pathCounts(b, d);
  return range(b.length).map((v) => {
    let sum = 0;
    for (const s of range(b.length))
      for (const t of range(b.length)) {
        if (s === t || s === v || t === v || d[s][t] === Infinity) continue;
        if (d[s][v] + d[v][t] === d[s][t]) sum += (counts[s][v] * counts[v][t]) / counts[s][t];
      }
    return sum;
  });
}

/**
 * Brandes' dependencies as plainly as they can be had, added up in the order of actors and always from the start outwards: what a faster
 * search must give to the last bit.
 */
export function dependencySums(b: Matrix): number[] {
  const n = b.length;
  const sums = new Array<number>(n).fill(0);
  for (const start of range(n)) {
    const d = new Array<number>(n).fill(Infinity);
    const counts = new Array<number>(n).fill(0);
    const queue = [start];
    d[start] = 0;
    counts[start] = 1;
    for (const v of queue)
      for (const w of range(n).filter((w) => b[v][w])) {
        if (d[w] === Infinity) {
          d[w] = d[v] + 1;
          queue.push(w);
        }
        if (d[w] === d[v] + 1) counts[w] += counts[v];
      }
    const carried = new Array<number>(n).fill(0);
    for (const v of queue.toReversed()) {
      let sum = 0;
      for (const w of range(n)) if (b[v][w] && d[w] === d[v] + 1) sum += carried[w];
      carried[v] = sum + 1 / counts[v];
      if (v !== start) sums[v] += counts[v] * sum;
    }
  }
  return sums;
}

/** Actors that reach each other both ways, by representative. */
export function mutualParts(b: Matrix): number {
  const d = distances(b);
  return range(b.length).filter((i) => range(i).every((j) => d[i][j] + d[j][i] === Infinity))
    .length;
}

/** 1 − Σ 1/d / (n (n − 1)). */
export function distanceFragmentation(b: Matrix): number {
  const n = b.length;
  const d = distances(b);
  let near = 0;
  for (const i of range(n)) for (const j of range(n)) if (i !== j) near += 1 / d[i][j];
  return 1 - near / (n * (n - 1));
}

/** The largest k for which the actor survives when all with fewer than k contacts leave, again and again. */
export function coreNumber(b: Matrix, actor: number): number {
  for (let k = b.length; ; k--) {
    let left = range(b.length);
    for (let size = -1; size !== left.length; ) {
      size = left.length;
      left = left.filter((i) => left.filter((j) => b[i][j]).length >= k);
    }
    if (left.includes(actor)) return k;
  }
}

export function subsets(n: number, k: number): number[][] {
  if (k === 0) return [[]];
  return subsets(n, k - 1).flatMap((set) =>
    range(n)
      .filter((v) => set.length === 0 || v > set[set.length - 1])
      .map((v) => [...set, v]),
  );
}

/** Pearson's correlation of the off-diagonal cells with the ideal of a core; NaN without variance. */
export function coreFit(b: Matrix, core: Set<number>, offBlocks: 'missing' | 1): number {
  const cells: [number, number][] = [];
  for (const i of range(b.length))
    for (const j of range(b.length)) {
      if (i === j) continue;
      const inCore = Number(core.has(i)) + Number(core.has(j));
      if (inCore === 1 && offBlocks === 'missing') continue;
      cells.push([b[i][j], inCore > 0 ? 1 : 0]);
    }
  const mean = (k: 0 | 1) => cells.reduce((s, cell) => s + cell[k], 0) / cells.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (f: (cell: [number, number]) => number) => cells.reduce((s, cell) => s + f(cell), 0);
  const variance = sum(([a]) => (a - x) ** 2) * sum(([, c]) => (c - y) ** 2);
  return variance < 1e-12 ? Number.NaN : sum(([a, c]) => (a - x) * (c - y)) / Math.sqrt(variance);
}
