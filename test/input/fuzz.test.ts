import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError, type ReadOptions, readDataset } from '../../src/input/index.ts';
import { processorTime } from '../growth.ts';
import { root } from '../paths.ts';
import { runs } from '../runs.ts';
import { mutate, mutation } from './mutate.ts';

/** No small table may take longer than this, in microseconds of the processor. */
const patience = 1_000_000;

const folder = join(root, 'fixtures/tables');
const tables = readdirSync(folder).map((name) =>
  readdirSync(join(folder, name))
    .filter((file) => file !== 'expected.json')
    .map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, name, file))) })),
);

const options: fc.Arbitrary<ReadOptions> = fc.record(
  {
    directed: fc.boolean(),
    merge: fc.constantFrom('max', 'sum', 'mean', 'last'),
    shape: fc.constantFrom('tie-list', 'matrix', 'roster', 'actor-list', 'stacked'),
    scale: fc.constantFrom('asc', 'desc'),
    wave: fc.constantFrom('all', '2026'),
    fill: fc.constantFrom('reported', 'confirmed', 'none'),
    tieRule: fc.constantFrom('either', 'both'),
  },
  { requiredKeys: [] },
);

test('a broken table is read or refused, quickly, with every row accounted for', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...tables),
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
      fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: options }),
      (files, mutations, how) => {
        const broken = files.map(({ name, bytes }) => ({
          name,
          bytes: mutate(bytes, mutations),
        }));
        const start = processorTime();
        try {
          const { provenance, actors, ties, memberships, counts } = readDataset(broken, how);
          for (const { rows, read, skipped } of provenance) {
            expect(read + skipped.length).toBe(rows);
            expect(new Set(skipped.map(({ row }) => row)).size).toBe(skipped.length);
          }
          const ids = new Set(actors.map(({ id }) => id));
          expect(ids.size).toBe(actors.length);
          expect(ids.has('')).toBe(false);
          const wrong = ties.filter(
            ({ source, target, weight }) =>
              !(ids.has(source) && ids.has(target) && weight > 0 && Number.isFinite(weight)),
          );
          expect(wrong).toEqual([]);
          expect(memberships.every(({ actor }) => ids.has(actor))).toBe(true);
          expect(counts.confirmed + counts.oneSided + counts.unanswered).toBe(ties.length);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          expect(error.problems.length).toBeGreaterThan(0);
        }
        expect(processorTime() - start).toBeLessThan(patience);
      },
    ),
    { numRuns: runs(4000) },
  );
}, 600_000);
