import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze, type Dataset, dataset, trust } from '../../src/index.ts';
import { burtFamily, burtPairs } from '../../src/measures/kernels/burt.ts';
import { burtDyads } from '../../src/measures/kernels/burt-dyads.ts';
import { geodesics } from '../../src/measures/kernels/geodesics.ts';
import { permutedInternal } from '../../src/measures/kernels/label-permutations.ts';
import { commonNeighbors, pairsAmongAlters } from '../../src/measures/kernels/triangles.ts';
import { mixingChance } from '../../src/network/mixing-chance.ts';
import { lendRunner, RUN_PARTS, type RunParts } from '../../src/network/parts.ts';
import { random } from '../../src/network/random.ts';
import { buildTies, type Ties } from '../../src/network/ties.ts';
import { anyOrder } from '../any-order.ts';
import { datasets } from '../random-dataset.ts';
import { deep, some } from '../runs.ts';

/** Ties at random; those of the lower numbers are more. */
function network(
  order: number,
  size: number,
  { directed, weighted, seed }: { directed: boolean; weighted: boolean; seed: number },
): Ties {
  const next = random(seed);
  const ids = Array.from({ length: order }, (_, i) => String(i).padStart(5, '0'));
  const end = () => Math.floor(order * next() ** 1.5);
  const columns = {
    source: Int32Array.from({ length: size }, end),
    target: Int32Array.from({ length: size }, end),
    weight: Float64Array.from({ length: size }, () =>
      weighted ? 0.1 + Math.floor(9 * next()) / 7 : 1,
    ),
  };
  return buildTies(ids, columns, { directed, parallel: 'max' });
}

/** What a computation gives on a copy of the index, for which `run` does the work. */
function withRunner<Result>(ties: Ties, run: RunParts, compute: (ties: Ties) => Result): Result {
  const copy = { ...ties };
  lendRunner(copy, run);
  return compute(copy);
}

/** A short text for the bits of every array in a result. */
const bits = (value: unknown): unknown => {
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    return createHash('sha256').update(bytes).digest('hex');
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, one]) => [key, bits(one)])
    : value;
};

const sectors = (order: number, k: number) => ({
  ids: Array.from({ length: k }, (_, i) => String(i)),
  codes: Int32Array.from({ length: order }, (_, i) => (i % 7 === 6 ? -1 : (i * i) % k)),
});

const kinds = [
  { directed: false, weighted: false },
  { directed: false, weighted: true },
  { directed: true, weighted: true },
];

test.each(some(kinds))(
  'triangles in many parts, done in any order, give the same bits: %o',
  (kind) => {
    const ties = network(700, 25_000, { ...kind, seed: 1 });
    const parts: number[] = [];
    const computations: ((own: Ties) => unknown)[] = [
      (own) => burtFamily(own),
      (own) => burtPairs(own),
      (own) => burtDyads(own, 'ego'),
      (own) => commonNeighbors(own),
      (own) => pairsAmongAlters(own),
    ];
    for (const compute of computations)
      for (const seed of [1, 2]) {
        const run = anyOrder(seed, (count) => parts.push(count));
        expect(bits(withRunner(ties, run, compute))).toEqual(bits(compute({ ...ties })));
      }
    expect(Math.min(...parts)).toBeGreaterThan(5);
  },
);

test('parts of the listing meet every triangle', () => {
  const ties = network(700, 25_000, { directed: false, weighted: false, seed: 2 });
  const neighbors = ties.ids.map(() => new Set<number>());
  for (let u = 0; u < ties.order; u++)
    for (let s = ties.starts[u]; s < ties.starts[u + 1]; s++) {
      neighbors[u].add(ties.targets[s]);
      neighbors[ties.targets[s]].add(u);
    }
  const common = new Int32Array(ties.size);
  for (let u = 0; u < ties.order; u++)
    for (let s = ties.starts[u]; s < ties.starts[u + 1]; s++)
      for (const q of neighbors[u]) if (neighbors[ties.targets[s]].has(q)) common[s]++;
  expect(bits(withRunner(ties, anyOrder(4), commonNeighbors))).toBe(bits(common));
  expect(bits(commonNeighbors(ties))).toBe(bits(common));

  // Tied pairs among the alters of an actor are its triangles, listed for themselves or beside Burt's pass.
  const among = new Float64Array(ties.order);
  for (let u = 0; u < ties.order; u++)
    for (const v of neighbors[u])
      for (const q of neighbors[v]) if (neighbors[u].has(q)) among[u] += 0.5;
  expect(bits(pairsAmongAlters({ ...ties }))).toBe(bits(among));
  for (const weighted of [false, true]) {
    const own = { ...ties, weighted };
    burtFamily(own);
    expect(bits(pairsAmongAlters(own))).toBe(bits(among));
  }
});

