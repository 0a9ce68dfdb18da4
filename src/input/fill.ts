import type { Problem } from '../analysis.ts';
import type { FillRule, Tie, TieRule } from './dataset.ts';
import { problem } from './problems.ts';

interface FillOptions {
  fill: FillRule;
  tieRule: TieRule;
  directed: boolean;
  /** Ids of those who were asked and did not answer. */
  silent: ReadonlySet<string>;
}

/**
 * Leaves out the ties that a rule does not accept: with `none` those of silent actors, with `confirmed` all that were not
 * named from both sides, with `both` those that the other side answered and did not name.
 */
export function fillTies(
  ties: Tie[],
  { fill, tieRule, directed, silent }: FillOptions,
): { ties: Tie[]; problems: Problem[] } {
  const twoSided = fill === 'confirmed' || tieRule === 'both';
  if (directed && twoSided) {
    const value = fill === 'confirmed' ? '--fill confirmed' : '--tie-rule both';
    return { ties, problems: [problem('rule-needs-undirected', { value })] };
  }
  const kept = ties.filter(({ source, target, confirmed }) => {
    if (fill === 'confirmed') return confirmed === true;
    if (tieRule === 'both' && confirmed === false) return false;
    return fill !== 'none' || !(silent.has(source) || silent.has(target));
  });
  const left = ties.length - kept.length;
  return {
    ties: kept,
    problems: left === 0 ? [] : [problem('ties-left-out', { value: String(left) })],
  };
}
