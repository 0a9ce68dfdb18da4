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
  /** The reports by first end, second end and row; those of actor `a` begin at `begins[a]`. */
  packed: Int32Array;
  begins: Int32Array;
}

/** Numbers of a packed report: its second end, its row, and its weight's number, doubled, plus one where it came from the second end. */
const PARTS = 3;

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
  const { begins, packed } = groupByFirst(reports, ranks, directed);
  sortGroups(packed, PARTS, begins);
  const ties = countPairs(packed, begins);
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
      const second = packed[PARTS * start];
      let end = start + 1;
      while (end < stop && packed[PARTS * end] === second) end++;
      columns.source[tie] = first;
      columns.target[tie] = second;
      let weight = values[packed[PARTS * start + 2] >> 1];
      if (end - start > 1) {
        let sides = 0;
        const weights: number[] = [];
        for (let k = start; k < end; k++) {
          const said = packed[PARTS * k + 2];
          const turned = (said & 1) === 1;
          const side = turned ? 2 : 1;
          if (sides & side && repeats++ < MAX_REPEATED)
            repeated.push({
              row: packed[PARTS * k + 1],
              source: turned ? second : first,
              target: turned ? first : second,
            });
          sides |= side;
          weights.push(values[said >> 1]);
        }
        weight = joinWeights(weights, rule);
        if (!directed && sides === 3) columns.confirmed[tie] = 1;
      }
      columns.weight[tie] = weight;
      start = end;
    }
  }
  return { columns, merged: reports.size - ties, repeated, repeats, packed, begins };
}

/** Packs the reports by their first end, in their order. */
function groupByFirst(
  { sources, targets, words, size }: TieReports,
  ranks: Int32Array,
  directed: boolean,
): { begins: Int32Array; packed: Int32Array } {
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
  const packed = new Int32Array(PARTS * size);
  sources.forEach((from, block) => {
    const to = targets[block];
    const word = words.length === 0 ? null : words[block];
    for (let slot = 0; slot < from.length; slot++) {
      const a = from[slot];
      if (a < 0) continue;
      const b = to[slot];
      const turned = !directed && b < a;
      const at = PARTS * next[turned ? b : a]++;
      packed[at] = turned ? a : b;
      packed[at + 1] = block * BLOCK + slot + 1;
      packed[at + 2] = 2 * (word === null ? 0 : word[slot]) + (turned ? 1 : 0);
    }
    for (const blocks of [sources, targets, words])
      if (blocks.length > 0) blocks[block] = new Int32Array(0);
  });
  return { begins, packed };
}

/** The number of different pairs in sorted reports. */
function countPairs(packed: Int32Array, begins: Int32Array): number {
  let pairs = 0;
  for (let first = 1; first < begins.length; first++) {
    let before = -1;
    for (let k = begins[first - 1]; k < begins[first]; k++) {
      const second = packed[PARTS * k];
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
  { begins, packed }: MergedColumns,
  ids: readonly string[],
  file: string,
): Tie[] {
  let k = 0;
  return Array.from(source, (from, tie) => {
    const to = target[tie];
    k = Math.max(k, begins[from]);
    // Reports of ties that were left out.
    while (packed[PARTS * k] !== to) k++;
    const locations: Tie['locations'] = [];
    for (; k < begins[from + 1] && packed[PARTS * k] === to; k++)
      locations.push({ file, row: packed[PARTS * k + 1] });
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
