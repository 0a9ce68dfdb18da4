import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

// A file of certificates that a machine names is read by each process of Node, and no test needs one.
delete process.env['NODE_EXTRA_CA_CERTS'];

/** Tests of what is built: `test/setup.ts` makes dist for them, and for the page in a browser. */
const built = ['test/{cases,cli,exports,package,sizes}.test.ts', 'test/{browser,cli}/**/*.test.ts'];

export default defineConfig({
  test: {
    watch: false,
    // Every core works, also while a test waits for a browser or a process. Modules stay loaded from one file to the next: no test changes one.
    maxWorkers: availableParallelism() + 1,
    isolate: false,
    // What was made of a source is kept from one run to the next.
    experimental: { fsModuleCache: true },
    // What tests throw away is gathered less often; a large part of their work would be that.
    execArgv: ['--max-semi-space-size=64'],
    // The script of the report is made of its sources first; what is built is built where its tests run.
    globalSetup: ['test/report-script.ts'],
    setupFiles: ['test/short-runs.ts'],
    reporters: ['./test/reporter.ts'],
    // Against what hangs; no test is about speed, and a busy machine may be slow.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...built],
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: built,
          globalSetup: ['test/setup.ts'],
        },
      },
    ],
  },
});
