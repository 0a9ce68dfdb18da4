import type { DatasetColumns } from '../dataset.ts';
import type { TieReports } from './tie-reports.ts';
import { BLOCK } from './tie-stream.ts';

/** As many reports as are sorted at once on average, which the processor's caches hold. */
const BUCKET = 1 << 14;
/** The most bits that one pass sorts by. */
const DIGIT = 11;

/** Reports by bucket: those whose first end has the same high bits, in the order of their rows. */
export interface Parted {
  /** Those of bucket `b` begin at `begins[b]`. */
  begins: Int32Array;
  firsts: Int32Array;
  seconds: Int32Array;
  /** Of each report its row, doubled, plus one where it came from the second end, and the number of its weight. */
  rest: Int32Array;
  /** How many low bits the first ends of a bucket differ in, and how many the second ends. */
  firstBits: number;
  secondBits: number;
  bucket: Bucket;
}

/** The reports of one bucket, and which of them comes in which place by first end, second end and row. */
interface Bucket {
  count: number;
  firsts: Int32Array;
  seconds: Int32Array;
  said: Int32Array;
  words: Int32Array;
  order: Int32Array;
  spare: Int32Array;
}

/** By how many bits a first end must be shifted to give its bucket. */
export function bucketShift(reports: number, actors: number): number {
  let shift = 0;
  while (actors >>> shift > reports / BUCKET) shift++;
  return shift;
}

interface PartOptions {
  ranks: Int32Array;
  directed: boolean;
  shift: number;
  /** Where they are put: their ends in place of those of ties, the rest in place of the weights. */
  columns: DatasetColumns;
}

/** Parts reports by their first end: undirected the one of lower rank. The blocks are used up. O(m). */
export function partReports(
  { sources, targets, words }: Pick<TieReports, 'sources' | 'targets' | 'words'>,
  { ranks, directed, shift, columns }: PartOptions,
): Parted {
  const { source: firsts, target: seconds, weight } = columns;
  const rest = new Int32Array(weight.buffer);
  const buckets = (Math.max(0, ranks.length - 1) >>> shift) + 1;
  const begins = new Int32Array(buckets + 1);
  for (let block = 0; block < sources.length; block++) {
    const from = sources[block];
    const to = targets[block];
    for (let slot = 0; slot < from.length; slot++) {
      if (from[slot] < 0) continue;
      const a = ranks[from[slot]];
      const b = ranks[to[slot]];
      from[slot] = a;
      to[slot] = b;
      begins[((directed || a < b ? a : b) >>> shift) + 1]++;
    }
  }
  let largest = 0;
  for (let b = 1; b <= buckets; b++) {
    largest = Math.max(largest, begins[b]);
    begins[b] += begins[b - 1];
  }
  const next = begins.slice();
  for (let block = 0; block < sources.length; block++) {
    const from = sources[block];
    const to = targets[block];
    const weights = words.length === 0 ? null : words[block];
    for (let slot = 0; slot < from.length; slot++) {
      const a = from[slot];
      if (a < 0) continue;
      const b = to[slot];
      const turned = !directed && b < a;
      const first = turned ? b : a;
      const at = next[first >>> shift]++;
      firsts[at] = first;
      seconds[at] = turned ? a : b;
      rest[2 * at] = 2 * (block * BLOCK + slot + 1) + (turned ? 1 : 0);
      if (weights !== null) rest[2 * at + 1] = weights[slot];
    }
    for (const blocks of [sources, targets, words])
      if (blocks.length > 0) blocks[block] = new Int32Array(0);
  }
  const room = () => new Int32Array(largest);
  return {
    begins,
    firsts,
    seconds,
    rest,
    firstBits: Math.min(shift, bitsOf(ranks.length)),
    secondBits: bitsOf(ranks.length),
    bucket: {
      count: 0,
      firsts: room(),
      seconds: room(),
      said: room(),
      words: room(),
      order: room(),
      spare: room(),
    },
  };
}

const bitsOf = (numbers: number) => 32 - Math.clz32(Math.max(0, numbers - 1));

/** Copies the reports of a bucket and sorts them; its place in the columns is free then. O(d) for a bucket of d reports. */
export function sortBucket(parted: Parted, number: number): Bucket {
  const { begins, firsts, seconds, rest, firstBits, secondBits, bucket } = parted;
  const start = begins[number];
  const count = begins[number + 1] - start;
  for (let k = 0; k < count; k++) {
    bucket.firsts[k] = firsts[start + k];
    bucket.seconds[k] = seconds[start + k];
    bucket.said[k] = rest[2 * (start + k)];
    bucket.words[k] = rest[2 * (start + k) + 1];
    bucket.order[k] = k;
  }
  bucket.count = count;
  sortBy(bucket, bucket.seconds, secondBits);
  sortBy(bucket, bucket.firsts, firstBits);
  return bucket;
}

/** Sorts the order of a bucket's reports by the low bits of their keys, digit by digit, the lowest first; equal ones stay as they stand. */
function sortBy(bucket: Bucket, keys: Int32Array, bits: number): void {
  const { count } = bucket;
  const passes = Math.ceil(bits / DIGIT);
  const width = passes === 0 ? 0 : Math.ceil(bits / passes);
  const mask = (1 << width) - 1;
  const places = new Int32Array(mask + 2);
  for (let shift = 0; shift < passes * width; shift += width) {
    const { order, spare } = bucket;
    places.fill(0);
    for (let k = 0; k < count; k++) places[((keys[k] >>> shift) & mask) + 1]++;
    for (let digit = 0; digit < mask; digit++) places[digit + 1] += places[digit];
    for (let k = 0; k < count; k++) {
      const report = order[k];
      spare[places[(keys[report] >>> shift) & mask]++] = report;
    }
    bucket.order = spare;
    bucket.spare = order;
  }
}
