import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readDataset, type Trust, trust } from '../../src/index.ts';
import { classify } from '../../src/network/classify.ts';
import { tiesOfDataset } from '../../src/network/from-dataset.ts';
import { imputedRanks } from '../../src/trust/imputed-ranks.ts';
import { streamOf } from '../../src/trust/picks.ts';
import { reportersOf } from '../../src/trust/reporters.ts';
import { vertexBootstrap } from '../../src/trust/vertex-bootstrap.ts';
import { root } from '../paths.ts';
import { runs } from '../runs.ts';

vi.setConfig({ testTimeout: 240_000 });

/** Values that another program gives, where the folder that holds them and their networks lies beside the project. */
const references = join(root, '../shared/trust');
const cases = join(root, '../shared/cases');
const names = existsSync(references) ? readdirSync(references) : [];
/** Draws of every setting here; known values come of 4,000. */
const DRAWS = Math.max(250, runs(1000));
/** How many times larger our errors are than the known ones. */
const FEWER = Math.sqrt(4000 / DRAWS);

const keyOf = (measure: string) => (measure === 'brokerage' ? 'brokerageTotal' : measure);
const shares = ['top1', 'top3', 'top10pc', 'overlap3', 'spearman'] as const;
const measured = ['degree', 'betweenness', 'constraint', 'effectiveSize', 'brokerage'];

function networkOf(name: string, { directed }: { directed: boolean }, silent: string[] = []) {
  const files = ['actors.csv', 'ties.csv'].map((file) => ({
    name: file,
    bytes: new Uint8Array(readFileSync(join(cases, name, file))),
  }));
  const dataset = readDataset(files, { directed });
  if (silent.length === 0) return dataset;
  // As if they had not answered: what they reported is not there.
  return {
    ...dataset,
    actors: dataset.actors.map((actor) => ({ ...actor, answered: !silent.includes(actor.id) })),
    ties: dataset.ties.filter(({ source }) => !silent.includes(source)),
  };
}

/** How far two shares of draws may lie apart: four standard errors of both. */
const slack = (p: number, q: number, draws: number, theirs: number) =>
  4 * Math.sqrt(Math.max(p * (1 - p), q * (1 - q)) / draws + theirs ** 2) + 1e-6;

test.runIf(names.length === 0)('no reference values lie beside the project', () => {
  expect(existsSync(references)).toBe(false);
});

describe.each(names.filter((name) => !/^(impute|bootstrap)_/.test(name)))('%s', (file) => {
  const want = JSON.parse(readFileSync(join(references, file), 'utf8'));
  let got: Trust;

  test('every way to lose one or two gives the known shares and ranks', () => {
    got = trust(networkOf(want.network, want), { draws: DRAWS, chain: 'none' });
    const differences: string[] = [];
    for (const [setting, measures] of Object.entries<any>(want.exact)) {
      const [scheme, k] = setting.split('_') as ['silent' | 'ties' | 'actors', string];
      for (const name of measured) {
        const ours = got.exact[scheme][k][name];
        const theirs = measures[keyOf(name)];
        for (const share of shares)
          if (!(Math.abs((ours[share] as number) - theirs[share]) < 6e-7))
            differences.push(`${setting} ${name} ${share}: ${ours[share]}, known ${theirs[share]}`);
        for (const [id, { q05, q50, q95 }] of Object.entries<any>(theirs.ranks))
          if (JSON.stringify(ours.ranks[id]) !== JSON.stringify({ q05, q50, q95 }))
            differences.push(`${setting} ${name} ${id}: ${JSON.stringify(ours.ranks[id])}`);
      }
    }
    expect(differences).toEqual([]);
  });

  test('draws lie within four standard errors', () => {
    const differences: string[] = [];
    for (const [setting, drawn] of Object.entries<any>(want.monteCarlo)) {
      const [scheme, share] = setting.split('_') as ['silent' | 'ties' | 'actors', '0.1'];
      for (const name of measured) {
        const ours = got[scheme][share]?.[name];
        const theirs = drawn[keyOf(name)];
        for (const key of shares) {
          const value = ours?.[key] as number;
          const error = theirs[`${key}_se`];
          const apart = key.startsWith('top')
            ? slack(value, theirs[key], DRAWS, error)
            : 4 * Math.hypot(error, FEWER * error) + 1e-6;
          if (!(Math.abs(value - theirs[key]) <= apart))
            differences.push(`${setting} ${name} ${key}: ${value}, known ${theirs[key]}`);
        }
        // One rank apart where the distribution has a step there.
        for (const [id, known] of Object.entries<any>(theirs.ranks))
          for (const q of ['q05', 'q50', 'q95'] as const)
            if (Math.abs((ours?.ranks[id][q] as number) - known[q]) > 1)
              differences.push(
                `${setting} ${name} ${id} ${q}: ${ours?.ranks[id][q]}, known ${known[q]}`,
              );
      }
    }
    expect(differences).toEqual([]);
  });
});

