import { fillersOf, isFreeChoice } from '../../network/expected-handovers.ts';
import { placesOf } from '../drawn.ts';
import { isSourced } from '../handovers.ts';
import { pairsOf } from '../rests-on.ts';
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
  /** Of the broken handovers those for which nobody else could step in: it alone fills a role of theirs. */
  sole: [string, string][];
  /** Actors with the same number. */
  equal: string[];
};

const minSupport = 2;
const maxTold = 3;

/** Where it comes from. */
export const reference =
  'Schubert 2018 (care chain); Borgatti 2006, Computational & Mathematical Organization Theory 12:21–34 (key players)';

export const chainWeakestPlace = rule<'chain-weakest-place', ChainWeakestPlaceEvidence>(
  {
    id: 'chain-weakest-place',
    severity: 'look',
    question: 'thread',
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
    const sources = new Set(direct.filter(isSourced).map(({ from, to }) => `${from} ${to}`));
    const filled = new Map(chain.roles.map(({ id, actors }) => [id, actors]));
    const takersOf = new Map(direct.map(({ from, to, orTo }) => [`${from} ${to}`, [to, ...orTo]]));
    return worst.slice(0, maxTold).map((actor) => {
      const own = broken.get(actor) ?? [];
      const isAlone = (roles: readonly string[]) => {
        const fillers = fillersOf(filled, roles);
        return fillers.length === 1 && fillers[0] === actor;
      };
      const sole = own.filter(
        ([from, to]) => isAlone([from]) || isAlone(takersOf.get(`${from} ${to}`) ?? [to]),
      );
      // As grave as the handovers that it breaks and that somebody else could share.
      const matters = own.some((pair) => sources.has(pair.join(' ')) && !sole.includes(pair));
      return {
        actors: [actor],
        severity: matters ? ('look' as const) : ('note' as const),
        evidence: {
          actor,
          broken: own,
          of: direct.length,
          roles: chain.roles
            .filter(({ actors }) => actors.length === 1 && actors[0] === actor)
            .map(({ id }) => id),
          sole,
          equal: worst.filter((id) => id !== actor),
        },
      };
    });
  },
  {
    restsOn: ({ evidence: { broken } }, { analysis: { chain } }) =>
      pairsOf(
        broken.flatMap(
          ([from, to]) =>
            chain?.handovers.find((one) => one.from === from && one.to === to)?.ties ?? [],
        ),
      ),
    // Every other actor with a role can carry a handover past this one, or come to carry more than it.
    refutableBy: ({ evidence: { actor } }, context) =>
      silentWhere(context, ({ id, roles }) => id !== actor && hasRole(roles, context)),
    stands: ({ evidence: { actor } }, context) => {
      const own = placesOf(context)(actor);
      return (drawn) => {
        const counted = drawn.handovers().alone();
        let most = 0;
        for (let v = 0; v < counted.length; v++) if (counted[v] > most) most = counted[v];
        if (counted[own] !== most || most < minSupport) return false;
        let before = 0;
        for (let v = 0; v < own; v++) if (counted[v] === most) before++;
        return before < maxTold;
      };
    },
  },
);
