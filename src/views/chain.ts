import type { AnalyzedActor, ChainResult, RoleResult } from '../analysis.ts';
import type { ChainData } from '../chains/chain.ts';
import { saysAbsent } from '../input/vocabulary/absence.ts';
import type { Ties } from '../network/ties.ts';
import { handoverResults, type StatedTies } from './handovers.ts';

/**
 * How a care chain stands in a network: which roles are filled and by whom, and which expected handovers a tie carries.
 *
 * One actor may fill several roles, and several actors one role. An actor whose status says that it is planned, missing or without
 * capacity fills none. `null` where no actor has a role of the chain: then the table says nothing about it.
 */
export function chainResult(
  chain: ChainData,
  described: StatedTies & { actors: readonly Pick<AnalyzedActor, 'id' | 'roles' | 'status'>[] },
  ties: Ties,
): ChainResult | null {
  const known = new Set(chain.roles.map(({ id }) => id));
  const filled = new Map<string, number[]>();
  const absences = new Map<string, RoleResult['absences']>();
  const add = <Entry>(map: Map<string, Entry[]>, role: string, entry: Entry) => {
    const list = map.get(role);
    if (list) list.push(entry);
    else map.set(role, [entry]);
  };
  described.actors.forEach(({ id, roles, status }, i) => {
    for (const role of new Set(roles)) {
      if (!known.has(role)) continue;
      if (saysAbsent(status)) add(absences, role, { actor: id, status });
      else add(filled, role, i);
    }
  });
  if (filled.size === 0 && absences.size === 0) return null;

  const { id, label, jurisdiction = null, roles, funding, caseManagerRole } = chain;
  return {
    id,
    ...(label && { label }),
    jurisdiction,
    roles: roles.map(({ id, label, sector, required, anyOf = [], whenAbsent }): RoleResult => {
      const actors = filled.get(id) ?? [];
      const standIns = anyOf.filter((other) => filled.has(other));
      const tied = actors.some((actor) => ties.degrees[actor] > 0);
      const status =
        actors.length === 0
          ? standIns.length > 0
            ? 'stood-in'
            : absences.has(id)
              ? 'absent-known'
              : 'absent'
          : !tied
            ? 'unconnected'
            : actors.length > 1
              ? 'several'
              : 'filled';
      return {
        id,
        ...(label && { label }),
        sector,
        required,
        status,
        actors: actors.map((actor) => ties.ids[actor]),
        standIns,
        absences: absences.get(id) ?? [],
        ...(whenAbsent && { whenAbsent }),
      };
    }),
    handovers: handoverResults(chain, filled, described, ties),
    ...(funding === undefined
      ? {}
      : {
          funding: funding.map(({ source, state = null, what }) => ({ source, state, what })),
        }),
    caseManagerRole,
  };
}
