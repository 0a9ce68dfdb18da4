import { neighborsOf } from '../../network/neighbors.ts';
import { sideAt } from '../drawn-sides.ts';
import { type Context, rule } from '../rule.ts';
import { type Side, type SideEvidence, sideEvidence, sidesOf } from '../sides.ts';
import { silentAcross } from '../silence.ts';

export type EmptySideEvidence = SideEvidence & {
  /** Actors with ties into both sectors, those with most on their weaker side first; at most three. */
  common: string[];
  /** Whether a care chain says what to expect here. */
  chain: boolean;
  /** The handovers that it expects across this side, the legally limited left out. */
  expected: [string, string][];
};

export const emptySide = rule<'empty-side', EmptySideEvidence>(
  {
    id: 'empty-side',
    severity: 'error',
    question: 'meet',
    reference: 'Schubert 2018 (cooperation quadrangle); Wasserman & Faust 1994, ch. 10',
    basedOn: 'absence',
  },
  (measured) =>
    sidesOf(measured)
      .filter(({ ties }) => ties === 0)
      .map((side) => {
        const own = sideEvidence(measured, side);
        const chain = measured.analysis.chain !== null;
        const expected = expectedAcross(measured, own.sectors);
        return {
          sectors: own.sectors,
          ...(chain && expected.length === 0 ? { severity: 'warning' as const } : {}),
          evidence: { ...own, common: commonOf(measured, side), chain, expected },
        };
      }),
  {
    refutableBy: ({ evidence }, context) => silentAcross(context, evidence.sectors),
    stands: ({ evidence: { sectors } }, context) => {
      const side = sideAt(context, sectors);
      return (drawn) => drawn.between().relations[side] === 0;
    },
  },
);

function expectedAcross(
  { analysis: { chain } }: Context,
  corners: readonly string[],
): EmptySideEvidence['expected'] {
  const home = new Map(chain?.roles.map(({ id, sector }) => [id, sector]));
  return (chain?.handovers ?? [])
    .filter(({ from, to, limited }) => {
      const ends = [home.get(from), home.get(to)];
      return limited === null && corners.every((corner) => ends.includes(corner));
    })
    .map(({ from, to }): [string, string] => [from, to]);
}

function commonOf({ ties, sectors: { codes } }: Context, side: Side): string[] {
  const { offsets, list } = neighborsOf(ties);
  const found: { id: string; into: number }[] = [];
  for (let u = 0; u < ties.order; u++) {
    const into = [0, 0];
    for (let s = offsets[u]; s < offsets[u + 1]; s++) {
      const place = side.codes.indexOf(codes[list[s]]);
      if (place >= 0) into[place]++;
    }
    if (into[0] > 0 && into[1] > 0) found.push({ id: ties.ids[u], into: Math.min(...into) });
  }
  return found
    .sort((x, y) => y.into - x.into)
    .slice(0, 3)
    .map(({ id }) => id);
}
