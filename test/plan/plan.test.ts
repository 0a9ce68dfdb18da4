import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import {
  type Chain,
  chains,
  type Dataset,
  dataset,
  type Plan,
  type Proposal,
  plan,
  readChain,
  readDataset,
  withTie,
} from '../../src/index.ts';
import { countSets } from '../../src/measures/kernels/search-sets.ts';
import { planContext } from '../../src/plan/plan-context.ts';
import { datasetOf, optionsOf, scenarios, shipped, shippedNames } from '../fixtures.ts';
import { root } from '../paths.ts';
import { runs, some } from '../runs.ts';
import { idOf, madeDataset, networks, smallChain, state, totals } from './naive.ts';

const pairOf = ({ source, target }: Pick<Proposal, 'source' | 'target'>) => [source, target];
const side = (pair: [string, string] | null) => pair && [...pair].sort().join(' | ');

/** Every figure that a proposal names must come true when its tie is made. */
function expectCure(before: Dataset, step: Proposal, chain: Chain | null) {
  const after = withTie(before, { source: step.source, target: step.target });
  const [was, is] = [before, after].map((one) => state(planContext(one, chain)));
  for (const [from, to] of step.closes) {
    expect(was.open).toContain(`${from} > ${to}`);
    expect(is.direct).toContain(`${from} > ${to}`);
  }
  for (const [from, to] of step.secondWay) expect(is.hanging).not.toContain(`${from} > ${to}`);
  if (step.emptySide) {
    expect(was.empty).toContain(side(step.emptySide));
    expect(is.empty).not.toContain(side(step.emptySide));
  }
  if (step.relievesSide) {
    expect(was.carried).toContain(side(step.relievesSide));
    expect(is.carried).not.toContain(side(step.relievesSide));
  }
  const [old, now] = [before, after].map(
    (one) => plan(one, { chain: chain ?? 'none', steps: 1, losses: false }).before,
  );
  const gain = (a: number | null, b: number | null) => (a as number) - (b as number);
  expect(step.cohesion).toBeCloseTo(
    gain(old.distanceWeightedFragmentation, now.distanceWeightedFragmentation),
    9,
  );
  expect(step.reach).toBeCloseTo(gain(old.fragmentation, now.fragmentation), 9);
  for (const key of ['cutpoints', 'bridges'] as const)
    expect(step[key]).toBe(gain(old[key], now[key]));
  if (step.lossMeanF !== null)
    expect(step.lossMeanF).toBeCloseTo(gain(old.lossMeanF, now.lossMeanF), 9);
  return after;
}

/** An entry a line, so that a change of one proposal changes one line. */
const lines = (found: Plan) =>
  Object.entries(found)
    .filter(([key]) => key !== 'labels')
    .flatMap(([key, value]) =>
      Array.isArray(value) ? value.map((one) => [key, one]) : [[key, value]],
    )
    .map(([key, value]) => `${key} ${JSON.stringify(value)}\n`)
    .join('');

const proven = some(scenarios);

describe.each(scenarios)('%s', (scenario) => {
  const read = datasetOf(scenario);
  const { chain = chains.entlassmanagement } = optionsOf(scenario);
  const found = plan(read, { chain, steps: 3 });

  test.runIf(proven.includes(scenario))('each proposal and each step cures what it says', () => {
    for (const proposal of found.proposals) expectCure(read, proposal, chain);
    let now = read;
    for (const step of found.steps) now = expectCure(now, step, chain);
    const { cured, cohesion } = totals(read, found.steps, chain);
    const { closes, secondWay, emptySides, relievedSides } = found.totals;
    expect([closes, secondWay, emptySides, relievedSides]).toEqual(cured);
    expect(found.totals.cohesion).toBeCloseTo(cohesion, 9);
    const { open, hanging, empty } = state(planContext(now, chain));
    const names = (pairs: [string, string][]) => new Set(pairs.map(([a, b]) => `${a} > ${b}`));
    expect(names(found.totals.open.missing)).toEqual(open);
    expect(names(found.totals.open.hanging)).toEqual(hanging);
    expect(new Set(found.totals.open.emptySides.map(side))).toEqual(empty);
  });

  test('nothing limited is proposed, and the best alone is never better than the plan', () => {
    for (const { onlyLimited } of [...found.proposals, ...found.steps])
      expect(onlyLimited).toBe(false);
    const [best] = found.proposals;
    if (best) expect(found.totals.closes).toBeGreaterThanOrEqual(best.closes.length);
  });

  test('gives what it must give, to the byte', async () => {
    await expect(lines(found)).toMatchFileSnapshot(
      join(root, 'test/plan/golden', `${scenario}.txt`),
    );
  });
});

