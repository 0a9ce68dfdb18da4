import * as fc from 'fast-check';
import { findChain } from '../src/chains/find-chain.ts';
import { type Dataset, dataset } from '../src/index.ts';

const chain = findChain('entlassmanagement', 'test');
if (!chain) throw new Error('the chain is shipped');
const roles = chain.roles.map(({ aliases }) => aliases[0]);
const sectors = chain.sectors.map(({ aliases }) => aliases[0]);

/** A pair, in which the ends of an undirected tie have an order. */
const ends = (a: number, b: number, directed: boolean) =>
  directed || a < b ? `a${a} a${b}` : `a${b} a${a}`;

/** Networks with the words of the chain, in which its rules find something. */
export const chainNetworks: fc.Arbitrary<Dataset> = fc
  .record({
    size: fc.integer({ min: 2, max: 24 }),
    picks: fc.array(fc.nat(10_000), { minLength: 24, maxLength: 24 }),
    pairs: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 60 }),
    directed: fc.boolean(),
    asked: fc.boolean(),
    areas: fc.boolean(),
  })
  .map(({ size, picks, pairs, directed, asked, areas }) =>
    dataset({
      directed,
      actors: Array.from({ length: size }, (_, i) => ({
        id: `a${i}`,
        sector: picks[i] % 7 === 0 ? null : sectors[picks[i] % sectors.length],
        roles: picks[i] % 5 === 0 ? [] : [roles[(picks[i] >> 3) % roles.length]],
        answered: asked ? picks[i] % 3 > 0 : null,
        area: areas ? `Ort ${picks[i] % 3}` : null,
        kind: picks[i] % 11 === 0 ? 'Person' : null,
      })),
      ties: [...new Set(pairs.map(([a, b]) => ends(a % size, b % size, directed)))]
        .map((pair) => pair.split(' '))
        .filter(([source, target]) => source !== target)
        .map(([source, target], k) => ({ source, target, weight: 1 + (k % 3) })),
    }),
  );
