import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataset } from '../../src/index.ts';
import { tiesOfDataset } from '../../src/network/from-dataset.ts';
import {
  countDeals,
  DEALS,
  type Deals,
  type DealtPairs,
  shareOf,
} from '../../src/network/label-shuffles.ts';
import type { PartKernel } from '../../src/network/parts.ts';
import { random, shuffle } from '../../src/network/random.ts';
import { runs } from '../runs.ts';

test('the stream that is written out deals as a shuffle of the labels does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 70 }),
      fc.integer(),
      (codes, permutations, seed) => {
        const actors = codes.length;
        const seen: PartKernel<DealtPairs, Deals> = {
          name: 'seen',
          make: () => (room) => room.counted.set(room.labels.subarray(0, room.counted.length)),
        };
        const dealt: number[][] = [];
        countDeals(
          tiesOfDataset(dataset({ actors: codes.map((_, i) => ({ id: `a${i}` })), ties: [] })),
          { ids: ['p', 'q', 'r', 's', 't'], codes: Int32Array.from(codes) },
          { permutations, seed },
          {
            kernel: seen,
            more: {},
            width: DEALS * actors,
            take: (counted, _, count) => {
              for (let r = 0; r < count; r++)
                dealt.push([...counted.subarray(r * actors, (r + 1) * actors)]);
            },
          },
        );
        const next = random(seed);
        const labels = [...codes];
        expect(dealt).toEqual(
          Array.from({ length: permutations }, () => [...shuffle(labels, next)]),
        );
      },
    ),
  );
});

test('a share in whole numbers is the floor of the share', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer(), fc.constantFrom(-1, 0, -0x80000000, 0x7fffffff)),
      fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 0x10000 })),
      (digits, count) => {
        expect(shareOf(digits, count)).toBe(Math.floor(((digits >>> 0) / 2 ** 32) * count));
      },
    ),
    { numRuns: runs(2000) },
  );
});
