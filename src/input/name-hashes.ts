import { fold, foldsToLower, letters } from './fold.ts';
import { kept } from './kept.ts';

const BLANK = 0x20;

/** A number of a name: names that `fold` writes the same have the same. Most names need no text for that. */
export const foldHash = (name: string): number =>
  foldsToLower(name) ? hashOf(name) : hashOfFolded(name);

const hashOfFolded = kept((name) => hashOf(fold(name)));

/** Two numbers of each name: names that `fold` writes the same share the first, names with the same letters and digits when folded the second. */
export interface NameHashes {
  folded: Int32Array;
  letters: Int32Array;
}

export function nameHashes(names: readonly string[]): NameHashes {
  const size = names.length;
  const hashes = { folded: new Int32Array(size), letters: new Int32Array(size) };
  for (let at = 0; at < size; at++) {
    const name = names[at];
    const isSimple = foldsToLower(name);
    const text = isSimple ? name : fold(name);
    hashes.folded[at] = hashOf(text);
    hashes.letters[at] = hashOf(isSimple ? text : letters(text), true);
  }
  return hashes;
}

/** Capital letters of ASCII count as small ones. */
function hashOf(text: string, withoutBlanks = false): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | BLANK;
    if (withoutBlanks && code === BLANK) continue;
    hash = Math.imul(hash ^ code, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

export interface HashSet {
  has(hash: number): boolean;
  /** Adds a hash; false where it is there. */
  add(hash: number): boolean;
}

/** An open-addressing set of at most so many hashes; it may take two for the same that differ in their lowest bit. */
export function createHashSet(most: number): HashSet {
  const mask = (4 << (31 - Math.clz32(most + 1))) - 1;
  const slots = new Int32Array(mask + 1);
  const slotOf = (key: number) => {
    let slot = (key >>> 1) & mask;
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    has: (hash) => slots[slotOf(hash | 1)] !== 0,
    add(hash) {
      const slot = slotOf(hash | 1);
      if (slots[slot] !== 0) return false;
      slots[slot] = hash | 1;
      return true;
    },
  };
}

/** The names that may share their hash with another, by number: all that do, and by chance a few that do not. */
export function sharing(hashes: Int32Array): number[] {
  const seen = createHashSet(hashes.length);
  const twice = new Set<number>();
  for (let at = 0; at < hashes.length; at++) if (!seen.add(hashes[at])) twice.add(hashes[at] | 1);
  const found: number[] = [];
  if (twice.size > 0)
    for (let at = 0; at < hashes.length; at++) if (twice.has(hashes[at] | 1)) found.push(at);
  return found;
}
