import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minimumCover } from '../../src/views/parts/cover.ts';
import { runs } from '../runs.ts';

/** Ties between 0…5 and 10…15. */
const sides = fc.uniqueArray(fc.tuple(fc.nat(5), fc.integer({ min: 10, max: 15 })), {
  selector: ([a, b]) => `${a} ${b}`,
  maxLength: 14,
});

/** Every smallest group that touches all ties, by trying all groups. */
function smallestCovers(ties: [number, number][]): number[][] {
  const ends = [...new Set(ties.flat())];
  let best: number[][] = [[...ends]];
  for (let set = 0; set < 1 << ends.length; set++) {
    const group = ends.filter((_, i) => set & (1 << i));
    if (group.length > best[0].length) continue;
    if (!ties.every((pair) => pair.some((end) => group.includes(end)))) continue;
    best = group.length < best[0].length ? [group] : [...best, group];
  }
  return best;
}

test('is as small as the smallest of all groups, touches every tie, and knows who is in each of them', () => {
  fc.assert(
    fc.property(sides, (ties) => {
      const { members, always } = minimumCover(ties);
      const all = smallestCovers(ties);
      expect(members).toHaveLength(all[0].length);
      for (const pair of ties) expect(pair.some((end) => members.includes(end))).toBe(true);
      const inEach = [...new Set(ties.flat())].filter((end) =>
        all.every((one) => one.includes(end)),
      );
      expect([...always].sort()).toEqual(inEach.sort());
      expect(members.slice(0, always.length)).toEqual(always);
    }),
    { numRuns: runs(300) },
  );
});

test('does not depend on the order of ties', () => {
  fc.assert(
    fc.property(sides, (ties) => {
      expect(minimumCover([...ties].reverse()).members.length).toBe(
        minimumCover(ties).members.length,
      );
      expect(minimumCover([...ties].reverse()).always).toEqual(minimumCover(ties).always);
    }),
  );
});

test('copes with one path as long as a large network', () => {
  const n = 50_000;
  const ties = Array.from({ length: 2 * n - 1 }, (_, i): [number, number] => [
    Math.floor((i + 1) / 2),
    n + Math.floor(i / 2),
  ]);
  expect(minimumCover(ties).members).toHaveLength(n);
});
