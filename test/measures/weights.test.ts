import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureDocument } from '../../src/document/explain/measure.ts';
import type { AnyMeasure } from '../../src/measures/index.ts';
import * as registry from '../../src/measures/index.ts';
import { books } from '../../src/words/index.ts';
import { runs } from '../runs.ts';
import { graphOf, type SectoredNetwork, sectoredNetwork } from './sectored-network.ts';

const measures = Object.values<AnyMeasure>(registry)
  .filter(({ kind }) => kind !== 'two-mode')
  .map((measure) => [measure.id, measure] as const);
const options = { permutations: 19, weakBelow: 1.5 };

/** A network, and the same ties with other weights above 0; what weighs 0 stays no tie. */
const twice = sectoredNetwork({ most: 7 }).chain((network) =>
  fc
    .array(fc.constantFrom(0.25, 1, 2, 3.5, 9), {
      minLength: network.ties.length,
      maxLength: network.ties.length,
    })
    .map((weights): [SectoredNetwork, SectoredNetwork] => [
      network,
      {
        ...network,
        ties: network.ties.map(([a, b, weight], k) => [a, b, weight > 0 ? weights[k] : 0]),
      },
    ]),
);

/** Whether a measure says something else of the two. */
function differs(measure: AnyMeasure, [before, after]: [SectoredNetwork, SectoredNetwork]) {
  const compute = measure as (graph: unknown, options: object) => unknown;
  const own = Object.fromEntries(
    Object.entries(options).filter(([name]) => Object.hasOwn(measure.options ?? {}, name)),
  );
  const said = (network: SectoredNetwork) => {
    const value = compute(graphOf(network), own);
    // graphology calls the edges of each graph otherwise.
    return JSON.stringify(measure.kind === 'tie' ? Object.values(value as object) : value);
  };
  return said(before) !== said(after);
}

describe('a measure that says it uses weights', () => {
  const using = measures.filter(([, { weights }]) => weights);
  test('is one of several', () => expect(using.length).toBeGreaterThan(10));
  test.each(using)('%s says something else where weights are others', (_, measure) => {
    const networks = fc.sample(twice, { numRuns: 400, seed: 1 });
    expect(networks.some((pair) => differs(measure, pair))).toBe(true);
  });
});

describe('a measure that does not say so', () => {
  const others = measures.filter(([, { weights }]) => !weights);
  test('is one of several', () => expect(others.length).toBeGreaterThan(30));
  test.each(others)('%s says the same whatever its ties weigh', (_, measure) => {
    fc.assert(
      fc.property(twice, (pair) => !differs(measure, pair)),
      { numRuns: runs(200) },
    );
  });
  test.each(others)('%s explains that its weights only tell what is a tie', (_, measure) => {
    const said = [books.de, books.en].map((language) =>
      JSON.stringify(measureDocument(measure, { language })),
    );
    expect(said[0]).toContain('sagt es nur, was eine Beziehung ist');
    expect(said[1]).toContain('only says what is a tie');
  });
});
