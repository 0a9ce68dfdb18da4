import type { DatasetColumns, MergeRule, Tie } from '../dataset.ts';
import { joinWeights } from '../merge.ts';
import { sortGroups } from '../sort-groups.ts';
import type { TieReports } from './tie-reports.ts';
import { BLOCK } from './tie-stream.ts';

interface MergeOptions {
  /** The place of each entry among the actors. */
  ranks: Int32Array;
  directed: boolean;
  rule: MergeRule;
}

/** A report that repeats an earlier one from the same side. */
interface Repeat {
  row: number;
  source: number;
  target: number;
}

export interface MergedColumns {
  columns: DatasetColumns;
  merged: number;
  /** The first reports that repeat another, and how many there are. */
  repeated: Repeat[];
  repeats: number;
  reports: Packed;
}

/** Reports by first end, second end and row; those of actor `a` begin at `begins[a]`. */
interface Packed {
  begins: Int32Array;
  /** Of each report its second end, its row, doubled, plus one where it came from the second end, and the number of its weight if there are any. */
  packed: Int32Array;
  parts: 2 | 3;
}

/** As many repeated reports as are named. */
const MAX_REPEATED = 1000;

/**
 * Makes one tie of all reports of a pair (directed: of an arc), as the usual way does. The blocks of the reports are used up.
 * O(n + m log d), d being the most reports of one actor.
 */
export function mergeColumns(
  reports: TieReports,
  { ranks, directed, rule }: MergeOptions,
): MergedColumns {
  const { values } = reports;
  const order = ranks.length;
  const grouped = groupByFirst(reports, ranks, directed);
  const { begins, packed, parts } = grouped;
  sortGroups(packed, parts, begins);
  const ties = countPairs(grouped);
  const weightOf = (report: number) => values[parts === 3 ? packed[3 * report + 2] : 0];
  const columns: DatasetColumns = {
    source: new Int32Array(ties),
    target: new Int32Array(ties),
    weight: new Float64Array(ties),
    confirmed: new Uint8Array(ties),
  };
  const repeated: Repeat[] = [];
  let repeats = 0;
  let tie = 0;
  for (let first = 0; first < order; first++) {
    const stop = begins[first + 1];
    for (let start = begins[first]; start < stop; tie++) {
      const second = packed[parts * start];
      let end = start + 1;
      while (end < stop && packed[parts * end] === second) end++;
      columns.source[tie] = first;
      columns.target[tie] = second;
      let weight = weightOf(start);
      if (end - start > 1) {
        let sides = 0;
        const weights: number[] = [];
        for (let k = start; k < end; k++) {
          const said = packed[parts * k + 1];
          const turned = (said & 1) === 1;
          const side = turned ? 2 : 1;
          if (sides & side && repeats++ < MAX_REPEATED)
            repeated.push({
              row: said >>> 1,
              source: turned ? second : first,
              target: turned ? first : second,
            });
          sides |= side;
          weights.push(weightOf(k));
        }
        weight = joinWeights(weights, rule);
        if (!directed && sides === 3) columns.confirmed[tie] = 1;
      }
      columns.weight[tie] = weight;
      start = end;
    }
  }
  return { columns, merged: reports.size - ties, repeated, repeats, reports: grouped };
}

/** Packs the reports by their first end, in their order. */
function groupByFirst(
  { sources, targets, words, size }: TieReports,
  ranks: Int32Array,
  directed: boolean,
): Packed {
  const begins = new Int32Array(ranks.length + 1);
  sources.forEach((from, block) => {
    const to = targets[block];
    for (let slot = 0; slot < from.length; slot++) {
      if (from[slot] < 0) continue;
      const a = ranks[from[slot]];
      const b = ranks[to[slot]];
      from[slot] = a;
      to[slot] = b;
      begins[(directed || a < b ? a : b) + 1]++;
    }
  });
  for (let a = 0; a < ranks.length; a++) begins[a + 1] += begins[a];
  const next = begins.slice();
  const parts = words.length === 0 ? 2 : 3;
  const packed = new Int32Array(parts * size);
  sources.forEach((from, block) => {
    const to = targets[block];
    for (let slot = 0; slot < from.length; slot++) {
      const a = from[slot];
      if (a < 0) continue;
      const b = to[slot];
      const turned = !directed && b < a;
      const at = parts * next[turned ? b : a]++;
      packed[at] = turned ? a : b;
      packed[at + 1] = 2 * (block * BLOCK + slot + 1) + (turned ? 1 : 0);
      if (parts === 3) packed[at + 2] = words[block][slot];
    }
    for (const blocks of [sources, targets, words])
      if (blocks.length > 0) blocks[block] = new Int32Array(0);
  });
  return { begins, packed, parts };
}

/** The number of different pairs in sorted reports. */
function countPairs({ begins, packed, parts }: Packed): number {
  let pairs = 0;
  for (let first = 1; first < begins.length; first++) {
    let before = -1;
    for (let k = begins[first - 1]; k < begins[first]; k++) {
      const second = packed[parts * k];
      if (second !== before) pairs++;
      before = second;
    }
  }
  return pairs;
}

/** Leaves out the ties that were not named from both sides. */
export function confirmedOnly(columns: DatasetColumns): DatasetColumns {
  const both = Int32Array.from(columns.confirmed.keys()).filter((k) => columns.confirmed[k] === 1);
  return {
    source: both.map((k) => columns.source[k]),
    target: both.map((k) => columns.target[k]),
    weight: Float64Array.from(both, (k) => columns.weight[k]),
    confirmed: new Uint8Array(both.length).fill(1),
  };
}
/** The ties as objects with all rows that reported them. */
export function tieObjects(
  { source, target, weight, confirmed }: DatasetColumns,
  { reports: { begins, packed, parts } }: MergedColumns,
  ids: readonly string[],
  file: string,
): Tie[] {
  let k = 0;
  return Array.from(source, (from, tie) => {
    const to = target[tie];
    k = Math.max(k, begins[from]);
    // Reports of ties that were left out.
    while (packed[parts * k] !== to) k++;
    const locations: Tie['locations'] = [];
    for (; k < begins[from + 1] && packed[parts * k] === to; k++)
      locations.push({ file, row: packed[parts * k + 1] >>> 1 });
    return {
      source: ids[from],
      target: ids[to],
      weight: weight[tie],
      layer: null,
      wave: null,
      confirmed: confirmed[tie] === 1 ? true : null,
      evidence: null,
      locations,
    };
  });
}
