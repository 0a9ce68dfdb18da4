import { tiesOfSide } from '../drawn-sides.ts';
import { tiesAcross } from '../rests-on.ts';
import { rule } from '../rule.ts';
import { chanceOf, type SideEvidence, sideEvidence, sidesOf } from '../sides.ts';
import { silentAcross } from '../silence.ts';

/** A side is thin below this share of the overall density. */
const SHARE = 0.5;

export type ThinSideEvidence = SideEvidence & {
  density: number;
  overall: number;
  threshold: number;
  /** How rarely random mixing gives a number as far from that of chance; null where no permutations were made. */
  p: number | null;
};

/** Above this p chance gives as few ties often enough. */
const RARELY = 0.05;

/** Where it comes from. */
export const reference = 'Schubert 2018 (cooperation quadrangle); Wasserman & Faust 1994, ch. 10';

export const thinSide = rule<'thin-side', ThinSideEvidence>(
  {
    id: 'thin-side',
    severity: 'look',
    question: 'meet',
    basedOn: 'absence',
  },
  (context) => {
    const overall = context.analysis.network.density;
    if (overall === null) return [];
    return sidesOf(context)
      .map((side) => ({ side, density: side.ties / side.possible }))
      .filter(({ side, density }) => side.ties > 0 && density < SHARE * overall)
      .sort((x, y) => x.density - y.density)
      .map(({ side, density }) => {
        const p = chanceOf(context, side);
        const evidence = { ...sideEvidence(context, side), density, overall, threshold: SHARE, p };
        const rare = p !== null && p <= RARELY;
        return {
          sectors: evidence.sectors,
          severity: rare ? ('look' as const) : ('note' as const),
          evidence,
        };
      });
  },
  {
    restsOn: ({ evidence: { sectors } }, context) => tiesAcross(context, sectors),
    refutableBy: ({ evidence }, context) => silentAcross(context, evidence.sectors),
    stands: ({ evidence: { sectors, possible } }, context) => {
      const tiesOf = tiesOfSide(context, sectors);
      const all = context.ties.order * (context.ties.order - 1);
      const { directed } = context.ties;
      return (drawn) => {
        const ties = tiesOf(drawn);
        return ties > 0 && ties / possible < (SHARE * drawn.arcs() * (directed ? 1 : 2)) / all;
      };
    },
  },
);
