import type { Adjacency } from '../network/adjacency.ts';
import { type BetweenSectors, betweenSectors } from '../network/between-sectors.ts';
import type { Context } from '../network/context.ts';
import { type DrawnNetwork, drawnNetwork, everyTie } from '../network/drawn-network.ts';
import { memo } from '../network/memo.ts';
import type { Ties } from '../network/ties.ts';
import { type DrawnHandovers, drawnHandovers } from './drawn-handovers.ts';
import { type PartsWithout, partsWithout } from './drawn-parts.ts';

/** A network drawn from the one at hand, as rules look at it again: what several ask is computed once a draw, when the first asks. */
export interface Drawn {
  readonly network: DrawnNetwork;
  /** Arcs; in undirected networks tied pairs. */
  arcs: () => number;
  degree: (actor: number) => number;
  /** Whether an arc leads from one actor to another; undirected, whether they are tied. */
  hasArc: (from: number, to: number) => boolean;
  between: () => BetweenSectors;
  /** Into what the network falls without an actor. */
  without: (actor: number) => PartsWithout;
  handovers: () => DrawnHandovers;
}

/** Says of a drawn network whether the finding is found in it again. */
export type Stands = (drawn: Drawn) => boolean;

/** Draws networks from `ties` by masks over its slots; the same object comes back each time. */
export function drawnFrom(context: Context, ties: Ties): (keep: Uint8Array) => Drawn {
  const { order } = ties;
  const draw = drawnNetwork(ties, { strengths: false });
  const network = draw(everyTie(ties));
  const { around, out } = network;
  const matrix = new Uint8Array(order * order);
  const countBetween = betweenSectors(context.sectors);
  const split = partsWithout(around);
  let between: BetweenSectors | null = null;
  let handovers: DrawnHandovers | null = null;
  const hasArc = (from: number, to: number) => matrix[from * order + to] === 1;
  const countHandovers = drawnHandovers(context, matrix);
  const drawn: Drawn = {
    network,
    arcs: () => out.offsets[order] / (network.directed ? 1 : 2),
    degree: (actor) => around.offsets[actor + 1] - around.offsets[actor],
    hasArc,
    between: () => {
      between ??= countBetween(around);
      return between;
    },
    without: split,
    handovers: () => {
      handovers ??= countHandovers();
      return handovers;
    },
  };
  return (keep) => {
    draw(keep);
    between = handovers = null;
    fillMatrix(matrix, out);
    return drawn;
  };
}

function fillMatrix(matrix: Uint8Array, { offsets, neighbors }: Adjacency): void {
  const order = offsets.length - 1;
  matrix.fill(0);
  for (let u = 0, row = 0; u < order; u++, row += order)
    for (let k = offsets[u]; k < offsets[u + 1]; k++) matrix[row + neighbors[k]] = 1;
}

const places = memo(({ ids }: Ties) => {
  const found = new Map<string, number>();
  for (let i = 0; i < ids.length; i++) found.set(ids[i], i);
  return found;
});

/** Places of actors by their ids. */
export function placesOf({ ties }: Pick<Context, 'ties'>): (id: string) => number {
  let known: ReadonlyMap<string, number> | undefined;
  return (id) => {
    // A million names take a while: they are looked at when the first is asked for, and seldom is one in a network of that size.
    known ??= places(ties);
    return known.get(id) as number;
  };
}
