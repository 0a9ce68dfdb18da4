import type { BurtMethod } from '../measures/kernels/burt-dyads.ts';
import { everyTie } from '../network/drawn-network.ts';
import type { Sectors, Ties } from '../network/ties.ts';
import { drawnMeasures, drawnRoles } from './drawn-figures.ts';
import type { Loss, Mask } from './masks.ts';
import { measureDraws, measurer } from './measured-draws.ts';
import { everyPick, type Picker } from './picks.ts';
import { rankTally, type Stability } from './rank-tally.ts';

/** A network whose draws are measured, in one room for all of them. */
export interface Drawable {
  ties: Ties;
  sectors: Sectors;
  method: BurtMethod;
  /** Whether brokerage roles are ranked beside the total. */
  roles: boolean;
}

/** Stability by measure. */
export type StabilityOfMeasures = { [measure: string]: Stability };

/** The measures that are drawn, in their order: roles of brokerage come as `brokerage.<role>`. */
export function measuresOf({ ties, roles }: Pick<Drawable, 'ties' | 'roles'>): string[] {
  const own: string[] = [...drawnMeasures];
  if (roles) own.push(...drawnRoles(ties.directed).map((role) => `brokerage.${role}`));
  return own;
}

/** The figures of all ties, measured once for all settings. */
export const fullFigures = ({
  ties,
  sectors: { codes },
  method,
  roles,
}: Drawable): Float64Array[] =>
  measurer({ ties, codes, method, roles })(everyTie(ties)).map((values) => values.slice());

/** How far the ranks hold in these draws, by measure. */
export function stabilityOf(
  drawable: Drawable,
  masks: Iterable<Mask>,
  full: readonly Float64Array[] = fullFigures(drawable),
): StabilityOfMeasures {
  const { ids, order } = drawable.ties;
  const counted = full.map(() => rankTally(order));
  measureDraws(drawable, full, masks, ({ ranks, told }) => {
    for (let m = 0; m < counted.length; m++) counted[m].add(ranks, told, m);
  });
  return Object.fromEntries(
    measuresOf(drawable).map((name, m) => [name, counted[m].stability(ids)]),
  );
}

/** As many draws as asked for of a loss. */
export function* draws(
  loss: Loss,
  picker: Picker,
  { count, next }: { count: number; next: () => number },
): Generator<Mask> {
  for (let draw = 0; draw < count; draw++) yield loss.without(picker(next));
}

/** Every way to lose k of them. */
export function* everyLoss(loss: Loss, k: number): Generator<Mask> {
  for (const picked of everyPick(loss.units, k)) yield loss.without(picked);
}