describe.each(names.filter((name) => name.startsWith('impute_')))('%s', (file) => {
  test('imputed ranks and means lie within four standard errors', () => {
    const want = JSON.parse(readFileSync(join(references, file), 'utf8'));
    const name = readdirSync(cases).find((other) => other.startsWith(want.network)) as string;
    const directed = want.rule === 'directed';
    const dataset = networkOf(name, { directed }, want.silent);
    const ties = tiesOfDataset(dataset);
    const imputed = imputedRanks(
      { ties, sectors: classify(dataset, null).sectors, method: 'whole', roles: false },
      dataset.actors,
      { reporters: reportersOf(dataset, ties), count: want.draws, seed: 1 },
    );
    const differences: string[] = [];
    for (const measure of measured)
      for (const [id, known] of Object.entries<any>(want.measures[keyOf(measure)])) {
        const ours = imputed?.[measure][id];
        const mean = Math.abs((ours?.mean as number) - known.mean);
        if (!(mean <= 4 * Math.SQRT2 * known.mean_se + 1e-9))
          differences.push(`${measure} ${id} mean ${ours?.mean}, known ${known.mean}`);
        const first = ours?.first as number;
        if (
          !(Math.abs(first - known.first) <= slack(first, known.first, want.draws, known.first_se))
        )
          differences.push(`${measure} ${id} first ${first}, known ${known.first}`);
        for (const q of ['q05', 'q50', 'q95'] as const)
          if (Math.abs((ours?.[q] as number) - known[`rankQ${q.slice(1)}`]) > 1)
            differences.push(
              `${measure} ${id} ${q} ${ours?.[q]}, known ${known[`rankQ${q.slice(1)}`]}`,
            );
      }
    expect(differences).toEqual([]);
  });
});

describe.each(names.filter((name) => name.startsWith('bootstrap_')))('%s', (file) => {
  test('standard errors and intervals of network figures are the known ones', () => {
    const want = JSON.parse(readFileSync(join(references, file), 'utf8'));
    const directed = /_directed/.test(want.network);
    const dataset = networkOf(want.network, { directed });
    const { sectors } = classify(dataset, null);
    const network = vertexBootstrap(tiesOfDataset(dataset), sectors, {
      draws: 10_000,
      next: streamOf(1, 'bootstrap'),
    });
    const differences: string[] = [];
    for (const [key, known] of Object.entries<any>(want.stats)) {
      const ours = network[key === 'ei' ? 'eiIndex' : key === 'density' ? key : `sector:${key}`];
      if (Math.abs((ours.value ?? Number.NaN) - known.observed) > 1e-9)
        differences.push(`${key} ${ours.value}, known ${known.observed}`);
      // The known error of a standard error is that of normal values; where a figure often reaches 1, it is up to three times as large.
      const error = known.se_mcse * (known.q975 === 1 ? 3 : 1);
      if (Math.abs((ours.se as number) - known.se) > 4 * Math.SQRT2 * error + 1e-9)
        differences.push(`${key} se ${ours.se}, known ${known.se}`);
      for (const q of ['q025', 'q975'] as const)
        if (Math.abs((ours[q] as number) - known[q]) > 0.5 * known.se + 1e-9)
          differences.push(`${key} ${q} ${ours[q]}, known ${known[q]}`);
    }
    expect(differences).toEqual([]);
  });
});
