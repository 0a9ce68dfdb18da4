import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betweenOf } from '../../src/network/between-sectors.ts';
import { soleBridges } from '../../src/network/brokers.ts';
import { buildTies } from '../../src/network/ties.ts';
import { runs } from '../runs.ts';

/** Ten actors with a sector each or none, and some pairs; with more than 60 sectors only the first five are used. */
const networks = fc.record({
  codes: fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 10, maxLength: 10 }),
  pairs: fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), {
    selector: ([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`),
    maxLength: 20,
  }),
  sectors: fc.constantFrom(5, 61),
  directed: fc.boolean(),
});

type Network = typeof networks extends fc.Arbitrary<infer Value> ? Value : never;

function contextOf({ codes, pairs, sectors, directed }: Network) {
  return {
    ties: buildTies(
      codes.map((_, i) => `a${i}`),
      {
        source: Int32Array.from(pairs, ([a]) => a),
        target: Int32Array.from(pairs, ([, b]) => b),
        weight: new Float64Array(pairs.length).fill(1),
      },
      { directed },
    ),
    sectors: {
      ids: Array.from({ length: sectors }, (_, k) => `s${k}`),
      codes: Int32Array.from(codes),
    },
  };
}

test('between two sectors stand the tied pairs, who touches all of them, and who of neither is tied to both', () => {
  fc.assert(
    fc.property(networks, fc.nat(4), fc.nat(4), (network, x, y) => {
      fc.pre(x !== y);
      const [a, b] = [Math.min(x, y), Math.max(x, y)];
      const { codes } = network;
      const pairs = network.pairs.filter(([u, v]) => u !== v);
      const across = pairs.filter(
        ([u, v]) => [codes[u], codes[v]].sort((p, q) => p - q).join() === `${a},${b}`,
      );
      const into = (u: number, sector: number) =>
        pairs.some(
          ([v, w]) => (v === u && codes[w] === sector) || (w === u && codes[v] === sector),
        );
      const everybody = codes.map((_, u) => u);
      const both = everybody.filter(
        (u) => codes[u] !== a && codes[u] !== b && into(u, a) && into(u, b),
      );
      const common =
        across.length === 0
          ? []
          : everybody.filter((u) => across.every((pair) => pair.includes(u)));
      const found = betweenOf(contextOf(network))(a, b);
      expect(found.relations).toBe(across.length);
      expect(found.common).toEqual(common.sort((u, v) => codes[u] - codes[v]));
      expect(found.contacts).toBe(both.length);
      expect(found.both()).toEqual(both);
      if (network.sectors > 60) return;
      // Who alone bridges the two: the end of all their ties with ties into both, or the only one of neither with ties into both.
      const alone =
        across.length > 0
          ? common.filter((u) => into(u, a) && into(u, b))
          : both.length === 1
            ? both
            : [];
      const bridging = [...soleBridges(contextOf(network))].flatMap(([u, list]) =>
        list.some(({ codes: pair }) => pair[0] === a && pair[1] === b) ? [u] : [],
      );
      expect(bridging.sort((u, v) => u - v)).toEqual(alone.sort((u, v) => u - v));
    }),
    { numRuns: runs(500) },
  );
});
