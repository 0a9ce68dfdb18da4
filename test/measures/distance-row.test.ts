import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../src/measures/kernels/arcs.ts';
import { distanceRows, NEVER } from '../../src/measures/kernels/distance-row.ts';
import { buildTies } from '../../src/network/ties.ts';
import { runs } from '../runs.ts';

function rowsOf(order: number, arcs: readonly (readonly [number, number])[], directed: boolean) {
  const ids = Array.from({ length: order }, (_, i) => String(i));
  const columns = {
    source: Int32Array.from(arcs, ([a]) => a),
    target: Int32Array.from(arcs, ([, b]) => b),
    weight: new Float64Array(arcs.length).fill(1),
  };
  const ties = buildTies(ids, columns, { directed });
  return distanceRows(stepsOf(ties, 'out'), stepsOf(ties, 'in'));
}

/** Steps from one actor to every other, by going over all arcs until nothing changes. */
function naive(
  order: number,
  arcs: readonly (readonly [number, number])[],
  directed: boolean,
  start: number,
): number[] {
  const row: number[] = new Array(order).fill(NEVER);
  row[start] = 0;
  const ways = directed ? arcs : arcs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  for (let changes = true; changes; ) {
    changes = false;
    for (const [a, b] of ways)
      if (row[a] + 1 < row[b]) {
        row[b] = row[a] + 1;
        changes = true;
      }
  }
  return row;
}

describe('distances from one actor', () => {
  test('are those that going over all arcs gives, whatever is looked at from which side', () => {
    const networks = fc.integer({ min: 1, max: 40 }).chain((order) => {
      const actor = fc.nat(order - 1);
      return fc.record({
        order: fc.constant(order),
        directed: fc.boolean(),
        arcs: fc.array(fc.tuple(actor, actor), { maxLength: 4 * order }),
      });
    });
    fc.assert(
      fc.property(networks, ({ order, directed, arcs }) => {
        const rowFrom = rowsOf(order, arcs, directed);
        for (let start = 0; start < order; start++)
          expect(Array.from(rowFrom(start))).toEqual(naive(order, arcs, directed, start));
      }),
      { numRuns: runs(100) },
    );
  });

  test('stop growing where they no longer fit', () => {
    const order = 66_000;
    const chain = Array.from({ length: order - 2 }, (_, i) => [i, i + 1] as const);
    const row = rowsOf(order, chain, true)(0);
    expect(row[65_533]).toBe(65_533);
    expect(row[65_600]).toBe(NEVER - 1);
    expect(row[order - 1]).toBe(NEVER);
  });
});
