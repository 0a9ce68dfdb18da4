import { adjacency } from '../../network/adjacency.ts';
import { betweenOf } from '../../network/between-sectors.ts';
import type { Context } from '../../network/context.ts';
import { handoversAcross } from '../../network/expected-handovers.ts';
import { sideAt } from '../drawn-sides.ts';
import { rule } from '../rule.ts';
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
    severity: 'gap',
    question: 'meet',
    reference: 'Schubert 2018 (cooperation quadrangle); Wasserman & Faust 1994, ch. 10',
    basedOn: 'absence',
  },
  (context) =>
    sidesOf(context)
      .filter(({ ties }) => ties === 0)
      .map((side) => {
        const own = sideEvidence(context, side);
        const chain = context.analysis.chain !== null;
        const expected = handoversAcross(context.analysis.chain, own.sectors).expected.map(
          ({ from, to }): [string, string] => [from, to],
        );
        return {
          sectors: own.sectors,
          ...(chain && expected.length === 0 ? { severity: 'look' as const } : {}),
          evidence: { ...own, common: commonOf(context, side), chain, expected },
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

/** Who has ties into both sectors, by the number of ties into the one with fewer. */
function commonOf(context: Context, { codes: [a, b] }: Side): string[] {
  const { ties, sectors } = context;
  const { offsets, neighbors } = adjacency(ties);
  const into = (u: number, sector: number) =>
    neighbors
      .subarray(offsets[u], offsets[u + 1])
      .reduce((count, v) => count + (sectors.codes[v] === sector ? 1 : 0), 0);
  return betweenOf(context)(a, b)
    .both()
    .map((u) => ({ id: ties.ids[u], into: Math.min(into(u, a), into(u, b)) }))
    .sort((x, y) => y.into - x.into)
    .slice(0, 3)
    .map(({ id }) => id);
}
