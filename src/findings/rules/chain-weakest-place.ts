import { isFreeChoice } from '../../network/expected-handovers.ts';
import { placesOf } from '../drawn.ts';
import { countCommon, expectedHandovers } from '../drawn-handovers.ts';
import { rule } from '../rule.ts';
import { hasRole, silentWhere } from '../silence.ts';

export type ChainWeakestPlaceEvidence = {
  actor: string;
  /** The handovers that no tie carries without it. */
  broken: [string, string][];
  /** Handovers that are direct now. */
  of: number;
  /** Roles that it alone fills. */
  roles: string[];
  /** Actors with the same number. */
  equal: string[];
};

const minSupport = 2;
const maxTold = 3;

export const chainWeakestPlace = rule<'chain-weakest-place', ChainWeakestPlaceEvidence>(
  {
    id: 'chain-weakest-place',
    severity: 'look',
    question: 'thread',
    reference:
      'Schubert 2018 (care chain); Borgatti 2006, Computational & Mathematical Organization Theory 12:21–34 (key players)',
    basedOn: 'presence',
  },
  ({ analysis: { chain } }) => {
    if (!chain) return [];
    // Where people choose freely nothing may lead to advice on a second fixed partner.
    const direct = chain.handovers.filter(
      (handover) =>
        !isFreeChoice(handover) && (handover.ties.length > 0 || handover.internal.length > 0),
    );
    const broken = new Map<string, [string, string][]>();
    for (const { from, to, ties, internal } of direct) {
      const carriers = [...ties, ...internal.map((id): [string, string] => [id, id])];
      const common = [...new Set(carriers[0])].filter((id) =>
        carriers.every((pair) => pair.includes(id)),
      );
      for (const id of common) {
        const list = broken.get(id);
        if (list) list.push([from, to]);
        else broken.set(id, [[from, to]]);
      }
    }
    const most = Math.max(0, ...[...broken.values()].map((list) => list.length));
    if (most < minSupport) return [];
    const worst = [...broken.keys()].filter((id) => broken.get(id)?.length === most).sort();
    return worst.slice(0, maxTold).map((actor) => ({
      actors: [actor],
      evidence: {
        actor,
        broken: broken.get(actor) ?? [],
        of: direct.length,
        roles: chain.roles
          .filter(({ actors }) => actors.length === 1 && actors[0] === actor)
          .map(({ id }) => id),
        equal: worst.filter((id) => id !== actor),
      },
    }));
  },
  {
    // Every other actor with a role can carry a handover past this one, or come to carry more than it.
    refutableBy: ({ evidence: { actor } }, context) =>
      silentWhere(context, ({ id, roles }) => id !== actor && hasRole(roles, context)),
    stands: ({ evidence: { actor } }, context) => {
      const own = placesOf(context)(actor);
      const expected = expectedHandovers(context);
      const counted = new Int32Array(context.ties.order);
      return (drawn) => {
        const { carried } = drawn.handovers();
        counted.fill(0);
        expected.forEach(({ handover, internal }, k) => {
          if (!isFreeChoice(handover)) countCommon(carried[k], internal, counted);
        });
        let most = 0;
        for (const count of counted) if (count > most) most = count;
        if (counted[own] !== most || most < minSupport) return false;
        let before = 0;
        for (let v = 0; v < own; v++) if (counted[v] === most) before++;
        return before < maxTold;
      };
    },
  },
);
