/** Draws that follow from a seed. */
export interface Random {
  /** A number from 0 up to, but without, `below`. */
  int(below: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** As many as drawn from `least` to `most`, each made by its place. */
  list<T>(least: number, most: number, make: (at: number) => T): T[];
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    chance: (share) => next() < share,
    pick: (list) => list[int(list.length)],
    list: (least, most, make) =>
      Array.from({ length: least + int(most - least + 1) }, (_, at) => make(at)),
  };
}
