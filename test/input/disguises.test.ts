import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Disguise,
  type Draft,
  disguises,
  draft,
  type Form,
  known,
  outcomeOf,
} from './disguises.ts';

/** Some hundred compositions in every run; `CARE_CHAIN_DISGUISES=10000` for many, with what was asked by disguise. */
const runs = Number(process.env.CARE_CHAIN_DISGUISES ?? 300);

export const composition = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  form: fc.constantFrom<Form>('actor-list', 'tie-list', 'matrix', 'roster'),
  language: fc.constantFrom<'de' | 'en'>('de', 'en'),
  size: fc.integer({ min: 4, max: 9 }),
  worn: fc.uniqueArray(fc.constantFrom(...disguises.keys()), { maxLength: 5 }),
});
type Composition = typeof composition extends fc.Arbitrary<infer T> ? T : never;

/** Whole numbers below n, the same for the same seed. */
function picker(seed: number): (n: number) => number {
  let state = seed | 1;
  return (n) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % n;
  };
}

export function wear({ seed, form, language, size, worn }: Composition): {
  one: Draft;
  names: string[];
} {
  const pick = picker(seed);
  const one = draft(known(language, size, pick), form, language, pick);
  const names: string[] = [];
  const chosen = worn.map((i): Disguise => disguises[i]).sort((a, b) => a.order - b.order);
  for (const disguise of chosen)
    if (disguise.fits(one)) {
      disguise.apply(one);
      names.push(disguise.id);
    }
  return { one, names };
}

test('a network reads the same in every disguise, or the tool asks, which it seldom does', async () => {
  const asked = new Map<string, number>();
  const wrong: string[] = [];
  let questions = 0;
  let read = 0;
  for (const each of fc.sample(composition, { numRuns: runs, seed: 14 })) {
    const { one, names } = wear(each);
    const outcome = await outcomeOf(one);
    read++;
    if (outcome.kind === 'asked') {
      questions++;
      for (const name of names) asked.set(name, (asked.get(name) ?? 0) + 1);
      if (process.env.CARE_CHAIN_DISGUISES)
        console.log('asked', one.form, names.join(' + '), outcome.codes.join(' '));
    }
    if (outcome.kind === 'wrong')
      wrong.push(`${one.form}: ${names.join(' + ')}: ${outcome.what} (seed ${each.seed})`);
  }
  if (process.env.CARE_CHAIN_DISGUISES)
    console.log(
      `${read} read, ${questions} asked, ${wrong.length} wrong`,
      [...asked].sort((a, b) => b[1] - a[1]),
    );
  expect(wrong).toEqual([]);
  expect(questions).toBeLessThanOrEqual(read / 20);
}, 1_200_000);
