import type { KernelContext } from '../measure.ts';
import type { SourcePlan } from './source-plan.ts';

/** Says in the settings whether a measure is exact, and if not, from how many searches it was estimated and how far it may be off. */
export function recordSample(
  record: KernelContext['record'],
  key: string,
  { plan, seed, error }: { plan: SourcePlan; seed: number; error: Float64Array },
): void {
  if (plan.exact) {
    record(key, { exact: true });
    return;
  }
  let largest = 0;
  let sum = 0;
  for (const value of error) {
    if (value > largest) largest = value;
    sum += value;
  }
  record(key, {
    exact: false,
    sources: plan.sources.length,
    seed,
    standardError: { mean: sum / error.length, largest },
  });
}
