import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import * as library from '../src/index.ts';
import * as measures from '../src/measures/index.ts';
import * as reports from '../src/render/index.ts';
import * as chains from '../src/words/chains.ts';
import { de } from '../src/words/de/index.ts';
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
    { language: de },
    () => 1,
    new Date(0),
    made,
    graph,
  ),
  fc.anything({ withBigInt: true, withNullPrototype: true, maxDepth: 1 }),
);
const isClass = (value: object) => /^class\b/.test(Function.prototype.toString.call(value));
type Call = (...args: unknown[]) => unknown;
/** Every function of an entry point by name, those that a function carries (`assign`, `detailed`) with it; each once. */
const seen = new Set<unknown>();
const functionsOf = (entry: object, within = ''): (readonly [string, Call])[] =>
  Object.entries(entry).flatMap(([name, value]) => {
    if (
      typeof value !== 'function' ||
      isClass(value) ||
      /^(?:kernel|begin)$/.test(name) ||
      seen.has(value)
    )
      return [];
    seen.add(value);
    return [[within + name, value as Call] as const, ...functionsOf(value, `${within}${name}.`)];
  });
const entries = { root: library, measures, reports, chains };
const functions = Object.values(entries).flatMap((entry) => functionsOf(entry));

test('the entry points beside the root hold its own functions, and data that nobody can call', () => {
  for (const [name, value] of Object.entries({ ...measures, ...reports }))
    expect((library as Record<string, unknown>)[name], name).toBe(value);
  const callable = (value: unknown): boolean =>
    typeof value === 'function' ||
    (typeof value === 'object' && value !== null && Object.values(value).some(callable));
  expect(callable(chains)).toBe(false);
});

test('there are as many functions as the library promises', () => {
  expect(functions.length).toBeGreaterThan(170);
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