describe('of whatever else ships', () => {
  test.each(
    some(
      shippedNames.filter((name) => !scenarios.includes(name)),
      8,
    ),
  )('each step in %s cures what it says', (name) => {
    const read = shipped(name);
    let now = read;
    for (const step of plan(read, { steps: 3, losses: false }).steps)
      now = expectCure(now, step, chains.entlassmanagement);
  });
});

test('a plan of every set is the best that a naive search finds', () => {
  fc.assert(
    fc.property(networks(7), fc.boolean(), fc.boolean(), ({ n, pairs }, oneEach, directed) => {
      const made = madeDataset(n, pairs, directed);
      const found = plan(made, { chain: smallChain, steps: 2, oneEach, losses: false });
      const { proposals } = plan(made, { chain: smallChain, all: true, losses: false });
      const allowed = proposals.filter(({ onlyLimited }) => !onlyLimited);
      if (found.settings.search !== 'every set') return;
      const key = ({ cured, cohesion }: ReturnType<typeof totals>) => [
        ...cured,
        Math.round(cohesion * 1e12),
      ];
      let best: number[] | null = null;
      allowed.forEach((one, k) => {
        for (const other of allowed.slice(k + 1)) {
          if (oneEach && pairOf(one).some((end) => pairOf(other).includes(end))) continue;
          const value = key(totals(made, [one, other], smallChain));
          const at = best?.findIndex((part, i) => part !== value[i]) ?? 0;
          if (best === null || (at >= 0 && value[at] > best[at])) best = value;
        }
      });
      const { closes, secondWay, emptySides, relievedSides, cohesion } = found.totals;
      const ours = [
        closes,
        secondWay,
        emptySides,
        relievedSides,
        Math.round((cohesion ?? 0) * 1e12),
      ];
      const theirs = best as number[] | null;
      if (theirs === null) return;
      expect(ours.slice(0, 4)).toEqual(theirs.slice(0, 4));
      expect(Math.abs(ours[4] - theirs[4])).toBeLessThanOrEqual(2);
    }),
    { numRuns: runs(60) },
  );
});

test('the whole ranking is in the order of gains, then ids, and proposals take the smaller load first', () => {
  fc.assert(
    fc.property(networks(10), ({ n, pairs }) => {
      const made = madeDataset(n, pairs);
      const gains = (one: Proposal) => [
        one.closes.length,
        one.secondWay.length,
        Number(one.emptySide !== null),
        Number(one.relievesSide !== null),
        Math.round((one.cohesion ?? 0) * 1e11),
      ];
      const inOrder = (list: Proposal[], tail: (one: Proposal) => (number | string)[]) => {
        for (let k = 1; k < list.length; k++) {
          const [x, y] = [list[k - 1], list[k]].map((one) => [
            ...gains(one).map((gain) => -gain),
            ...tail(one),
          ]);
          const at = x.findIndex((value, i) => value !== y[i]);
          expect(x[at] < y[at], JSON.stringify([x, y])).toBe(true);
        }
      };
      const whole = plan(made, { chain: smallChain, all: true, losses: false }).proposals;
      expect(whole).toHaveLength((n * (n - 1)) / 2 - pairs.length);
      inOrder(whole, pairOf);
      inOrder(plan(made, { chain: smallChain, top: 99 }).proposals, (one) => [
        Math.max(...one.degrees),
        ...pairOf(one),
      ]);
    }),
    { numRuns: runs(40) },
  );
});

