/** Numbers for byte strings, the first that comes is 0. */
export interface Interner {
  readonly size: number;
  /** The number of `bytes[start … end)`, whose hash by `hashStep` is given; a new one where it was not seen before. */
  intern(bytes: Uint8Array, start: number, end: number, hash: number): number;
  /** The bytes of a number. */
  at(number: number): Uint8Array;
}

export const HASH_SEED = 0x811c9dc5 | 0;

/** One more byte of a hash (FNV-1a). */
export function hashStep(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/** An open-addressing table over bytes: no string is made until all are known, and each only once. */
export function createInterner(): Interner {
  let slots = new Int32Array(1 << 12).fill(-1);
  let hashes = new Int32Array(1 << 11);
  let ends = new Float64Array(1 << 11);
  let pool = new Uint8Array(1 << 15);
  let size = 0;
  let used = 0;

  const place = (hash: number) => {
    // FNV's low bits are weak; the high ones are folded in.
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 13)) & (slots.length - 1);
  };
  const grow = () => {
    slots = new Int32Array(2 * slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < size; number++) {
      let slot = place(hashes[number]);
      while (slots[slot] >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    hashes = extended(hashes, new Int32Array(slots.length >> 1));
    ends = extended(ends, new Float64Array(slots.length >> 1));
  };
  return {
    get size() {
      return size;
    },
    intern(bytes, start, end, hash) {
      const mask = slots.length - 1;
      const length = end - start;
      let slot = place(hash);
      for (let number = slots[slot]; number >= 0; number = slots[slot]) {
        if (hashes[number] === hash) {
          const from = number === 0 ? 0 : ends[number - 1];
          if (ends[number] - from === length) {
            let i = 0;
            while (i < length && pool[from + i] === bytes[start + i]) i++;
            if (i === length) return number;
          }
        }
        slot = (slot + 1) & mask;
      }
      if (used + length > pool.length)
        pool = extended(pool, new Uint8Array(Math.max(2 * pool.length, used + length)));
      pool.set(bytes.subarray(start, end), used);
      used += length;
      slots[slot] = size;
      hashes[size] = hash;
      ends[size] = used;
      size++;
      if (2 * size >= slots.length) grow();
      return size - 1;
    },
    at: (number) => pool.subarray(number === 0 ? 0 : ends[number - 1], ends[number]),
  };
}

function extended<T extends Int32Array | Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from as never);
  return to;
}
