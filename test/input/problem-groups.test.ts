import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupProblems, problem } from '../../src/input/problems.ts';

const one = fc.record({
  code: fc.constantFrom('short-row' as const, 'weight-not-a-number' as const, 'near-twin' as const),
  file: fc.constantFrom('a.csv', 'b.csv', 'c.csv'),
  row: fc.integer({ min: 1, max: 9 }),
  value: fc.constantFrom('x', 'y'),
});

test('one line a kind, an error one a file, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (list) => {
      const problems = list.map(({ code, ...place }) => problem(code, place));
      const groups = groupProblems(problems);
      expect(groups.reduce((all, { count }) => all + count, 0)).toBe(problems.length);
      const lines = groups.map(({ problem: { code, file, severity } }) =>
        severity === 'error' ? `${code} ${file}` : code,
      );
      expect(new Set(lines).size).toBe(lines.length);
      for (const { problem: first, count, rows, otherFiles } of groups) {
        const alike = problems.filter(
          ({ code, file }) =>
            code === first.code && (first.severity !== 'error' || file === first.file),
        );
        expect(alike).toHaveLength(count);
        expect(alike[0]).toBe(first);
        expect(rows).toEqual(alike.flatMap(({ file, row }) => (file === first.file ? [row] : [])));
        expect(otherFiles).toBe(new Set(alike.map(({ file }) => file)).size - 1);
      }
    }),
  );
});
