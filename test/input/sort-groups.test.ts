import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortGroups } from '../../src/input/sort-groups.ts';

test('each group is sorted by the first number of its records, equal ones stay in their order', () => {
  const group = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 150 });
  fc.assert(
    fc.property(
      fc.array(group, { maxLength: 5 }),
      fc.integer({ min: 2, max: 3 }),
      (groups, parts) => {
        const begins = new Int32Array(groups.length + 1);
        groups.forEach((keys, g) => {
          begins[g + 1] = begins[g] + keys.length;
        });
        // The other numbers of a record say which it was.
        const recordsOf = (list: number[][]) =>
          list.flatMap((keys, g) =>
            keys.map((key, k) => [key, ...Array<number>(parts - 1).fill(1000 * g + k)]),
          );
        const records = Int32Array.from(recordsOf(groups).flat());
        sortGroups(records, parts, begins);
        const expected = groups.flatMap((_, g) =>
          recordsOf(groups)
            .slice(begins[g], begins[g + 1])
            .sort((a, b) => a[0] - b[0]),
        );
        expect([...records]).toEqual(expected.flat());
      },
    ),
  );
});
