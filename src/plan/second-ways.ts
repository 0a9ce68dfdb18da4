import type { Finding } from '../analysis.ts';
import { adjacency } from '../network/adjacency.ts';
import { splits } from '../network/articulation.ts';
import type { Ties } from '../network/ties.ts';
import type { Candidate } from './candidate.ts';

type Result = Finding['members'][number];

/**
 * The findings, each cutpoint among them with the first proposal that leads past it: two actors on different sides of the cut, one of
 * them in the largest part. O(cutpoints · (n + m + proposals)).
 *
 * @param allowed ties that may be proposed, the most useful first
 */
export function withSecondWays(
  findings: readonly Finding[],
  ties: Ties,
  allowed: readonly Candidate[],
): Finding[] {
  const index = new Map(ties.ids.map((id, i) => [id, i]));
  const split = splits(ties);
  const advised = <Each extends Result>(result: Each): Each => {
    if (result.rule !== 'cutpoint') return result;
    const actor = index.get(String(result.evidence['actor'])) as number;
    const lost = new Set(split(actor).cutOff.flatMap((part) => part.actors()));
    const inside = componentOf(ties, actor);
    const found = allowed.find(
      ({ source, target }) =>
        source !== actor &&
        target !== actor &&
        lost.has(source) !== lost.has(target) &&
        inside.has(source) &&
        inside.has(target),
    );
    const secondWay = found ? [ties.ids[found.source], ties.ids[found.target]] : null;
    return { ...result, evidence: { ...result.evidence, secondWay } };
  };
  return findings.map((finding) => ({
    ...advised(finding),
    members: finding.members.map(advised),
  }));
}

/** The actors that an actor reaches, whatever the direction. */
function componentOf(ties: Ties, actor: number): Set<number> {
  const { offsets, neighbors } = adjacency(ties);
  const found = new Set([actor]);
  for (const u of found)
    for (const v of neighbors.subarray(offsets[u], offsets[u + 1])) found.add(v);
  return found;
}
