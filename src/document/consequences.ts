import type { Finding } from '../analysis.ts';
import { everyResult } from '../findings/index.ts';

type Member = Finding['members'][number];

/** The sectors between which one actor carries every tie, as the finding or one of its members says already. */
const carried = (finding: Finding): string[] =>
  everyResult([finding])
    .filter(({ rule, actors }) => rule === 'side-carried-by-one' && actors.length === 1)
    .map(({ sectors, actors }) => sideOf(sectors, actors));

const sideOf = (sectors: readonly string[], actors: readonly string[]) =>
  JSON.stringify([[...sectors].sort(), actors]);

/** What a finding holds beside itself and has not said yet: that an actor alone joins two sectors is told once. O(members). */
export function consequencesOf(finding: Finding): Member[] {
  const told = new Set(carried(finding));
  return finding.members.filter(
    ({ rule, sectors, actors }) =>
      rule !== 'broker' || sectors.length !== 2 || !told.has(sideOf(sectors, actors)),
  );
}
