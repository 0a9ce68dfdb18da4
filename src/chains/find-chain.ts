import { refuseName } from '../error.ts';
import type { ChainData } from './chain.ts';
import { shippedChain, shippedIds } from './shipped.ts';

/** The chain that is meant where nobody names one. */
export const DEFAULT_CHAIN = 'entlassmanagement';

/**
 * The chain that an option means: that of an id, one's own as it is, none for `'none'`.
 *
 * @throws Error that starts with `care-chain/<id>:` for an id that no shipped chain has
 */
export function findChain(wanted: string | ChainData, id: string): ChainData | null {
  if (wanted === 'none') return null;
  const found = typeof wanted === 'string' ? shippedChain(wanted) : undefined;
  if (found) return found;
  if (typeof wanted !== 'object' || wanted === null || !Array.isArray(wanted.roles))
    refuseName(id, { code: 'unknown-chain', what: 'there is no care chain', name: wanted }, [
      ...shippedIds,
      'none',
    ]);
  return wanted;
}