describe('a plan', () => {
  const line = madeDataset(6, [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ]);

  test('gives nobody who is excluded a contact, and at most one each where asked', () => {
    const { proposals, steps } = plan(line, {
      chain: smallChain,
      exclude: [idOf(5)],
      oneEach: true,
      top: 99,
    });
    for (const one of [...proposals, ...steps]) expect(pairOf(one)).not.toContain(idOf(5));
    const ends = steps.flatMap(pairOf);
    expect(new Set(ends).size).toBe(ends.length);
  });

  test('takes as many ties as there are where it is asked for more', () => {
    const two = dataset({ actors: [{ id: 'a' }, { id: 'b' }], ties: [] });
    expect(plan(two, { steps: 5 }).steps.map(pairOf)).toEqual([['a', 'b']]);
    const none = dataset({ actors: [{ id: 'a' }], ties: [] });
    expect(plan(none)).toMatchObject({ proposals: [], steps: [], standsOut: false });
    expect(plan(dataset({ actors: [], ties: [] }))).toMatchObject({
      proposals: [],
      standsOut: false,
    });
  });

  test('says where no tie stands out', () => {
    // A dense network without sectors, in which one tie more changes hardly anything.
    const ids = Array.from({ length: 16 }, (_, i) => idOf(i));
    const ties = ids.flatMap((source, i) =>
      ids.flatMap((target, j) => (j > i && (i + j) % 8 ? [{ source, target }] : [])),
    );
    const dense = dataset({ actors: ids.map((id) => ({ id })), ties });
    expect(plan(dense).standsOut).toBe(false);
    expect(plan(line, { chain: 'none' }).standsOut).toBe(true);
  });

  test('in directed data runs the way that closes the handover', () => {
    const [first, second] = smallChain.roles.map(({ id }) => id);
    const graph = new DirectedGraph();
    graph.addNode('a', { roles: [second], sector: 'health' });
    graph.addNode('b', { roles: [first], sector: 'health' });
    graph.addNode('c', { sector: 'health' });
    graph.addEdge('a', 'c');
    expect(plan(graph, { chain: smallChain }).proposals[0]).toMatchObject({
      source: 'b',
      target: 'a',
      closes: [[first, second]],
    });
  });

  test('leaves a pair out whose roles a limited handover joins, unless it closes another', () => {
    const [, , third, fourth] = smallChain.roles.map(({ id }) => id);
    const made = dataset({
      actors: [
        { id: 'a', roles: [third], sector: 'health' },
        { id: 'b', roles: [fourth], sector: 'health' },
        { id: 'c', sector: 'health' },
      ],
      ties: [],
    });
    const limited = (one: Proposal) => pairOf(one).join() === 'a,b';
    expect(plan(made, { chain: smallChain }).proposals.some(limited)).toBe(false);
    expect(plan(made, { chain: smallChain, all: true }).proposals.find(limited)?.onlyLimited).toBe(
      true,
    );
  });

  test('names the ends that did not answer, since they may have the tie already', () => {
    const made = {
      ...line,
      actors: line.actors.map((actor, k) => ({ ...actor, answered: k !== 0 })),
    };
    for (const one of plan(made, { chain: smallChain, top: 99 }).proposals)
      expect(one.silent).toEqual(pairOf(one).includes(idOf(0)) ? [idOf(0)] : []);
  });

  test.each([
    [{ steps: 0 }, 'steps is 0'],
    [{ top: 1.5 }, 'top is 1.5'],
    [{ for: 'nobody' }, 'for names "nobody"'],
    [{ exclude: ['nobody'] }, 'exclude names "nobody"'],
    [{ without: ['nobody'] }, 'without names "nobody"'],
    [{ step: 3 }, 'unknown option "step"'],
    [{ chain: 'x' }, 'there is no care chain "x"'],
    [{ chain: 'demenz', chains: [] }, 'the care chain "demenz" is not at hand'],
  ])('refuses %j', (options, sentence) => {
    expect(() => plan(line, options as never)).toThrow(new RegExp(`^care-chain/plan: ${sentence}`));
  });

  test('says what breaks without an actor, and who could step in', () => {
    const { without } = plan(line, { chain: smallChain, without: [idOf(2), idOf(5)] });
    expect(without.map(({ actor, cutOff }) => [actor, cutOff])).toEqual([
      [idOf(2), [[idOf(3), idOf(4)]]],
      [idOf(5), []],
    ]);
    for (const { actor, handovers, standIns } of without) {
      expect(standIns.map((one) => one.actor)).not.toContain(actor);
      for (const { roles } of standIns)
        if (handovers.length > 0) expect(handovers.flat()).toEqual(expect.arrayContaining(roles));
    }
  });
});

