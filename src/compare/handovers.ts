import type { Analysis, RoleResult } from '../analysis.ts';
import { named } from '../check/labels.ts';

/** One expected handover and how it stood before and stands after. */
export interface HandoverChange {
  from: string;
  to: string;
  before: string;
  after: string;
}

export interface HandoverChanges {
  /** Handovers that a tie carries now and none did before. */
  closed: HandoverChange[];
  /** Handovers that no tie carries any more. */
  broken: HandoverChange[];
  /** Other changes, such as one that both sides confirm now. */
  changed: HandoverChange[];
  /** The chain of both. */
  chain: string;
  /** Its roles, with the names that one's own chain gives them. */
  roles: Pick<RoleResult, 'id' | 'label'>[];
}

/** A handover works where a tie carries it, or one actor hands over within itself. */
const carried = ['confirmed', 'one-sided', 'reported', 'internal'];

export function handoverChanges(before: Analysis, after: Analysis): HandoverChanges | null {
  if (!before.chain || !after.chain || before.chain.id !== after.chain.id) return null;
  const key = ({ from, to }: { from: string; to: string }) => JSON.stringify([from, to]);
  const old = new Map(before.chain.handovers.map((each) => [key(each), each.status as string]));
  const changes = after.chain.handovers.flatMap(({ from, to, status }): HandoverChange[] => {
    const past = old.get(key({ from, to }));
    return past === undefined || past === status ? [] : [{ from, to, before: past, after: status }];
  });
  const works = (status: string) => carried.includes(status);
  return {
    closed: changes.filter((each) => !works(each.before) && works(each.after)),
    broken: changes.filter((each) => works(each.before) && !works(each.after)),
    changed: changes.filter((each) => works(each.before) === works(each.after)),
    chain: after.chain.id,
    roles: after.chain.roles.map(named),
  };
}
