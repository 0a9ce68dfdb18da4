/** Up to this size sorting by insertion is the quickest. */
const SMALL = 64;

/**
 * Sorts records within their groups by their first number, equal ones in their order. A record is `parts` numbers side by side; group `g` is
 * the records from `begins[g]` up to `begins[g + 1]`. O(n + m log d), d being the largest group.
 */
export function sortGroups(records: Int32Array, parts: number, begins: Int32Array): void {
  let largest = 0;
  for (let g = 1; g < begins.length; g++) largest = Math.max(largest, begins[g] - begins[g - 1]);
  const sort = groupSorter(records, parts, largest);
  for (let g = 1; g < begins.length; g++) sort(begins[g - 1], begins[g]);
}

function groupSorter(
  records: Int32Array,
  parts: number,
  largest: number,
): (start: number, end: number) => void {
  const before = new Int32Array(parts * largest);
  const keys = new Int32Array(SMALL);
  const wide = new Float64Array(largest > SMALL ? largest : 0);
  /** Which record comes in which place. */
  const places = new Int32Array(Math.max(largest, SMALL));

  /** Finds the places of a small group; false where it is in order. */
  const insert = (start: number, size: number): boolean => {
    let moved = false;
    for (let i = 0; i < size; i++) {
      const key = records[parts * (start + i)];
      let at = i;
      for (; at > 0 && keys[at - 1] > key; at--) {
        keys[at] = keys[at - 1];
        places[at] = places[at - 1];
      }
      keys[at] = key;
      places[at] = i;
      if (at < i) moved = true;
    }
    return moved;
  };
  return (start, end) => {
    const size = end - start;
    if (size > SMALL) {
      // One number holds the key and the place, so that a sort of numbers is a stable sort of records.
      for (let i = 0; i < size; i++) wide[i] = records[parts * (start + i)] * size + i;
      const sorted = wide.subarray(0, size).sort();
      for (let i = 0; i < size; i++) places[i] = sorted[i] % size;
    } else if (!insert(start, size)) return;
    const first = parts * start;
    for (let i = 0; i < parts * size; i++) before[i] = records[first + i];
    for (let i = 0; i < size; i++)
      for (let part = 0; part < parts; part++)
        records[first + parts * i + part] = before[parts * places[i] + part];
  };
}
