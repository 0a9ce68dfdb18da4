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
  if (typeof wanted !== 'string') return wanted;
  const found = shippedChain(wanted);
  if (found) return found;
  throw new Error(
    `care-chain/${id}: there is no care chain "${wanted}". Take one of ${[...shippedIds, 'none'].join(', ')}, or pass a chain of your own.`,
  );
}
