import { CareChainError, refuseName } from '../error.ts';
import { roles, sectors } from './catalogue.ts';
import type { ChainData } from './chain.ts';
import { dataOfFile } from './data-of-file.ts';
import { entlassmanagement } from './index.ts';
import { importNames, isShipped, shippedIds } from './shipped-ids.ts';

/** The chain that is meant where nobody names one. */
export const DEFAULT_CHAIN = 'entlassmanagement';

let made: ChainData | undefined;

const defaultChain = (): ChainData => {
  made ??= dataOfFile(entlassmanagement, { roles, sectors });
  return made;
};

/** The chains that are known where nobody gives any. */
let offered: () => readonly ChainData[] = () => [];

/** Has chains known by their ids. */
export function offerChains(chains: typeof offered): void {
  offered = chains;
}

/**
 * The chains that a caller knows: the one that is meant by default, and those that were given, or else those that are on offer.
 *
 * @throws Error that starts with `care-chain/<id>:` for what is no list of chains
 */
export function chainsAtHand(chains: readonly ChainData[] | undefined, id: string): ChainData[] {
  const given = chains ?? offered();
  if (!Array.isArray(given) || !given.every(isChain))
    throw new CareChainError(
      'bad-option',
      `care-chain/${id}: the option chains is no list of care chains. Give some of 'care-chain/chains', or leave it out.`,
    );
  return [defaultChain(), ...given.filter((chain) => chain.id !== DEFAULT_CHAIN)];
}

/**
 * The chain that an option means: that of an id among those at hand, one's own as it is, none for `'none'`.
 *
 * @throws Error that starts with `care-chain/<id>:` for an id that no chain has, and for a shipped one that is not at hand
 */
export function findChain(
  wanted: string | ChainData,
  id: string,
  chains?: readonly ChainData[],
): ChainData | null {
  if (wanted === 'none') return null;
  if (isChain(wanted)) return wanted;
  if (wanted === DEFAULT_CHAIN && chains === undefined) return defaultChain();
  const known = chainsAtHand(chains, id);
  const found = known.find((chain) => chain.id === wanted);
  if (found) return found;
  if (typeof wanted === 'string' && isShipped(wanted)) refuseAbsent(wanted, id);
  const ids = new Set([...shippedIds, ...known.map((chain) => chain.id), 'none']);
  return refuseName(id, { code: 'unknown-chain', what: 'there is no care chain', name: wanted }, [
    ...ids,
  ]);
}

/** Refuses the id of a shipped chain that nobody imported. */
export function refuseAbsent(wanted: keyof typeof importNames, id: string): never {
  const name = importNames[wanted];
  throw new CareChainError(
    'chain-not-imported',
    `care-chain/${id}: the care chain "${wanted}" is not at hand. Import it and give it among the chains: import { ${name} } from 'care-chain/chains', then { chains: [${name}] }.`,
  );
}

const isChain = (value: unknown): value is ChainData =>
  typeof value === 'object' && value !== null && Array.isArray((value as ChainData).roles);
