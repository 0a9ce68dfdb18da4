import type { DatasetColumns, MergeRule, Tie } from '../dataset.ts';
import { joinWeights } from '../merge.ts';
import type { ColumnReports } from './read-tie-table.ts';

interface MergeOptions {
  /** Number of actors. */
  order: number;
  directed: boolean;
  rule: MergeRule;
  /** Weights by their numbers. */
  values: Float64Array;
}

export interface MergedColumns {
  columns: DatasetColumns;
  /** The numbers of the reports of a tie, in their order. */
  reportsOf(tie: number): Int32Array;
  merged: number;
  /** The first reports that repeat an earlier one from the same side, and how many there are. */
  repeated: number[];
  repeats: number;
  /** Drops the ties that were not named from both sides. */
  keepConfirmed(): void;
}

/** Numbers of a report: its second end, the report itself, and its weight's number, doubled, plus one where it came from the second end. */
const PARTS = 3;

/** As many repeated reports as are named. */
const MOST_REPEATED = 1000;

/** Makes one tie of all reports of a pair (directed: of an arc), as the usual way does. O(n + m log d), d being the
 * most reports of one actor. */
export function mergeColumns(
  { source, target, word }: ColumnReports,
  { order, directed, rule, values }: MergeOptions,
): MergedColumns {
  const size = source.length;
  // Reports by their first end, all that is asked of one side by side; then each group, which is small, by the second.
  const begins = new Int32Array(order + 1);
  for (let r = 0; r < size; r++) {
    const a = source[r];
    const b = target[r];
    begins[(directed || a < b ? a : b) + 1]++;
  }
  let largest = 0;
  for (let a = 0; a < order; a++) {
    if (begins[a + 1] > largest) largest = begins[a + 1];
    begins[a + 1] += begins[a];
  }
  const next = begins.slice();
  const packed = new Int32Array(PARTS * size);
  for (let r = 0; r < size; r++) {
    const a = source[r];
    const b = target[r];
    const straight = directed || a < b;
    const at = PARTS * next[straight ? a : b]++;
    packed[at] = straight ? b : a;
    packed[at + 1] = r;
    packed[at + 2] = straight ? 2 * word[r] : 2 * word[r] + 1;
  }
  const sort = groupSorter(packed, largest);
  let ties = 0;
  for (let a = 0; a < order; a++) {
    sort(begins[a], begins[a + 1]);
    let before = -1;
    for (let k = begins[a]; k < begins[a + 1]; k++) {
      const second = packed[PARTS * k];
      if (second !== before) ties++;
      before = second;
    }
  }
  const starts = new Int32Array(ties + 1);
  const columns: DatasetColumns = {
    source: new Int32Array(ties),
    target: new Int32Array(ties),
    weight: new Float64Array(ties),
    confirmed: new Uint8Array(ties),
  };
  const repeated: number[] = [];
  let repeats = 0;
  let tie = 0;
  let from = 0;
  for (let start = 0; start < size; tie++) {
    while (start >= begins[from + 1]) from++;
    const second = packed[PARTS * start];
    let end = start + 1;
    while (end < begins[from + 1] && packed[PARTS * end] === second) end++;
    columns.source[tie] = from;
    columns.target[tie] = second;
    let weight = values[packed[PARTS * start + 2] >> 1];
    if (end - start > 1) {
      let sides = 0;
      const weights: number[] = [];
      for (let k = start; k < end; k++) {
        const said = packed[PARTS * k + 2];
        const side = (said & 1) + 1;
        if (sides & side) {
          repeats++;
          if (repeated.length < MOST_REPEATED) repeated.push(packed[PARTS * k + 1]);
        }
        sides |= side;
        weights.push(values[said >> 1]);
      }
      weight = joinWeights(weights, rule);
      if (!directed && sides === 3) columns.confirmed[tie] = 1;
    }
    columns.weight[tie] = weight;
    starts[tie] = start;
    start = end;
  }
  starts[ties] = size;
  let kept: Int32Array | null = null;
  const result: MergedColumns = {
    columns,
    reportsOf(tie) {
      const at = kept === null ? tie : kept[tie];
      return packed
        .subarray(PARTS * starts[at], PARTS * starts[at + 1])
        .filter((_, i) => i % PARTS === 1);
    },
    merged: size - ties,
    repeated,
    repeats,
    keepConfirmed() {
      const both = Int32Array.from(starts.keys()).filter((k) => columns.confirmed[k] === 1);
      kept = both;
      result.columns = {
        source: both.map((k) => columns.source[k]),
        target: both.map((k) => columns.target[k]),
        weight: Float64Array.from(both, (k) => columns.weight[k]),
        confirmed: new Uint8Array(both.length).fill(1),
      };
    },
  };
  return result;
}

/** The ties as objects with all rows that reported them. */
export function tieObjects(
  { columns, reportsOf }: MergedColumns,
  { row }: ColumnReports,
  ids: readonly string[],
  file: string,
): Tie[] {
  return Array.from(columns.source, (source, k) => ({
    source: ids[source],
    target: ids[columns.target[k]],
    weight: columns.weight[k],
    layer: null,
    wave: null,
    confirmed: columns.confirmed[k] === 1 ? true : null,
    evidence: null,
    locations: Array.from(reportsOf(k), (r) => ({
      file,
      row: row[r],
    })),
  }));
}

/** Up to this size sorting by insertion is the quickest. */
const SMALL = 48;

/** Sorts the reports of one group by their second end, equal ones in their order. */
function groupSorter(packed: Int32Array, largest: number): (start: number, end: number) => void {
  const keys = new Float64Array(largest);
  const before = new Int32Array(PARTS * largest);
  return (start, end) => {
    const size = end - start;
    // One number holds the end and the place, so that a sort of numbers is a stable sort of reports.
    for (let i = 0; i < size; i++) keys[i] = packed[PARTS * (start + i)] * size + i;
    if (size > SMALL) keys.subarray(0, size).sort();
    else
      for (let i = 1; i < size; i++) {
        const key = keys[i];
        let at = i - 1;
        for (; at >= 0 && keys[at] > key; at--) keys[at + 1] = keys[at];
        keys[at + 1] = key;
      }
    for (let i = 0; i < PARTS * size; i++) before[i] = packed[PARTS * start + i];
    for (let i = 0; i < size; i++) {
      const from = PARTS * (keys[i] % size);
      const to = PARTS * (start + i);
      packed[to] = before[from];
      packed[to + 1] = before[from + 1];
      packed[to + 2] = before[from + 2];
    }
  };
}
