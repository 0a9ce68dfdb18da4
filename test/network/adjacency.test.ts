import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjacency, successors } from '../../src/network/adjacency.ts';
import { buildTies } from '../../src/network/ties.ts';
import { runs } from '../runs.ts';

const order = 9;
const ids = Array.from({ length: order }, (_, i) => `a${i}`);
const arcs = fc.array(fc.tuple(fc.nat(order - 1), fc.nat(order - 1)), { maxLength: 60 });

test('neighbors and successors stand in ascending order, each once', () => {
  fc.assert(
    fc.property(arcs, fc.boolean(), (list, directed) => {
      const ties = buildTies(
        ids,
        {
          source: Int32Array.from(list, ([from]) => from),
          target: Int32Array.from(list, ([, to]) => to),
          weight: new Float64Array(list.length).fill(1),
        },
        { directed },
      );
      const leads = (from: number, to: number) =>
        from !== to && list.some(([a, b]) => a === from && b === to);
      const listsOf = (isTied: (from: number, to: number) => boolean) => {
        const lists = ids.map((_, u) => [...ids.keys()].filter((v) => isTied(u, v)));
        return {
          offsets: Int32Array.from(
            { length: order + 1 },
            (_, u) => lists.slice(0, u).flat().length,
          ),
          neighbors: Int32Array.from(lists.flat()),
        };
      };
      const union = listsOf((u, v) => leads(u, v) || leads(v, u));
      expect(adjacency(ties)).toEqual(union);
      expect(successors(ties)).toEqual(directed ? listsOf(leads) : union);
    }),
    { numRuns: runs(300) },
  );
});
