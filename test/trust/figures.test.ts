import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { betweenness, brokerage, constraint, effectiveSize } from '../../src/measures/index.ts';
import { drawnNetwork, everyTie } from '../../src/network/drawn-network.ts';
import { tiesOfGraph } from '../../src/network/from-graph.ts';
import { buildTies, type Ties } from '../../src/network/ties.ts';
import { UNDEFINED } from '../../src/trust/burt-values.ts';
import { drawnBetweenness } from '../../src/trust/drawn-betweenness.ts';
import { drawnRoles, figuresOf } from '../../src/trust/drawn-figures.ts';
import { graphOf, same, sectoredNetwork } from '../measures/sectored-network.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The index of what a mask leaves, built anew. */
function kept(ties: Ties, keep: Uint8Array): Ties {
  const source: number[] = [];
  const target: number[] = [];
  const weight: number[] = [];
  const add = (a: number, b: number, w: number) => {
    source.push(a);
    target.push(b);
    weight.push(w);
  };
  for (let u = 0; u < ties.order; u++)
    for (let s = ties.starts[u]; s < ties.starts[u + 1]; s++) {
      if (!ties.directed && keep[s] !== 0) add(u, ties.targets[s], ties.forward[s]);
      if (ties.directed && keep[s] & 1) add(u, ties.targets[s], ties.forward[s]);
      if (ties.directed && keep[s] & 2) add(ties.targets[s], u, ties.backward[s]);
    }
  return buildTies(
    ties.ids,
    {
      source: Int32Array.from(source),
      target: Int32Array.from(target),
      weight: Float64Array.from(weight),
    },
    { directed: ties.directed },
  );
}

test('the figures of a draw are those that the measures give of what it leaves', () => {
  const runs = fc.record({
    network: sectoredNetwork({ most: 14 }),
    masks: fc.array(fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }), {
      minLength: 1,
      maxLength: 3,
    }),
    method: fc.constantFrom('whole' as const, 'ego' as const),
  });
  fc.assert(
    fc.property(runs, ({ network, masks, method }) => {
      const ties = tiesOfGraph(graphOf(network), 'test');
      const names = [...new Set(network.sectors.filter((sector) => sector !== null))].sort();
      const graph = graphOf(network);
      const codes = Int32Array.from(ties.ids, (id) =>
        names.indexOf(graph.getNodeAttribute(id, 'sector') ?? ''),
      );
      const sectors = { ids: names, codes };
      const whole = everyTie(ties);
      const draw = drawnNetwork(ties);
      const figures = figuresOf(draw(whole), { codes, method, roles: true });
      const record = () => {};
      for (const mask of masks) {
        const keep = whole.map((bits, s) =>
          ties.directed ? bits & mask[s % 60] : mask[s % 60] > 0 ? bits : 0,
        );
        draw(keep);
        const got = figures();
        const left = kept(ties, keep);
        const options = { sectors, record };
        const raw = { normalized: false, sources: null, work: 1e9, seed: 1 };
        const want: (number | null)[][] = [
          [...left.degrees],
          [...betweenness.kernel(left, { ...options, options: raw })],
          [...constraint.kernel(left, { ...options, options: { method } })].map((c) => -c),
          [...effectiveSize.kernel(left, { ...options, options: { method } })],
        ];
        const roles = brokerage.kernel(left, { ...options, options: { pairs: 'auto' } });
        for (const role of ['total', ...drawnRoles(ties.directed)] as const)
          want.push(roles.map((table) => (table ? (table as any)[role].count : null)));
        want.forEach((list, m) => {
          list.forEach((value, i) => {
            const figure = got[m][i] === UNDEFINED ? null : got[m][i];
            const wanted = value === null || Number.isNaN(value) ? null : value;
            expect(same(figure, wanted), `measure ${m} of ${ties.ids[i]}`).toBe(true);
          });
        });
      }
    }),
    { numRuns: 300 },
  );
});

test('betweenness of larger networks is that of small ones', () => {
  fc.assert(
    fc.property(
      sectoredNetwork({ most: 20 }),
      fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }),
      (network, mask) => {
        const ties = tiesOfGraph(graphOf(network), 'test');
        const keep = everyTie(ties).map((bits, s) =>
          ties.directed ? bits & mask[s % 60] : mask[s % 60] > 0 ? bits : 0,
        );
        const { out, into } = drawnNetwork(ties)(keep);
        const got = new Float64Array(ties.order);
        drawnBetweenness(out, into)(got);
        const left = kept(ties, keep);
        const want = betweenness.kernel(left, {
          sectors: { ids: [], codes: new Int32Array(ties.order).fill(-1) },
          options: { normalized: false, sources: null, work: 1e9, seed: 1 },
          record: () => {},
        });
        got.forEach((value, i) => {
          expect(same(ties.directed ? value : value / 2, want[i]), ties.ids[i]).toBe(true);
        });
      },
    ),
    { numRuns: 300 },
  );
});
