import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDegree } from '../../src/measures/kernels/by-degree.ts';

test('actors by falling degree are those of a sort', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 })), (degrees) => {
      const sorted = degrees.map((_, v) => v).sort((a, b) => degrees[b] - degrees[a] || a - b);
      expect([...byDegree(degrees)]).toEqual(sorted);
    }),
  );
});
