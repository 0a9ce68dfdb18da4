import type { BurtMethod } from '../measures/kernels/burt-dyads.ts';
import { drawnNetwork, everyTie } from '../network/drawn-network.ts';
import type { Sectors, Ties } from '../network/ties.ts';
import { type DrawnFigures, drawnMeasures, drawnRoles, figuresOf } from './drawn-figures.ts';
import type { Loss, Mask } from './masks.ts';
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

/** Measures what a mask leaves; the same arrays come back each time. */
export function measurer({
  ties,
  sectors,
  method,
  roles,
}: Drawable): (keep: Uint8Array) => DrawnFigures {
  const draw = drawnNetwork(ties);
  const figures = figuresOf(draw(everyTie(ties)), { codes: sectors.codes, method, roles });
  return (keep) => {
    draw(keep);
    return figures();
  };
}

/** How far the ranks hold in these draws, by measure. */
export function stabilityOf(
  drawable: Drawable,
  masks: Iterable<Mask>,
  measure: (keep: Uint8Array) => DrawnFigures = measurer(drawable),
): StabilityOfMeasures {
  const counted = measure(everyTie(drawable.ties)).map((full) => rankTally(full.slice()));
  for (const { keep, present } of masks) {
    const figures = measure(keep);
    for (let m = 0; m < counted.length; m++) counted[m].add(figures[m], present);
  }
  return Object.fromEntries(
    measuresOf(drawable).map((name, m) => [name, counted[m].stability(drawable.ties.ids)]),
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
