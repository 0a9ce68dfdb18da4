import { betweenOf } from '../../network/between-sectors.ts';
import { placesOf } from '../drawn.ts';
import { sideAt } from '../drawn-sides.ts';
import { tiesAcross } from '../rests-on.ts';
import { rule } from '../rule.ts';
import { type SideEvidence, sideEvidence, sidesOf } from '../sides.ts';
import { past, silentAcross } from '../silence.ts';

export type SideCarriedByOneEvidence = SideEvidence & {
  /** Tied pairs on the side, whatever the direction. */
  relations: number;
  /** The one actor of every tie; the two ends where there is a single relation. */
  carriers: string[];
  /** Whether the one actor is the only one of its sector. */
  alone: boolean;
};

/** Where it comes from. */
export const reference =
  'Schubert 2018 (cooperation quadrangle); Burt 1992, ch. 1 (structural holes)';

export const sideCarriedByOne = rule<'side-carried-by-one', SideCarriedByOneEvidence>(
  {
    id: 'side-carried-by-one',
    severity: 'look',
    question: 'thread',
    basedOn: 'presence',
  },
  (context) => {
    const { ids } = context.ties;
    const between = betweenOf(context);
    return sidesOf(context).flatMap((side) => {
      const { relations, common } = between(...side.codes);
      if (common.length === 0) return [];
      const evidence = {
        ...sideEvidence(context, side),
        relations,
        carriers: common.map((i) => ids[i]),
        alone: common.some((i) => context.analysis.sectors[context.sectors.codes[i]].actors === 1),
      };
      return [{ actors: evidence.carriers, sectors: evidence.sectors, evidence }];
    });
  },
  {
    restsOn: ({ evidence: { sectors } }, context) => tiesAcross(context, sectors),
    refutableBy: ({ evidence: { sectors, carriers } }, context) =>
      silentAcross(context, sectors, (source, target) =>
        carriers.length === 1
          ? past(carriers[0])(source, target)
          : !(carriers.includes(source) && carriers.includes(target)),
      ),
    stands: ({ evidence: { sectors, carriers } }, context) => {
      const side = sideAt(context, sectors);
      const own = carriers.map(placesOf(context));
      return (drawn) => {
        const { relations, ends } = drawn.between();
        const common = [ends[2 * side], ends[2 * side + 1]].filter((end) => end >= 0);
        return (
          relations[side] > 0 &&
          common.length === own.length &&
          own.every((actor) => common.includes(actor))
        );
      };
    },
  },
);
