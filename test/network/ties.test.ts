import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTies, slotOfPair } from '../../src/network/ties.ts';
import { runs } from '../runs.ts';

const order = 9;
const ids = Array.from({ length: order }, (_, i) => `a${i}`);
const reports = fc.array(
  fc.record({
    source: fc.nat(order - 1),
    target: fc.nat(order - 1),
    weight: fc.constantFrom(0, 0.5, 1, 2, 3),
  }),
  { maxLength: 60 },
);
type Report = { source: number; target: number; weight: number };
const columnsOf = (list: readonly Report[]) => ({
  source: Int32Array.from(list, ({ source }) => source),
  target: Int32Array.from(list, ({ target }) => target),
  weight: Float64Array.from(list, ({ weight }) => weight),
});

/** One report a pair, in the order of the ends: what counts and stands with others added up. */
function merged(list: readonly Report[]): Report[] {
  const sums = new Map<number, number>();
  for (const { source, target, weight } of list) {
    const key = Math.min(source, target) * order + Math.max(source, target);
    if (source !== target && weight > 0) sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([key, weight]) => ({ source: Math.floor(key / order), target: key % order, weight }));
}

test('the index of pairs in order is that of their reports in any order', () => {
  fc.assert(
    fc.property(reports, (list) => {
      const pairs = merged(list);
      const ties = buildTies(ids, columnsOf(pairs), { directed: false });
      expect(ties).toEqual(buildTies(ids, columnsOf(list), { directed: false }));
      expect(ties).toEqual(buildTies(ids, columnsOf(pairs.toReversed()), { directed: false }));
      expect([ties.size, ties.arcs]).toEqual([pairs.length, pairs.length]);
      for (const { source, target, weight } of pairs)
        expect(ties.forward[slotOfPair(ties, source, target)]).toBe(weight);
    }),
    { numRuns: runs(300) },
  );
});

test('the index of arcs in order is that of their reports in any order', () => {
  fc.assert(
    fc.property(reports, (list) => {
      const sums = new Map<number, number>();
      for (const { source, target, weight } of list)
        if (source !== target && weight > 0)
          sums.set(source * order + target, (sums.get(source * order + target) ?? 0) + weight);
      const arcs = [...sums]
        .sort(([a], [b]) => a - b)
        .map(([key, weight]) => ({
          source: Math.floor(key / order),
          target: key % order,
          weight,
        }));
      const ties = buildTies(ids, columnsOf(arcs), { directed: true });
      expect(ties).toEqual(buildTies(ids, columnsOf(list), { directed: true }));
      expect(ties).toEqual(buildTies(ids, columnsOf(arcs.toReversed()), { directed: true }));
      expect(ties.arcs).toBe(arcs.length);
      for (const { source, target, weight } of arcs) {
        const slot = slotOfPair(ties, source, target);
        // A pair stands in the row of its end of lower rank.
        const kept = ties.starts[source] <= slot && slot < ties.starts[source + 1];
        expect((kept ? ties.forward : ties.backward)[slot]).toBe(weight);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('of parallel ties the last report counts where it is asked for, whatever stands between', () => {
  fc.assert(
    fc.property(reports, fc.boolean(), (list, directed) => {
      const last = new Map<string, number>();
      for (const { source, target, weight } of list)
        if (source !== target && weight > 0)
          last.set(String(directed ? [source, target] : [source, target].sort()), weight);
      const ties = buildTies(ids, columnsOf(list), { directed, parallel: 'last' });
      expect(ties.arcs).toBe(last.size);
      for (const [ends, weight] of last) {
        const [source, target] = ends.split(',').map(Number);
        const slot = slotOfPair(ties, source, target);
        const kept = ties.starts[source] <= slot && slot < ties.starts[source + 1];
        expect((kept ? ties.forward : ties.backward)[slot]).toBe(weight);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('pairs nearly in order are put in order', () => {
  const nearly: Report[][] = [
    [
      { source: 0, target: 1, weight: 1 },
      { source: 0, target: 1, weight: 2 },
    ],
    [
      { source: 0, target: 2, weight: 1 },
      { source: 0, target: 1, weight: 1 },
    ],
    [{ source: 2, target: 1, weight: 1 }],
    [{ source: 1, target: 1, weight: 1 }],
    [
      { source: 0, target: 1, weight: 0 },
      { source: 0, target: 2, weight: 1 },
    ],
  ];
  for (const list of nearly)
    expect(buildTies(ids, columnsOf(list), { directed: false })).toEqual(
      buildTies(ids, columnsOf(merged(list)), { directed: false }),
    );
});
