import { describe, expect, test } from 'vitest';
import { random, shuffle } from '../../src/network/random.ts';

describe('the seeded stream', () => {
  test('repeats itself for the same seed and differs for another', () => {
    const draw = (seed: number) => Array.from({ length: 20 }, random(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(new Set(draw(0)).size).toBe(20);
  });

  test('stays in [0, 1) and fills it evenly', () => {
    const next = random(7);
    const bins = new Array(10).fill(0);
    for (let k = 0; k < 100000; k++) {
      const value = next();
      if (!(value >= 0 && value < 1)) throw new Error(`${value} is out of range`);
      bins[Math.floor(value * 10)]++;
    }
    for (const count of bins) expect(Math.abs(count - 10000)).toBeLessThan(500);
  });

  test('shuffles every order of three about equally often and loses nothing', () => {
    const next = random(3);
    const seen = new Map<string, number>();
    for (let k = 0; k < 12000; k++) {
      const order = shuffle([1, 2, 3], next).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual(['123', '132', '213', '231', '312', '321']);
    for (const count of seen.values()) expect(Math.abs(count - 2000)).toBeLessThan(250);
  });
});
