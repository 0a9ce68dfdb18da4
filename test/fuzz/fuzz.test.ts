import { expect, test } from 'vitest';
import { runs } from '../runs.ts';
import { kindNames, runOne } from './run.ts';

/** Inputs of each kind in every run of the tests; `npm run fuzz -- --inputs N` runs more of them. */
const INPUTS = runs(100);

test.each(kindNames)(
  '%s: every input is read or refused, a tenth at least is analysed',
  async (kind) => {
    const faults: string[] = [];
    let analysed = 0;
    for (let seed = 0; seed < INPUTS; seed++)
      try {
        if ((await runOne(kind, seed)) === 'analysed') analysed++;
      } catch (error) {
        faults.push(
          `${kind} ${seed}: ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}`,
        );
      }
    expect(faults).toEqual([]);
    expect(analysed).toBeGreaterThanOrEqual(INPUTS / 10);
  },
);
