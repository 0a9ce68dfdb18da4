import { expect, test } from 'vitest';
import { byDegree } from '../../src/measures/kernels/by-degree.ts';
import { corePeripherySplit } from '../../src/measures/kernels/core-periphery-split.ts';
import { random } from '../../src/network/random.ts';
import { buildTies } from '../../src/network/ties.ts';
import { some } from '../runs.ts';

test.each(some([false, true]))(
  'the best prefix of a large network is that of counting each one anew',
  (directed) => {
    const order = 2100;
    const next = random(7);
    const actor = () => Math.floor(order * next() ** 2);
    const arcs = Array.from({ length: 4000 }, () => [actor(), actor()]);
    const ties = buildTies(
      Array.from({ length: order }, (_, i) => String(i)),
      {
        source: Int32Array.from(arcs, ([a]) => a),
        target: Int32Array.from(arcs, ([, b]) => b),
        weight: new Float64Array(arcs.length).fill(1),
      },
      { directed },
    );
    const key = ([a, b]: number[]) => (directed || a < b ? `${a} ${b}` : `${b} ${a}`);
    const pairs = [
      ...new Map(arcs.filter(([a, b]) => a !== b).map((pair) => [key(pair), pair])).values(),
    ];
    const each = directed ? 1 : 2;
    const degrees = new Float64Array(order);
    for (const pair of pairs) for (const end of pair) degrees[end] += each;
    const falling = byDegree(degrees);
    const core = new Uint8Array(order);
    let best = { fit: -2, size: 0 };
    falling.forEach((v, k) => {
      core[v] = 1;
      const size = k + 1;
      const inside = each * pairs.filter(([a, b]) => core[a] + core[b] === 2).length;
      const outside = each * pairs.filter(([a, b]) => core[a] + core[b] === 0).length;
      const ones = size * (size - 1);
      const zeros = (order - size) * (order - size - 1);
      const n = ones + zeros;
      const sum = inside + outside;
      // Pearson's correlation of two columns of noughts and ones.
      const fit = (n * inside - ones * sum) / Math.sqrt(ones * zeros * sum * (n - sum));
      if (fit > best.fit) best = { fit, size };
    });
    const found = corePeripherySplit(ties, 'missing');
    expect(found.search).toBe('prefix');
    expect(found.fit).toBeCloseTo(best.fit, 12);
    expect(found.isCore.reduce((sum, one) => sum + one, 0)).toBe(best.size);
  },
);
