/**
 * A seeded stream of numbers in [0, 1) with 32 random bits each (xoshiro128**, its state filled by splitmix32).
 *
 * The same seed gives the same stream on every machine; only the low 32 bits of the seed count.
 */
export function random(seed: number): () => number {
  let [a, b, c, d] = stateOf(seed);
  return () => {
    const scaled = Math.imul(b, 5);
    const result = Math.imul((scaled << 7) | (scaled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return (result >>> 0) / 4294967296;
  };
}

/** The four words that the stream of a seed starts from. */
export function stateOf(seed: number): Int32Array {
  let mixed = seed | 0;
  return new Int32Array(4).map(() => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let bits = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    return bits ^ (bits >>> 15);
  });
}

/** Shuffles in place (Fisher–Yates) and gives the same array back; every order is equally likely. */
export function shuffle<List extends { [index: number]: unknown; readonly length: number }>(
  list: List,
  next: () => number,
): List {
  const items = list as { [index: number]: unknown; readonly length: number };
  for (let last = items.length - 1; last > 0; last--) {
    const chosen = Math.floor(next() * (last + 1));
    const held = items[last];
    items[last] = items[chosen];
    items[chosen] = held;
  }
  return list;
}
