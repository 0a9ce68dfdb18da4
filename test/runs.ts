import { test } from 'vitest';

/**
 * How deep tests go: the whole of it is 1. `npm test` takes a tenth, with other networks at each run, lest waiting for it keep anybody
 * from it; `.ci/run` a quarter, and what else takes seconds.
 */
const depth = Number(process.env['CARE_CHAIN_DEPTH'] ?? 0.1);

/** Whether what takes seconds is tried as well. */
export const thorough = depth >= 0.25;

/** A test that takes seconds, where a quicker one tries the kind; `.ci/run` runs it. */
export const deep: ReturnType<typeof test.runIf> = test.runIf(thorough);

/** How many random cases to try where `whole` are tried in depth: never so few that none would hit. */
export const runs = (whole: number): number =>
  Math.min(whole, Math.max(8, Math.ceil(whole * depth)));

/** As many cases of a list as there is time for, spread over it: where no count is said, `.ci/run` tries each. All of them in depth. */
export function some<T>(list: readonly T[], count: number = list.length): T[] {
  const wanted = thorough ? count : Math.ceil(count / 4);
  if (depth >= 1 || list.length <= wanted) return [...list];
  return Array.from({ length: wanted }, (_, k) => list[Math.floor((k * list.length) / wanted)]);
}
