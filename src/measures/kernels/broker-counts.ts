import { everyTie } from '../../network/drawn-network.ts';
import { memo } from '../../network/memo.ts';
import type { Sectors, Ties } from '../../network/ties.ts';
import { takeBackClosed } from './burt.ts';
import { countTwoPaths } from './two-path-counts.ts';
import { settleClosed } from './two-paths.ts';

/** The five roles of Gould and Fernandez, in the order of their columns in a table of counts. */
export const roles = [
  'coordinator',
  'itinerant',
  'gatekeeper',
  'representative',
  'liaison',
] as const;

/**
 * How often every actor brokers an ordered pair a → b → c without a → c, by role: five counts an actor, undirected ties as two arcs.
 *
 * All two-paths by role follow from the neighbors in each sector, O(m); each triangle then takes back those that a third arc closes,
 * in the same listing that Burt's measures need.
 * Actors without a sector take no part. O(m^1.5), 9 bytes a pair and 40 an actor, whatever the number of sectors. Counts are
 * doubles: a hub has more two-paths than 32 bits hold.
 */
export const brokerCounts = (ties: Ties, sectors: Sectors): Float64Array =>
  countsBySectors(ties)(sectors);

const countsBySectors = memo((ties: Ties) =>
  memo((sectors: Sectors): Float64Array => {
    const arcs = everyTie(ties);
    const counts = countTwoPaths(ties, sectors, arcs);
    const closed = ties.directed ? null : new Int32Array(4 * ties.order);
    const paths = { codes: sectors.codes, arcs, counts, closed };
    takeBackClosed(ties, paths);
    settleClosed(paths);
    return counts;
  }),
);
