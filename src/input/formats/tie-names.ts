import { fold } from '../fold.ts';
import { sharing } from '../name-hashes.ts';
import { nameKey } from '../registry.ts';

/**
 * Whom the names of a tie list name, by number: names that `fold` writes the same are one. As the registry does for any table, but in
 * columns, and without a text of the folded form where no other name has the same.
 */
export interface TieNames {
  /** Of each name its actor; -1 where it is not mentioned yet. */
  readonly actors: Int32Array;
  readonly size: number;
  /** Of each actor its name, the smallest spelling, the row that names it first, and the other spellings if there are any. */
  readonly spelled: Int32Array;
  readonly rows: Int32Array;
  readonly further: ReadonlyMap<number, ReadonlySet<string>>;
  /** Whether some row mentioned an actor of this name. */
  isKnown(name: number): boolean;
  /** The actor that a row names. */
  mention(name: number, row: number): number;
}

/** @param hashes the first numbers of `nameHashes` */
export function createTieNames(names: readonly string[], hashes: Int32Array): TieNames {
  const actors = new Int32Array(names.length).fill(-1);
  const shared = new Uint8Array(names.length);
  for (const name of sharing(hashes)) shared[name] = 1;
  const byKey = new Map<string, number>();
  const spelled = new Int32Array(names.length);
  const rows = new Int32Array(names.length);
  let size = 0;
  const further = new Map<number, Set<string>>();
  const keyOf = (name: number) => nameKey(fold(names[name]), names[name]);

  /** Keeps a further spelling. The smallest names the actor, so that row order does not matter. */
  const note = (at: number, name: number) => {
    const spelling = names[name];
    const before = names[spelled[at]];
    if (spelling === before) return;
    const others = further.get(at) ?? new Set();
    further.set(at, others.add(spelling));
    if (spelling > before) return;
    others.add(before).delete(spelling);
    spelled[at] = name;
  };
  return {
    actors,
    get size() {
      return size;
    },
    spelled,
    rows,
    further,
    isKnown: (name) => actors[name] >= 0 || (shared[name] === 1 && byKey.has(keyOf(name))),
    mention(name, row) {
      let at = actors[name];
      if (at >= 0) return at;
      const key = shared[name] === 1 ? keyOf(name) : null;
      const before = key === null ? undefined : byKey.get(key);
      if (before === undefined) {
        at = size++;
        spelled[at] = name;
        rows[at] = row;
        if (key !== null) byKey.set(key, at);
      } else {
        at = before;
        note(at, name);
      }
      actors[name] = at;
      return at;
    },
  };
}
