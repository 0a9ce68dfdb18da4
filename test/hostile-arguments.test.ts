import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import * as library from '../src/index.ts';
import { books } from '../src/words/index.ts';
import { runs } from './runs.ts';

const made = library.dataset({
  actors: [{ id: 'a', sector: 'x' }, { id: 'b' }],
  ties: [{ source: 'a', target: 'b' }],
});
const graph = new DirectedGraph();
graph.addEdge(graph.addNode('a'), graph.addNode('b'));

/** Values that nobody means, beside whole and good ones in the wrong place. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'x',
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    Symbol('s'),
    [],
    {},
    [null],
    [[]],
    { rows: 5 },
    { language: 'de' },
    { language: books.de },
    () => 1,
    new Date(0),
    made,
    graph,
  ),
  fc.anything({ withBigInt: true, withNullPrototype: true, maxDepth: 1 }),
);
const isClass = (value: object) => /^class\b/.test(Function.prototype.toString.call(value));
const functions = Object.entries(library).flatMap(([name, value]) =>
  typeof value === 'function' && !isClass(value)
    ? [[name, value as unknown as (...args: unknown[]) => unknown] as const]
    : [],
);

test('there are as many functions as the library promises', () => {
  expect(functions.length).toBeGreaterThan(80);
});

test.each(functions)(
  '%s refuses what it cannot use with an error of care-chain',
  async (_, call) => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 3 }), async (args) => {
        try {
          const result = await call(...args);
          if (typeof result === 'object' && result !== null && Symbol.iterator in result)
            for (const _each of result as Iterable<unknown>) break;
        } catch (error) {
          expect(error).toBeInstanceOf(library.CareChainError);
          const { code, message } = error as library.CareChainError;
          expect(code).toMatch(/^[a-z-]+$/);
          if (!(error instanceof library.InputError))
            expect(message).toMatch(/^care-chain\/[\w-]+: ./);
        }
      }),
      { numRuns: runs(60) },
    );
  },
);
