import type { Actor } from '../input/dataset.ts';
import { everyTie } from '../network/drawn-network.ts';
import { UNDEFINED } from './burt-values.ts';
import { donors } from './donor.ts';
import { streamOf } from './picks.ts';
import { type RankRange, rankTally } from './rank-tally.ts';
import { type Drawable, measurer, measuresOf } from './stability.ts';

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
  const measure = measurer(drawable);
  const names = measuresOf(drawable);
  const counted = measure(everyTie(possible)).map((full) => rankTally(full.slice()));
  const sums = names.map(() => new Float64Array(ties.order));
  const defined = names.map(() => new Int32Array(ties.order));
  for (const { keep } of donated.draws(count, streamOf(seed, 'imputed ranks'))) {
    const figures = measure(keep);
    figures.forEach((values, m) => {
      counted[m].add(values, null);
      for (let i = 0; i < values.length; i++) {
        if (values[i] === UNDEFINED) continue;
        sums[m][i] += values[i];
        defined[m][i]++;
      }
    });
  }
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
