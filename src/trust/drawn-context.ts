import type { ChainResult } from '../analysis.ts';
import type { Context } from '../findings/rule.ts';
import { lowpoints } from '../measures/kernels/lowpoints.ts';
import { sectorTies } from '../measures/kernels/sector-ties.ts';
import type { Ties } from '../network/ties.ts';
import { threadOf } from '../views/handovers.ts';
import * as views from '../views/index.ts';
import type { View } from '../views/view.ts';

/**
 * What rules look at when the ties of a network are others: density, cutpoints, sectors, roles, handovers and the views named are
 * computed anew, figures of actors stay those of the full data. Ways of a handover over others are not looked for, since whether it is
 * missing or indirect makes no other finding.
 */
export function drawnContext(
  context: Context,
  viewIds: ReadonlySet<string>,
): (ties: Ties) => Context {
  const { analysis, sectors } = context;
  const chainOf = drawnChain(context);
  const needed = Object.values<View>(views).filter(({ id }) => viewIds.has(id));
  return (ties) => {
    const { order, arcs, directed, ids } = ties;
    const { isCutpoint } = lowpoints(ties);
    const { counts } = sectorTies(ties, sectors);
    const { possible } = analysis.sectorMatrix;
    const drawn: Context = {
      ...context,
      ties,
      analysis: {
        ...analysis,
        network: {
          ...analysis.network,
          density: order < 2 ? null : (arcs * (directed ? 1 : 2)) / (order * (order - 1)),
          cutpoints: ids.filter((_, i) => isCutpoint[i] === 1),
        },
        sectorMatrix: {
          ...analysis.sectorMatrix,
          ties: counts,
          density: counts.map((row, k) =>
            row.map((count, l) => (possible[k][l] ? count / (possible[k][l] as number) : null)),
          ),
        },
        chain: chainOf(ties),
      },
    };
    if (needed.length > 0)
      drawn.analysis.systems = {
        ...analysis.systems,
        ...Object.fromEntries(
          needed
            .map(({ id, compute }) => [id, compute(drawn)])
            .filter(([, value]) => value !== null),
        ),
      };
    return drawn;
  };
}

/** How the chain stands with other ties between the same actors. */
function drawnChain({ analysis: { chain }, ties: { ids, order } }: Context) {
  if (!chain) return () => null;
  const places = new Map(ids.map((id, i) => [id, i]));
  const actorsOf = new Map(
    chain.roles.map(({ id, actors }) => [id, actors.map((actor) => places.get(actor) as number)]),
  );
  const expected = chain.handovers.map((handover) => {
    const givers = actorsOf.get(handover.from) ?? [];
    const takers = actorsOf.get(handover.to) ?? [];
    const pairs = [...givers].sort(ascending).flatMap((giver) =>
      [...takers]
        .sort(ascending)
        .filter((taker) => taker !== giver)
        .map((taker): [number, number] => [giver, taker]),
    );
    const internal = givers.filter((actor) => takers.includes(actor)).length > 0;
    return { handover, givers, takers, pairs, internal };
  });
  /** 1 where the row's actor has an arc to the column's. */
  const arcs = new Uint8Array(order * order);

  return (ties: Ties): ChainResult => {
    arcs.fill(0);
    for (let u = 0; u < order; u++)
      for (let s = ties.starts[u]; s < ties.starts[u + 1]; s++) {
        if (ties.forward[s] > 0) arcs[u * order + ties.targets[s]] = 1;
        if (ties.backward[s] > 0) arcs[ties.targets[s] * order + u] = 1;
      }
    return {
      ...chain,
      roles: chain.roles.map((role) => {
        if (role.actors.length === 0) return role;
        const tied = actorsOf.get(role.id)?.some((actor) => ties.degrees[actor] > 0);
        const status = !tied ? 'unconnected' : role.actors.length > 1 ? 'several' : 'filled';
        return status === role.status ? role : { ...role, status };
      }),
      handovers: expected.map(({ handover, givers, takers, pairs, internal }) => {
        if (handover.status === 'role-absent') return handover;
        const carried = pairs.filter(([giver, taker]) => arcs[giver * order + taker] === 1);
        const thread = internal ? null : threadOf(carried, givers, takers);
        return {
          ...handover,
          status:
            carried.length > 0
              ? 'reported'
              : internal
                ? 'internal'
                : handover.limited
                  ? 'limited'
                  : 'missing',
          ties: carried.map(([giver, taker]): [string, string] => [ids[giver], ids[taker]]),
          via: [],
          hangsOn: thread === null ? null : ids[thread],
        };
      }),
    };
  };
}

const ascending = (a: number, b: number) => a - b;
