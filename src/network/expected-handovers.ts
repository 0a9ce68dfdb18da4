import type { ChainResult, HandoverResult } from '../analysis.ts';

/** The handovers that the chain has between two different sectors, in its order: those it expects, and those that are legally limited. */
export function handoversAcross(
  chain: ChainResult | null,
  [one, other]: readonly [string, string],
): { expected: HandoverResult[]; limited: HandoverResult[] } {
  const home = new Map(chain?.roles.map(({ id, sector }) => [id, sector]));
  const across = (chain?.handovers ?? []).filter(({ from, to }) => {
    const ends = [home.get(from), home.get(to)];
    return ends.includes(one) && ends.includes(other);
  });
  return {
    expected: across.filter(({ limited }) => limited === null),
    limited: across.filter(({ limited }) => limited !== null),
  };
}
