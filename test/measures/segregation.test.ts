import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actorEiIndex,
  eiIndex,
  freemanSegregation,
  oddsRatio,
  sectorEiIndex,
  sectorEiIndexEdges,
  sectorMatrix,
  sectorModularity,
  yuleQ,
} from '../../src/measures/index.ts';
import { runs } from '../runs.ts';
import {
  finite,
  graphOf,
  idOf,
  matrixOf,
  type SectoredNetwork,
  same,
  sectoredNetwork,
} from './sectored-network.ts';

/** Every dyad (undirected) or arc (directed) between actors with a sector, straight from the matrix. */
function dyads(network: SectoredNetwork) {
  const { sectors, directed } = network;
  const matrix = matrixOf(network);
  const list: { i: number; j: number; inside: boolean; tied: boolean; weight: number }[] = [];
  for (let i = 0; i < sectors.length; i++)
    for (let j = 0; j < sectors.length; j++) {
      if (i === j || (!directed && j < i) || sectors[i] === null || sectors[j] === null) continue;
      const inside = sectors[i] === sectors[j];
      list.push({ i, j, inside, tied: matrix[i][j] > 0, weight: matrix[i][j] });
    }
  return list;
}

/** a, b, c, d of the fourfold table. */
function table(network: SectoredNetwork) {
  const count = (inside: boolean, tied: boolean) =>
    dyads(network).filter((dyad) => dyad.inside === inside && dyad.tied === tied).length;
  return {
    a: count(true, true),
    b: count(false, true),
    c: count(true, false),
    d: count(false, false),
  };
}

const check = (property: (network: SectoredNetwork) => void) =>
  fc.assert(fc.property(sectoredNetwork(), property), { numRuns: runs(300) });

function expectSame(got: unknown, want: unknown, what = '') {
  expect(same(got, want), `${what} is ${got}, expected ${want}`).toBe(true);
}

