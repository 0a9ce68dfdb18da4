import type { DatasetColumns, MergeRule, Tie } from '../dataset.ts';
import { joinWeights } from '../merge.ts';
import { bucketShift, endsOf, partReports, sortBucket } from './report-buckets.ts';
import type { TieReports } from './tie-reports.ts';

interface MergeOptions {
  /** The place of each entry among the actors. */
  ranks: Int32Array;
  directed: boolean;
  rule: MergeRule;
  /** Of so many ties, the first, the rows are kept. */
  most: number;
}

/** A report that repeats an earlier one from the same side. */
interface Repeat {
  row: number;
  source: number;
  target: number;
}

export interface MergedColumns {
  columns: DatasetColumns;
  /** How many ties were named from both sides. */
  confirmed: number;
  merged: number;
  /** The first reports that repeat another, and how many there are. */
  repeated: Repeat[];
  repeats: number;
  reporters: Reporters;
}

/** The rows that reported tie `k`: from `begins[k]` up to `ends[k]`. */
interface Reporters {
  begins: Int32Array;
  ends: Int32Array;
  rows: Int32Array;
}

/** As many repeated reports as are named. */
const MAX_REPEATED = 1000;

/**
 * Makes one tie of all reports of a pair (directed: of an arc), as the usual way does. The columns of the reports become those of the ties:
 * no memory is dearer than that which is touched for the first time.
 * O(n + m) for numbers of actors of as many bits.
 */
export function mergeColumns(
  reports: TieReports,
  { ranks, directed, rule, most }: MergeOptions,
): MergedColumns {
  const { values, size, records } = reports;
  const { sources: source, targets: target, weights: weight } = reports;
  const confirmed = new Uint8Array(size);
  const shift = bucketShift(size, ranks.length);
  const parted = partReports(reports, { ranks, directed, shift });
  const kept = Math.max(0, Math.min(most, size));
  const reporters: Reporters = {
    begins: new Int32Array(kept),
    ends: new Int32Array(kept),
    rows: new Int32Array(kept > 0 ? size : 0),
  };
  const repeated: Repeat[] = [];
  let repeats = 0;
  let mutual = 0;
  /** Joins the reports of a tie, those of a bucket from `start` up to `end`, and gives its weight. */
  const join = (tie: number, start: number, end: number): number => {
    const { order, rest } = parted.bucket;
    sortByRow(order, rest, start, end);
    let sides = 0;
    const weights: number[] = [];
    for (let k = start; k < end; k++) {
      const said = rest[2 * order[k]];
      const turned = (said & 1) === 1;
      const side = turned ? 2 : 1;
      if (sides & side && repeats++ < MAX_REPEATED)
        repeated.push({
          row: said >>> 1,
          source: turned ? target[tie] : source[tie],
          target: turned ? source[tie] : target[tie],
        });
      sides |= side;
      weights.push(values[rest[2 * order[k] + 1]]);
    }
    if (!directed && sides === 3) {
      confirmed[tie] = 1;
      mutual++;
    }
    return joinWeights(weights, rule);
  };
  let tie = 0;
  let listed = 0;
  for (let bucket = 0; bucket + 1 < parted.begins.length; bucket++) {
    const { count, keys, order, rest } = sortBucket(parted, bucket);
    for (let start = 0; start < count; tie++) {
      const key = keys[start];
      const [first, second] = endsOf(parted, bucket, key);
      let end = start + 1;
      while (end < count && keys[end] === key) end++;
      source[tie] = first;
      target[tie] = second;
      weight[tie] = end - start > 1 ? join(tie, start, end) : values[rest[2 * order[start] + 1]];
      if (tie < kept) {
        reporters.begins[tie] = listed;
        for (let k = start; k < end; k++) reporters.rows[listed++] = rest[2 * order[k]] >>> 1;
        reporters.ends[tie] = listed;
      }
      start = end;
    }
  }
  return {
    columns: cut({ source, target, weight, confirmed }, tie, records),
    confirmed: mutual,
    merged: size - tie,
    repeated,
    repeats,
    reporters,
  };
}

/** The first places of columns; where most of what was used is kept, so is its memory, and no more is taken. */
function cut(columns: DatasetColumns, size: number, used: number): DatasetColumns {
  const part = size > used - used / 8 ? 'subarray' : 'slice';
  return {
    source: columns.source[part](0, size),
    target: columns.target[part](0, size),
    weight: columns.weight[part](0, size),
    confirmed: columns.confirmed[part](0, size),
  };
}

/** Puts reports of one pair in the order of their rows. */
function sortByRow(order: Int32Array, rest: Int32Array, start: number, end: number): void {
  if (end - start > 32) order.subarray(start, end).sort((a, b) => rest[2 * a] - rest[2 * b]);
  else
    for (let k = start + 1; k < end; k++) {
      const report = order[k];
      const said = rest[2 * report];
      let at = k;
      for (; at > start && rest[2 * order[at - 1]] > said; at--) order[at] = order[at - 1];
      order[at] = report;
    }
}

/** Leaves out the ties that were not named from both sides. */
export function confirmedOnly({
  columns,
  reporters,
}: MergedColumns): Pick<MergedColumns, 'columns' | 'reporters'> {
  const both = Int32Array.from(columns.confirmed.keys()).filter((k) => columns.confirmed[k] === 1);
  const { begins, ends, rows } = reporters;
  return {
    columns: {
      source: both.map((k) => columns.source[k]),
      target: both.map((k) => columns.target[k]),
      weight: Float64Array.from(both, (k) => columns.weight[k]),
      confirmed: new Uint8Array(both.length).fill(1),
    },
    reporters: { begins: both.map((k) => begins[k]), ends: both.map((k) => ends[k]), rows },
  };
}

/** The ties as objects with all rows that reported them. */
export function tieObjects(
  { source, target, weight, confirmed }: DatasetColumns,
  { begins, ends, rows }: Reporters,
  ids: readonly string[],
  file: string,
): Tie[] {
  return Array.from(source, (from, tie) => {
    const locations: Tie['locations'] = [];
    for (let k = begins[tie]; k < ends[tie]; k++) locations.push({ file, row: rows[k] });
    return {
      source: ids[from],
      target: ids[target[tie]],
      weight: weight[tie],
      layer: null,
      wave: null,
      confirmed: confirmed[tie] === 1 ? true : null,
      evidence: null,
      locations,
    };
  });
}
