import type { HandoverResult } from '../analysis.ts';
import type { Context } from '../network/context.ts';
import { fillersOf } from '../network/expected-handovers.ts';

/** An expected handover as evidence: its roles, what the expectation rests on, who fills the roles, and how many of them did not answer. */
export type HandoverEvidence = {
  handover: [string, string];
  basis: string;
  givers: string[];
  takers: string[];
  silent: number;
};

/** What the template takes from a source; the rest is its own judgement. */
const sourced = new Set(['law', 'contract', 'standard']);
export const isSourced = ({ basis }: Pick<HandoverResult, 'basis'>) => sourced.has(basis);

export function handoverEvidence(
  { analysis }: Pick<Context, 'analysis'>,
  { from, to, orTo, basis }: HandoverResult,
): HandoverEvidence {
  const filled = new Map(analysis.chain?.roles.map(({ id, actors }) => [id, actors]));
  const quiet = new Set(analysis.dataset.response?.silent ?? []);
  const [givers, takers] = [fillersOf(filled, [from]), fillersOf(filled, [to, ...orTo])];
  const silent = new Set([...givers, ...takers].filter((id) => quiet.has(id))).size;
  return { handover: [from, to], basis, givers, takers, silent };
}

/** Whether everyone on one side of a handover is silent, so that a missing tie may be a missing answer. */
export function oneSideSilent(
  { analysis }: Pick<Context, 'analysis'>,
  { givers, takers }: HandoverEvidence,
): boolean {
  const quiet = new Set(analysis.dataset.response?.silent ?? []);
  return [givers, takers].some((side) => side.every((id) => quiet.has(id)));
}
