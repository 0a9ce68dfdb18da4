import type { SerializedError } from 'vitest';
import type { TestModule, TestRunEndReason } from 'vitest/node';
import { MinimalReporter } from 'vitest/node';

/** Prints failures only, and closes the run with one line that a machine can read: `12 passed, 0 failed`. */
export default class ShortReporter extends MinimalReporter {
  override onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    super.onTestRunEnd(modules, errors, reason);
    const { passed, failed, skipped } = count(modules, errors.length);
    if (skipped > 0) this.log(`${skipped} skipped`);
    this.log(`${passed} passed, ${failed} failed`);
  }
}

/** A file that cannot be loaded and an error outside of every test count as one failed test each. */
export function count(modules: readonly TestModule[], strayErrors: number) {
  const totals = { passed: 0, failed: strayErrors, skipped: 0 };
  for (const module of modules) {
    totals.failed += module.errors().length;
    for (const suite of module.children.allSuites()) totals.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') totals.passed++;
      else if (state === 'failed') totals.failed++;
      else totals.skipped++;
    }
  }
  return totals;
}
