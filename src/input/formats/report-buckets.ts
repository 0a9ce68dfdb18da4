import type { TieReports } from './tie-reports.ts';

/** As many reports as are sorted at once on average, which the processor's caches hold. */
const BUCKET = 1 << 14;
/** The most bits that one pass sorts by. */
const DIGIT = 11;

/** Reports by bucket: those whose first end has the same high bits. */
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

/** The reports of one bucket. */
interface Bucket {
  count: number;
  /** In the order of their ends: the low bits of the first above those of the second, and which of the bucket's reports it is. */
  keys: Int32Array;
  order: Int32Array;
  /** As in `Parted`, not sorted. */
  rest: Int32Array;
  spareKeys: Int32Array;
  spareOrder: Int32Array;
}

/** By how many bits a first end must be shifted to give its bucket; what is left of it and the second end are one number of 32 bits. */
export function bucketShift(reports: number, actors: number): number {
  const most = 32 - bitsOf(actors);
  let shift = 0;
  while (shift < most && actors >>> shift > reports / BUCKET) shift++;
  return shift;
}

/** The first and the second end of a report by its bucket and key. */
export function endsOf(
  { firstBits, secondBits }: Parted,
  bucket: number,
  key: number,
): [first: number, second: number] {
  const low = (1 << firstBits) - 1;
  return [(bucket << firstBits) | ((key >>> secondBits) & low), key & ((1 << secondBits) - 1)];
}

type Given = Pick<TieReports, 'sources' | 'targets' | 'rest' | 'weighted' | 'records'>;

interface PartOptions {
  ranks: Int32Array;
  directed: boolean;
  shift: number;
}

/** Parts reports in place by their first end, undirected the one of lower rank; those of a bucket are in no order then. O(m). */
export function partReports(reports: Given, { ranks, directed, shift }: PartOptions): Parted {
  const { sources: firsts, targets: seconds, rest } = reports;
  const buckets = (Math.max(0, ranks.length - 1) >>> shift) + 1;
  const begins = new Int32Array(buckets + 1);
  rankEnds(reports, { ranks, directed, shift }, begins);
  let largest = 0;
  for (let b = 1; b <= buckets; b++) {
    largest = Math.max(largest, begins[b]);
    begins[b] += begins[b - 1];
  }
  moveToBuckets({ firsts, seconds, rest, begins }, shift);
  const room = () => new Int32Array(largest);
  const [keys, order, spareKeys, spareOrder] = [room(), room(), room(), room()];
  return {
    begins,
    firsts,
    seconds,
    rest,
    firstBits: shift,
    secondBits: bitsOf(ranks.length),
    bucket: { count: 0, keys, order, rest: new Int32Array(2 * largest), spareKeys, spareOrder },
  };
}

/** Puts the reports that are none of the skipped records side by side, with the ranks of their ends, and counts those of each bucket. */
function rankEnds(
  { sources: firsts, targets: seconds, rest, weighted, records }: Given,
  { ranks, directed, shift }: PartOptions,
  begins: Int32Array,
): void {
  let size = 0;
  for (let record = 0; record < records; record++) {
    if (firsts[record] < 0) continue;
    const a = ranks[firsts[record]];
    const b = ranks[seconds[record]];
    const turned = !directed && b < a;
    const first = turned ? b : a;
    const word = weighted ? rest[2 * record] : 0;
    firsts[size] = first;
    seconds[size] = turned ? a : b;
    rest[2 * size] = 2 * (record + 1) + (turned ? 1 : 0);
    rest[2 * size + 1] = word;
    begins[(first >>> shift) + 1]++;
    size++;
  }
}

/** Moves each report to its bucket. */
function moveToBuckets(
  { firsts, seconds, rest, begins }: Pick<Parted, 'firsts' | 'seconds' | 'rest' | 'begins'>,
  shift: number,
): void {
  const buckets = begins.length - 1;
  const next = begins.slice();
  for (let bucket = 0; bucket < buckets; bucket++)
    while (next[bucket] < begins[bucket + 1]) {
      const free = next[bucket]++;
      let first = firsts[free];
      let to = first >>> shift;
      if (to === bucket) continue;
      let second = seconds[free];
      let said = rest[2 * free];
      let word = rest[2 * free + 1];
      // What is here goes where it belongs, what stands there goes on in the same way, until one belongs here.
      do {
        const at = next[to]++;
        const [other, far] = [firsts[at], seconds[at]];
        const [row, weight] = [rest[2 * at], rest[2 * at + 1]];
        firsts[at] = first;
        seconds[at] = second;
        rest[2 * at] = said;
        rest[2 * at + 1] = word;
        first = other;
        second = far;
        said = row;
        word = weight;
        to = first >>> shift;
      } while (to !== bucket);
      firsts[free] = first;
      seconds[free] = second;
      rest[2 * free] = said;
      rest[2 * free + 1] = word;
    }
}

const bitsOf = (numbers: number) => 32 - Math.clz32(Math.max(0, numbers - 1));

/** Copies the reports of a bucket and sorts them; its place in the columns is free then. O(d) for a bucket of d reports. */
export function sortBucket(parted: Parted, number: number): Bucket {
  const { begins, firsts, seconds, rest, firstBits, secondBits, bucket } = parted;
  const start = begins[number];
  const count = begins[number + 1] - start;
  const { keys, order } = bucket;
  for (let k = 0; k < count; k++) {
    keys[k] = (firsts[start + k] << secondBits) | seconds[start + k];
    order[k] = k;
  }
  bucket.rest.set(rest.subarray(2 * start, 2 * (start + count)));
  bucket.count = count;
  sortByKey(bucket, firstBits + secondBits);
  return bucket;
}

/** Sorts by the low bits of the keys, digit by digit, the lowest first. */
function sortByKey(bucket: Bucket, bits: number): void {
  const { count } = bucket;
  const passes = Math.ceil(bits / DIGIT);
  const width = passes === 0 ? 0 : Math.ceil(bits / passes);
  const mask = (1 << width) - 1;
  const places = new Int32Array(mask + 2);
  for (let shift = 0; shift < passes * width; shift += width) {
    const { keys, order, spareKeys, spareOrder } = bucket;
    places.fill(0);
    for (let k = 0; k < count; k++) places[((keys[k] >>> shift) & mask) + 1]++;
    for (let digit = 0; digit < mask; digit++) places[digit + 1] += places[digit];
    for (let k = 0; k < count; k++) {
      const key = keys[k];
      const place = places[(key >>> shift) & mask]++;
      spareKeys[place] = key;
      spareOrder[place] = order[k];
    }
    bucket.keys = spareKeys;
    bucket.order = spareOrder;
    bucket.spareKeys = keys;
    bucket.spareOrder = order;
  }
}
