import { burtOf } from '../measures/kernels/burt-dyads.ts';
import { adjacency } from '../network/adjacency.ts';
import { buildTies, type TieColumns, type Ties } from '../network/ties.ts';
import type { Handovers } from './handover-cures.ts';

/** Constraint and effective size of an actor, by all ties and within its own network; `null` where it has no contact. */
export interface EgoFigures {
  constraint: number | null;
  constraintEgo: number | null;
  effectiveSize: number | null;
  effectiveSizeEgo: number | null;
}

export interface EgoPlan extends EgoFigures {
  actor: string;
  /** What the new tie is taken to weigh: the median over all tied pairs, both arcs of a pair added up. */
  weight: number;
  /** The same with each possible partner, by the least constraint, then ids; a contact that the law limits is marked. */
  partners: (EgoFigures & { partner: string; onlyLimited: boolean })[];
}

/** What each possible new contact would do for the position of one actor. One pass of Burt's measures a partner, O(n m^1.5) in all. */
export function egoPlan(
  ties: Ties,
  actor: number,
  { excluded, handovers }: { excluded: ReadonlySet<number>; handovers: Handovers },
): EgoPlan {
  const weight = medianPair(ties);
  const { offsets, neighbors } = adjacency(ties);
  const tied = new Set(neighbors.subarray(offsets[actor], offsets[actor + 1]));
  const pairs = pairsOf(ties);
  const partners = ties.ids.flatMap((partner, b) => {
    if (b === actor || tied.has(b) || excluded.has(b)) return [];
    const more = buildTies(
      ties.ids,
      {
        source: Int32Array.from([...pairs.source, actor]),
        target: Int32Array.from([...pairs.target, b]),
        weight: Float64Array.from([...pairs.weight, weight]),
      },
      { directed: false },
    );
    const both = [handovers.cures(actor, b), handovers.cures(b, actor)];
    const onlyLimited = both.every((one) => one.onlyLimited);
    return [{ partner, ...figuresOf(more, actor), onlyLimited }];
  });
  const constraint = (value: number | null) => value ?? Number.POSITIVE_INFINITY;
  return {
    actor: ties.ids[actor],
    ...figuresOf(ties, actor),
    weight,
    // Stable, so that equal ones stay in the order of ids.
    partners: partners.sort((x, y) => {
      const [a, b] = [constraint(x.constraint), constraint(y.constraint)];
      return Math.abs(a - b) <= 1e-12 ? 0 : a - b;
    }),
  };
}

function figuresOf(ties: Ties, actor: number): EgoFigures {
  const [whole, ego] = (['whole', 'ego'] as const).map((method) => burtOf(ties, method));
  const at = (values: Float64Array) => (Number.isNaN(values[actor]) ? null : values[actor]);
  return {
    constraint: at(whole.constraint),
    constraintEgo: at(ego.constraint),
    effectiveSize: at(whole.effectiveSize),
    effectiveSizeEgo: at(ego.effectiveSize),
  };
}

/** Every tied pair once; in directed networks with both arcs added up, which is all that Burt's measures look at. */
export function pairsOf({
  order,
  starts,
  targets,
  forward,
  backward,
  directed,
  size,
}: Ties): TieColumns {
  const source = new Int32Array(size);
  const weight = new Float64Array(size);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      source[s] = u;
      weight[s] = directed ? forward[s] + backward[s] : forward[s];
    }
  return { source, target: targets, weight };
}

/** The median weight of a tied pair, the mean of the two middle ones where their number is even; 1 without a tie. */
export function medianPair(ties: Ties): number {
  const weights = pairsOf(ties).weight.sort();
  if (weights.length === 0) return 1;
  const middle = weights.length >> 1;
  return weights.length % 2 === 1 ? weights[middle] : (weights[middle - 1] + weights[middle]) / 2;
}
