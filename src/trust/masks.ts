import { BOTH, everyTie } from '../network/drawn-network.ts';
import type { Ties } from '../network/ties.ts';

/** What of a network is left in a draw: a mask over its slots, and who is there at all (`null`: everybody). */
export interface Mask {
  readonly keep: Uint8Array;
  readonly present: Uint8Array | null;
}

/** A way to lose a part of a network: how many things may be lost, and what is left without those named. */
export interface Loss {
  readonly units: number;
  without: (lost: Int32Array) => Mask;
}

/**
 * Actors who stop answering. `reporters` says of every slot who reported it (1 the row's actor, 2 the target): an arc is its source's word,
 * an undirected tie stays while one of its reporters answers.
 */
export function silentLoss(
  { order, size, directed, starts, targets }: Ties,
  reporters: Uint8Array,
): Loss {
  const keep = new Uint8Array(size);
  const silent = new Uint8Array(order);
  return {
    units: order,
    without: (lost) => {
      for (let k = 0; k < lost.length; k++) silent[lost[k]] = 1;
      for (let u = 0; u < order; u++)
        for (let s = starts[u]; s < starts[u + 1]; s++) {
          const bits = reporters[s] & ~(silent[u] | (silent[targets[s]] << 1));
          keep[s] = directed || bits === 0 ? bits : BOTH;
        }
      for (let k = 0; k < lost.length; k++) silent[lost[k]] = 0;
      return { keep, present: null };
    },
  };
}

/** Ties that vanish, each arc for itself. */
export function tieLoss(ties: Ties): Loss {
  const whole = everyTie(ties);
  const keep = whole.slice();
  const slots = new Int32Array(ties.arcs);
  const bits = new Uint8Array(ties.arcs);
  let units = 0;
  for (let s = 0; s < ties.size; s++)
    for (const bit of ties.directed ? [1, 2] : [BOTH])
      if ((whole[s] & bit) === bit) {
        slots[units] = s;
        bits[units++] = bit;
      }
  return {
    units,
    without: (lost) => {
      keep.set(whole);
      for (let k = 0; k < lost.length; k++) keep[slots[lost[k]]] &= ~bits[lost[k]];
      return { keep, present: null };
    },
  };
}

/** Actors that vanish with their ties. */
export function actorLoss(ties: Ties): Loss {
  const { order, starts, targets } = ties;
  const whole = everyTie(ties);
  const keep = new Uint8Array(ties.size);
  const present = new Uint8Array(order);
  return {
    units: order,
    without: (lost) => {
      present.fill(1);
      for (let k = 0; k < lost.length; k++) present[lost[k]] = 0;
      for (let u = 0; u < order; u++)
        for (let s = starts[u]; s < starts[u + 1]; s++)
          keep[s] = present[u] === 1 && present[targets[s]] === 1 ? whole[s] : 0;
      return { keep, present };
    },
  };
}
