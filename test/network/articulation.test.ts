import { expect, test } from 'vitest';
import { splits } from '../../src/network/articulation.ts';
import { buildTies } from '../../src/network/ties.ts';

function path(n: number) {
  const ids = Array.from({ length: n }, (_, i) => `a${String(i).padStart(6, '0')}`);
  const source = Int32Array.from({ length: n - 1 }, (_, i) => i);
  const columns = {
    source,
    target: source.map((i) => i + 1),
    weight: new Float64Array(n - 1).fill(1),
  };
  return buildTies(ids, columns, { directed: false });
}

test('a chain of 100,000 actors splits at each of them, without a deep call stack', () => {
  const n = 100_000;
  const split = splits(path(n));
  for (const actor of [1, 2, 500, 49_999, 70_000, n - 2]) {
    const [below, above] = [actor, n - 1 - actor];
    const { rest, cutOff } = split(actor);
    expect([rest, ...cutOff.map(({ size }) => size)]).toEqual([
      Math.max(below, above),
      Math.min(below, above),
    ]);
    const small = cutOff[0];
    expect(small.entry).toBe(below < above ? actor - 1 : actor + 1);
    if (small.size <= 500)
      expect(small.actors()).toEqual(
        Array.from({ length: small.size }, (_, i) => (below < above ? i : actor + 1 + i)),
      );
  }
  expect(split(0).cutOff).toEqual([]);
});

test('of parts of one size the one with the first actor is the rest', () => {
  const { rest, cutOff } = splits(path(5))(2);
  expect(rest).toBe(2);
  expect(cutOff.map((part) => part.actors())).toEqual([[3, 4]]);
});
