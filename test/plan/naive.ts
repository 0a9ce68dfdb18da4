import fc from 'fast-check';
import { type Chain, chains, type Dataset, dataset, withTie } from '../../src/index.ts';
import { type PlanContext, planContext } from '../../src/plan/plan-context.ts';

/** The tied pairs of a network, by places of its actors in the order of their ids. */
export type Pairs = readonly (readonly [number, number])[];

/** All distances straight from the definition: a search from each actor over a list of pairs. */
export function distances(n: number, pairs: Pairs, without = -1): number[][] {
  return Array.from({ length: n }, (_, source) => {
    const found = Array<number>(n).fill(Number.POSITIVE_INFINITY);
    if (source === without) return found;
    found[source] = 0;
    for (let step = 0, grows = true; grows; step++) {
      grows = false;
      for (const [a, b] of pairs) {
        if (a === without || b === without) continue;
        for (const [u, v] of [
          [a, b],
          [b, a],
        ])
          if (found[u] === step && found[v] > step + 1) {
            found[v] = step + 1;
            grows = true;
          }
      }
    }
    return found;
  });
}

/** F and D_F of the network without one actor, or of all of it. */
export function fragmentation(n: number, pairs: Pairs, without = -1) {
  const count = without < 0 ? n : n - 1;
  let near = 0;
  let joined = 0;
  distances(n, pairs, without).forEach((row, u) => {
    row.forEach((d, v) => {
      if (u === v || !Number.isFinite(d)) return;
      near += 1 / d;
      joined++;
    });
  });
  const all = count * (count - 1);
  return { f: 1 - joined / all, df: 1 - near / all };
}

/** How many parts the network without an actor, or without a pair, has. */
export function parts(n: number, pairs: Pairs, without = -1): number {
  const part = Array.from({ length: n }, (_, i) => i);
  const top = (i: number): number => (part[i] === i ? i : top(part[i]));
  for (const [a, b] of pairs) if (a !== without && b !== without) part[top(a)] = top(b);
  return part.filter((p, i) => p === i && i !== without).length;
}

/** The figures of a network that a plan wants to better, straight from their definitions. */
export function figures(n: number, pairs: Pairs) {
  const actors = Array.from({ length: n }, (_, i) => i);
  const lost = actors.map((v) => fragmentation(n, pairs, v));
  const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const whole = parts(n, pairs);
  const alone = (v: number) => !pairs.some((pair) => pair.includes(v));
  const { f, df } = fragmentation(n, pairs);
  return {
    distanceWeightedFragmentation: df,
    fragmentation: f,
    cutpoints: actors.filter((v) => parts(n, pairs, v) > whole - (alone(v) ? 1 : 0)).length,
    bridges: pairs.filter(
      (pair) =>
        parts(
          n,
          pairs.filter((other) => other !== pair),
        ) > whole,
    ).length,
    lossMeanF: mean(lost.map((one) => one.f)),
    lossMeanDF: mean(lost.map((one) => one.df)),
    lossWorstDF: Math.max(...lost.map((one) => one.df)),
  };
}

