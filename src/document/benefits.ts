import type { Analysis, HandoverResult } from '../analysis.ts';

/**
 * What the people concerned have of each handover: the texts of the ties that carry it, each once and in the order of those ties; a
 * handover of which the table says nothing is left out. O(m + ties of handovers).
 */
export function benefitsOf({
  chain,
  ties,
  network: { directed },
}: Pick<Analysis, 'chain' | 'ties' | 'network'>): Map<HandoverResult, string[]> {
  const key = (a: string, b: string) => JSON.stringify(directed || a < b ? [a, b] : [b, a]);
  const stated = new Map<string, string[]>();
  for (const { source, target, benefit } of ties)
    if (benefit !== undefined)
      stated.set(key(source, target), [...(stated.get(key(source, target)) ?? []), benefit]);
  const found = new Map<HandoverResult, string[]>();
  if (stated.size === 0) return found;
  for (const handover of chain?.handovers ?? []) {
    const texts = new Set(handover.ties.flatMap(([a, b]) => stated.get(key(a, b)) ?? []));
    if (texts.size > 0) found.set(handover, [...texts]);
  }
  return found;
}
