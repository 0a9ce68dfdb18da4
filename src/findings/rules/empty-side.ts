import { adjacency } from '../../network/adjacency.ts';
import { betweenOf } from '../../network/between-sectors.ts';
import type { Context } from '../../network/context.ts';
import { handoversAcross } from '../../network/expected-handovers.ts';
import { sideAt } from '../drawn-sides.ts';
import { rule } from '../rule.ts';
import { expectedOn, type Side, type SideEvidence, sideEvidence, sidesOf } from '../sides.ts';
import { silentAcross, silentWhere } from '../silence.ts';
import { mayStandIn, unreadAcross } from '../unread.ts';

export type EmptySideEvidence = SideEvidence & {
  /** Actors with ties into both sectors, those with most on their weaker side first; at most three. */
  common: string[];
  /** Whether a care chain says what to expect here. */
  chain: boolean;
  /** The handovers that it expects across this side, the legally limited left out. */
  expected: [string, string][];
  /** The ties that chance would leave here. */
  byChance: number | null;
  /** Words of the table that mean no corner yet, of actors whose ties would cross this side if one of them meant one of the two. */
  unread: string[];
};

/** As few ties as a side must have by chance for none to mean anything. */
const LEAST_EXPECTED = 1;

/** Where it comes from. */
export const reference = 'Schubert 2018 (cooperation quadrangle); Wasserman & Faust 1994, ch. 10';

export const emptySide = rule<'empty-side', EmptySideEvidence>(
  {
    id: 'empty-side',
    severity: 'gap',
    question: 'meet',
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
        const byChance = expectedOn(context, side);
        return {
          sectors: own.sectors,
          severity: severityOf(chain, expected.length, byChance),
          evidence: {
            ...own,
            common: commonOf(context, side),
            chain,
            expected,
            byChance,
            unread: unreadAcross(context, own.sectors),
          },
        };
      }),
  {
    lacks: ({ evidence: { sectors } }, { analysis: { actors } }) => {
      const [a, b] = sectors.map((id) =>
        actors.filter(({ sector }) => sector === id).map((actor) => actor.id),
      );
      return [a, b];
    },
    // Of whom nothing tells the corner, it may be one of the two, and its answer a tie to the other.
    refutableBy: ({ evidence: { sectors } }, context) => {
      const across = new Set(silentAcross(context, sectors));
      const placeless = mayStandIn(context, sectors);
      return silentWhere(context, ({ id }) => across.has(id) || placeless.has(id));
    },
    stands: ({ evidence: { sectors } }, context) => {
      const side = sideAt(context, sectors);
      return (drawn) => drawn.between().relations[side] === 0;
    },
  },
);

/**
 * A gap needs a stated expectation: a handover of the chain, or, where there is no chain to ask, at least one tie by chance. Where the chain
 * expects nothing, a tie by chance makes it a point to look at.
 */
function severityOf(chain: boolean, handovers: number, byChance: number | null) {
  if (handovers > 0) return 'gap';
  const expected = byChance !== null && byChance >= LEAST_EXPECTED;
  return expected ? (chain ? 'look' : 'gap') : 'note';
}

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
