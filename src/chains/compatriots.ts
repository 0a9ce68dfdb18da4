import type { ChainData } from './chain.ts';
import { isShipped } from './shipped-ids.ts';

/**
 * The chains of the same country, whose words mean there what they say; none for a chain of one's own, whose roles any word may mean. What
 * another country calls something may be what is meant here.
 */
export const compatriots = (
  { id, jurisdiction }: ChainData,
  known: readonly ChainData[],
): ChainData[] => (isShipped(id) ? known.filter((one) => one.jurisdiction === jurisdiction) : []);
