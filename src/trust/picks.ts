import { random } from '../network/random.ts';

/** Takes k different items of 0 … n − 1; the same array comes back each time. */
export type Picker = (next: () => number) => Int32Array;

/** Every set of k items is equally likely. O(k) a draw. */
export function evenPicker(n: number, k: number): Picker {
  const items = Int32Array.from({ length: n }, (_, i) => i);
  const picked = new Int32Array(k);
  return (next) => {
    for (let i = 0; i < k; i++) {
      const chosen = i + Math.floor(next() * (n - i));
      picked[i] = items[chosen];
      items[chosen] = items[i];
      items[i] = picked[i];
    }
    return picked;
  };
}

/** One after the other without replacement, each time with a chance in proportion to the weights of those left. O(k n) a draw. */
export function weightedPicker(weights: Float64Array, k: number): Picker {
  const left = new Float64Array(weights.length);
  const picked = new Int32Array(k);
  return (next) => {
    left.set(weights);
    for (let i = 0; i < k; i++) picked[i] = takeWeighted(left, next);
    return picked;
  };
}

/** One index in proportion to the weights, which becomes 0 there. */
export function takeWeighted(left: Float64Array, next: () => number): number {
  let sum = 0;
  for (let j = 0; j < left.length; j++) sum += left[j];
  let rest = next() * sum;
  let last = -1;
  for (let j = 0; j < left.length; j++) {
    const weight = left[j];
    if (weight === 0) continue;
    last = j;
    rest -= weight;
    if (rest < 0) break;
  }
  left[last] = 0;
  return last;
}

/** Every set of k items, one after the other; the same array comes back each time. */
export function* everyPick(n: number, k: number): Generator<Int32Array> {
  const picked = Int32Array.from({ length: k }, (_, i) => i);
  while (k <= n) {
    yield picked;
    let at = k - 1;
    while (at >= 0 && picked[at] === n - k + at) at--;
    if (at < 0) return;
    picked[at]++;
    for (let i = at + 1; i < k; i++) picked[i] = picked[i - 1] + 1;
  }
}

/** A stream of its own for every purpose of one seed. */
export function streamOf(seed: number, purpose: string): () => number {
  // FNV-1a over the name.
  let hash = 0x811c9dc5;
  for (let i = 0; i < purpose.length; i++)
    hash = Math.imul(hash ^ purpose.charCodeAt(i), 0x01000193);
  return random(Math.imul(seed, 0x9e3779b1) ^ hash);
}

/** ⌊share · n + ½⌋, without the rounding of binary fractions getting in the way. */
export function shareOf(share: number, n: number): number {
  return Math.floor(Number((share * n).toPrecision(12)) + 0.5);
}
