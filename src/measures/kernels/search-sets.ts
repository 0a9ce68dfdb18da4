import { random, shuffle } from '../../network/random.ts';

/** Of two values that differ by no more the first set counts. */
const SAME = 1e-12;

/** The value of the set `rest` with `added`; `rest` changes more slowly, so that its part of the work can be kept. */
export type ValueOfSet = (rest: readonly number[], added: number) => number;

export interface FoundSet {
  /** Ascending. */
  set: number[];
  value: number;
}

/** The best of all sets of k items 0 … n − 1, the first of equal ones. */
export function everySet(n: number, k: number, valueAt: ValueOfSet): FoundSet {
  let best: FoundSet = { set: [], value: Number.NEGATIVE_INFINITY };
  const set: number[] = [];
  const grow = (from: number) => {
    for (let v = from; v <= n - (k - set.length); v++) {
      if (set.length === k - 1) {
        const value = valueAt(set, v);
        if (value > best.value + SAME) best = { set: [...set, v], value };
        continue;
      }
      set.push(v);
      grow(v + 1);
      set.pop();
    }
  };
  grow(0);
  return best;
}

/** How many sets of k items out of n there are. */
export function countSets(n: number, k: number): number {
  let count = 1;
  for (let i = 0; i < k; i++) count = (count * (n - i)) / (i + 1);
  return count;
}

/**
 * A good set of k among the candidates: once greedily, then from seeded random sets, each improved by the best swap of one member
 * until none helps or `goOn` says stop; of equal sets the first by index counts.
 */
export function swapSearch(
  candidates: readonly number[],
  valueAt: ValueOfSet,
  { k, seed, starts, goOn }: { k: number; seed: number; starts: number; goOn: () => boolean },
): FoundSet {
  const kept = new Map<string, number>();
  const value = (set: number[], rest: readonly number[], added: number) => {
    const key = set.join(' ');
    let known = kept.get(key);
    if (known === undefined) {
      known = valueAt(rest, added);
      kept.set(key, known);
    }
    return known;
  };
  const ascending = (set: number[]) => set.slice().sort((a, b) => a - b);
  let best: FoundSet = { set: [], value: Number.NEGATIVE_INFINITY };
  const consider = (set: number[], found: number) => {
    if (
      found > best.value + SAME ||
      (found > best.value - SAME && best.set.length === k && before(set, best.set))
    )
      best = { set, value: found };
  };
  /** The best set that adds one candidate to `rest`. */
  const bestWith = (rest: number[], start: FoundSet): FoundSet => {
    let top = start;
    for (const c of candidates) {
      if (!goOn() && top.set.length > 0) break;
      if (rest.includes(c)) continue;
      const set = ascending([...rest, c]);
      const found = value(set, rest, c);
      if (found > top.value + SAME) top = { set, value: found };
      if (set.length === k) consider(set, found);
    }
    return top;
  };

  const nothing = { set: [], value: Number.NEGATIVE_INFINITY };
  const next = random(seed);
  for (let start = 0; start < starts; start++) {
    if (start > 0 && !goOn()) break;
    let current: FoundSet = nothing;
    if (start === 0) for (let i = 0; i < k; i++) current = bestWith(current.set, nothing);
    else {
      const set = ascending(shuffle(candidates.slice(), next).slice(0, k));
      current = { set, value: value(set, set.slice(0, -1), set[k - 1]) };
      consider(set, current.value);
    }
    for (let rises = true; rises && goOn(); ) {
      rises = false;
      for (const member of current.set) {
        const swapped = bestWith(
          current.set.filter((v) => v !== member),
          current,
        );
        if (swapped.value > current.value + SAME) {
          current = swapped;
          rises = true;
          break;
        }
      }
    }
  }
  return best;
}

function before(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] < b[i];
  return false;
}
