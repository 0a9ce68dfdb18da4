/** Pairs of a directed list of which none stands both ways, how many would by chance, and how likely chance leaves none. */
export interface OneWay {
  pairs: number;
  expected: number;
  likely: number;
}

/**
 * What a directed list says in which no pair stands both ways; `null` where one does, or where there is none. A list of contacts that somebody wrote
 * down once a pair looks like that, and is no evidence that the contact runs one way, however short it is. Ends are numbers of actors, sorted by the
 * first, then the second end, and no actor is tied to itself; stops at the first pair. O(m log m).
 */
export function oneWayIn(source: ArrayLike<number>, target: ArrayLike<number>): OneWay | null {
  const size = source.length;
  if (size === 0) return null;
  const holds = (from: number, to: number) => {
    let low = 0;
    let high = size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = source[middle] - from || target[middle] - to;
      if (order === 0) return true;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  };
  for (let k = 0; k < size; k++) if (holds(target[k], source[k])) return null;
  let pairs = 0;
  const actors = new Set<number>();
  for (let k = 0; k < size; k++) {
    if (k === 0 || source[k] !== source[k - 1] || target[k] !== target[k - 1]) pairs++;
    actors.add(source[k]).add(target[k]);
  }
  return {
    pairs,
    expected: pairsByChance(pairs, actors.size),
    likely: noneByChance(pairs, actors.size),
  };
}

/**
 * How many pairs stand both ways, on average, if m arcs lie anywhere among n actors: m (m - 1) / (2 (n (n - 1) - 1)). 0 for fewer than two arcs. O(1).
 * Holland and Leinhardt 1970.
 */
export function pairsByChance(arcs: number, actors: number): number {
  return arcs < 2 ? 0 : (arcs * (arcs - 1)) / (2 * (actors * (actors - 1) - 1));
}

/**
 * How likely no pair stands both ways if m arcs lie anywhere among n actors, hence in m of the D = n (n - 1) / 2 pairs: the product of
 * (2 D - 2 i) / (2 D - i) over i < m. O(m).
 */
export function noneByChance(arcs: number, actors: number): number {
  const places = actors * (actors - 1);
  let likely = 1;
  for (let i = 0; i < arcs && likely > 0; i++) likely *= (places - 2 * i) / (places - i);
  return Math.max(0, likely);
}

/** A number of ties and of how many pairs would stand both ways by chance, as a problem carries them. */
export const withChance = (ties: number, { expected }: OneWay): string =>
  `${ties} | ${expected.toFixed(1)}`;