describe('on random networks, straight from the formula', () => {
  test('the E-I index, its range, its forms and its expected value', () => {
    check((network) => {
      const { a, b, c, d } = table(network);
      const list = dyads(network);
      const sum = (inside: boolean) =>
        list.reduce((total, dyad) => total + (dyad.inside === inside ? dyad.weight : 0), 0);
      const pairs = new Map<string, boolean>();
      for (const { i, j, inside, tied } of list)
        if (tied) pairs.set([i, j].sort((x, y) => x - y).join(' '), inside);
      const within = [...pairs.values()].filter(Boolean).length;
      const between = pairs.size - within;
      // All numbers of ties across that this many ties allow, one by one.
      const possible: number[] = [];
      for (let across = 0; across <= a + b; across++)
        if (across <= b + d && a + b - across <= a + c)
          possible.push((2 * across - a - b) / (a + b));
      const min = a + b === 0 ? null : Math.min(...possible);
      const max = a + b === 0 ? null : Math.max(...possible);
      const value = finite((b - a) / (a + b));

      const got = eiIndex(graphOf(network), { permutations: 20 });
      expectSame(got.value, value, 'value');
      expectSame(got.external, b, 'external');
      expectSame(got.internal, a, 'internal');
      expectSame(got.expected, finite((b + d - a - c) / (a + b + c + d)), 'expected');
      expectSame(got.min, min, 'min');
      expectSame(got.max, max, 'max');
      expectSame(
        got.rescaled,
        min === null || max === null || value === null || min === max
          ? null
          : ((value - min) / (max - min)) * 2 - 1,
        'rescaled',
      );
      expectSame(got.dyads, finite((between - within) / (between + within)), 'dyads');
      expectSame(
        got.weighted,
        finite((sum(false) - sum(true)) / (sum(false) + sum(true))),
        'weighted',
      );
    });
  });

  test('the E-I index of sectors, by ends and by ties, and of actors, on the union graph', () => {
    check((network) => {
      const { sectors } = network;
      const graph = graphOf(network);
      const matrix = matrixOf(network);
      const ends = sectorEiIndex(graph);
      const edges = sectorEiIndexEdges(graph);
      const actors = actorEiIndex(graph);
      const alters = (i: number, inside: boolean) =>
        sectors.filter(
          (sector, j) =>
            sector !== null &&
            i !== j &&
            matrix[i][j] + matrix[j][i] > 0 &&
            (sector === sectors[i]) === inside,
        ).length;
      sectors.forEach((sector, i) => {
        const [out, within] = sector === null ? [0, 0] : [alters(i, false), alters(i, true)];
        expectSame(actors[idOf(i)], finite((out - within) / (out + within)), `actor ${i}`);
      });
      for (const sector of new Set(sectors)) {
        if (sector === null) continue;
        const members = sectors.flatMap((word, i) => (word === sector ? [i] : []));
        const out = members.reduce((total, i) => total + alters(i, false), 0);
        const within = members.reduce((total, i) => total + alters(i, true), 0);
        expectSame(ends[sector], finite((out - within) / (out + within)), `ends ${sector}`);
        expectSame(
          edges[sector],
          finite((out - within / 2) / (out + within / 2)),
          `ties ${sector}`,
        );
      }
    });
  });

  test('the sector matrix with its density and weight', () => {
    check((network) => {
      const { sectors, directed } = network;
      const matrix = matrixOf(network);
      const got = sectorMatrix(graphOf(network));
      expect(got.sectors).toEqual([...new Set(sectors)].filter((word) => word !== null).sort());
      got.sectors.forEach((from, k) => {
        got.sectors.forEach((to, l) => {
          let ties = 0;
          let possible = 0;
          let weight = 0;
          sectors.forEach((mine, i) => {
            sectors.forEach((other, j) => {
              if (i === j || mine !== from || other !== to) return;
              possible++;
              if (matrix[i][j] > 0) ties++;
              weight += matrix[i][j];
            });
          });
          const share = directed || k !== l ? 1 : 2;
          expectSame(got.ties[k][l], ties / share, 'ties');
          expectSame(got.possible[k][l], possible / share, 'possible');
          expectSame(got.density[k][l], finite(ties / possible), 'density');
          expectSame(got.weight[k][l], finite(weight / possible), 'weight');
        });
      });
    });
  });

  test('Yule’s Q and the odds ratio, without and with half a tie in each cell', () => {
    check((network) => {
      const { a, b, c, d } = table(network);
      const graph = graphOf(network);
      expectSame(yuleQ(graph), finite((a * d - b * c) / (a * d + b * c)), 'Q');
      const ratio = b * c === 0 ? null : (a * d) / (b * c);
      expectSame(oddsRatio(graph), ratio, 'odds ratio');
      if (ratio !== null)
        expectSame(yuleQ(graph), (ratio - 1) / (ratio + 1), 'Q by the odds ratio');
      expectSame(
        oddsRatio(graph, { haldane: true }),
        a + c === 0 || b + d === 0 ? null : ((a + 0.5) * (d + 0.5)) / ((b + 0.5) * (c + 0.5)),
        'odds ratio with haldane',
      );
    });
  });

  test('Freeman’s segregation, undirected only', () => {
    check((network) => {
      const { a, b } = table(network);
      const sizes = new Map<string, number>();
      for (const sector of network.sectors)
        if (sector !== null) sizes.set(sector, (sizes.get(sector) ?? 0) + 1);
      const n = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      const squares = [...sizes.values()].reduce((sum, size) => sum + size * size, 0);
      const chance = ((a + b) * (n * n - squares)) / (n * (n - 1));
      const want = network.directed ? null : finite(1 - b / chance);
      const graph = graphOf(network);
      expectSame(freemanSegregation(graph), want);
      expectSame(
        freemanSegregation(graph, { truncate: true }),
        want === null ? null : Math.max(0, want),
        'truncated',
      );
    });
  });

  test('the modularity of the sectors as a sum over all pairs of actors', () => {
    check((network) => {
      const { sectors } = network;
      const matrix = matrixOf(network).map((row, i) =>
        row.map((weight, j) => (sectors[i] === null || sectors[j] === null ? 0 : weight)),
      );
      const out = matrix.map((row) => row.reduce((sum, weight) => sum + weight, 0));
      const into = matrix.map((_, j) => matrix.reduce((sum, row) => sum + row[j], 0));
      const total = out.reduce((sum, strength) => sum + strength, 0);
      for (const resolution of [1, 0.4]) {
        let quality = 0;
        matrix.forEach((row, i) => {
          row.forEach((weight, j) => {
            if (sectors[i] !== null && sectors[i] === sectors[j])
              quality += (weight - (resolution * out[i] * into[j]) / total) / total;
          });
        });
        expectSame(
          sectorModularity(graphOf(network), { resolution }),
          total === 0 ? null : finite(quality),
        );
      }
    });
  });
});

