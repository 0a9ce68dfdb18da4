import type { NetworkArchitecture } from '../../views/network-architecture.ts';
import { rule } from '../rule.ts';

export type BodiesJoinedByOneEvidence = {
  actor: string;
  /** Pairs of bodies that share this member and no other. */
  pairs: [string, string][];
  /** Whether the table shows it as the planning professional. */
  planner: boolean;
};

/** Where it comes from. */
export const reference = 'Schubert 2018 (network architecture); Burt 1992 (structural holes)';

export const bodiesJoinedByOne = rule<'bodies-joined-by-one', BodiesJoinedByOneEvidence>(
  {
    id: 'bodies-joined-by-one',
    severity: 'note',
    question: 'seats',
    view: 'network-architecture',
  },
  ({ analysis: { views } }) => {
    const architecture = views['network-architecture'] as NetworkArchitecture | undefined;
    if (!architecture) return [];
    const alone = new Set(architecture.single.map(({ body }) => body));
    const planners = new Set(architecture.planners.map(({ actor }) => actor));
    const byActor = new Map<string, [string, string][]>();
    for (const { bodies, actor } of architecture.joinedByOne) {
      if (bodies.some((body) => alone.has(body))) continue;
      const pairs = byActor.get(actor);
      if (pairs) pairs.push(bodies);
      else byActor.set(actor, [bodies]);
    }
    return [...byActor]
      .map(([actor, pairs]) => ({
        actors: [actor],
        evidence: { actor, pairs, planner: planners.has(actor) },
      }))
      .sort(
        (x, y) =>
          y.evidence.pairs.length - x.evidence.pairs.length ||
          (x.evidence.actor < y.evidence.actor ? -1 : 1),
      );
  },
);
