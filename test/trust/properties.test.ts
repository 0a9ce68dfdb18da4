import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Analysis, dataset, type Trust, trust } from '../../src/index.ts';
import { tiesOfDataset } from '../../src/network/from-dataset.ts';
import { silentLoss } from '../../src/trust/masks.ts';
import { reportersOf } from '../../src/trust/reporters.ts';
import { stabilityOf } from '../../src/trust/stability.ts';
import { deep, runs } from '../runs.ts';
import { datasetOf, leaveOut, quickly, surveys } from './networks.ts';

vi.setConfig({ testTimeout: 120_000 });

const quickTrust = (...[data, options]: Parameters<typeof trust>) =>
  trust(data, { draws: 20, ...options, leaveOut });

test('with nobody silent every rank holds with chance 1', () => {
  fc.assert(
    fc.property(surveys(), (survey) => {
      const dataset = datasetOf(survey);
      const ties = tiesOfDataset(dataset);
      const codes = new Int32Array(ties.order);
      const drawable = {
        ties,
        sectors: { ids: ['one'], codes },
        method: 'whole' as const,
        roles: true,
      };
      const loss = silentLoss(ties, reportersOf(dataset, ties));
      const nobody = Array.from({ length: 3 }, () => loss.without(new Int32Array(0)));
      for (const measure of Object.values(stabilityOf(drawable, nobody))) {
        const { ranks, spearman, ...shares } = measure;
        expect(shares).toEqual({ top1: 1, top3: 1, top10pc: 1, overlap3: 1 });
        expect(spearman === null || spearman > 1 - 1e-12).toBe(true);
        for (const { q05, q50, q95 } of Object.values(ranks))
          expect([q05, q95]).toEqual([q50, q50]);
      }
    }),
  );
});

test('in a complete network, whatever actors are gone, all ranks are equal', () => {
  for (const directed of [false, true]) {
    const n = 7;
    const pairs = Array.from({ length: n * n }, (_, k) => [Math.floor(k / n), k % n]);
    const result = quickTrust(
      datasetOf({
        directed,
        actors: Array.from({ length: n }, () => ({
          sector: 'health',
          roles: [],
          answered: null,
          department: null,
          tier: null,
        })),
        ties: pairs
          .filter(([a, b]) => (directed ? a !== b : a < b))
          .map(([a, b]) => [a, b, null, 1]),
      }),
      { chain: 'none' },
    );
    for (const [share, measures] of Object.entries(result.actors))
      for (const [name, { top1, ranks, spearman }] of Object.entries(measures)) {
        expect(top1, `${share} ${name}`).toBe(1);
        expect(spearman).toBeNull();
        expect(new Set(Object.values(ranks).flatMap(Object.values))).toEqual(new Set([1]));
      }
    for (const { ranks } of Object.values(result.exact.actors['1']))
      expect(new Set(Object.values(ranks).flatMap(Object.values))).toEqual(new Set([1]));
  }
});

/** Other names in the same order, so that draws fall on the same actors. */
const renamed = (i: number) => `actor ${String.fromCharCode(97 + i)}`;
const plain = (i: number) => String.fromCharCode(97 + i);

deep('other names change nothing', () => {
  fc.assert(
    fc.property(surveys(), (survey) => {
      const rename = (text: string) => text.replaceAll('"actor ', '"').replaceAll('actor ', '');
      const bare = ({ findings, askFirst, ...rest }: Trust) =>
        JSON.stringify({
          ...rest,
          findings: findings.map(({ fingerprint: _, ...held }) => held),
          askFirst: askFirst.map(({ actor, findings }) => [actor, findings.length]),
        });
      const [one, other] = [plain, renamed].map((name) =>
        bare(quickTrust(datasetOf(survey, name))),
      );
      expect(rename(other)).toBe(one);
      const [left, right] = [plain, renamed].map((name) => quickly(datasetOf(survey, name)));
      const ranks = ({ actors }: Analysis) => actors.map((actor) => actor.ranks);
      expect(ranks(right)).toEqual(ranks(left));
    }),
    { numRuns: runs(30) },
  );
});

test('the same seed gives the same bytes, another one other draws; verdicts depend on neither', () => {
  fc.assert(
    fc.property(surveys({ most: 12 }), fc.integer({ min: 2, max: 50 }), (survey, seed) => {
      const dataset = datasetOf(survey);
      const [one, again, other] = [1, 1, seed].map((start) => quickTrust(dataset, { seed: start }));
      expect(JSON.stringify(again)).toBe(JSON.stringify(one));
      const prints = ({ findings }: Trust) => findings.map(({ fingerprint }) => fingerprint);
      expect(prints(other)).toEqual(prints(one));
      const verdicts = ({ findings }: Analysis) =>
        findings.map(({ severity, fingerprint }) => [severity, fingerprint]);
      const want = verdicts(quickly(dataset, { draws: 0 }));
      expect(verdicts(quickly(dataset, { seed }))).toEqual(want);
      expect(verdicts(quickly(dataset, { draws: 7 }))).toEqual(want);
    }),
    { numRuns: runs(30) },
  );
});

test('without draws an analysis says nothing of them', () => {
  const survey = fc.sample(surveys(), { numRuns: 1, seed: 1 })[0];
  const { settings, actors, findings } = quickly(datasetOf(survey), { draws: 0 });
  expect(settings.draws).toBe(0);
  expect(actors.every((actor) => !('ranks' in actor))).toBe(true);
  expect(findings.every((finding) => !('holds' in finding))).toBe(true);
});

test('options of the wrong kind are refused by name', () => {
  const dataset = datasetOf(fc.sample(surveys(), { numRuns: 1, seed: 1 })[0]);
  expect(() => trust(dataset, { draws: -1 })).toThrow('care-chain/trust: the option draws is -1.');
  expect(() => trust(dataset, { drawz: 1 } as never)).toThrow('unknown option "drawz"');
});

test('a network that is too large to be drawn goes through no way to lose an actor, asked or not', () => {
  const order = 1901;
  const large = dataset({
    actors: Array.from({ length: order }, (_, i) => ({ id: `a${i}` })),
    ties: Array.from({ length: order }, (_, i) => ({
      source: `a${i}`,
      target: `a${(i + 1) % order}`,
    })),
  });
  for (const exact of [false, true]) {
    const held = trust(large, { chain: 'none', exact, leaveOut, permutations: 2 });
    expect(held.settings['draws']).toBe(0);
    expect(held.exact).toEqual({ silent: {}, ties: {}, actors: {} });
  }
});
