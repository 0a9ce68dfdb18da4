import { rule } from '../rule.ts';
import { type SideEvidence, sideEvidence, sidesOf } from '../sides.ts';

/** A side is thin below this share of the overall density. */
const SHARE = 0.5;

export type ThinSideEvidence = SideEvidence & {
  density: number;
  overall: number;
  threshold: number;
};

export const thinSide = rule<'thin-side', ThinSideEvidence>(
  {
    id: 'thin-side',
    severity: 'warning',
    question: 'meet',
    reference: 'Schubert 2018 (cooperation quadrangle); Wasserman & Faust 1994, ch. 10',
  },
  (measured) => {
    const overall = measured.analysis.network.density;
    if (overall === null) return [];
    return sidesOf(measured)
      .map((side) => ({ side, density: side.ties / side.possible }))
      .filter(({ side, density }) => side.ties > 0 && density < SHARE * overall)
      .sort((x, y) => x.density - y.density)
      .map(({ side, density }) => {
        const evidence = { ...sideEvidence(measured, side), density, overall, threshold: SHARE };
        return { sectors: evidence.sectors, evidence };
      });
  },
);
