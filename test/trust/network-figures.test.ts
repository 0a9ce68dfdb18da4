import { describe, expect, test } from 'vitest';
import { dataset, trust } from '../../src/index.ts';
import { everyTie } from '../../src/network/drawn-network.ts';
import { random } from '../../src/network/random.ts';
import { buildTies } from '../../src/network/ties.ts';
import { donors } from '../../src/trust/donor.ts';
import { vertexBootstrap } from '../../src/trust/vertex-bootstrap.ts';
import { thorough } from '../runs.ts';

/** A little network in which everything may happen: an isolate, a sector of one, an actor without a sector. */
const n = 8;
const sectorOf = ['a', 'a', 'a', 'b', 'b', 'c', null, 'a'];
const pairs = [
  [0, 1],
  [0, 3],
  [1, 3],
  [2, 4],
  [3, 4],
  [4, 5],
  [5, 6],
  [0, 6],
  [2, 6],
];
const DRAWS = thorough ? 20_000 : 4000;

function network(directed: boolean) {
  const names = ['a', 'b', 'c'];
  const ties = buildTies(
    Array.from({ length: n }, (_, i) => `n${i}`),
    {
      source: Int32Array.from(pairs, ([a]) => a),
      target: Int32Array.from(pairs, ([, b]) => b),
      weight: new Float64Array(pairs.length).fill(1),
    },
    { directed },
  );
  const codes = Int32Array.from(sectorOf, (sector) => names.indexOf(sector ?? ''));
  return { ties, sectors: { ids: names, codes } };
}

const arc = (directed: boolean, a: number, b: number) =>
  pairs.some(([s, t]) => (s === a && t === b) || (!directed && s === b && t === a)) ? 1 : 0;

describe.each([false, true])('vertex bootstrap, directed: %s', (directed) => {
  test('draws as its definition does, matrix by matrix', () => {
    const next = random(7);
    const pick = (size: number) => Math.floor(next() * size);
    const found: Record<string, number[]> = {
      density: [],
      eiIndex: [],
      'sector:a|b': [],
      'sector:a|a': [],
    };
    for (let draw = 0; draw < DRAWS; draw++) {
      const actors = Array.from({ length: n }, () => pick(n));
      const matrix = actors.map(() => actors.map(() => 0));
      for (let i = 0; i < n; i++)
        for (let j = i + 1; j < n; j++) {
          let [a, b] = [actors[i], actors[j]];
          if (a === b) {
            a = pick(n);
            do b = pick(n);
            while (b === a);
          }
          matrix[i][j] = arc(directed, a, b);
          matrix[j][i] = arc(directed, b, a);
        }
      let [all, across, inside] = [0, 0, 0];
      const sums: Record<string, number> = {};
      const sizes: Record<string, number> = {};
      actors.forEach((actor, i) => {
        const own = sectorOf[actor];
        if (own) sizes[own] = (sizes[own] ?? 0) + 1;
        actors.forEach((other, j) => {
          all += matrix[i][j];
          const to = sectorOf[other];
          if (!own || !to || i === j) return;
          if (own === to) inside += matrix[i][j];
          else across += matrix[i][j];
          const key = [own, to].sort().join('|');
          sums[key] = (sums[key] ?? 0) + matrix[i][j];
        });
      });
      found.density.push(all / (n * (n - 1)));
      if (across + inside > 0) found.eiIndex.push((across - inside) / (across + inside));
      if (sizes.a > 0 && sizes.b > 0)
        found['sector:a|b'].push((sums['a|b'] ?? 0) / (2 * sizes.a * sizes.b));
      if (sizes.a > 1) found['sector:a|a'].push((sums['a|a'] ?? 0) / (sizes.a * (sizes.a - 1)));
    }
    const { ties, sectors } = network(directed);
    const got = vertexBootstrap(ties, sectors, { draws: DRAWS, next: random(3) });
    for (const [name, values] of Object.entries(found)) {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const sd = Math.sqrt(
        values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1),
      );
      // The standard error of a standard deviation, for tails up to those of a bounded figure.
      expect(Math.abs((got[name].se as number) - sd), name).toBeLessThan(
        (4 * Math.SQRT2 * sd * 1.2) / Math.sqrt(2 * values.length),
      );
      const sorted = values.sort((a, b) => a - b);
      const at = (p: number) => sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length))];
      const slack = 4 * Math.sqrt((2 * 0.025 * 0.975) / values.length);
      expect(got[name].q025, name).toBeGreaterThanOrEqual(at(Math.max(0, 0.025 - slack)));
      expect(got[name].q025, name).toBeLessThanOrEqual(at(0.025 + slack));
    }
    const { value } = got.density;
    expect(value).toBeCloseTo(pairs.length / ((n * (n - 1)) / (directed ? 1 : 2)), 12);
  });
});

