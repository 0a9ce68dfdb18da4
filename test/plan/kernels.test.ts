import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTies } from '../../src/network/ties.ts';
import { cutsOf } from '../../src/plan/kernels/cuts.ts';
import {
  distancesOf,
  FAR,
  nearness,
  nearnessGain,
  withTieBetween,
} from '../../src/plan/kernels/distances.ts';
import { losses } from '../../src/plan/kernels/losses.ts';
import { distances, figures, idOf, networks, type Pairs } from './naive.ts';

const tiesOf = (n: number, pairs: Pairs) =>
  buildTies(
    Array.from({ length: n }, (_, i) => idOf(i)),
    {
      source: Int32Array.from(pairs, ([a]) => a),
      target: Int32Array.from(pairs, ([, b]) => b),
      weight: new Float64Array(pairs.length).fill(1),
    },
    { directed: false },
  );

/** Every pair that is not tied. */
const untied = (n: number, pairs: Pairs) =>
  Array.from({ length: n * n }, (_, k): [number, number] => [Math.floor(k / n), k % n]).filter(
    ([a, b]) => a < b && !pairs.some((pair) => pair.includes(a) && pair.includes(b)),
  );

const finite = (rows: number[][]) => rows.flat().map((d) => (Number.isFinite(d) ? d : FAR));

describe('distances', () => {
  test('are those of the definition, with a tie more and without an actor', () => {
    fc.assert(
      fc.property(networks(), fc.nat(), ({ n, pairs }, draw) => {
        const ties = tiesOf(n, pairs);
        expect([...distancesOf(ties).rows]).toEqual(finite(distances(n, pairs)));
        expect([...distancesOf(ties, draw % n).rows]).toEqual(
          finite(distances(n, pairs, draw % n)),
        );
        const more = untied(n, pairs);
        if (more.length === 0) return;
        const [a, b] = more[draw % more.length];
        const grown = withTieBetween(distancesOf(ties), a, b);
        expect([...grown.rows]).toEqual(finite(distances(n, [...pairs, [a, b]])));
      }),
    );
  });

  test('gain what a search anew finds, for every pair', () => {
    fc.assert(
      fc.property(networks(), ({ n, pairs }) => {
        const start = distancesOf(tiesOf(n, pairs));
        const gain = nearnessGain(start);
        for (const [a, b] of untied(n, pairs)) {
          const anew = nearness(distancesOf(tiesOf(n, [...pairs, [a, b]])));
          expect(gain(a, b)).toBeCloseTo(anew - nearness(start), 10);
          expect(gain(b, a)).toBe(gain(a, b));
        }
      }),
    );
  });
});

test('parts, bridges and what the loss of one actor leaves are those of the definition, for every pair', () => {
  fc.assert(
    fc.property(networks(9), ({ n, pairs }) => {
      const ties = tiesOf(n, pairs);
      const cuts = cutsOf(ties);
      const more = untied(n, pairs);
      const { before, gains } = losses(ties, more);
      const today = figures(n, pairs);
      for (const key of ['cutpoints', 'bridges', 'fragmentation', 'lossMeanF'] as const)
        expect(cuts[key]).toBeCloseTo(today[key], 10);
      for (const key of ['lossMeanDF', 'lossWorstDF'] as const)
        expect(before[key]).toBeCloseTo(today[key], 10);
      more.forEach(([a, b], k) => {
        const then = figures(n, [...pairs, [a, b]]);
        const found = { ...cuts.gains(a, b), ...gains[k] };
        const { reach, ...rest } = found;
        expect(reach).toBeCloseTo(today.fragmentation - then.fragmentation, 10);
        for (const key of Object.keys(rest) as (keyof typeof rest)[])
          expect(rest[key], `${key} ${a} ${b}`).toBeCloseTo(today[key] - then[key], 10);
      });
    }),
  );
});

test('with fewer than three actors the loss of one is not defined', () => {
  const two = tiesOf(2, []);
  expect(cutsOf(two)).toMatchObject({ fragmentation: 1, lossMeanF: null });
  expect(cutsOf(two).gains(0, 1)).toEqual({ cutpoints: 0, bridges: -1, reach: 1, lossMeanF: null });
  expect(losses(two, [[0, 1]]).gains).toEqual([{ lossMeanDF: null, lossWorstDF: null }]);
  expect(cutsOf(tiesOf(1, [])).fragmentation).toBe(null);
});
