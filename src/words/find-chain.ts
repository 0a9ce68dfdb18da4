import type { Chain } from '../chains/chain.ts';
import * as chains from './chains.ts';

/** The chains that ship, in the order of their names. */
export const shippedChains: readonly Chain[] = Object.values<Chain>(chains);

/** The chain that is meant where nobody names one. */
export const DEFAULT_CHAIN = 'entlassmanagement';

/**
 * The chain that an option means: that of an id, one's own as it is, none for `'none'`.
 *
 * @throws Error that starts with `care-chain/<id>:` for an id that no shipped chain has
 */
export function findChain(wanted: string | Chain, id: string): Chain | null {
  if (wanted === 'none') return null;
  if (typeof wanted !== 'string') return wanted;
  const found = shippedChains.find((chain) => chain.id === wanted);
  if (found) return found;
  throw new Error(
    `care-chain/${id}: there is no care chain "${wanted}". Take one of ${[...shippedChains.map((chain) => chain.id), 'none'].join(', ')}, or pass a chain of your own.`,
  );
}
