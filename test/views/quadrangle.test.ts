import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewBlocks } from '../../src/document/views/index.ts';
import { analyze, readDataset } from '../../src/index.ts';
import { mixingChance } from '../../src/network/mixing-chance.ts';
import { buildTies } from '../../src/network/ties.ts';
import { quadrangle as system } from '../../src/views/index.ts';
import type { Quadrangle } from '../../src/views/quadrangle.ts';
import { formatter } from '../../src/words/formatter.ts';
import { books } from '../../src/words/index.ts';
import { measured, type Network } from '../findings/measured.ts';
import { root } from '../paths.ts';
import { runs } from '../runs.ts';

const compute = (network: Network, settings: Record<string, string> = {}) => {
  const input = measured(network);
  for (const actor of input.analysis.actors) actor.setting = settings[actor.id] ?? null;
  return system.compute(input as never) as Quadrangle | null;
};

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const networks = fc
  .tuple(
    fc.array(fc.constantFrom('G', 'K', 'P', 'Z', null), { minLength: 8, maxLength: 8 }),
    fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), {
      selector: ([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`),
      maxLength: 16,
    }),
    fc.boolean(),
  )
  .map(
    ([sectors, ties, directed]): Network => ({
      actors: Object.fromEntries(names.map((id, i) => [id, { sector: sectors[i] }])),
      ties: ties.filter(([a, b]) => a !== b).map(([a, b]) => [names[a], names[b]]),
      sectors: ['G', 'K', 'P', 'Z'],
      directed,
    }),
  );

describe('the quadrangle', () => {
  test('counts tied pairs, possible pairs and the mean of random mixing as defined', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const value = compute(network);
        const sector = (id: string) =>
          (network.actors as Record<string, { sector: string }>)[id].sector;
        const filled = new Set(names.map(sector).filter(Boolean));
        expect(value === null).toBe(filled.size < 2);
        if (!value) return;
        const placed = names.filter(sector);
        const pairs = new Set(network.ties.map(([a, b]) => [a, b].sort().join()));
        const all = placed.flatMap((a, i) => placed.slice(i + 1).map((b) => [a, b] as const));
        const tied = (list: (readonly [string, string])[]) =>
          list.filter((pair) => pairs.has(pair.join()));
        for (const cell of [...value.sides, ...value.insides]) {
          const own = all.filter(
            ([a, b]) => [sector(a), sector(b)].sort().join() === [...cell.sectors].sort().join(),
          );
          expect([cell.ties, cell.possible]).toEqual([tied(own).length, own.length]);
          expect(cell.expected).toBeCloseTo((tied(all).length * own.length) / all.length, 12);
          expect(cell.pairs.map((pair) => [...pair].sort().join()).sort()).toEqual(
            tied(own)
              .map((pair) => pair.join())
              .sort(),
          );
          for (const [a, b] of cell.pairs) expect([sector(a), sector(b)]).toEqual(cell.sectors);
          expect(cell.p === null).toBe(tied(all).length === 0 || own.length === 0);
        }
        for (const { pairs: list, carriers } of value.sides)
          for (const pair of list) expect(pair.some((end) => carriers?.includes(end))).toBe(true);
      }),
      { numRuns: runs(60) },
    );
  });

  test('tells nothing with one sector or with more than eight', () => {
    expect(
      compute({ actors: { a: { sector: 'G' }, b: { sector: 'G' } }, ties: [['a', 'b']] }),
    ).toBeNull();
    const actors = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`n${i}`, { sector: `s${i}` }]),
    );
    expect(compute({ actors, ties: [['n0', 'n1']] })).toBeNull();
  });

  test('splits ties by inpatient and outpatient, and shows nothing where no setting is known', () => {
    const network: Network = {
      actors: { w: { sector: 'G' }, x: { sector: 'G' }, y: { sector: 'P' }, z: { sector: 'P' } },
      ties: [
        ['w', 'x'],
        ['w', 'y'],
        ['w', 'z'],
        ['x', 'y'],
      ],
    };
    expect(compute(network)?.settings).toBeNull();
    const value = compute(network, {
      w: 'stationär',
      x: 'ambulant',
      y: 'Ambulant',
      z: 'stationär und ambulant',
    });
    expect(value?.settings).toMatchObject([
      { stationary: 'G', ambulatory: 'G', ties: 1, possible: 1, pairs: [['w', 'x']] },
      {
        stationary: 'G',
        ambulatory: 'P',
        ties: 1,
        possible: 1,
        pairs: [['w', 'y']],
        carriers: ['w'],
      },
    ]);
    expect(value?.corners).toMatchObject([
      { sector: 'G', stationary: 1, ambulatory: 1 },
      { sector: 'P', stationary: 0, ambulatory: 1 },
    ]);
  });

  test('leaves the comparison with chance out above its limit, and says so', () => {
    const ids = Array.from({ length: 402 }, (_, i) => `n${String(i).padStart(3, '0')}`);
    const pairs = ids
      .slice(0, 201)
      .flatMap((_, a) => ids.slice(201, 301).map((_, b) => [a, 201 + b]));
    const value = system.compute({
      analysis: { settings: {}, actors: ids.map((id) => ({ id, setting: null })) },
      ties: buildTies(
        ids,
        {
          source: Int32Array.from(pairs, ([a]) => a),
          target: Int32Array.from(pairs, ([, b]) => b),
          weight: new Float64Array(pairs.length).fill(1),
        },
        { directed: false },
      ),
      sectors: { ids: ['G', 'Z'], codes: Int32Array.from(ids, (_, i) => (i < 201 ? 0 : 1)) },
    } as never) as Quadrangle;
    expect(value.permutations).toBe(0);
    expect(value.sides).toMatchObject([
      { ties: 20_100, possible: 201 * 201, pairs: [], carriers: null, p: null },
    ]);
    const words = formatter({ actors: [], sectors: [] }, books.de);
    expect(JSON.stringify(viewBlocks('quadrangle', value, words, books.de))).toContain(
      'höchstens 20.000 Beziehungen',
    );
  });
});

describe('chance', () => {
  const input = measured({
    actors: Object.fromEntries(names.map((id, i) => [id, { sector: i < 4 ? 'G' : 'Z' }])),
    ties: [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
      ['c', 'd'],
      ['e', 'f'],
      ['f', 'g'],
      ['g', 'h'],
    ],
  });

  test('is the same with the same seed, and another with another', () => {
    const p = (seed: number) =>
      mixingChance(
        input.ties,
        input.sectors,
        { found: [4, 0, 0, 3], expected: [1.5, 4, 0, 1.5] },
        { permutations: 199, seed },
      );
    expect(p(1)).toEqual(p(1));
    expect(p(2)).not.toEqual(p(1));
  });

  test('comes near the share of all deals', () => {
    // All ways to deal four of eight actors into G, with their ties across.
    const deals: number[] = [];
    for (let set = 0; set < 256; set++) {
      const inG = names.filter((_, i) => set & (1 << i));
      if (inG.length !== 4) continue;
      deals.push(
        input.analysis.ties.filter(
          ({ source, target }) => inG.includes(source) !== inG.includes(target),
        ).length,
      );
    }
    expect(deals).toHaveLength(70);
    const expected = deals.reduce((sum, n) => sum + n, 0) / 70;
    const exact =
      deals.filter((n) => Math.abs(n - expected) >= Math.abs(0 - expected) - 1e-9).length / 70;
    const [, across] = mixingChance(
      input.ties,
      input.sectors,
      { found: [4, 0, 0, 3], expected: [1.5, expected, 0, 1.5] },
      { permutations: 9999, seed: 1 },
    );
    expect(across).toBeCloseTo(exact, 1.7);
  });
});

test('takes the seed and the number of random deals that the analysis was asked for, and says so', () => {
  const name = 'stakeholders.csv';
  const dataset = readDataset([
    { name, bytes: readFileSync(join(root, 'fixtures/discharge', name)) },
  ]);
  const of = (options: object) =>
    analyze(dataset, { draws: 0, leaveOut: ['brokerageTest'], ...options }).views
      .quadrangle as Quadrangle;
  const chances = ({ sides, insides }: Quadrangle) => [...sides, ...insides].map(({ p }) => p);
  expect(of({})).toMatchObject({ permutations: 999, seed: 1 });
  expect(of({ permutations: 99, seed: 7 })).toMatchObject({ permutations: 99, seed: 7 });
  expect(chances(of({ seed: 7 }))).not.toEqual(chances(of({})));
  // With 99 deals every p is a hundredth or a multiple of it.
  for (const p of chances(of({ permutations: 99 })))
    expect((p as number) * 100).toBeCloseTo(Math.round((p as number) * 100), 9);
  const none = of({ permutations: 0 });
  expect(new Set(chances(none))).toEqual(new Set([null]));
  const say = formatter(analyze(dataset, { draws: 0 }), books.en);
  expect(JSON.stringify(viewBlocks('quadrangle', none, say, books.en))).toContain(
    'no random assignments were asked for',
  );
});

test('on the discharge network: the side that one actor carries, and the empty one', () => {
  const name = 'stakeholders.csv';
  const bytes = readFileSync(join(root, 'fixtures/discharge', name));
  const analysis = analyze(readDataset([{ name, bytes }]));
  const value = analysis.views.quadrangle as Quadrangle;
  const side = (a: string, b: string) =>
    value.sides.find(({ sectors }) => sectors[0] === a && sectors[1] === b);
  expect(side('health', 'municipality')).toMatchObject({
    ties: 3,
    carriers: ['St.-Barbara-Krankenhaus, Sozialdienst'],
    always: 1,
  });
  expect(side('health', 'civil-society')).toMatchObject({
    ties: 0,
    possible: 91,
    carriers: [],
    always: 0,
  });
  expect(side('health', 'civil-society')?.p).toBeLessThan(0.01);
});
