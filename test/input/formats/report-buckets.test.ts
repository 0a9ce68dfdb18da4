import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bucketShift,
  endsOf,
  partReports,
  sortBucket,
} from '../../../src/input/formats/report-buckets.ts';

const drawn = fc.integer({ min: 1, max: 40 }).chain((actors) =>
  fc.record({
    actors: fc.constant(actors),
    reports: fc.array(
      fc.tuple(
        fc.integer({ min: -1, max: actors - 1 }),
        fc.nat({ max: actors - 1 }),
        fc.nat({ max: 5 }),
      ),
      { maxLength: 80 },
    ),
    shift: fc.integer({ min: 0, max: 6 }),
    directed: fc.boolean(),
    weighted: fc.boolean(),
  }),
);

test('reports come by first end and second end, each once, whatever the number of buckets', () => {
  fc.assert(
    fc.property(drawn, ({ actors, reports, shift, directed, weighted }) => {
      // Entries are numbered the other way round than actors.
      const ranks = Int32Array.from({ length: actors }, (_, entry) => actors - 1 - entry);
      const rest = new Int32Array(2 * reports.length);
      reports.forEach(([, , word], at) => {
        rest[2 * at] = word;
      });
      const parted = partReports(
        {
          sources: Int32Array.from(reports, ([from]) => from),
          targets: Int32Array.from(reports, ([, to]) => to),
          rest,
          weighted,
          records: reports.length,
        },
        { ranks, directed, shift },
      );
      const found: number[][] = [];
      for (let bucket = 0; bucket + 1 < parted.begins.length; bucket++) {
        const { count, keys, order, rest } = sortBucket(parted, bucket);
        for (let at = 0; at < count; at++) {
          const said = rest[2 * order[at]];
          const word = rest[2 * order[at] + 1];
          found.push([...endsOf(parted, bucket, keys[at]), said >>> 1, said & 1, word]);
        }
      }
      const expected = reports
        .map(([from, to, word], at) => {
          const [a, b] = [actors - 1 - from, actors - 1 - to];
          const turned = !directed && b < a;
          const ends = turned ? [b, a] : [a, b];
          return { from, record: [...ends, at + 1, turned ? 1 : 0, weighted ? word : 0] };
        })
        .filter(({ from }) => from >= 0)
        .map(({ record }) => record)
        .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
      // Reports of one pair are in no order.
      expect(found.map((record) => record.slice(0, 2))).toEqual(
        expected.map((record) => record.slice(0, 2)),
      );
      expect(found.sort((a, b) => a[2] - b[2])).toEqual(expected.sort((a, b) => a[2] - b[2]));
    }),
  );
});

test('a small list is one bucket, a large one has as many as its size asks for', () => {
  expect(bucketShift(100, 40)).toBe(6);
  expect(200_000 >>> bucketShift(6_500_000, 200_000)).toBe(390);
  expect(bucketShift(0, 0)).toBe(0);
  // Of many actors and few reports, ends still fit into one number.
  expect(bucketShift(100, 1_000_000)).toBe(12);
});

test('the ends of very many actors fit into one number', () => {
  const actors = 3_000_000;
  const ends = fc.sample(fc.tuple(fc.nat(actors - 1), fc.nat(actors - 1)), 500);
  const shift = bucketShift(ends.length, actors);
  const parted = partReports(
    {
      sources: Int32Array.from(ends, ([from]) => from),
      targets: Int32Array.from(ends, ([, to]) => to),
      rest: new Int32Array(2 * ends.length),
      weighted: false,
      records: ends.length,
    },
    { ranks: Int32Array.from({ length: actors }, (_, at) => at), directed: true, shift },
  );
  const found: number[][] = [];
  for (let bucket = 0; bucket + 1 < parted.begins.length; bucket++) {
    const { count, keys } = sortBucket(parted, bucket);
    for (const key of keys.subarray(0, count)) found.push(endsOf(parted, bucket, key));
  }
  expect(found).toEqual(ends.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
});
