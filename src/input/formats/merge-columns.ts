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
  /** Reports in the order of ties; those of tie `k` are `sorted[starts[k]] … sorted[starts[k + 1] - 1]`. */
  sorted: Int32Array;
  starts: Int32Array;
  merged: number;
  /** The first reports that repeat an earlier one from the same side, and how many there are. */
  repeated: number[];
  repeats: number;
  /** Drops the ties that were not named from both sides. */
  keepConfirmed(): void;
}

/** As many repeated reports as are named. */
const MOST_REPEATED = 1000;

/** Makes one tie of all reports of a pair (directed: of an arc), as the usual way does. O(n + m log d), d being the
 * most reports of one actor. */
export function mergeColumns(
  { source, target, word }: ColumnReports,
  { order, directed, rule, values }: MergeOptions,
): MergedColumns {
  const size = source.length;
  // Reports by their first end; then each group, which is small and lies together, by the second.
  const begins = new Int32Array(order + 1);
  for (let r = 0; r < size; r++) {
    const a = source[r];
    const b = target[r];
    begins[(directed || a < b ? a : b) + 1]++;
  }
  for (let a = 0; a < order; a++) begins[a + 1] += begins[a];
  const next = begins.slice();
  const sorted = new Int32Array(size);
  const seconds = new Int32Array(size);
  for (let r = 0; r < size; r++) {
    const a = source[r];
    const b = target[r];
    const straight = directed || a < b;
    const k = next[straight ? a : b]++;
    sorted[k] = r;
    seconds[k] = straight ? b : a;
  }
  for (let a = 0; a < order; a++) sortGroup(seconds, sorted, begins[a], begins[a + 1]);

  let ties = 0;
  for (let a = 0; a < order; a++)
    for (let k = begins[a]; k < begins[a + 1]; k++)
      if (k === begins[a] || seconds[k] !== seconds[k - 1]) ties++;
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
    const head = sorted[start];
    let end = start + 1;
    while (end < begins[from + 1] && seconds[end] === seconds[start]) end++;
    columns.source[tie] = from;
    columns.target[tie] = seconds[start];
    let weight = values[word[head]];
    if (end - start > 1) {
      let sides = 0;
      const weights: number[] = [];
      for (let k = start; k < end; k++) {
        const r = sorted[k];
        const side = source[r] === columns.source[tie] ? 1 : 2;
        if (sides & side) {
          repeats++;
          if (repeated.length < MOST_REPEATED) repeated.push(r);
        }
        sides |= side;
        weights.push(values[word[r]]);
      }
      weight = joinWeights(weights, rule);
      if (!directed && sides === 3) columns.confirmed[tie] = 1;
    }
    columns.weight[tie] = weight;
    starts[tie] = start;
    start = end;
  }
  starts[ties] = size;
  const result: MergedColumns = {
    columns,
    sorted,
    starts,
    merged: size - ties,
    repeated,
    repeats,
    keepConfirmed() {
      const kept = Int32Array.from({ length: ties }, (_, k) => k).filter(
        (k) => columns.confirmed[k] === 1,
      );
      result.columns = {
        source: columns.source.filter((_, k) => columns.confirmed[k] === 1),
        target: columns.target.filter((_, k) => columns.confirmed[k] === 1),
        weight: columns.weight.filter((_, k) => columns.confirmed[k] === 1),
        confirmed: columns.confirmed.filter((flag) => flag === 1),
      };
      const reports: number[] = [];
      const from = new Int32Array(kept.length + 1);
      kept.forEach((k, at) => {
        for (let i = starts[k]; i < starts[k + 1]; i++) reports.push(sorted[i]);
        from[at + 1] = reports.length;
      });
      result.sorted = Int32Array.from(reports);
      result.starts = from;
    },
  };
  return result;
}

/** The ties as objects with all rows that reported them. */
export function tieObjects(
  { columns, sorted, starts }: MergedColumns,
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
    locations: Array.from(sorted.subarray(starts[k], starts[k + 1]), (r) => ({
      file,
      row: row[r],
    })),
  }));
}

const SMALL = 40;

/** Sorts the reports of one group by their second end, equal ones in their order. */
function sortGroup(seconds: Int32Array, sorted: Int32Array, start: number, end: number): void {
  const size = end - start;
  if (size > SMALL) {
    // One number holds the end and the place, so that a sort of numbers is a stable sort of reports.
    const keys = Float64Array.from(
      { length: size },
      (_, i) => seconds[start + i] * size + i,
    ).sort();
    const reports = sorted.slice(start, end);
    for (let i = 0; i < size; i++) {
      seconds[start + i] = Math.floor(keys[i] / size);
      sorted[start + i] = reports[keys[i] % size];
    }
    return;
  }
  for (let k = start + 1; k < end; k++) {
    const key = seconds[k];
    const report = sorted[k];
    let at = k - 1;
    for (; at >= start && seconds[at] > key; at--) {
      seconds[at + 1] = seconds[at];
      sorted[at + 1] = sorted[at];
    }
    seconds[at + 1] = key;
    sorted[at + 1] = report;
  }
}
