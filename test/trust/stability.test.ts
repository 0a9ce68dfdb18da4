import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dataset, graphOfDataset, trust } from '../../src/index.ts';
import {
  betweenness,
  brokerage,
  constraint,
  degree,
  effectiveSize,
} from '../../src/measures/index.ts';
import type { Stability } from '../../src/trust/rank-tally.ts';
import { runs } from '../runs.ts';
import { datasetOf, leaveOut, surveys } from './networks.ts';
import { reportersOfTie } from './reporters.ts';

type Values = Map<string, number>;

/** The figures of a data set by the measures of their names, higher is better; what is not defined is worst. */
function figuresOf(data: Dataset): { [measure: string]: Values } {
  const graph = graphOfDataset(data);
  // Where nobody has a sector, nobody brokers between two.
  const pairs = data.actors.some(({ sector }) => sector !== null) ? brokerage(graph) : {};
  const tables: { [measure: string]: { [id: string]: number | null } } = {
    degree: degree(graph),
    betweenness: betweenness(graph),
    constraint: constraint(graph),
    effectiveSize: effectiveSize(graph),
    brokerage: Object.fromEntries(
      Object.entries(pairs).map(([id, roles]) => [id, roles?.total?.count ?? null]),
    ),
  };
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      new Map(
        data.actors.map(({ id }) => {
          const value = table[id] ?? null;
          return [id, value === null ? -1e300 : name === 'constraint' ? -value : value];
        }),
      ),
    ]),
  );
}

const better = (a: number, b: number) => a > b && a - b > 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Ranks from 1, and those in which equals share their mean place. */
function ranksOf(values: Values, ids: string[]) {
  const count = (test: (other: number) => boolean) =>
    ids.filter((id) => test(values.get(id) as number)).length;
  return new Map(
    ids.map((id) => {
      const own = values.get(id) as number;
      const ahead = count((other) => better(other, own));
      const behind = count((other) => better(own, other));
      return [id, { rank: 1 + ahead, middle: (ahead + 1 + ids.length - behind) / 2 }];
    }),
  );
}

const mean = (list: number[]) =>
  list.length === 0 ? null : list.reduce((sum, one) => sum + one, 0) / list.length;

function correlation(x: number[], y: number[]): number | null {
  const [a, b] = [mean(x) as number, mean(y) as number];
  const spread = (list: number[], middle: number) =>
    list.reduce((sum, one) => sum + (one - middle) ** 2, 0);
  const both = Math.sqrt(spread(x, a) * spread(y, b));
  return both < 1e-9 ? null : x.reduce((sum, one, i) => sum + (one - a) * (y[i] - b), 0) / both;
}

/** What the definition gives of these losses, each a data set that is left. */
function naive(data: Dataset, left: Dataset[]): { [measure: string]: Stability } {
  const full = figuresOf(data);
  const drawn = left.map((one) => ({ figures: figuresOf(one), ids: one.actors.map((a) => a.id) }));
  return Object.fromEntries(
    Object.keys(full).map((name) => {
      const everybody = data.actors.map(({ id }) => id);
      const whole = ranksOf(full[name], everybody);
      const shares = { top1: [], top3: [], top10pc: [], overlap3: [], spearman: [] } as {
        [share: string]: number[];
      };
      const places = new Map(everybody.map((id): [string, number[]] => [id, []]));
      for (const { figures, ids } of drawn) {
        const now = ranksOf(figures[name], ids);
        const before = ranksOf(full[name], ids);
        const rank = (id: string) => now.get(id)?.rank as number;
        for (const id of ids) places.get(id)?.push(rank(id));
        const firsts = ids.filter((id) => whole.get(id)?.rank === 1).map(rank);
        if (firsts.length > 0) {
          const best = Math.min(...firsts);
          shares.top1.push(best === 1 ? 1 : 0);
          shares.top3.push(best <= 3 ? 1 : 0);
          shares.top10pc.push(best <= Math.max(1, Math.ceil(ids.length / 10)) ? 1 : 0);
        }
        const were = ids.filter((id) => (before.get(id)?.rank as number) <= 3);
        const are = ids.filter((id) => rank(id) <= 3);
        const both = are.filter((id) => were.includes(id)).length;
        shares.overlap3.push(both / (were.length + are.length - both));
        const middle = (of: typeof now) => ids.map((id) => of.get(id)?.middle as number);
        const rho = correlation(middle(before), middle(now));
        if (rho !== null) shares.spearman.push(rho);
      }
      const quantile = (list: number[], p: number) =>
        [...list]
          .sort((a, b) => a - b)
          .find((one) => list.filter((other) => other <= one).length >= p * list.length - 1e-9) ??
        null;
      const ranks = Object.fromEntries(
        Array.from(places, ([id, list]) => [
          id,
          { q05: quantile(list, 0.05), q50: quantile(list, 0.5), q95: quantile(list, 0.95) },
        ]),
      );
      const means = Object.fromEntries(
        Object.entries(shares).map(([share, list]) => [share, mean(list)]),
      );
      return [name, { ...means, ranks } as Stability];
    }),
  );
}

/** Every set of one or two. */
const sets = (count: number, k: number): number[][] =>
  k === 1
    ? Array.from({ length: count }, (_, i) => [i])
    : sets(count, 1).flatMap(([i]) =>
        Array.from({ length: count - i - 1 }, (_, j) => [i, i + 1 + j]),
      );

/** What is left of a data set without the answers of some, without some ties, without some actors. */
const losses: { [scheme: string]: (data: Dataset, gone: number[]) => Dataset } = {
  silent: (data, gone) => {
    const silent = gone.map((i) => data.actors[i].id);
    const stays = (tie: Dataset['ties'][number]) =>
      reportersOfTie(data, tie).some((id) => !silent.includes(id));
    return { ...data, ties: data.ties.filter(stays) };
  },
  ties: (data, gone) => ({ ...data, ties: data.ties.filter((_, i) => !gone.includes(i)) }),
  actors: (data, gone) => {
    const left = data.actors.filter((_, i) => !gone.includes(i));
    const there = new Set(left.map(({ id }) => id));
    const ties = data.ties.filter(({ source, target }) => there.has(source) && there.has(target));
    return { ...data, actors: left, ties };
  },
};

test('every way to lose one or two gives what the measures say of what is left', () => {
  fc.assert(
    fc.property(surveys({ most: 7 }), (survey) => {
      const data = datasetOf(survey, (i) => `actor ${i}`);
      const { exact } = trust(data, { draws: 1, chain: 'none', leaveOut });
      for (const scheme of ['silent', 'ties', 'actors'] as const)
        for (const k of [1, 2]) {
          const units = scheme === 'ties' ? data.ties.length : data.actors.length;
          const got = exact[scheme][k];
          expect(got !== undefined, `${scheme} ${k}`).toBe(units > k);
          if (got === undefined) continue;
          const want = naive(
            data,
            sets(units, k).map((gone) => losses[scheme](data, gone)),
          );
          for (const [name, { ranks, ...shares }] of Object.entries(want)) {
            const place = `${scheme} ${k} ${name}`;
            expect(got[name].ranks, place).toEqual(ranks);
            for (const [share, value] of Object.entries(shares)) {
              const own = got[name][share as 'top1'];
              if (value === null) expect(own, `${place} ${share}`).toBeNull();
              else expect(own, `${place} ${share}`).toBeCloseTo(value as number, 9);
            }
          }
        }
    }),
    { numRuns: runs(20) },
  );
});