describe('figures that are not defined are null', () => {
  const network = (sectors: (string | null)[], ties: [number, number, number][] = []) =>
    graphOf({ directed: false, sectors, ties });

  test('without ties', () => {
    const empty = network(['a', 'a', 'b']);
    expect(eiIndex(empty)).toMatchObject({
      value: null,
      min: null,
      max: null,
      rescaled: null,
      p: null,
    });
    expect(eiIndex(empty)).toMatchObject({ dyads: null, weighted: null, external: 0, internal: 0 });
    expect(eiIndex(empty).expected).toBeCloseTo(1 / 3, 12);
    for (const measure of [yuleQ, oddsRatio, freemanSegregation, sectorModularity])
      expect(measure(empty)).toBeNull();
    expect(sectorEiIndexEdges(empty)).toEqual({ a: null, b: null });
  });

  test('with one sector', () => {
    const one = network(['a', 'a', 'a'], [[0, 1, 1]]);
    expect(eiIndex(one)).toMatchObject({
      value: -1,
      expected: -1,
      min: -1,
      max: -1,
      rescaled: null,
      p: 1,
    });
    for (const measure of [yuleQ, oddsRatio, freemanSegregation]) expect(measure(one)).toBeNull();
    expect(oddsRatio(one, { haldane: true })).toBeNull();
    expect(sectorModularity(one)).toBe(0);
  });

  test('with ties of actors without a sector only', () => {
    const stray = network(
      [null, null, 'a'],
      [
        [0, 1, 1],
        [1, 2, 3],
      ],
    );
    expect(eiIndex(stray)).toMatchObject({ value: null, expected: null, p: null });
    expect(actorEiIndex(stray)[idOf(2)]).toBeNull();
    expect(sectorModularity(stray)).toBeNull();
  });
});

describe('option values that mean nothing are refused with what to give', () => {
  const graph = graphOf({ directed: false, sectors: ['a', 'b'], ties: [[0, 1, 1]] });
  test.each([
    [
      () => eiIndex(graph, { permutations: 1.5 }),
      /^care-chain\/eiIndex: .*permutations.*1\.5.*whole number of 0 or more/,
    ],
    [() => eiIndex(graph, { permutations: -1 }), /^care-chain\/eiIndex: .*permutations/],
    [() => eiIndex(graph, { seed: Number.NaN }), /^care-chain\/eiIndex: .*seed.*NaN.*whole number/],
    [
      () => oddsRatio(graph, { haldane: 'yes' as never }),
      /^care-chain\/oddsRatio: .*haldane.*"yes".*true or false/,
    ],
    [
      () => freemanSegregation(graph, { truncate: 1 as never }),
      /^care-chain\/freemanSegregation: .*truncate.*true or false/,
    ],
    [
      () => sectorModularity(graph, { resolution: -1 }),
      /^care-chain\/sectorModularity: .*resolution/,
    ],
    [
      () => yuleQ(graph, { haldane: true } as never),
      /^care-chain\/yuleQ: unknown option "haldane"/,
    ],
  ])('%s', (call, message) => {
    expect(call).toThrow(message);
  });
});
