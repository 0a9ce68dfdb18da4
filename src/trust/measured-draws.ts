import type { BurtMethod } from '../measures/kernels/burt-dyads.ts';
import { drawnNetwork, everyTie } from '../network/drawn-network.ts';
import { type PartKernel, runnerOf } from '../network/parts.ts';
import type { Sectors, Ties } from '../network/ties.ts';
import { type DrawnFigures, figuresOf } from './drawn-figures.ts';
import type { Mask } from './masks.ts';
import { drawRanker, TOLD } from './rank-draw.ts';

/** A network without the names in it. */
type Nameless = Omit<Ties, 'ids'>;

interface Measured {
  ties: Nameless;
  /** Sector of each actor, -1 where it has none. */
  codes: Int32Array;
  method: BurtMethod;
  /** Whether brokerage roles are counted beside the total. */
  roles: boolean;
}

/** One draw: its mask, then its figures and what `drawRanker` writes of them, measure by measure. */
export interface MeasuredDraw {
  readonly keep: Uint8Array;
  /** Who is there, where `some[0]` is 1; else everybody. */
  readonly present: Uint8Array;
  readonly some: Uint8Array;
  readonly figures: Float64Array;
  readonly ranks: Int32Array;
  readonly told: Float64Array;
}

/** Measures and ranks one draw a part. */
export const drawKernel: PartKernel<Measured & { full: readonly Float64Array[] }, MeasuredDraw> = {
  name: 'draws',
  make: ({ full, ...measured }) => {
    const { order } = measured.ties;
    const measure = measurer(measured);
    const rankers = full.map(drawRanker);
    return (draw) => {
      const values = measure(draw.keep);
      const present = draw.some[0] === 1 ? draw.present : null;
      for (let m = 0; m < rankers.length; m++) {
        draw.figures.set(values[m], m * order);
        rankers[m](values[m], present, draw, m);
      }
    };
  },
};

/** Measures what a mask leaves; the same arrays come back each time. */
export function measurer({
  ties,
  codes,
  method,
  roles,
}: Measured): (keep: Uint8Array) => DrawnFigures {
  const draw = drawnNetwork(ties);
  const figures = figuresOf(draw(everyTie(ties)), { codes, method, roles });
  return (keep) => {
    draw(keep);
    return figures();
  };
}

/** Measures the network that each mask leaves, ranks it against the full figures, and hands it on in the order of the masks. */
export function measureDraws(
  {
    ties,
    sectors: { codes },
    method,
    roles,
  }: { ties: Ties; sectors: Sectors; method: BurtMethod; roles: boolean },
  full: readonly Float64Array[],
  masks: Iterable<Mask>,
  take: (draw: MeasuredDraw) => void,
): void {
  const { ids: _, ...nameless } = ties;
  const next = masks[Symbol.iterator]();
  runnerOf(ties)({
    kernel: drawKernel,
    input: { ties: nameless, codes, method, roles, full },
    room: ({ bytes, ints, floats }): MeasuredDraw => ({
      keep: bytes(ties.size),
      present: bytes(ties.order),
      some: bytes(1),
      figures: floats(full.length * ties.order),
      ranks: ints(full.length * ties.order),
      told: floats(full.length * TOLD),
    }),
    prepare: (draw) => {
      const { value, done } = next.next();
      if (done) return false;
      draw.keep.set(value.keep);
      draw.some[0] = value.present === null ? 0 : 1;
      if (value.present !== null) draw.present.set(value.present);
      return true;
    },
    reduce: take,
  });
}
