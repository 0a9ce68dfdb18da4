import type { Finding } from '../analysis.ts';
import type { Rule } from '../findings/rule.ts';
import type { BurtMethod } from '../measures/kernels/burt-dyads.ts';
import type { Context } from '../network/context.ts';
import { affordableDraws, VISITS } from './budget.ts';
import { drawnMeasures } from './drawn-figures.ts';
import { type Holds, holdsOf } from './holds.ts';
import { measureDraws } from './measured-draws.ts';
import { type RankTally, rankTally } from './rank-tally.ts';
import { reportersOf } from './reporters.ts';
import { fullFigures } from './stability.ts';

/** A rank as it is shown: 1 + how many others are better in at least 90 % of the draws; and where 90 % of the draws put it. */
export interface ShownRank {
  rank: number;
  from: number | null;
  to: number | null;
}

/** What an analysis says of how far its ranks and findings hold. */
export interface LightTrust {
  draws: number;
  /** By actor index; `null` where they were left out. */
  ranks: { [measure: string]: ShownRank }[] | null;
  /** By finding. */
  holds: Holds[];
}

export interface LightOptions {
  draws: number;
  seed: number;
  method: BurtMethod;
  /** Whether ranks are counted too, which takes half of the time. */
  ranks: boolean;
  /** Whether it is told what holds by the word of both sides alone. */
  sides: boolean;
  /** By id. */
  rules: ReadonlyMap<string, Rule>;
}

/**
 * How far ranks and findings hold when a fifth of the actors, any of them, had not answered, and what those who did not may have answered.
 * The same draws serve both. `null` where the network is too large for enough draws.
 */
export function lightTrust(
  context: Context,
  findings: readonly Finding[],
  { draws: asked, seed, method, ranks, sides, rules }: LightOptions,
): LightTrust | null {
  const { ties, sectors, dataset } = context;
  const draws = affordableDraws(ties, asked, VISITS);
  if (draws === 0) return null;
  const reporters = reportersOf(dataset, ties);
  const drawable = { ties, sectors, method, roles: false };
  const full = ranks ? fullFigures(drawable) : [];
  const tallies = full.map(() => rankTally(ties.order, { pairs: true }));
  const holds = holdsOf(context, findings, {
    reporters,
    draws,
    seed,
    rules,
    sides,
    ...(ranks && {
      goThrough: (masks) =>
        measureDraws(drawable, full, masks, ({ ranks, told }) => {
          for (let m = 0; m < tallies.length; m++) tallies[m].add(ranks, told, m);
        }),
    }),
  });
  return { draws, holds, ranks: ranks ? ties.ids.map((_, i) => ranksOf(tallies, i)) : null };
}

function ranksOf(tallies: readonly RankTally[], actor: number): { [measure: string]: ShownRank } {
  return Object.fromEntries(
    drawnMeasures.map((name, m) => {
      const { q05, q95 } = tallies[m].rangeOf(actor);
      return [name, { rank: tallies[m].shownRank(actor), from: q05, to: q95 }];
    }),
  );
}
