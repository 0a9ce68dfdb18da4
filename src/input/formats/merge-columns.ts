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

/** Makes one tie of all reports of a pair (directed: of an arc), as the usual way does, by two stable counting sorts. O(n + m). */
export function mergeColumns(
  { source, target, word }: ColumnReports,
  { order, directed, rule, values }: MergeOptions,
): MergedColumns {
  const size = source.length;
  const flip = (r: number) => !directed && source[r] > target[r];
  const first = (r: number) => (flip(r) ? target[r] : source[r]);
  const second = (r: number) => (flip(r) ? source[r] : target[r]);
  const all = new Int32Array(size);
  for (let r = 0; r < size; r++) all[r] = r;
  const other = new Int32Array(size);
  countingSort(all, other, order, second);
  const sorted = all;
  countingSort(other, sorted, order, first);

  let ties = 0;
  for (let k = 0; k < size; k++)
    if (k === 0 || first(sorted[k]) !== first(sorted[k - 1]) || second(sorted[k]) !== second(sorted[k - 1]))
      ties++;
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
  for (let start = 0; start < size; tie++) {
    const head = sorted[start];
    let end = start + 1;
    while (end < size && first(sorted[end]) === first(head) && second(sorted[end]) === second(head))
      end++;
    columns.source[tie] = first(head);
    columns.target[tie] = second(head);
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
      const kept = Int32Array.from({ length: ties }, (_, k) => k).filter((k) => columns.confirmed[k] === 1);
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
    locations: Array.from(sorted.subarray(starts[k], starts[k + 1]), (r) => ({ file, row: row[r] })),
  }));
}

/** The entries of `items` into `out` by ascending key, equal keys in their order. */
function countingSort(
  items: Int32Array,
  out: Int32Array,
  keys: number,
  keyOf: (item: number) => number,
): void {
  const next = new Int32Array(keys + 1);
  for (let k = 0; k < items.length; k++) next[keyOf(items[k]) + 1]++;
  for (let k = 0; k < keys; k++) next[k + 1] += next[k];
  for (let k = 0; k < items.length; k++) out[next[keyOf(items[k])]++] = items[k];
}
