import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs as inDepth } from '../runs.ts';
import { composition, outcomeOf, wear } from './disguises.ts';

/**
 * A hundred compositions in every run, four times as many in depth; many with `CARE_CHAIN_DISGUISES=10000`, others with another `CARE_CHAIN_SEED`. What was asked, by
 * disguise, is then written to `disguises.txt` in the folder for temporary files.
 */
const runs = Number(process.env.CARE_CHAIN_DISGUISES ?? inDepth(400));
const seed = Number(process.env.CARE_CHAIN_SEED ?? 14);

test('a network reads the same in every disguise, or the tool asks, which it seldom does', async () => {
  const counts = new Map<string, { times: number; asked: number }>();
  const wrong: string[] = [];
  const questions: string[] = [];
  for (const each of fc.sample(composition, { numRuns: runs, seed })) {
    const { one, names } = wear(each);
    const outcome = await outcomeOf(one);
    const line = `${one.form}: ${names.join(' + ')} (seed ${each.seed})`;
    for (const name of names) {
      const before = counts.get(name) ?? { times: 0, asked: 0 };
      before.times++;
      if (outcome.kind === 'asked') before.asked++;
      counts.set(name, before);
    }
    if (outcome.kind === 'asked') questions.push(`${line}: ${outcome.codes.join(', ')}`);
    if (outcome.kind === 'wrong') wrong.push(`${line}: ${outcome.what}`);
  }
  if (process.env.CARE_CHAIN_DISGUISES)
    writeFileSync(
      join(tmpdir(), 'disguises.txt'),
      [
        `${runs} compositions, ${questions.length} asked, ${wrong.length} wrong`,
        ...[...counts].map(([name, { times, asked }]) => `${name}: ${asked} of ${times} asked`),
        ...questions,
        ...wrong,
        '',
      ].join('\n'),
    );
  expect(wrong).toEqual([]);
  expect(questions.length).toBeLessThanOrEqual(runs / 20);
}, 1_200_000);
