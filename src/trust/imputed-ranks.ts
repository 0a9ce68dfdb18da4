import type { Actor } from '../input/dataset.ts';
import { lendRunner, runnerOf } from '../network/parts.ts';
import { UNDEFINED } from './burt-values.ts';
import { donors } from './donor.ts';
import { measureDraws } from './measured-draws.ts';
import { streamOf } from './picks.ts';
import { type RankRange, rankTally } from './rank-tally.ts';
import { type Drawable, fullFigures, measuresOf } from './stability.ts';

/** What the answers of the silent may have made of an actor's figure. */
export interface Imputed extends RankRange {
  /** Share of the draws in which the actor is first. */
  first: number | null;
  /** Mean of the figure over the draws in which it is defined. */
  mean: number | null;
}

/** By measure, then actor. */
export type ImputedRanks = { [measure: string]: { [actor: string]: Imputed } };

/** Ranks and means over draws of what the silent may have answered; `null` where everybody answered, or where the table does not say. */
export function imputedRanks(
  { ties, sectors, method, roles }: Drawable,
  actors: readonly Actor[],
  { reporters, count, seed }: { reporters: Uint8Array; count: number; seed: number },
): ImputedRanks | null {
  const donated = donors(ties, reporters, actors);
  if (!donated) return null;
  const { possible } = donated;
  const drawable: Drawable = { ties: possible, sectors, method, roles };
  lendRunner(possible, runnerOf(ties));
  const names = measuresOf(drawable);
  const full = fullFigures(drawable);
  const counted = full.map(() => rankTally(ties.order));
  const sums = names.map(() => new Float64Array(ties.order));
  const defined = names.map(() => new Int32Array(ties.order));
  const masks = donated.draws(count, streamOf(seed, 'imputed ranks'));
  measureDraws(drawable, full, masks, ({ figures, ranks, told }) => {
    for (let m = 0, at = 0; m < names.length; m++) {
      counted[m].add(ranks, told, m);
      for (let i = 0; i < ties.order; i++, at++) {
        if (figures[at] === UNDEFINED) continue;
        sums[m][i] += figures[at];
        defined[m][i]++;
      }
    }
  });
  return Object.fromEntries(
    names.map((name, m) => [
      name,
      Object.fromEntries(
        ties.ids.map((id, i): [string, Imputed] => [
          id,
          {
            ...counted[m].rangeOf(i),
            first: counted[m].firstOf(i),
            // Constraint is kept with its sign turned.
            mean:
              defined[m][i] === 0
                ? null
                : (name === 'constraint' ? -1 : 1) * (sums[m][i] / defined[m][i]),
          },
        ]),
      ),
    ]),
  );
}
