import type { ChainResult, HandoverResult } from '../analysis.ts';

/** Over more ties than this nobody would call it a handover any more. */
export const LONGEST_WAY = 3;

/** Whether people choose freely here, so that nobody may steer: such a handover is never proposed, and no gap and no success. */
export const isFreeChoice = ({ limit }: Pick<HandoverResult, 'limit'>): boolean =>
  limit === 'free-choice';

/** The handovers that the chain has between two different sectors, in its order: those it expects, and those of free choice. */
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
    expected: across.filter((handover) => !isFreeChoice(handover)),
    limited: across.filter(isFreeChoice),
  };
}

/** The actors of any of the roles, each once, in the order of the roles. */
export function fillersOf<Actor>(
  filled: ReadonlyMap<string, readonly Actor[]>,
  roles: readonly string[],
): Actor[] {
  const lists = roles.flatMap((role) => filled.get(role) ?? []);
  return roles.length > 1 ? [...new Set(lists)] : lists;
}
