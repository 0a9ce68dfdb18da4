import type { Finding, Json } from '../analysis.ts';
import type { Rule } from '../findings/rule.ts';
import type { BurtMethod } from '../measures/kernels/burt-dyads.ts';
import type { Context } from '../network/context.ts';
import { affordableDraws, isDrawable, VISITS, VISITS_OF_OTHERS } from './budget.ts';
import { askFirst, type Holds, holdsOf, SHOWN_SHARE } from './holds.ts';
import { type ImputedRanks, imputedRanks } from './imputed-ranks.ts';
import { actorLoss, type Loss, silentLoss, tieLoss } from './masks.ts';
import { evenPicker, type Picker, shareOf, streamOf, weightedPicker } from './picks.ts';
import { reportersOf } from './reporters.ts';
import {
  type Drawable,
  draws,
  everyLoss,
  fullFigures,
  type StabilityOfMeasures,
  stabilityOf,
} from './stability.ts';
import { type Spread, vertexBootstrap } from './vertex-bootstrap.ts';

/** The shares of actors or ties that are taken away. */
export const shares = ['0.1', '0.2', '0.3'] as const;

type ByShare = { [share in (typeof shares)[number]]?: StabilityOfMeasures };
type ByNumber = { [lost: string]: StabilityOfMeasures };

/** How far the figures, ranks and findings of a network hold. */
export interface Trust {
  settings: { [name: string]: Json };
  /** Actors that stop answering: any of them, the more likely the more contacts they have, the less likely. */
  silent: ByShare;
  silentByDegree: ByShare;
  silentAgainstDegree: ByShare;
  /** Ties that vanish. */
  ties: ByShare;
  /** Actors that vanish with their ties. */
  actors: ByShare;
  /** Every way to lose one or two. */
  exact: { silent: ByNumber; ties: ByNumber; actors: ByNumber };
  /** What those who did not answer leave open; `null` where everybody answered, or where the table does not say. */
  imputed: ImputedRanks | null;
  /** The silent actors by how many findings their answers could change, with these findings. */
  askFirst: { actor: string; findings: string[] }[];
  /** Density, E-I index, degree centralisation and densities of sectors, had other actors of the same kind been there. */
  network: { [figure: string]: Spread };
  findings: ({ fingerprint: string } & Holds)[];
}

export interface TrustSettings {
  draws: number;
  seed: number;
  method: BurtMethod;
  /** Every way to lose one or two, whatever the size of the network. */
  exact: boolean;
  /** By id. */
  rules: ReadonlyMap<string, Rule>;
}

/** Up to so many actors, and so many sets, every way to lose one or two is gone through unasked. */
const EXACT_ACTORS = 50;
const EXACT_SETS = 20_000;

/**
 * How far the figures of a network hold: ranks with fewer answers, ties or actors, what silent actors leave open, network figures by the
 * vertex bootstrap, and findings. Deterministic by `seed`; every setting has its own stream of draws.
 */
export function wholeTrust(
  context: Context,
  findings: readonly Finding[],
  { draws: asked, seed, method, exact, rules }: TrustSettings,
): Trust {
  const { ties, sectors, dataset } = context;
  const reporters = reportersOf(dataset, ties);
  const drawable: Drawable = { ties, sectors, method, roles: true };
  const main = affordableDraws(ties, asked, VISITS);
  const others = affordableDraws(ties, asked, VISITS_OF_OTHERS);
  const losses = {
    silent: silentLoss(ties, reporters),
    ties: tieLoss(ties),
    actors: actorLoss(ties),
  };
  const full = main > 0 || (exact && isDrawable(ties)) ? fullFigures(drawable) : [];

  const byShare = (name: string, loss: Loss, pickerOf: (k: number) => Picker): ByShare =>
    Object.fromEntries(
      shares.flatMap((share) => {
        const count = name === 'silent' && Number(share) === SHOWN_SHARE ? main : others;
        if (count === 0) return [];
        const picker = pickerOf(shareOf(Number(share), loss.units));
        const next = streamOf(seed, `${name} ${share}`);
        return [[share, stabilityOf(drawable, draws(loss, picker, { count, next }), full)]];
      }),
    );
  const even = (loss: Loss) => (k: number) => evenPicker(loss.units, k);
  const degrees = Float64Array.from(ties.degrees);
  const weighted = (weight: (degree: number) => number) => (k: number) =>
    weightedPicker(degrees.map(weight), k);

  const holds =
    main === 0 ? [] : holdsOf(context, findings, { reporters, draws: main, seed, rules });
  const imputed =
    main === 0
      ? null
      : imputedRanks(drawable, dataset.actors, { reporters, count: others || main, seed });
  return {
    settings: {
      draws: main,
      seed,
      method,
      shares: shares.map(Number),
      ...(main === asked ? {} : { drawsAsked: asked }),
      // All but the setting that reports show.
      ...(others === main ? {} : { drawsOfOthers: others }),
      ...(imputed && ties.weighted ? { imputedWeights: 'ignored' } : {}),
    },
    silent: byShare('silent', losses.silent, even(losses.silent)),
    silentByDegree: byShare(
      'silentByDegree',
      losses.silent,
      weighted((degree) => degree + 1),
    ),
    silentAgainstDegree: byShare(
      'silentAgainstDegree',
      losses.silent,
      weighted((degree) => 1 / (degree + 1)),
    ),
    ties: byShare('ties', losses.ties, even(losses.ties)),
    actors: byShare('actors', losses.actors, even(losses.actors)),
    exact: exactly(drawable, losses, { exact, full }),
    imputed,
    askFirst: askFirst(findings, holds),
    network: vertexBootstrap(ties, sectors, { draws: others, next: streamOf(seed, 'bootstrap') }),
    findings: holds.map((held, place) => ({ fingerprint: findings[place].fingerprint, ...held })),
  };
}

function exactly(
  drawable: Drawable,
  losses: { silent: Loss; ties: Loss; actors: Loss },
  { exact, full }: { exact: boolean; full: readonly Float64Array[] },
): Trust['exact'] {
  const { ties } = drawable;
  const few = (loss: Loss, k: number) => {
    const sets = k === 1 ? loss.units : (loss.units * (loss.units - 1)) / 2;
    const small = loss === losses.ties ? sets <= EXACT_SETS : ties.order <= EXACT_ACTORS;
    return loss.units > k && (exact || (small && ties.order <= EXACT_ACTORS));
  };
  const all = (loss: Loss): ByNumber =>
    Object.fromEntries(
      [1, 2]
        .filter((k) => full.length > 0 && few(loss, k))
        .map((k) => [String(k), stabilityOf(drawable, everyLoss(loss, k), full)]),
    );
  return { silent: all(losses.silent), ties: all(losses.ties), actors: all(losses.actors) };
}