/** Random simple networks as pairs; sparse ones too, so that there are parts, bridges and isolates. */
export const networks = (most = 12): fc.Arbitrary<{ n: number; pairs: [number, number][] }> =>
  fc.integer({ min: 3, max: most }).chain((n) =>
    fc
      .uniqueArray(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), {
        selector: ([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`),
        maxLength: Math.ceil(1.6 * n),
      })
      .map((list) => ({
        n,
        pairs: list
          .filter(([a, b]) => a !== b)
          .map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a])),
      })),
  );

export const idOf = (i: number) => `n${String(i).padStart(2, '0')}`;

/** A small chain, so that handovers are open and hang on one now and then. */
export const smallChain: Chain = {
  ...chains.entlassmanagement,
  id: 'small',
  roles: chains.entlassmanagement.roles.slice(0, 4).map(({ anyOf: _, ...role }) => role),
  handovers: [0, 1, 2].map((k) => ({
    ...(({ limited: _, limit: __, ...handover }) => handover)(
      chains.entlassmanagement.handovers[0],
    ),
    from: chains.entlassmanagement.roles[k].id,
    to: chains.entlassmanagement.roles[k + 1].id,
    ...(k === 2 ? { limited: { de: 'x', en: 'x' } } : {}),
  })),
};

/** A network as a data set, its actors with sectors and roles in turn. */
export function madeDataset(n: number, pairs: Pairs, directed = false): Dataset {
  const sectors = smallChain.sectors.map(({ id }) => id);
  return dataset({
    directed,
    actors: Array.from({ length: n }, (_, i) => ({
      id: idOf(i),
      sector: i % 5 === 4 ? null : sectors[i % 3],
      roles: i % 4 === 3 ? [] : [smallChain.roles[i % 4].id],
    })),
    ties: pairs.map(([a, b]) => ({ source: idOf(a), target: idOf(b) })),
  });
}

const direct = new Set(['confirmed', 'reported', 'one-sided']);

/** Whether one actor is in all of one or more pairs. */
const held = (pairs: readonly (readonly string[])[]) =>
  pairs.length > 0 && pairs[0].some((end) => pairs.every((pair) => pair.includes(end)));

/** Which handovers are open or hang on one, and which sides are empty or carried by one, as the whole network says. */
export function state({ chain, ties, sectors }: PlanContext) {
  const key = ({ from, to }: { from: string; to: string }) => `${from} > ${to}`;
  const list = chain?.handovers.filter(({ limit }) => limit !== 'free-choice') ?? [];
  const bySide = new Map<string, string[][]>();
  const filled = sectors.ids.filter((_, k) => sectors.codes.includes(k));
  filled.forEach((a, k) => {
    for (const b of filled.slice(k + 1)) bySide.set([a, b].sort().join(' | '), []);
  });
  for (let u = 0; u < ties.order; u++)
    for (let s = ties.starts[u]; s < ties.starts[u + 1]; s++) {
      const v = ties.targets[s];
      const [a, b] = [sectors.codes[u], sectors.codes[v]];
      if (a < 0 || b < 0 || a === b) continue;
      bySide
        .get([sectors.ids[a], sectors.ids[b]].sort().join(' | '))
        ?.push([ties.ids[u], ties.ids[v]]);
    }
  const keys = <Item>(
    items: Iterable<Item>,
    test: (item: Item) => boolean,
    name: (item: Item) => string,
  ) => new Set([...items].filter(test).map(name));
  return {
    open: keys(list, ({ status }) => status === 'missing' || status === 'indirect', key),
    direct: keys(list, ({ status }) => direct.has(status), key),
    hanging: keys(list, ({ status, ties: carried }) => direct.has(status) && held(carried), key),
    empty: keys(
      bySide,
      ([, pairs]) => pairs.length === 0,
      ([side]) => side,
    ),
    carried: keys(
      bySide,
      ([, pairs]) => held(pairs),
      ([side]) => side,
    ),
  };
}

/** What a set of ties does, found by making them. */
export function totals(
  before: Dataset,
  ties: readonly { source: string; target: string }[],
  chain: Chain,
) {
  const after = ties.reduce((made, tie) => withTie(made, tie), before);
  const [old, now] = [before, after].map((one) => planContext(one, chain));
  const [was, is] = [state(old), state(now)];
  const count = (from: Set<string>, test: (key: string) => boolean) =>
    [...from].filter(test).length;
  const df = ({ ties: { ids, starts, targets, order } }: PlanContext) => {
    const pairs: [number, number][] = [];
    for (let u = 0; u < order; u++)
      for (let s = starts[u]; s < starts[u + 1]; s++) pairs.push([u, targets[s]]);
    return fragmentation(ids.length, pairs).df;
  };
  return {
    cured: [
      count(was.open, (key) => is.direct.has(key)),
      count(was.hanging, (key) => !is.hanging.has(key)),
      count(was.empty, (key) => !is.empty.has(key)),
      count(was.carried, (key) => !is.carried.has(key)),
    ],
    cohesion: df(old) - df(now),
  };
}
