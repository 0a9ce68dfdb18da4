import type { Spans } from './scan-records.ts';

/** Numbers for byte strings, the first that comes is 0. */
export interface Interner {
  readonly size: number;
  /** Writes the numbers of cells into `out` from `at` on; cells not seen before get new ones. */
  intern(bytes: Uint8Array, spans: Spans, pick: Pick, out: Int32Array, at: number): void;
  /** The bytes of a number. */
  at(number: number): Uint8Array;
}

/** Which cells: every `step`-th from `begin` on, `count` of them. */
interface Pick {
  begin: number;
  step: number;
  count: number;
}

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
  let places = new Int32Array(0);

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
    intern(bytes, { starts: begins, ends, hashes }, { begin, step, count }, out, at) {
      const before = slots;
      let table = before;
      let texts = pool;
      let last = mask;
      // The way to memory is what takes the time. All slots and then all names are touched before any is looked at: loads that do
      // not wait for one another run side by side.
      if (places.length <= count) places = new Int32Array(count + 1);
      const found = places;
      let sum = 0;
      for (let k = 0, cell = begin; k < count; k++, cell += step) {
        const slot = (place(hashes[cell]) & last) * SLOT;
        found[k] = slot;
        sum ^= table[slot];
      }
      for (let k = 0; k < count; k++) sum ^= texts[table[found[k] + 2]];
      // Kept, so that no engine leaves out the loads that it stands for.
      found[count] = sum;
      for (let k = 0, cell = begin; k < count; k++, cell += step) {
        const hash = hashes[cell];
        const start = begins[cell];
        const length = ends[cell] - start;
        // A table that grew has moved everything.
        let slot = table === before ? found[k] : (place(hash) & last) * SLOT;
        for (;;) {
          const number = table[slot + 1];
          if (number === 0) {
            out[at + k] = add(slot, bytes, start, length, hash);
            table = slots;
            texts = pool;
            last = mask;
            break;
          }
          if (table[slot] === hash && table[slot + 3] === length) {
            const from = table[slot + 2];
            let i = 0;
            while (i < length && texts[from + i] === bytes[start + i]) i++;
            if (i === length) {
              out[at + k] = number - 1;
              break;
            }
          }
          slot = (slot + SLOT) & (last * SLOT + SLOT - 1);
        }
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