test('of a larger network the pairs near actors of findings are ranked, and it says so', () => {
  const n = 600;
  const pairs = Array.from({ length: n }, (_, i): [number, number] => [i, (i * 7 + 1) % n]).filter(
    ([a, b]) => a !== b,
  );
  const seen = new Set<string>();
  const unique = pairs.filter(([a, b]) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const id = (i: number) => String(i).padStart(4, '0');
  const made = dataset({
    actors: Array.from({ length: n }, (_, i) => ({ id: id(i), sector: 'abcd'[i % 4] })),
    ties: unique.map(([a, b]) => ({ source: id(a), target: id(b) })),
  });
  const found = plan(made, { steps: 2 });
  expect(found.settings).toMatchObject({ pairs: 'near', cohesion: 'exact' });
  expect(found.settings.ranked).toBeLessThanOrEqual(2000);
  let now = made;
  for (const step of found.steps) now = expectCure(now, step, null);
});

test('sets are counted up to what can be tried', () => {
  expect(countSets(66, 3)).toBe(45_760);
  expect(countSets(4, 0)).toBe(1);
});

interface Reference {
  network?: string;
  before: Record<string, number>;
  pairs: (Record<string, number> & { pair: [string, string]; common: string[] })[];
  ranking: Record<string, [string, string, number][]>;
  bestTwoCohesion: [[string, string][], number][];
  ego: Record<
    string,
    Record<string, number | null> & {
      partners: (Record<string, number | null> & { partner: string })[];
    }
  >;
}

/** Gains that other programs computed, kept beside the project. */
const beside = join(root, '../shared/whatif');
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const close = (ours: unknown, theirs: number | null) => {
  if (theirs === null) expect(ours).toBeNull();
  else expect(Math.abs((ours as number) - theirs)).toBeLessThanOrEqual(1e-9);
};

describe.runIf(existsSync(beside))('gains that were computed elsewhere', () => {
  test('of the discharge network', () => {
    const reference = json(join(beside, 'discharge_fixture.json'));
    const chain = readChain(json(join(beside, 'chain.json')), 'chain.json');
    const found = plan(datasetOf('discharge'), { chain, all: true });
    expect(found.settings.considered).toBe(reference.candidates);
    expect(found.before.missing).toEqual(reference.before.missing);
    close(
      found.before.distanceWeightedFragmentation,
      reference.before.distanceWeightedFragmentation,
    );
    reference.ranking.forEach((theirs: Proposal & { pair: [string, string] }, k: number) => {
      const { pair, closes, secondWay, emptySide, relievesSide, common, onlyLimited } = theirs;
      const ours = found.proposals[k];
      expect(ours).toMatchObject({
        closes,
        secondWay,
        emptySide,
        relievesSide,
        common,
        onlyLimited,
      });
      expect(pairOf(ours)).toEqual(pair);
      close(ours.cohesion, theirs.cohesion);
      close(ours.reach, theirs.reach);
    });
  });

  test('of a network without a chain', () => {
    const reference: Reference = json(join(beside, 'florentine_undirected_binary.json'));
    const folder = join(root, 'fixtures/cases/florentine');
    const files = ['actors.csv', 'ties.csv'].map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(folder, name))),
    }));
    const read = readDataset(files, { directed: false });
    const found: Plan = plan(read, { chain: 'none', all: true });
    for (const [key, value] of Object.entries(reference.before))
      close(found.before[key as 'cutpoints'], value);
    const gains = new Map(found.proposals.map((one) => [pairOf(one).join(), one]));
    for (const { pair, common, distance: _, ...theirs } of reference.pairs) {
      const ours = gains.get(pair.join()) as Proposal;
      expect(ours.common).toEqual(common);
      for (const [key, value] of Object.entries(theirs)) close(ours[key as 'cohesion'], value);
    }
    for (const [actor, { partners, ...theirs }] of Object.entries(reference.ego)) {
      const ours = plan(read, { chain: 'none', for: actor, losses: false, steps: 1 }).ego;
      for (const [key, value] of Object.entries(theirs)) close(ours?.[key as 'constraint'], value);
      const ofPartner = new Map(ours?.partners.map((one) => [one.partner, one]));
      for (const { partner, ...figures } of partners)
        for (const [key, value] of Object.entries(figures))
          close(ofPartner.get(partner)?.[key as 'constraint'], value);
    }

    // Without sectors cohesion alone decides.
    const bare = dataset({ actors: read.actors.map(({ id }) => ({ id })), ties: read.ties });
    const byCohesion = plan(bare, { chain: 'none', all: true, losses: false, steps: 2 });
    expect(byCohesion.proposals.map(pairOf)).toEqual(
      reference.ranking['cohesion'].map(([a, b]) => [a, b]),
    );
    const [[pairs, value]] = reference.bestTwoCohesion;
    expect(byCohesion.steps.map(pairOf).sort()).toEqual(pairs);
    close(byCohesion.totals.cohesion, value);
  });
});
