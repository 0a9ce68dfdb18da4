import type { Analysis, Finding, Json } from '../analysis.ts';
import { fingerprint } from '../findings/fingerprint.ts';
import { pairsOf } from '../findings/rests-on.ts';

/** The analysis with its actors under other ids: in the actors, ties, lists, the chain and the findings. */
export function renameActors(analysis: Analysis, names: ReadonlyMap<string, string>): Analysis {
  const changed = [...names].some(([from, to]) => from !== to);
  if (!changed) return analysis;
  const name = (id: string) => names.get(id) ?? id;
  const pair = ([a, b]: [string, string]): [string, string] => [name(a), name(b)];
  const { actors, ties, memberships, network, chain, findings } = analysis;
  return {
    ...analysis,
    actors: actors.map((actor) => ({ ...actor, id: name(actor.id) })),
    ties: ties.map((tie) => ({ ...tie, source: name(tie.source), target: name(tie.target) })),
    ...(memberships
      ? { memberships: memberships.map((seat) => ({ ...seat, actor: name(seat.actor) })) }
      : {}),
    network: {
      ...network,
      isolates: network.isolates.map(name),
      cutpoints: network.cutpoints.map(name),
      bridges: network.bridges.map(pair),
    },
    chain: chain && {
      ...chain,
      roles: chain.roles.map((role) => ({ ...role, actors: role.actors.map(name) })),
      handovers: chain.handovers.map((handover) => ({
        ...handover,
        ties: handover.ties.map(pair),
        via: handover.via.map(name),
        hangsOn: handover.hangsOn === null ? null : name(handover.hangsOn),
      })),
    },
    findings: findings.map((finding) => ({
      ...renamedResult(finding, name),
      members: finding.members.map((member) => renamedResult(member, name)),
    })),
  };
}

function renamedResult<Result extends Finding['members'][number]>(
  result: Result,
  name: (id: string) => string,
): Result {
  const evidence = deep(result.evidence, name) as Result['evidence'];
  const actors = result.actors.map(name);
  const restsOn = pairsOf(result.restsOn.map(([a, b]): [string, string] => [name(a), name(b)]));
  const same =
    JSON.stringify([actors, evidence]) === JSON.stringify([result.actors, result.evidence]);
  if (same) return { ...result, restsOn };
  const found = { ...result, actors, evidence, restsOn };
  return { ...found, fingerprint: fingerprint(found.rule, found) };
}

function deep(value: Json, name: (id: string) => string): Json {
  if (typeof value === 'string') return name(value);
  if (Array.isArray(value)) return value.map((each) => deep(each, name));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deep(inner, name)]));
}
