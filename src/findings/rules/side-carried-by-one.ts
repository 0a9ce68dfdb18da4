import { placesOf } from '../drawn.ts';
import { sideAt } from '../drawn-sides.ts';
import { type Context, rule } from '../rule.ts';
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

export const sideCarriedByOne = rule<'side-carried-by-one', SideCarriedByOneEvidence>(
  {
    id: 'side-carried-by-one',
    severity: 'warning',
    question: 'thread',
    reference: 'Schubert 2018 (cooperation quadrangle); Burt 1992, ch. 1 (structural holes)',
    basedOn: 'presence',
  },
  (measured) => {
    const { ids } = measured.ties;
    const touched = endsOfSides(measured);
    return sidesOf(measured).flatMap((side) => {
      const ends = touched.get(side.codes.join());
      if (!ends || ends.common.length === 0) return [];
      const evidence = {
        ...sideEvidence(measured, side),
        relations: ends.relations,
        carriers: ends.common.map((i) => ids[i]),
        alone: ends.common.some(
          (i) => measured.analysis.sectors[measured.sectors.codes[i]].actors === 1,
        ),
      };
      return [{ actors: evidence.carriers, sectors: evidence.sectors, evidence }];
    });
  },
  {
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

/** By side: its tied pairs, and the actors that all of them touch, in the order of the two sectors. O(m). */
function endsOfSides({ ties, sectors: { codes } }: Context) {
  const sides = new Map<string, { relations: number; common: number[] }>();
  for (let u = 0; u < ties.order; u++)
    for (let s = ties.starts[u]; s < ties.starts[u + 1]; s++) {
      const ends = [u, ties.targets[s]].sort((x, y) => codes[x] - codes[y]);
      const [a, b] = ends.map((end) => codes[end]);
      if (a < 0 || a === b) continue;
      const side = sides.get(`${a},${b}`);
      if (!side) sides.set(`${a},${b}`, { relations: 1, common: ends });
      else {
        side.relations++;
        if (side.common.length > 0) side.common = side.common.filter((end) => ends.includes(end));
      }
    }
  return sides;
}