test('a network of one actor, and one without sectors, have no spread to tell', () => {
  const one = trust(dataset({ actors: [{ id: 'a' }], ties: [] }), { draws: 5 });
  expect(one.network.density).toEqual({ value: null, se: null, q025: null, q975: null });
  expect(one.imputed).toBeNull();
  const nobody = trust(dataset({ actors: [], ties: [] }), { draws: 5 });
  expect(nobody.findings).toEqual([]);
});

describe.each([false, true])('donor imputation, directed: %s', (directed) => {
  const answered = [true, false, true, true, false, true, null, true];
  const actors = answered.map((said, i) => ({ id: `n${i}`, answered: said }));

  test('gives every report as often as its definition does', () => {
    const { ties } = network(directed);
    const reports = actors.map((_, i) => actors.map((_, j): number => arc(directed, i, j)));
    const donated = donors(ties, everyTie(ties), actors as never);
    if (!donated) throw new Error('nobody is silent');
    const count = () => actors.map(() => actors.map(() => 0));
    const got = count();
    for (const { keep } of donated.draws(DRAWS, random(5)))
      for (let u = 0; u < n; u++)
        for (let s = donated.possible.starts[u]; s < donated.possible.starts[u + 1]; s++) {
          const v = donated.possible.targets[s];
          if (directed ? keep[s] & 1 : keep[s] !== 0) got[u][v]++;
          if (directed ? keep[s] & 2 : keep[s] !== 0) got[v][u]++;
        }

    const respondents = answered.flatMap((said, i) => (said === true ? [i] : []));
    const told = { 0: [0, 0], 1: [0, 0] } as Record<number, [number, number]>;
    for (const i of respondents)
      for (const j of respondents)
        if (i !== j) {
          told[reports[j][i]][0] += reports[i][j];
          told[reports[j][i]][1]++;
        }
    const rate = (reverse: number) => (told[reverse][0] + 0.5) / (told[reverse][1] + 1);
    expect(donated.rates.reverse).toBeCloseTo(rate(1), 12);
    expect(donated.rates.noReverse).toBeCloseTo(rate(0), 12);
    const next = random(11);
    const want = count();
    for (let draw = 0; draw < DRAWS; draw++) {
      const drawn = reports.map((row) => [...row]);
      for (const i of [1, 4]) {
        const donor = respondents[Math.floor(next() * respondents.length)];
        let k = reports[donor].reduce((sum, said) => sum + said, 0);
        const left = new Map(
          actors.flatMap((_, j): [number, number][] => {
            if (j === i) return [];
            const named = respondents.filter((r) => reports[r][j] === 1).length + 0.5;
            const mutual = respondents.includes(j) && reports[j][i] === 1;
            return [[j, named * (mutual ? rate(1) / rate(0) : 1)]];
          }),
        );
        for (; k > 0; k--) {
          let rest = next() * [...left.values()].reduce((sum, w) => sum + w, 0);
          for (const [j, w] of left) {
            rest -= w;
            if (rest < 0) {
              left.delete(j);
              drawn[i][j] = 1;
              if (!directed) drawn[j][i] = 1;
              break;
            }
          }
        }
      }
      drawn.forEach((row, i) => {
        row.forEach((said, j) => {
          want[i][j] += said;
        });
      });
    }
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        const p = want[i][j] / DRAWS;
        expect(Math.abs(got[i][j] / DRAWS - p), `${i} ${j}`).toBeLessThanOrEqual(
          4 * Math.sqrt((2 * Math.max(p * (1 - p), 1 / DRAWS)) / DRAWS),
        );
      }
  });

  test('has nothing to say where everybody answered, or nobody', () => {
    const { ties } = network(directed);
    const all = (said: boolean | null) => actors.map(() => ({ answered: said }));
    expect(donors(ties, everyTie(ties), all(true) as never)).toBeNull();
    expect(donors(ties, everyTie(ties), all(false) as never)).toBeNull();
    expect(donors(ties, everyTie(ties), all(null) as never)).toBeNull();
  });
});
