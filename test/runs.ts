/**
 * How deep random tests go: the whole of it is 1. `npm test` takes a part, with other networks at each run, lest waiting for it keep
 * anybody from it.
 */
const depth = Number(process.env['CARE_CHAIN_DEPTH'] ?? 0.25);

/** How many random cases to try where `whole` are tried in depth. */
export const runs = (whole: number): number => Math.max(1, Math.ceil(whole * depth));

/** As many cases of a list as there is time for, spread over it; all of them in depth. */
export function some<T>(list: readonly T[], count: number): T[] {
  if (depth >= 1 || list.length <= count) return [...list];
  return Array.from({ length: count }, (_, k) => list[Math.floor((k * list.length) / count)]);
}
