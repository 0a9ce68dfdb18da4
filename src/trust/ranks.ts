/** Values that differ by less than this share of the greater one hold one rank. */
const TOLERANCE = 1e-9;

/** Ranks of one measure in the draw at hand; 0 for an actor that is not there. */
export interface Ranks {
  /** 1 + how many are strictly better. */
  readonly ranks: Int32Array;
  /** Twice the mean of the places that equal values share, so that it is a whole number. */
  readonly middles: Int32Array;
}

/**
 * Ranks actors by their values, the highest first; equal within 1e-9 of the greater is equal. The room is kept from call to call.
 * O(n log n).
 */
export function ranking(
  order: number,
): (values: Float64Array, present: Uint8Array | null) => Ranks {
  const room = new Float64Array(order);
  const ranked: Ranks = { ranks: new Int32Array(order), middles: new Int32Array(order) };
  return (values, present) => {
    const { ranks, middles } = ranked;
    let size = 0;
    for (let i = 0; i < values.length; i++)
      if (present === null || present[i] === 1) room[size++] = values[i];
    const list = size === room.length ? room.sort() : room.subarray(0, size).sort();
    for (let i = 0; i < values.length; i++) {
      if (present !== null && present[i] === 0) {
        ranks[i] = middles[i] = 0;
        continue;
      }
      const value = values[i];
      const above = firstAbove(list, value);
      // Equal values stand right below: the first of them is the first place that is not worse.
      let low = above;
      while (low > 0 && !isBetter(value, list[low - 1])) low--;
      ranks[i] = size - above + 1;
      // The places from size − above + 1 to size − low.
      middles[i] = 2 * size - above - low + 1;
    }
    return ranked;
  };
}

/** The first place in ascending values that is better than `value`. */
function firstAbove(list: Float64Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const at = (low + high) >> 1;
    if (isBetter(list[at], value)) high = at;
    else low = at + 1;
  }
  return low;
}

/** Whether one value is strictly better than another, beyond rounding. */
export function isBetter(a: number, b: number): boolean {
  return a > b && a - b > TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
