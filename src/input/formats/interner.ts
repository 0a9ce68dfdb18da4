/** Numbers for byte strings, the first that comes is 0. */
export interface Interner {
  readonly size: number;
  /** The number of `bytes[start … end)`, whose hash is given; a new one where it was not seen before. */
  intern(bytes: Uint8Array, start: number, end: number, hash: number): number;
  /** The bytes of a number. */
  at(number: number): Uint8Array;
}

/** The hash of bytes (FNV-1a) starts here; each byte is joined in by XOR, then the whole is multiplied. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** Numbers in a slot: the hash, the number plus one (0 in a free slot), and where its bytes begin and how many they are. */
const SLOT = 4;

/**
 * An open-addressing table over bytes: no string is made until all are known, and each only once. What a look-up needs stands side by
 * side in one slot, since at a million names the way to memory is what takes the time.
 */
export function createInterner(): Interner {
  let slots = new Int32Array(SLOT << 12);
  let mask = (1 << 12) - 1;
  let starts = new Int32Array(1 << 11);
  let pool = new Uint8Array(1 << 15);
  let size = 0;
  let used = 0;

  const grow = () => {
    const before = slots;
    slots = new Int32Array(2 * before.length);
    mask = 2 * mask + 1;
    for (let from = 0; from < before.length; from += SLOT) {
      if (before[from + 1] === 0) continue;
      let to = place(before[from]) & mask;
      while (slots[to * SLOT + 1] !== 0) to = (to + 1) & mask;
      for (let i = 0; i < SLOT; i++) slots[to * SLOT + i] = before[from + i];
    }
    starts = extended(starts, new Int32Array((mask + 1) >> 1));
  };
  const add = (at: number, bytes: Uint8Array, start: number, length: number, hash: number) => {
    if (used + length > pool.length)
      pool = extended(pool, new Uint8Array(Math.max(2 * pool.length, used + length)));
    pool.set(bytes.subarray(start, start + length), used);
    slots[at] = hash;
    slots[at + 1] = size + 1;
    slots[at + 2] = used;
    slots[at + 3] = length;
    starts[size] = used;
    used += length;
    size++;
    if (2 * (size + 1) >= mask) grow();
    return size - 1;
  };
  return {
    get size() {
      return size;
    },
    intern(bytes, start, end, hash) {
      const length = end - start;
      let slot = place(hash) & mask;
      for (;;) {
        const at = slot * SLOT;
        const number = slots[at + 1];
        if (number === 0) return add(at, bytes, start, length, hash);
        if (slots[at] === hash && slots[at + 3] === length) {
          const from = slots[at + 2];
          let i = 0;
          while (i < length && pool[from + i] === bytes[start + i]) i++;
          if (i === length) return number - 1;
        }
        slot = (slot + 1) & mask;
      }
    },
    at: (number) => pool.subarray(starts[number], number + 1 < size ? starts[number + 1] : used),
  };
}

/** FNV's low bits are weak; the high ones are folded in. */
function place(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

function extended<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from as never);
  return to;
}
