import { mixed, type Spans, unpack, wordsFrom } from './scan-records.ts';

/** Numbers for cells: equal ones have the same, and the first that comes is 0. */
export interface Interner {
  readonly size: number;
  /** Writes the numbers of cells; cells not seen before get new ones. */
  intern(spans: Spans, pick: Pick, place: Place): void;
  /** The bytes of all numbers, with a NUL between two of them. */
  bytes(): Uint8Array;
  /** What the bytes of each number are read as; they must not be kept. */
  map<T>(read: (bytes: Uint8Array) => T): T[];
}

/** Which cells: every `step`-th from `begin` on, `count` of them. */
interface Pick {
  begin: number;
  step: number;
  count: number;
}

/** Where their numbers go: into every `stride`-th place of `out` from `at` on. */
interface Place {
  out: Int32Array;
  at: number;
  stride: number;
}

/** Of cells below this length there is one view each. */
const VIEWS = 128;

/** An entry of a usual name begins in one line of the processor's cache and ends so many words on, perhaps in the next line. */
const FURTHER = 4;

/** The place of no entry, in a free slot. */
const NONE = 0;

/**
 * An open-addressing table over bytes: no string is made until all are known, and each only once. An entry of the pool is its number, then
 * its words; a slot is the place of an entry and above it the high bits of its hash, since the smaller the table, the nearer it is.
 *
 * @param expected how many bytes of cells will come, as far as that is known
 */
export function createInterner(expected = 0): Interner {
  let slots = new Int32Array(1 << 12);
  // What is not used yet takes no memory, so that the room of many names may be too much.
  let pool = new Int32Array(1 << Math.max(14, 25 - Math.clz32(expected)));
  let entries = new Int32Array(1 << 11);
  let size = 0;
  let used = NONE + 1;
  let found = new Int32Array(0);

  /** Twice as many slots. */
  const grow = () => {
    slots = new Int32Array(2 * slots.length);
    for (let number = 0; number < size; number++) {
      const place = entries[number];
      const hash = hashOf(pool, place + 1);
      slots[freeSlot(hash)] = place | (hash & -pool.length);
    }
    entries = extended(entries, 2 * entries.length);
  };
  const freeSlot = (hash: number): number => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== NONE) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  /** Twice as large a pool, or more; a place then takes more bits of a slot. */
  const extend = (needed: number) => {
    let length = 2 * pool.length;
    while (length < needed) length *= 2;
    const places = (pool.length - 1) | -length;
    for (let slot = 0; slot < slots.length; slot++) slots[slot] &= places;
    pool = extended(pool, length);
  };
  const add = ({ words, places, hashes }: Spans, cell: number): number => {
    const place = places[cell];
    const length = wordsFrom(words, place);
    const room = used + 1 + length + FURTHER;
    if (room > pool.length) extend(room);
    const hash = hashes[cell];
    slots[freeSlot(hash)] = used | (hash & -pool.length);
    entries[size] = used;
    pool[used] = size;
    for (let i = 0; i < length; i++) pool[used + 1 + i] = words[place + i];
    used += 1 + length;
    size++;
    if (size === entries.length) grow();
    return size - 1;
  };
  /** The number of one cell, looked for from its first slot on. */
  const settle = (spans: Spans, cell: number): number => {
    const { words, places, hashes } = spans;
    const hash = hashes[cell];
    const last = slots.length - 1;
    const inPool = pool.length - 1;
    for (let slot = hash & last; slots[slot] !== NONE; slot = (slot + 1) & last) {
      const entry = slots[slot] & inPool;
      if (((slots[slot] ^ hash) & ~inPool) === 0 && same(pool, entry + 1, words, places[cell]))
        return pool[entry];
    }
    return add(spans, cell);
  };
  return {
    get size() {
      return size;
    },
    intern(spans, { begin, step, count }, { out, at, stride }) {
      const { words, places, hashes } = spans;
      if (found.length <= count) found = new Int32Array(count + 1);
      const [table, texts, likely, last] = [slots, pool, found, slots.length - 1];
      const inPool = texts.length - 1;
      // The way to memory is what takes the time. All slots and then all entries are touched before any is looked at: loads that do
      // not wait for one another run side by side.
      let touched = 0;
      for (let k = 0, cell = begin; k < count; k++, cell += step)
        touched ^= table[hashes[cell] & last];
      for (let k = 0, cell = begin; k < count; k++, cell += step) {
        const hash = hashes[cell];
        let at = hash & last;
        let slot = table[at];
        while (((slot ^ hash) & ~inPool) !== 0 && slot !== NONE) {
          at = (at + 1) & last;
          slot = table[at];
        }
        likely[k] = slot & inPool;
      }
      for (let k = 0; k < count; k++) touched ^= texts[likely[k]] ^ texts[likely[k] + FURTHER];
      // Kept, so that no engine leaves out the loads that it stands for.
      likely[count] = touched;
      for (let k = 0, cell = begin; k < count; k++, cell += step) {
        const entry = likely[k];
        out[at + k * stride] =
          entry !== NONE && same(texts, entry + 1, words, places[cell])
            ? texts[entry]
            : settle(spans, cell);
      }
    },
    bytes() {
      const all = new Uint8Array(4 * used);
      let end = 0;
      for (let number = 0; number < size; number++) {
        if (number > 0) end++;
        end = unpack(pool, entries[number] + 1, all, end);
      }
      return all.subarray(0, end);
    },
    map(read) {
      let room = new Uint8Array(256);
      // One view of each length: to make one for every number would take longer than to read it.
      const views: Uint8Array[] = [];
      const found = new Array(size);
      for (let number = 0; number < size; number++) {
        const place = entries[number] + 1;
        const most = 4 * wordsFrom(pool, place);
        if (most > room.length) {
          room = new Uint8Array(2 * most);
          views.length = 0;
        }
        const length = unpack(pool, place, room, 0);
        if (length < VIEWS) views[length] ??= room.subarray(0, length);
        found[number] = read(views[length] ?? room.subarray(0, length));
      }
      return found;
    },
  };
}

/** Whether two cells are equal: the word that ends one of them ends the other. */
function same(a: Int32Array, from: number, b: Int32Array, start: number): boolean {
  for (let i = 0; ; i++) {
    const word = a[from + i];
    if (word !== b[start + i]) return false;
    if (word >>> 24 === 0) return true;
  }
}

/** The hash of the cell that begins at a place, as the scan makes it. */
function hashOf(words: Int32Array, place: number): number {
  let hash = 0;
  for (let i = place; ; i++) {
    hash = mixed(hash, words[i]);
    if (words[i] >>> 24 === 0) return hash;
  }
}

export function extended(from: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(length);
  to.set(from);
  return to;
}
