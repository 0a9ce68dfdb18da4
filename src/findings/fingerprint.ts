import type { Json } from '../analysis.ts';
import { hash64 } from '../hash.ts';
import type { Found } from './rule.ts';

/**
 * A name for a finding that stays the same while its numbers change: 64-bit FNV-1a, in hex, over the rule, the actors, the sectors
 * and the pairs of the evidence, each sorted, and its role or handover of the chain, where it has one. It tells a known finding
 * from a new one.
 */
export function fingerprint(rule: string, found: Found<{ [key: string]: Json }>): string {
  const { pairs, role, handover } = found.evidence;
  const parts = [
    [rule],
    [...(found.actors ?? [])].sort(),
    [...(found.sectors ?? [])].sort(),
    Array.isArray(pairs) ? pairs.map((pair) => JSON.stringify(pair)).sort() : [],
    ...(role === undefined ? [] : [role]),
    ...(handover === undefined ? [] : [handover]),
  ];
  return hash64(JSON.stringify(parts));
}
