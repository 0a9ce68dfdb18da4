import { networkFunction } from './define.ts';
import { defineNetwork } from './definition.ts';
import { bestReach } from './kernels/best-reach.ts';
import { assertSourceOptions } from './kernels/source-plan.ts';
import { worstLoss } from './kernels/worst-loss.ts';
import type { MeasureNote } from './measure.ts';

export interface KeyPlayers {
  /** The k actors whose loss cuts the network up most: D_F without them, and before. */
  fragmentation: { actors: string[]; value: number; before: number } | null;
  /** The k actors from whom the network is reached best: D_R. */
  reach: { actors: string[]; value: number } | null;
}

/** What a researcher looks up of it. */
export const note: MeasureNote = {
  range: 'sets of k actors; values 0 … 1',
  formula: 'argmax D_F(G − S), argmax D_R(S) over sets S of k actors',
  reference: 'Borgatti 2006, Computational & Mathematical Organization Theory 12:21–34',
  example: {
    network: 'five',
    path: ['fragmentation', 'value'],
    options: {
      /** How many actors. */
      k: 1,
    },
    result: 0.667,
  },
};

export const definition = defineNetwork(
  {
    id: 'keyPlayers',
    family: 'cohesion',
    options: {
      /** How many actors. */
      k: 2,
      /** The most steps of a search that are spent. */
      work: 2e8,
      /** Start of the random draws. */
      seed: 1,
    },
    choices: { k: [1, 2, 3] },
  },
  (ties, { options: { k, work, seed }, record }): KeyPlayers => {
    assertSourceOptions('keyPlayers', { sources: null, work, seed });
    const loss = ties.order < k + 2 ? null : worstLoss(ties, { k, work, seed });
    const reach = ties.order < k ? null : bestReach(ties, { k, work, seed });
    record('keyPlayers', {
      k,
      seed,
      fragmentation: loss?.search ?? 'too few actors',
      reach: reach?.search ?? 'too few actors',
    });
    const names = (set: readonly number[]) => set.map((v) => ties.ids[v]);
    return {
      fragmentation: loss?.set
        ? { actors: names(loss.set), value: loss.value, before: loss.before }
        : null,
      reach: reach && { actors: names(reach.set), value: reach.value },
    };
  },
);

/**
 * Borgatti's key players: the k actors whose loss fragments the network most, and the k from whom it is reached best.
 *
 * Fragmentation: D_F = 1 − Σ_{i≠j} 1/d_ij / (n'(n' − 1)) on the union graph of the n' = n − k actors that remain, compared with D_F
 * before. Reach: D_R = Σ_j 1/d(S, j) / n along the direction of ties, 1 for members of S. Weights ignored; of equal sets the first by
 * actor id. `null` for fewer than k + 2 actors (fragmentation) or k (reach).
 *
 * Every set is tried where that costs at most `work` visits of ties; above it sets are built greedily among the most promising actors
 * and improved by swaps from several seeded starts. Where even that is too dear, fragmentation is `null`. `settings.keyPlayers` says
 * what was done.
 * O(sets · searches · (n + m)), at most `work` visits of ties.
 *
 * Formula: argmax D_F(G − S), argmax D_R(S) over sets S of k actors. Range: sets of k actors; values 0 … 1. Source: Borgatti 2006,
 * Computational & Mathematical Organization Theory 12:21–34.
 *
 * @throws Error that starts with `care-chain/keyPlayers:` where the first argument is no graph, a weight is negative or no number,
 * or an option is unknown or takes another value.
 *
 * @example
 * keyPlayers(graph, { k: 1 }); // { fragmentation: { actors: ['clinic'], value: 0.64, before: 0.51 }, reach: { … } }
 * keyPlayers(graph, { k: 1 }).fragmentation.value; // 0.667 with the ties A–B, A–C, B–C, A–D, D–E
 * keyPlayers(graph, { getEdgeWeight: null }); // a tie of weight 0 counts too
 *
 * @category Cohesion
 * @function
 */
export const keyPlayers = /* @__PURE__ */ networkFunction(definition);
