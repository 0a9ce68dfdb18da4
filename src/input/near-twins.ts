import { fold, letters } from './fold.ts';

/** Short forms that stand for a whole word in the names of organisations. */
const SHORT: Record<string, string> = {
  kh: 'krankenhaus',
  krhs: 'krankenhaus',
  st: 'sankt',
  str: 'strasse',
  hosp: 'hospital',
  saint: 'sankt',
};

/** Names above this number are compared by their letters only. */
const MOST = 20_000;
/** A word that is shorter than this and differs makes another name: "AG A" is not "AG B". */
const SHORTEST = 5;

/**
 * Groups of different names that may be one: the same letters and digits, the same words in another order or shortened, or
 * one long word that differs by one letter. They are told, never merged. By number in the list that is given. Among more names than `MOST`
 * only those with the same letters and digits are found.
 *
 * @param foldedOf the name as `fold` writes it, where that is known
 * @param sharing among many names, those that may have the letters and digits of another; all by default
 */
export function nearTwins(
  names: readonly string[],
  {
    foldedOf = (at: number) => fold(names[at]),
    sharing = () => [...names.keys()],
  }: { foldedOf?: (at: number) => string; sharing?: () => number[] } = {},
): number[][] {
  const few = names.length <= MOST;
  const suspects = few ? [...names.keys()] : sharing();
  const folded = suspects.map(foldedOf);
  const parents = folded.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parents[at] !== at) at = parents[at];
    return at;
  };
  const join = (a: number, b: number) => {
    const [one, two] = [root(a), root(b)];
    if (one !== two) parents[Math.max(one, two)] = Math.min(one, two);
  };
  const groupBy = (key: (name: string) => string) => {
    const first = new Map<string, number>();
    folded.forEach((name, at) => {
      const found = key(name);
      // Most names have three plain letters side by side, which is quicker to see.
      if (!/[a-z]{3}/.test(found) && !/\p{L}{3}/u.test(found)) return;
      const before = first.get(found);
      if (before === undefined) first.set(found, at);
      else join(before, at);
    });
  };
  groupBy(letters);
  if (few) {
    groupBy((name) =>
      words(name)
        .map((word) => SHORT[word] ?? word)
        .sort()
        .join(' '),
    );
    joinMisspelt(folded, join);
  }
  const groups = new Map<number, number[]>();
  folded.forEach((_, at) => {
    const first = root(at);
    if (first === at) return;
    const group = groups.get(first);
    if (group) group.push(at);
    else groups.set(first, [first, at]);
  });
  return [...groups.values()]
    .filter((group) => new Set(group.map((at) => folded[at])).size > 1)
    .map((group) => group.map((at) => suspects[at]));
}

const words = (name: string) => name.split(' ').filter((word) => word !== '');

/** Joins names that have all words but one in common, where that one is long and differs by a letter. */
function joinMisspelt(folded: readonly string[], join: (a: number, b: number) => void): void {
  const rest = new Map<string, { at: number; word: string }[]>();
  folded.forEach((name, at) => {
    const all = words(name);
    if (all.length > 12) return;
    all.forEach((word, i) => {
      if (word.length < SHORTEST || /\d/.test(word)) return;
      // Words of one begin with the same two letters or end with them, so that few are compared.
      for (const part of [word.slice(0, 2), `-${word.slice(-2)}`]) {
        const key = JSON.stringify([...all.slice(0, i), part, ...all.slice(i + 1)]);
        const others = rest.get(key);
        if (!others) rest.set(key, [{ at, word }]);
        else {
          for (const other of others.slice(0, 50))
            if (other.word !== word && oneApart(other.word, word)) join(other.at, at);
          others.push({ at, word });
        }
      }
    });
  });
}

/** Whether two words differ by one letter more, less, other, or by two neighbours swapped. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [left, right] = [a.slice(i), b.slice(i)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
