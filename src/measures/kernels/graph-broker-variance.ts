import type { BrokerFrame, BrokerPairs, BrokerRole } from './broker-model.ts';

/** How a role uses an arc (tie) from sector k to sector l: triples that need it, triples that need its absence. */
type Use = (k: number, l: number, actors: number) => [needs: number, lacks: number];

/** `inside` for arcs within a sector of size k, `across` for those between sectors of sizes k and l. */
interface Shape {
  inside?: Use;
  across?: Use;
  /** Other orders of the same three actors in the role that need and lack two of its arcs the other way round. */
  swaps: number;
}

const whole: Use = (_k, _l, n) => [2 * (n - 2), n - 2];
const own: Use = (k) => [2 * (k - 2), k - 2];
const apart: Use = (k, l, n) => [2 * (n - k - l), n - k - l];
const closedOutside: Use = (k, _l, n) => [0, n - k];

const ordered: { [role in BrokerRole]?: Shape } = {
  coordinator: { inside: own, swaps: 2 },
  itinerant: { inside: closedOutside, across: (k, l) => [k + l - 2, 0], swaps: 0 },
  gatekeeper: { inside: (k, _l, n) => [n - k, 0], across: (_k, l) => [l - 1, l - 1], swaps: 1 },
  representative: { inside: (k, _l, n) => [n - k, 0], across: (k) => [k - 1, k - 1], swaps: 1 },
  liaison: { across: apart, swaps: 2 },
  total: { inside: whole, across: whole, swaps: 2 },
};

const unordered: { [role in BrokerRole]?: Shape } = {
  ...ordered,
  boundary: {
    inside: (k, _l, n) => [2 * (n - k), 0],
    across: (k, l) => [k + l - 2, k + l - 2],
    swaps: 1,
  },
};

/**
 * Expected number and exact variance of all brokered triples of a role in the network, with independent ties of probability d.
 *
 * A triple (a, b, c) is the product of two ties and the absence of a third. Two triples depend on each other where they share a tie:
 * both need it (covariance d³(1 − d)³), both lack it (d⁵(1 − d)), or one needs what the other lacks (−d⁴(1 − d)², they exclude each
 * other). Summed tie by tie, that counts triples of the same three actors once for every tie they share, which is set right at the end:
 * directed they exclude each other over two arcs; undirected they share all three ties, one that both need and two that exclude.
 */
export function graphChance(
  { density: d, actors, sizes }: BrokerFrame,
  role: BrokerRole,
  pairs: BrokerPairs,
): { expected: number; variance: number } {
  const shape = (pairs === 'ordered' ? ordered : unordered)[role] as Shape;
  const p = d * d * (1 - d);
  const bothNeed = (d * (1 - d)) ** 3;
  const bothLack = d ** 5 * (1 - d);
  const exclude = p * p;
  let triples = 0;
  let covariance = 0;
  const add = (use: Use | undefined, arcs: number, k: number, l: number) => {
    if (!use || arcs === 0) return;
    const [needs, lacks] = use(k, l, actors);
    triples += arcs * lacks;
    covariance +=
      arcs *
      (needs * (needs - 1) * bothNeed +
        lacks * (lacks - 1) * bothLack -
        2 * needs * lacks * exclude);
  };
  const times = new Map<number, number>();
  for (const size of sizes) times.set(size, (times.get(size) ?? 0) + 1);
  const share = pairs === 'ordered' ? 1 : 0.5;
  for (const [k, timesK] of times) {
    add(shape.inside, share * timesK * k * (k - 1), k, k);
    for (const [l, timesL] of times)
      add(shape.across, share * timesK * (timesL - (k === l ? 1 : 0)) * k * l, k, l);
  }
  const again = pairs === 'ordered' ? exclude : exclude - bothNeed;
  return {
    expected: triples * p + 0,
    variance: triples * p * (1 - p) + covariance + shape.swaps * triples * again,
  };
}
