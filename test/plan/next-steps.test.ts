import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysisSchema } from '../../src/analysis/schema.ts';
import { everyResult } from '../../src/findings/results.ts';
import { analyze, chains, dataset, plan, withTie } from '../../src/index.ts';
import { datasetOf, optionsOf, scenarios } from '../fixtures.ts';
import { runs, some } from '../runs.ts';
import { madeDataset, networks, smallChain } from './naive.ts';

const quick = { draws: 0, leaveOut: ['brokerageTest', 'keyPlayers', 'corePeriphery'] };

describe.each(some(scenarios, 8))('the next steps of %s', (scenario) => {
  const read = datasetOf(scenario);
  const options = optionsOf(scenario);
  const analysis = analyze(read, { ...options, ...quick });

  test('are those of a plan, up to the last one that stands out', () => {
    const { steps, standsOut } = plan(read, { ...options, steps: 3, losses: false });
    const found = (analysis.plan ?? []).map(({ cures: _, ...step }) => step);
    expect(found.length > 0).toBe(standsOut);
    expect(found).toEqual(steps.slice(0, found.length));
    for (const { closes, secondWay, emptySide, relievesSide, cohesion } of steps.slice(
      found.length,
    )) {
      expect([...closes, ...secondWay, emptySide, relievesSide].filter(Boolean)).toEqual([]);
      expect(cohesion).toBeLessThan(0.005);
    }
  });

  test('cure the findings that they say', () => {
    let now = read;
    const known = new Set(everyResult(analysis.findings).map(({ fingerprint }) => fingerprint));
    for (const { source, target, cures } of analysis.plan ?? []) {
      now = withTie(now, { source, target });
      const { findings } = analyze(now, { ...options, ...quick });
      const left = new Set(everyResult(findings).map(({ fingerprint }) => fingerprint));
      for (const fingerprint of cures) {
        expect(known).toContain(fingerprint);
        expect(left).not.toContain(fingerprint);
      }
    }
  });

  test('fit the schema', () => {
    expect(analysisSchema.safeParse(analysis).success).toBe(true);
  });
});

test('what a step says it cures is gone, whatever the network', () => {
  fc.assert(
    fc.property(networks(8), fc.boolean(), ({ n, pairs }, directed) => {
      const made = madeDataset(n, pairs, directed);
      const options = { chain: smallChain, ...quick };
      let now = made;
      for (const { source, target, cures, onlyLimited } of analyze(made, options).plan ?? []) {
        expect(onlyLimited).toBe(false);
        now = withTie(now, { source, target });
        const { findings } = analyze(now, options);
        const left = everyResult(findings).map(({ fingerprint }) => fingerprint);
        for (const fingerprint of cures) expect(left).not.toContain(fingerprint);
      }
    }),
    { numRuns: runs(40) },
  );
});

/** A ring in which every actor is tied to the next `reach` ones. */
const ring = (n: number, reach: number) =>
  dataset({
    actors: Array.from({ length: n }, (_, k) => ({ id: `n${k}` })),
    ties: Array.from({ length: n * reach }, (_, k) => ({
      source: `n${k % n}`,
      target: `n${((k % n) + 1 + Math.floor(k / n)) % n}`,
    })),
  });

test('no step where none stands out, and none where the network is too large', () => {
  const dense = analyze(ring(20, 5), quick);
  expect([dense.plan, dense.settings['planPairs']]).toEqual([[], 'all']);
  const many = analyze(ring(210, 2), quick);
  expect(many.settings['planPairs']).toBe('near');
  expect(many.plan).toBeDefined();
  const large = analyze(ring(1_001, 1), quick);
  expect(large.plan).toBeUndefined();
  expect(large.settings['leftOut']).toMatchObject({ plan: { actors: 1_001, most: 1_000 } });
});

test('are left out where that is asked for', () => {
  const { plan: found, settings } = analyze(ring(6, 1), { ...quick, leaveOut: ['plan'] });
  expect(found).toBeUndefined();
  expect(settings['leftOut']).toMatchObject({ plan: 'asked for' });
  expect(settings['planPairs']).toBeUndefined();
});

test('of one actor and of none are none', () => {
  for (const actors of [[], [{ id: 'A' }]])
    expect(analyze(dataset({ actors, ties: [] }), { chain: chains.demenz, ...quick }).plan).toEqual(
      [],
    );
});
