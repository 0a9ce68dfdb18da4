import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reduceAnalysis } from '../../src/check/index.ts';
import { evaluate } from '../../src/cli/evaluate.ts';
import { loadAnalysis } from '../../src/cli/load.ts';
import { scenarios } from '../fixtures.ts';
import { root } from '../paths.ts';
import { some } from '../runs.ts';

test.each(
  some(scenarios, 4).flatMap((scenario) => [
    { scenario, config: {} },
    { scenario, config: { budgets: { 'network.density': { min: 0 } } } },
  ]),
)(
  'the verdict on $scenario by $config, for which not all is measured, is that of the whole analysis',
  async ({ scenario, config }) => {
    const path = join(root, 'fixtures', scenario);
    const outcome = await evaluate({
      name: scenario,
      path,
      config,
      reading: {},
      output: null,
    });
    const whole = reduceAnalysis(
      await loadAnalysis(path, { name: scenario }),
      {},
      { name: scenario },
    );
    expect(outcome.kind).toBe('reduced');
    const { findings, summary, problems } =
      outcome.kind === 'reduced' ? outcome.dataSet : { ...whole, findings: [] };
    expect({ summary, problems }).toEqual({ summary: whole.summary, problems: whole.problems });
    const bare = (list: typeof findings) =>
      list.map(({ locations: _, members, ...finding }) => ({
        ...finding,
        members: members.map(({ locations: __, ...member }) => member),
      }));
    expect(bare(findings)).toEqual(bare(whole.findings));
  },
);