const shape = fc.record({
  order: fc.integer({ min: 1, max: 60 }),
  size: fc.constantFrom(0, 2, 40, 300),
  directed: fc.boolean(),
  weighted: fc.boolean(),
  seed: fc.integer(),
});

test('searches in any order give the same bits, exact and sampled', () => {
  fc.assert(
    fc.property(shape, fc.constantFrom(null, 1, 9), ({ order, size, ...kind }, sources) => {
      const ties = network(order, size, kind);
      const options = { sources, work: Number.POSITIVE_INFINITY, seed: 3 };
      const compute = (own: Ties) => geodesics(own, options);
      expect(bits(withRunner(ties, anyOrder(kind.seed), compute))).toEqual(bits(compute(ties)));
    }),
    { numRuns: 40 },
  );
});

test('deals of sectors counted in any order give the same numbers', () => {
  fc.assert(
    fc.property(
      shape,
      fc.constantFrom(1, 2, 5, 300),
      fc.integer({ min: 1, max: 150 }),
      ({ order, size, ...kind }, k, permutations) => {
        const ties = network(order, size, kind);
        const given = sectors(order, k);
        const inside = (own: Ties) =>
          permutedInternal(own, given, { permutations, seed: kind.seed });
        const cells = {
          found: new Float64Array(k * k).fill(3),
          expected: Float64Array.from({ length: k * k }, (_, c) => (c % 3 === 2 ? Number.NaN : 1)),
        };
        const mixing = (own: Ties) =>
          mixingChance(own, given, cells, { permutations, seed: kind.seed });
        expect(withRunner(ties, anyOrder(kind.seed), inside)).toEqual(inside(ties));
        if (k < 300) expect(withRunner(ties, anyOrder(kind.seed), mixing)).toEqual(mixing(ties));
      },
    ),
  );
});

test('an analysis, and how far it holds, are the same bytes whoever does the parts', () => {
  const bytes = (data: Dataset, run?: RunParts) => {
    const options = { draws: 30, permutations: 70, ...(run && { [RUN_PARTS]: run }) };
    return JSON.stringify([analyze(data, options), trust(data, options)]);
  };
  fc.assert(
    fc.property(datasets(), fc.integer(), (data, seed) => {
      const parts: number[] = [];
      const run = anyOrder(seed, (count) => parts.push(count));
      expect(bytes(data, run)).toBe(bytes(data));
      expect(Math.max(...parts)).toBeGreaterThanOrEqual(30);
    }),
    { numRuns: 5 },
  );
});

test('what is begun elsewhere is waited for, and the analysis stays the same bytes', () => {
  let begun = 0;
  let ended = 0;
  const run: RunParts = anyOrder(1);
  run.begin = (work) => {
    begun++;
    return () => {
      ended++;
      anyOrder(2)(work);
    };
  };
  fc.assert(
    fc.property(datasets(), (data) => {
      const options = { draws: 0, permutations: 20 };
      [begun, ended] = [0, 0];
      const found = JSON.stringify(analyze(data, { ...options, [RUN_PARTS]: run }));
      expect(found).toBe(JSON.stringify(analyze(data, options)));
      expect([begun, ended]).toEqual([1, 1]);
    }),
    { numRuns: 10 },
  );
});

deep('a larger network with silent actors, as well', () => {
  const next = random(5);
  const ids = Array.from({ length: 30 }, (_, i) => `actor ${String(i).padStart(2, '0')}`);
  const data = dataset({
    directed: true,
    actors: ids.map((id, i) => ({
      id,
      sector: ['health', 'elder-care', 'municipality', 'civil-society'][i % 4],
      answered: i % 9 !== 0,
    })),
    ties: ids.flatMap((source) =>
      ids
        .filter((target) => target !== source && next() < 0.15)
        .map((target) => ({ source, target, weight: 1 + Math.floor(3 * next()) })),
    ),
  });
  const options = { draws: 40 };
  const alone = JSON.stringify([analyze(data, options), trust(data, options)]);
  const shared = { ...options, [RUN_PARTS]: anyOrder(6) };
  expect(JSON.stringify([analyze(data, shared), trust(data, shared)])).toBe(alone);
});
