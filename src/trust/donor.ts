import type { Actor } from '../input/dataset.ts';
import { BOTH } from '../network/drawn-network.ts';
import { buildTies, slotOfPair, type Ties } from '../network/ties.ts';
import type { Mask } from './masks.ts';
import { takeWeighted } from './picks.ts';

/** What the answers of silent actors may add to a network: every pair that may be tied, and draws of what is. */
export interface Donors {
  /** The pairs tied now and all pairs of a silent actor, each with weight 1 in both directions. */
  readonly possible: Ties;
  /** Draws of networks as masks over `possible`; the same mask comes back each time. */
  draws: (count: number, next: () => number) => Iterable<Mask>;
  /** Rates of a report where the reverse one exists, and where it does not. */
  readonly rates: { reverse: number; noReverse: number };
}

/**
 * Donor imputation: what the silent may have answered. For each of them, in the order of ids, a respondent drawn evenly gives the number
 * of reports k; k others are drawn without replacement, j with the weight (respondents naming j + ½), times r1 / r0 where j answered and
 * names the silent one. r1 and r0 are the rates of a report between respondents where the reverse one exists or does not, half a case
 * added each. An undirected tie stands where one side reports it. Weights are ignored. `null` where nobody is silent, or nobody answered.
 *
 * Source: Huisman 2009, J. Social Structure 10 (imputation of missing network data). O(silent · k · n) a draw.
 */
export function donors(ties: Ties, reporters: Uint8Array, actors: readonly Actor[]): Donors | null {
  const { order, starts, targets, directed } = ties;
  const respondents = indicesOf(actors, true);
  const silent = indicesOf(actors, false);
  if (silent.length === 0 || respondents.length === 0) return null;
  /** 1 where the row's actor names the column's. */
  const reports = new Uint8Array(order * order);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      if (reporters[s] & 1) reports[u * order + targets[s]] = 1;
      if (reporters[s] & 2) reports[targets[s] * order + u] = 1;
    }
  const named = new Float64Array(order).fill(0.5);
  const numbers = respondents.map((i) => {
    let count = 0;
    for (let j = 0; j < order; j++) {
      named[j] += reports[i * order + j];
      count += reports[i * order + j];
    }
    return count;
  });
  const rates = ratesOf(reports, respondents, order);
  const weights = silent.map((i) => {
    const own = named.slice();
    for (const j of respondents)
      if (reports[j * order + i] === 1) own[j] *= rates.reverse / rates.noReverse;
    own[i] = 0;
    return own;
  });

  const { possible, now, slots, bits } = room(ties, silent);
  return {
    possible,
    rates,
    *draws(count, next) {
      const keep = new Uint8Array(possible.size);
      const left = new Float64Array(order);
      for (let draw = 0; draw < count; draw++) {
        keep.set(now);
        for (let q = 0; q < silent.length; q++) {
          const donor = numbers[Math.floor(next() * respondents.length)];
          left.set(weights[q]);
          for (let k = Math.min(donor, order - 1); k > 0; k--) {
            const at = q * order + takeWeighted(left, next);
            keep[slots[at]] |= directed ? bits[at] : BOTH;
          }
        }
        yield { keep, present: null };
      }
    },
  };
}

const indicesOf = (actors: readonly Actor[], answered: boolean) =>
  actors.flatMap((actor, i) => (actor.answered === answered ? [i] : []));

/** Rates of a report over ordered pairs of respondents, by whether the reverse one exists. */
function ratesOf(reports: Uint8Array, respondents: readonly number[], order: number) {
  const pairs = [0, 0];
  const told = [0, 0];
  for (const i of respondents)
    for (const j of respondents) {
      if (i === j) continue;
      const reverse = reports[j * order + i];
      pairs[reverse]++;
      told[reverse] += reports[i * order + j];
    }
  const rate = (reverse: number) => (told[reverse] + 0.5) / (pairs[reverse] + 1);
  return { reverse: rate(1), noReverse: rate(0) };
}

/** The index of all pairs that a draw may tie; what is tied now; and by silent actor and partner the slot and the bit of its report. */
function room(ties: Ties, silent: readonly number[]) {
  const { ids, order, directed, starts, targets, forward, backward } = ties;
  const source: number[] = [];
  const target: number[] = [];
  const add = (u: number, v: number) => {
    source.push(u);
    target.push(v);
    if (!directed) return;
    source.push(v);
    target.push(u);
  };
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) add(u, targets[s]);
  for (const i of silent) for (let j = 0; j < order; j++) if (j !== i) add(i, j);
  const possible = buildTies(
    ids,
    {
      source: Int32Array.from(source),
      target: Int32Array.from(target),
      weight: new Float64Array(source.length).fill(1),
    },
    { directed, parallel: 'last' },
  );
  const isRow = (slot: number, u: number) =>
    slot >= possible.starts[u] && slot < possible.starts[u + 1];
  const now = new Uint8Array(possible.size);
  for (let u = 0; u < order; u++)
    for (let s = starts[u]; s < starts[u + 1]; s++) {
      const slot = slotOfPair(possible, u, targets[s]);
      const out = forward[s] > 0 ? 1 : 0;
      const into = backward[s] > 0 ? 1 : 0;
      now[slot] = isRow(slot, u) ? out | (into << 1) : into | (out << 1);
    }
  const slots = new Int32Array(silent.length * order);
  const bits = new Uint8Array(silent.length * order);
  silent.forEach((i, q) => {
    for (let j = 0; j < order; j++) {
      if (j === i) continue;
      const slot = slotOfPair(possible, i, j);
      slots[q * order + j] = slot;
      bits[q * order + j] = isRow(slot, i) ? 1 : 2;
    }
  });
  return { possible, now, slots, bits };
}
